import { common, type Line } from '../../page/outline.ts';

/** More lines than this hold more than one person's card. */
const longest = 40;

/** The smallest element around a name and another line holds no second name. `named`: the lines that name somebody. */
export function inOneCard(name: Line, line: Line, named: ReadonlySet<number>): boolean {
  const [from, to] = common(name.box, line.box).lines;
  if (to - from > longest) return false;
  for (let at = from; at < to; at++) if (at !== name.index && named.has(at)) return false;
  return true;
}
