import { isFamily, isGiven, plainWord } from '../../lexicon.ts';
import type { Page } from '../../page/page.ts';
import { repeated } from '../../page/repeated.ts';
import { pattern } from '../../pattern.ts';
import { particles } from '../../vocabulary/name-words.ts';

/**
 * Whether a word of a name that no list knows stands in small letters elsewhere on the page: "Redes Sociales" is a heading where a
 * sentence says "sociales", and "Prime Warden" one where "Warden" is a line of its own twice. Scripts without capitals never say so. The text is put together when first asked.
 */
export function smallWords(page: Page): (name: string) => boolean {
  let text: string | undefined;
  let alone: Set<string> | undefined;
  return (name) => {
    alone ??= repeated(page.lines.map((line) => line.text).filter((words) => pattern`^\p{Lu}\p{L}{3,}$`.test(words)));
    if (alone.size && name.split(' ').some((word) => alone?.has(word) && !known(page, word))) return true;
    text ??= ` ${page.lines.map((line) => line.text).join(' ')} `;
    return name
      .split(/[\s-]+/)
      .some(
        (word) =>
          word.length > 3 && !known(page, word) && !particles.has(word.toLowerCase()) && stands(text ?? '', word),
      );
  };
}

function known({ lexicon }: Page, word: string): boolean {
  const key = plainWord(word);
  return isGiven(key, lexicon) || isFamily(key, lexicon);
}

function stands(text: string, word: string): boolean {
  const small = word.toLowerCase();
  if (small === word) return false;
  for (let at = text.indexOf(` ${small}`); at >= 0; at = text.indexOf(` ${small}`, at + 1))
    // "ana[at]acme.example": a mailbox
    if (
      !pattern`^(?:[\p{L}\p{M}\d@._/-]|\s?[[({<])`.test(text.slice(at + small.length + 1, at + small.length + 3) || ' ')
    )
      return true;
  return false;
}
