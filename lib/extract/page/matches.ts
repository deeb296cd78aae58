import type { Pattern } from '../pattern.ts';

/**
 * All matches of a pattern that is global, in order: what `matchAll` gives. That one copies the pattern at every call, which
 * takes longer than the search where texts are lines.
 */
export function matchesOf(text: string, pattern: RegExp | Pattern): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
