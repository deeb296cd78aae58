import { workOf } from '../../fields/job-title.ts';
import type { Finding } from '../../finding.ts';
import { isFamily, isGiven, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { jobsReadAsNames } from '../candidates/jobs-read-as-names.ts';
import { labelsOfNumbers } from '../candidates/labels-of-numbers.ts';

/** Candidates that the lines around them show to be no names: subjects of jobs, labels of numbers, things of one kind. */
export function namesOfThings(
  page: Page,
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
  shapeOf: (line: Line) => string,
): (candidate: Candidate) => boolean {
  const subjects = jobsReadAsNames(page, candidates, shapeOf);
  const labels = labelsOfNumbers(page, candidates, byLine);
  const kinds = kindsOfThings(page, candidates);
  return (candidate) => subjects.has(candidate) || labels.has(candidate) || kinds.has(candidate);
}

/**
 * "Sofabed Opal", "Sofabed Mira", "Sofabed Carmel": three names or more that begin with one word, which no list of names knows, and most of
 * which stand beside no job, as people whom their pupils call "Aunt" do.
 */
function kindsOfThings({ lexicon, lines }: Page, candidates: readonly Candidate[]): Set<Candidate> {
  const alike = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const [first = '', second] = one.name.value.split(' ');
    const word = plainWord(first);
    if (!one.whole || !second || word.length < 4 || isGiven(word, lexicon) || isFamily(word, lexicon)) continue;
    alike.set(word, [...(alike.get(word) ?? []), one]);
  }
  const works = ({ line: { index } }: Candidate) =>
    [lines[index - 1], lines[index + 1]].some((near) => near && workOf(near) === 1);
  const things = (all: readonly Candidate[]) =>
    new Set(all.map(({ key }) => key)).size > 2 && all.filter(works).length < all.length / 2;
  return new Set([...alike.values()].filter(things).flat());
}
