import type { Candidate } from '../candidates/candidates.ts';

/** "Ana Pop (Caretaker)": the line is a name and a job in brackets, no more. */
export const bracketed = ({ line: { text }, end, whole, title }: Candidate): boolean =>
  whole &&
  title !== undefined &&
  /^\s?\($/.test(text.slice(end, title.start)) &&
  /^\)?\W{0,2}$/.test(text.slice(title.end));
