import { workOf } from '../../fields/job-title.ts';
import { plainWord, plainWords } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';

/** Fewer might be chance. */
const least = 3;

/**
 * `<h5>Keeper of hens<br>Second class</h5>`: whether two lines are a job that its author broke in two. So it is where the cards of a
 * list each have an element that holds nothing else, three of them or more hold two lines, and others the job in one: houses under
 * jobs would stand in all of them.
 */
export function wrappedJobs(page: Page): (line: Line, next: Line) => boolean {
  let shapes: ReadonlySet<string> | undefined;
  return (line, next) => {
    if (line.box !== next.box || !isMore(next)) return false;
    shapes ??= shapesOf(page);
    return shapes.has(shapeOf(line));
  };
}

function shapesOf(page: Page): Set<string> {
  const counts = new Map<string, { one: number; two: number }>();
  for (const line of page.lines) {
    const [from, to] = line.box.lines;
    if (from !== line.index || to - from > 3 || workOf(line) < 1) continue;
    const count = counts.get(shapeOf(line)) ?? { one: 0, two: 0 };
    counts.set(shapeOf(line), count);
    const next = page.lines[from + 1];
    if (to - from === 1) count.one++;
    else if (next && next.box === line.box && isMore(next) && workOf(next) < 1) count.two++;
  }
  return new Set([...counts].filter(([, { one, two }]) => one > 0 && two >= least).map(([shape]) => shape));
}

/** Words that do not begin with the name of a house. */
const isMore = ({ text }: Line) =>
  text.length <= 40 && pattern`^\p{Lu}[^,:;.!?\d]*$`.test(text) && !isHouseWord(plainWords(plainWord(text))[0] ?? '');

const shapeOf = ({ box }: Line) =>
  [box, box.parent].map((one) => `${one?.tag} ${one?.element.attribs.class ?? ''}`).join('>');
