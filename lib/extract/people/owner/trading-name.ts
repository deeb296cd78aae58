import { isFamily, isGiven, plainWord } from '../../lexicon.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { isBusiness } from '../../vocabulary/business-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/**
 * What a house trades under may read as a name where one of its words is somebody's ("Van Dam Paintworks", "SEM Cars"). True where the
 * words that `house` is called by are no person's: one names a business or is letters, one that no list knows
 * stands in small letters on the page, they are of several things, or the page tells them as a place. Names that the house does not bear are not asked about.
 */
export function isTradingName(page: Page, house: string | undefined, name: string): boolean {
  if (!house) return false;
  const all = wordsOf(name);
  const called = wordsOf(house).map(plainWord);
  const borne = all.filter((word) => called.includes(plainWord(word)));
  // "About Fine Cars": a word before all that the house is called
  const whole = called.every((word) => borne.some((one) => plainWord(one) === word));
  if (borne.length < all.length && !(whole && borne.length > 1)) return false;
  if (saidAsPlace(page, name) || ofSeveral.test(name)) return true;
  const known = (word: string) => isGiven(plainWord(word), page.lexicon) || isFamily(plainWord(word), page.lexicon);
  const strange = borne.filter((word) => !known(word));
  if (strange.length === 0) return false;
  if (strange.some((word) => isBusiness(plainWord(word)))) return true;
  // "ADLER-VAST" is one family
  const doubled = new Set(
    (name.match(pattern.g`\p{L}{5,}(?:-\p{L}+)+|\p{L}+-\p{L}{5,}`) ?? []).flatMap((pair) => pair.split('-')),
  );
  const capitals = (word: string) =>
    word.length < 5 && word === word.toUpperCase() && word !== word.toLowerCase() && !doubled.has(word);
  if (name !== name.toUpperCase() && (strange.some(capitals) || (borne.some(capitals) && !borne.some(alike))))
    return true;
  return strange.some((word) => word.length > 3 && saidSmall(page, word));

  function alike(word: string): boolean {
    return !capitals(word) && known(word);
  }
}

/** "Cala dei Giardini", "Robin des Prés": of several, as houses are and few families. */
const ofSeveral = pattern.i`\s(?:dei|degli|delle|des)\s\p{Lu}`;

/** The people of a page but for its own trading name, where no job stands beside it. */
export const butTrading =
  (page: Page, house: string | undefined) =>
  ({ name, title }: Candidate): boolean =>
    title !== undefined || !isTradingName(page, house, name.value);

const wordsOf = (text: string) => text.split(pattern`[^\p{L}\p{M}]+`).filter((word) => word.length > 1);

/** "in San Vendo", "north of San Vendo": said twice of a place. */
function saidAsPlace({ lines }: Page, name: string): boolean {
  let said = 0;
  for (const { text } of lines)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (beforePlace.test(text.slice(Math.max(0, at - 9), at)) && ++said > 1) return true;
  return false;
}
const beforePlace = pattern.i`(?:^|\s)(?:in|near|around|outside|(?:north|south|east|west) of|nach|en|în|din|в|во|у|u)\s$`;

/** The word stands in small letters in a line that is no address of a mailbox or a site. */
function saidSmall(page: Page, word: string): boolean {
  const small = word.toLowerCase();
  if (small === word) return false;
  return page.lines.some(({ text }) => {
    const at = text.indexOf(small);
    if (at < 0) return false;
    return (
      !pattern`[\p{L}\d@._/#-]`.test(text[at - 1] ?? ' ') &&
      !pattern`^(?:[\p{L}\d@_/-]|\.\p{L})`.test(text.slice(at + small.length, at + small.length + 2))
    );
  });
}
