import { titleScore } from '../../fields/job-title.ts';
import { isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { isOtherWord, thingEnding } from '../../vocabulary/name-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { bareName } from '../candidates/bare-name.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { joinedJob } from '../jobs/split-job.ts';
import type { Roll } from './lists.ts';

/** Lines of a list of people that no word list knows: where most lines of one shape are names, the others are names too. */
export function promoted(
  page: Page,
  candidates: readonly Candidate[],
  rolls: ReadonlyMap<string, Roll>,
  shapeOf: (line: Line) => string,
): Candidate[] {
  const sure = new Set([...rolls].filter(([, { people }]) => people).map(([shape]) => shape));
  if (!sure.size) return [...candidates];
  const taken = new Set(candidates.map(({ line }) => line.index));
  const more = page.lines.flatMap((line) => {
    if (taken.has(line.index) || line.text.length > 60 || !sure.has(shapeOf(line))) return [];
    const found = plainName(line, page.lexicon);
    // One word could be anything: a job must stand beside it, and right under a name it is one itself
    const whole = found?.key.includes(' ') || (besideJob(page, line) && !taken.has(line.index - 1));
    return found && whole ? [found] : [];
  });
  return more.length ? [...candidates, ...more].sort((a, b) => a.line.index - b.line.index) : [...candidates];
}

/**
 * One to four capitalised words before the first comma, none of them a word of sites or jobs. After a given name the family may be
 * written small, and may end as words for things do.
 */
function plainName(line: Line, lexicon: Lexicon): Candidate | undefined {
  const value = line.text.replace(/,.*$/u, '').trim();
  const words = value.split(' ');
  const called = words.length > 1 && isGiven(plainWord(words[0] ?? ''), lexicon);
  const written = (word: string, at: number) => (at > 0 && called && words.length < 4 ? anyCase : capital).test(word);
  if (words.length > 4 || value.length < 3 || !words.every(written)) return undefined;
  const keys = words.map((word) => plainWord(word.replace(/\.$/, '')));
  if (keys.some((key, at) => isOtherWord(key) || isTitleWord(key) || (!(called && at > 0) && thingEnding.test(key))))
    return undefined;
  return bareName(line, value, line.text.indexOf(value), 0.5);
}

const capital = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const anyCase = /^(?:\p{Lu}|\p{Ll}(?=\p{Ll}{4}))[\p{L}\p{M}.'’-]*$/u;

/** "Vice" over "President" is the job's first half. */
const besideJob = (page: Page, { index, text }: Line) =>
  !joinedJob(text, page.lines[index + 1]?.text ?? '') &&
  [page.lines[index - 1], page.lines[index + 1]].some((near) => near !== undefined && titleScore(near.text) === 1);
