import { isFamily, isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { isSchoolSubject } from '../../vocabulary/school-subjects.ts';
import { isBuiltTitle, isTitleWord } from '../../vocabulary/title-words.ts';
import type { NameWord } from './name-score.ts';

/** "Ana Pop -Deputy", "Harbour - Pearl": a hyphen with a space beside it joins two family names at most. */
export function joinsFamilies(between: string): boolean {
  const last = pattern`\s\p{Lu}\p{Ll}\p{L}* - (\p{Lu}\p{Ll}+)$`.exec(between)?.[1];
  if (!last || isSchoolSubject(last)) return false;
  return !isTitleWord(plainWord(last)) && !isBuiltTitle(plainWord(last));
}

/** "Pop, Ana" becomes "Ana Pop"; a trailing comma or the stop of a sentence is no part of it. */
export function ordered(between: string, words: NameWord[], lexicon: Lexicon): string | undefined {
  const text = between.replace(/\s+/g, ' ').trim().replace(pattern`(?<=\s\S*\p{Ll}{2})\.$`, '');
  const comma = text.indexOf(',');
  if (comma < 0) return text;
  const [family = '', given = ''] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  // "Ana Pop, Teamleiterin"
  if (isBuiltTitle(plainWord(given)) && !isGiven(plainWord(given), lexicon)) return undefined;
  if (saysMore(family, given, lexicon)) return undefined;
  if (!given || given.includes(',') || family.split(' ').length > 3 || given.split(' ').length > 3) return undefined;
  // "Ana Pop, Ion Radu": two people
  if ([family, given].every((name) => isWhole(name, lexicon) || isPair(name, lexicon))) return undefined;
  // "Ana Pop, Marie Radu": what comes first is no family's name, so what follows is somebody else
  if (isPair(family, lexicon) && isWhole(family, lexicon) && mayBeWhole(given, lexicon)) return undefined;
  const bare = given.replace(/^(?:(?:dr|prof|ing|dipl|mag|lic|arh|avv|dott)\S*\s)+/i, '');
  // Two capitalised phrases are an address as well; beyond three words the given name must be known as one
  const known = isGiven(plainWord(bare.split(' ')[0] ?? ''), lexicon);
  return words.length <= (known ? 6 : 3) ? `${bare} ${family}` : undefined;
}

/** "Ana Pop, Pastor", "Ana Pop, Oradea": after a whole name a job, though it is a family's name too, or a word that nobody is called. */
function saysMore(name: string, text: string, lexicon: Lexicon): boolean {
  const [first = '', last = first] = text.split(' ').map(plainWord);
  if (isTitleWord(plainWord(text))) return / /.test(name) && isGiven(plainWord(name.split(' ')[0] ?? ''), lexicon);
  return isWhole(name, lexicon) && !(isGiven(first, lexicon) || isFamily(last, lexicon));
}

/** A given name, a family's too or not, and a family name that nobody is given. */
function isPair(text: string, lexicon: Lexicon): boolean {
  const [first = '', last = '', ...more] = text.split(' ').map(plainWord);
  return !more.length && isGiven(first, lexicon) && isFamily(last, lexicon) && !isGiven(last, lexicon);
}

/** A given name and a family's, each of which may be the other too. */
function mayBeWhole(text: string, lexicon: Lexicon): boolean {
  const [first = '', last = '', ...more] = text.split(' ').map(plainWord);
  return !more.length && isGiven(first, lexicon) && isFamily(last, lexicon);
}

/** A given name that is no family's first, and a family name or an unknown word last. */
function isWhole(text: string, lexicon: Lexicon): boolean {
  const words = text.split(' ').map(plainWord);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    isGiven(first, lexicon) &&
    !isFamily(first, lexicon) &&
    (!isGiven(last, lexicon) || isFamily(last, lexicon))
  );
}
