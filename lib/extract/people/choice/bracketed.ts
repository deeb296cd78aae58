import { plainWord, plainWords } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** "Ana Pop (Caretaker)": the line is a name and a job in brackets, no more. */
export const bracketed = ({ line: { text }, end, whole, title }: Candidate): boolean =>
  whole &&
  title !== undefined &&
  /^\s?\($/.test(text.slice(end, title.start)) &&
  /^\)?\W{0,2}$/.test(text.slice(title.end));

/** "(Ama Feli)" right under a house's name: what it is called as well. */
export function alsoCalled({ lines }: Page, { text, index }: Line): boolean {
  const over = lines[index - 1];
  if (!over || !/^\([^()]+\)$/.test(text)) return false;
  return over.heading === 1 || plainWords(plainWord(over.text)).some(isHouseWord);
}
