import { pattern } from '../../pattern.ts';
import { degrees } from '../../vocabulary/name-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { NameWord } from './name-score.ts';

/** ", S.Sos", ", M.Pd.I": a degree that nobody but a person has. */
export const learned = (after: string) =>
  pattern`^\s*,\s*(?:[SM]\.\s?\p{L}\.?\s*,\s*)?(?:[SM]|A\.?m|A(?=\.\s?M))\.\s?\p{L}{2,5}`.test(after);

/** ", M.D.", ", Ph.D.", ", Esq.": who bears it is a person; "MD" without stops is Maryland too. */
export const doctorOf =
  /^\s*,\s*(?:M\.\s?D\b|D\.\s?O\b|Ph\.?\s?D\b|D\.?\s?D\.?\s?S\b|D\.?M\.?D\b|J\.\s?D\b|Pharm\.?\s?D\b|MBBS|M\.B\.B\.S|Esq\b|FACP|FACS|FRCS|FRCP)/;

/** "S. Kom", "M. Pd": a degree written with a space, whose last word is none alone. */
export const splitDegree = (words: readonly NameWord[], last: number) =>
  /^(?:pd|kep|kom|sos|hum|ag|si|ak|psi|farm|pt|ked|kes|th|hut|tr|ip|sc|eng|phil|jur)$/.test(
    words[last - 1]?.key ?? '',
  ) && /^(?:[SMABD]|Am|Dr)\.?$/.test(words[last - 2]?.text ?? '');

/** "Ana Pop, RN, MMHoA", "Ana Pop, OFS": letters after a whole name and a comma, which no list of degrees need hold. */
const lettersAfter = (word: NameWord, before: string) =>
  word.text.length < 7 &&
  pattern`\p{Lu}.*\p{Lu}$`.test(word.text) &&
  pattern`(?:\p{L}{3,}\s(?:.*\s)?\p{L}{3,}.*|,.*\.),\s*$`.test(before) &&
  pattern`\p{Ll}`.test(before + word.text) &&
  !/^(?:usa|uk|uae|eu|hr|it|pr|qa|hse|ict)$/.test(word.key);

export const isDegree = (word: NameWord, text: string) => {
  const before = text.slice(0, word.start);
  // "Ana Pop" ends in none
  if (/^[A-Z][a-z]+$/.test(word.text) && !/[,.]\s*$/.test(before)) return false;
  if (lettersAfter(word, before)) return !isTitleWord(word.key);
  return (
    (degrees.test(word.text) || pattern`^\p{L}{1,3}\.\p{L}{2,5}(?:\.\p{L}{1,4}){0,2}\.?$`.test(word.text)) &&
    (/[,.]\s*$/.test(before) ||
      (word.text.length > 1 && (word.text === word.text.toUpperCase() || pattern`\p{Lu}{2}.*\p{Lu}`.test(word.text))) ||
      /\./.test(word.text))
  );
};

/** "Wulan S.S", "Rahma A.H": after a word that stands alone, without a comma, letters are what is left of a name. */
export const isInitials = (words: readonly NameWord[], first: number, text: string) =>
  !text.includes(',') &&
  pattern`^\p{Lu}(?:\.\p{Lu}){1,2}\.?$`.test(words[first + 1]?.text ?? '') &&
  (words[first]?.key.length ?? 0) > 3;
