import { pattern } from '../pattern.ts';

/**
 * A part of a text is kept with as many bytes a character as the whole: one dash in a page, and every pattern over every line is
 * slower by a third. A copy through JSON has the width its own characters need.
 */
export const narrowed = (texts: readonly string[]): string[] => JSON.parse(JSON.stringify(texts));

/** Two elements side by side without a space, as in `<b>Ana Pop</b>Director` or `<b>Mail</b>ana@a.example`: shown apart by their style, so read apart. */
export const glued = (before: string, after: string) =>
  (pattern`[\p{Ll})]$`.test(before) && pattern`^\p{Lu}`.test(after)) ||
  (pattern`\p{Lu}{2}$`.test(before) && pattern`^\p{Lu}\p{Ll}{2}`.test(after)) ||
  (pattern`\p{L}$`.test(before) && /^(?:\+|\(?\d{3})/.test(after)) ||
  (pattern`[\p{L}\d]$`.test(before) && /^[^\s@]{2,64}@/.test(after));
