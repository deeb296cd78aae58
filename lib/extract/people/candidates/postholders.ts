import { workOf } from '../../fields/job-title.ts';
import { isGiven, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { degrees, isOtherWord } from '../../vocabulary/name-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { couldBePost } from '../jobs/posts-over-groups.ts';
import { linesIn } from '../place/sections.ts';
import { bareName } from './bare-name.ts';
import type { Candidate } from './candidates.ts';

/**
 * "Chair", "ANA", "Treasurer", "ION & EVA": people called by one name alone, in lines of one look of which most stand beside a job, on
 * the same side, or a third beside one and the others beside lines of its look, and half hold a given name. What stands in the other lines is a name too, and each name of several is one.
 */
export function postholders(
  page: Page,
  candidates: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Candidate[] {
  const weak = candidates.filter(({ whole, title, name }) => whole && !title && called(name.value));
  if (weak.length < 2) return [...candidates];
  const alike = new Map(weak.map(({ line }): [string, Line[]] => [shapeOf(line), []]));
  for (const line of linesIn(page, new Set(weak.map(({ line }) => line.box.tag)))) alike.get(shapeOf(line))?.push(line);
  const read = new Map(candidates.map((candidate) => [candidate.line.index, candidate]));
  const knownOf = (lines: readonly Line[]) =>
    lines.filter(
      ({ index, text }) =>
        read.get(index)?.whole || spoken(text).some((word) => isGiven(plainWord(word), page.lexicon)),
    );
  const besideJobs = (lines: readonly Line[]) =>
    [-1, 1].some((step) => {
      const beside = lines.flatMap(({ index }) => page.lines[index + step] ?? []);
      const jobs = beside.filter(isJob);
      if (jobs.length >= 0.7 * lines.length) return true;
      // Lines of one look beside the names, whatever their words are
      const looks = new Set(jobs.map(lookOf));
      const posts = beside.filter((line) => looks.has(lookOf(line)) && couldBePost(line));
      return looks.size === 1 && jobs.length >= 0.3 * lines.length && posts.length >= 0.9 * lines.length;
    });
  /** Of each list, whether the names in it that are known stand in capitals. */
  const lists = new Map<string, boolean>();
  for (const [shape, lines] of alike) {
    if (lines.length < 4) continue;
    const known = knownOf(lines);
    if (known.length >= lines.length / 2 && besideJobs(lines))
      lists.set(shape, known.filter(({ text }) => inCapitals(text)).length >= known.length / 2);
  }
  if (!lists.size) return [...candidates];
  const kept = candidates.filter(
    ({ line, whole }) => !lists.has(shapeOf(line)) || (whole && spoken(line.text).length < 2),
  );
  const named = new Set(kept.map(({ line }) => line.index));
  const more = page.lines.flatMap((line) => {
    const shouted = named.has(line.index) ? undefined : lists.get(shapeOf(line));
    // "CEO" among names that are not in capitals
    return shouted === undefined || (inCapitals(line.text) && !shouted) ? [] : namesIn(line);
  });
  return [
    ...kept.map((candidate) =>
      lists.has(shapeOf(candidate.line)) && candidate.name.score < sure
        ? { ...candidate, name: { ...candidate.name, score: sure } }
        : candidate,
    ),
    ...more,
  ].sort((a, b) => a.line.index - b.line.index || a.start - b.start);
}

const sure = 0.5;

/** "Ana", "Ana P.": no family name is said. */
const called = (name: string) => pattern`^\S+(?: \p{Lu}\.)?$`.test(name);

const inCapitals = (text: string) => text === text.toUpperCase();

/** A line's own element, in cards of whatever colour. */
const lookOf = ({ box }: Line) => `${box.tag}.${box.element.attribs.class ?? ''}`;

const isJob = (line: Line | undefined) => line !== undefined && line.text.length < 80 && workOf(line) > 0.5;

/** The words of a line that could each be somebody's name; none where anything else is said. */
function spoken(text: string): string[] {
  if (text.length > 60) return [];
  // "Ana, SE": a degree is nobody
  const parts = text.split(between).filter((part, at) => at === 0 || !degrees.test(part));
  return parts.every((part) => oneName.test(part) && !part.split(' ').some(otherwise)) ? parts : [];
}

const between = pattern`\s*[,&]\s*|\s(?:dan|and|und|e|y|și|si|et|i|и)\s`;
const oneName = pattern`^(?:\p{Lu}\.?\s)?\p{Lu}[\p{L}\p{M}'’]+(?:\s\p{Lu}\.?)?$`;

const otherwise = (word: string) => {
  const key = plainWord(word.replace(/\.$/, ''));
  return isOtherWord(key) || isTitleWord(key);
};

function namesIn(line: Line): Candidate[] {
  let from = 0;
  return spoken(line.text).map((value): Candidate => {
    const start = line.text.indexOf(value, from);
    from = start + value.length;
    return bareName(line, value, start, sure);
  });
}
