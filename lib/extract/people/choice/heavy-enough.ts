import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Roll } from './lists.ts';
import { smallWords } from './small-words.ts';

/** What a candidate must weigh to be somebody; and where most names of the same list are somebody already. */
const enough = 0.999;
const nearly = 0.6;
/** A name alone in its line that is somebody elsewhere on the page is the same person. */
const again = 0.4;

/** The candidates that are people: by what they weigh themselves, or as one of a list of people. */
export function heavyEnough(
  page: Page,
  candidates: readonly Candidate[],
  weights: readonly number[],
  rolls: ReadonlyMap<string, Roll>,
  shapeOf: (line: Line) => string,
): Candidate[] {
  const held = mostlyHeld(candidates, weights, rolls, shapeOf);
  const sure = (line: Line) => rolls.get(shapeOf(line))?.people === true && (held.get(shapeOf(line)) ?? 0) >= 0.75;
  const rows = rowsHeld(candidates, weights);
  const isCommon = smallWords(page);
  const heavy = candidates.filter(({ line, name, whole, row, asked }, at) => {
    const listed =
      name.score >= 0.4
        ? whole
          ? held.has(shapeOf(line))
          : row && rows.has(line.index)
        : whole && twoWords.test(name.value) && sure(line);
    if ((weights[at] ?? 0) <= (listed ? nearly : enough)) return false;
    // Given names over numbers are repeated where there is a way to call and one to write
    return (asked && whole && !name.value.includes(' ')) || !isCommon(name.value);
  });
  // A link of a menu to somebody's own place on the page is no second mention
  const shown = new Set(heavy.filter(({ line }) => !inMenu(line)).map(({ key }) => key));
  const chosen = new Set(heavy.filter(({ line, key }) => !inMenu(line) || !shown.has(key)));
  const known = new Set(heavy.filter(({ key }) => key.includes(' ')).map(({ key }) => key));
  return candidates.filter((candidate, at) => {
    if (chosen.has(candidate)) return true;
    const { line, whole, title, key } = candidate;
    const plain = whole && !title && !line.heading && line.region !== 'footer' && !inMenu(line);
    return plain && known.has(key) && (weights[at] ?? 0) > again;
  });
}

/** A given and a family name in any case of letters. */
const twoWords = pattern`^\p{Lu}\p{L}{2,}(?:\s\S+){0,3}\s\p{Lu}\p{L}{2,}$`;

const inMenu = ({ region, box }: Line) => box.tag === 'a' && (region === 'header' || region === 'nav');

/** Lines that are rows of names of which most weigh enough, or are somebody elsewhere on the page. */
function rowsHeld(candidates: readonly Candidate[], weights: readonly number[]): Set<number> {
  const inRows = candidates.filter(({ row }) => row);
  if (!inRows.length) return new Set();
  const known = new Set(candidates.filter((_, at) => (weights[at] ?? 0) > enough).map(({ key }) => key));
  const counts = new Map<number, number>();
  for (const { line, key } of inRows) counts.set(line.index, (counts.get(line.index) ?? 0) + (known.has(key) ? 2 : -3));
  return new Set([...counts].filter(([, balance]) => balance >= 0).map(([line]) => line));
}

/** Shapes of lists in which two names or more, and most of them, weigh enough by themselves; and how many of them all do, as a share. */
function mostlyHeld(
  candidates: readonly Candidate[],
  weights: readonly number[],
  rolls: ReadonlyMap<string, Roll>,
  shapeOf: (line: Line) => string,
): Map<string, number> {
  const counts = new Map<string, { names: number; held: number }>();
  for (const [at, { line, whole }] of candidates.entries()) {
    const shape = whole ? shapeOf(line) : '';
    if (!rolls.get(shape)?.listed) continue;
    const count = counts.get(shape) ?? { names: 0, held: 0 };
    count.names++;
    if ((weights[at] ?? 0) > enough) count.held++;
    counts.set(shape, count);
  }
  return new Map(
    [...counts]
      .filter(([, { names, held }]) => held > 1 && held >= 0.6 * names)
      .map(([shape, { names, held }]) => [shape, held / names]),
  );
}
