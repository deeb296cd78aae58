import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** Shapes of lines of which half or more name somebody with the year they left; `sitting` are those of a term under way. */
export function leftShapes(
  candidates: readonly Candidate[],
  shapeOf: (line: Line) => string,
  sitting: ReadonlySet<string>,
): Set<string> {
  const gone = candidates.filter(({ line }) => former(line));
  if (gone.length < 3) return new Set();
  const counts = new Map<string, number>();
  for (const { line } of gone) counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 2);
  for (const { line } of candidates) {
    const count = counts.get(shapeOf(line));
    if (count !== undefined) counts.set(shapeOf(line), count - 1);
  }
  return new Set([...counts].filter(([shape, balance]) => balance >= 0 && !sitting.has(shape)).map(([shape]) => shape));
}

/** Shapes of lines that all tell a term of office, with a year that is in all of them and several chosen in one: who sits together. */
export function sittingShapes(candidates: readonly Candidate[], shapeOf: (line: Line) => string): Set<string> {
  const terms = new Map<string, { from: number; to: number; job: boolean }[]>();
  for (const { line, title } of candidates) {
    const [, from, to] = /(\d{4})\s?[-–/]\s?(\d{2}(?:\d\d)?)(?!\d)/.exec(line.text) ?? [];
    if (!from || !to) continue;
    const term = {
      from: Number(from),
      to: Number(to.length === 2 ? from.slice(0, 2) + to : to),
      job: title !== undefined,
    };
    terms.set(shapeOf(line), [...(terms.get(shapeOf(line)) ?? []), term].slice(-100));
  }
  return new Set([...terms].filter(([, all]) => sitTogether(all)).map(([shape]) => shape));
}

const sitTogether = (terms: readonly { from: number; to: number; job: boolean }[]) =>
  terms.length > 2 &&
  terms.every(({ job }) => job) &&
  Math.max(...terms.map(({ from }) => from)) <= Math.min(...terms.map(({ to }) => to)) &&
  new Set(terms.map(({ from }) => from)).size <= (terms.length + 1) / 2;

/** "2009-2012" or "until 2015" beside a name: someone who left. */
export const former = ({ text }: Line) =>
  /(?:19|20)\d{2}(?:\.\d{1,2})?\s?[-–]\s?(?:19|20)\d{2}|[,(]\s?[-–]\s?(?:19|20)\d{2}|[(,]\s?(?:19|20)\d{2}\)?$|†/.test(
    text,
  );

/** Lines of names with nothing before each but the years of a term, three terms or more in such lines: who held a post one after another. */
export function pastTerms(
  { lines }: Page,
  candidates: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Set<number> {
  const terms = new Map<string, Map<number, string>>();
  for (const { line } of candidates) {
    const years = lines[line.index - 1]?.text ?? '';
    if (!term.test(years)) continue;
    const known = terms.get(shapeOf(line)) ?? new Map();
    terms.set(shapeOf(line), known.set(line.index, years));
  }
  return new Set([...terms.values()].flatMap((known) => (new Set(known.values()).size > 2 ? [...known.keys()] : [])));
}

const term = /^\(?(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}\)?:?$/;
