import { isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { endsAsThing, isOtherWord } from '../../vocabulary/name-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { bareName } from './bare-name.ts';
import type { Candidate } from './candidates.ts';

/**
 * One to four capitalised words before the first comma, a number of the list and a degree ("S.Pd") aside, none of them a word of sites or jobs. After a given name the family may be
 * written small, and may end as words for things do.
 */
export function plainName(line: Line, lexicon: Lexicon, score = 0.5): Candidate | undefined {
  const value = line.text
    .replace(pattern.g`^\d{1,2}[.)]\s+|,.*$|\s[SM]\.\s?\p{Lu}\p{Ll}{1,3}(?:\.\p{Lu})?\.?$|(?<=\p{L}{4})\.$`, '')
    .trim();
  const words = value.split(' ');
  const called = words.length > 1 && isGiven(plainWord(words[0] ?? ''), lexicon);
  const written = (word: string, at: number) => (at > 0 && called && words.length < 4 ? anyCase : capital).test(word);
  if (words.length > 4 || value.length < 3 || !words.every(written)) return undefined;
  const keys = words.map((word) => plainWord(word.replace(/\.$/, '')));
  if (keys.some((key, at) => isOtherWord(key) || isTitleWord(key) || (!(called && at > 0) && endsAsThing(key))))
    return undefined;
  return bareName(line, value, line.text.indexOf(value), score);
}

const capital = pattern`^\p{Lu}[\p{L}\p{M}.'’-]*$`;
const anyCase = pattern`^(?:\p{Lu}|\p{Ll}(?=\p{Ll}{4}))[\p{L}\p{M}.'’-]*$`;
