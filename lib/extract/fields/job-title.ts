import { plainWord } from '../lexicon.ts';
import { fieldsOfWork, isBuiltTitle, isTitleWord } from '../vocabulary/title-words.ts';

/** How much a short text reads as a job title: 0 no, 1 it holds a word for one. */
export function titleScore(text: string): number {
  if (!couldBeTitle(text)) return 0;
  const words = plainWord(text)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  if (
    words.some(
      (word) =>
        isTitleWord(word) ||
        isBuiltTitle(word) ||
        word.split('-').some(isTitleWord) ||
        isTitleWord(word.replace(/(?:in|innen|a|es|s)$/, '')),
    )
  )
    return 1;
  return fieldsOfWork.test(plainWord(text)) ? 0.6 : 0;
}

/** A short phrase without digits to dial, addresses or a sentence's end. */
export function couldBeTitle(text: string): boolean {
  if (text.length < 2 || text.length > 140 || !/\p{L}{2}/u.test(text)) return false;
  if (/@|https?:|www\.|\d{4}|[?!]$|©/.test(text)) return false;
  if (text.length > 60 && /[.]$/.test(text)) return false;
  return text.split(' ').length <= 16;
}
