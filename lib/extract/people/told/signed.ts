import { titleScore } from '../../fields/job-title.ts';
import { type NameMatch, nameIn } from '../../fields/names/person-name.ts';
import { plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import type { Span } from '../candidates/line-parts.ts';

/** Who signs a paragraph, and the post given before the name. */
export type Signature = { name: NameMatch; start: number; title: Span };

/** The last words of a text, each with a capital, after the end of a sentence, a comma, a colon or a line's dash. */
const lastName = pattern`(?:[.!?,:]|\s[-–—])\s+((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)\s?\.?$`;

/** "… Thank you for your help. President of the association. Ana Pop": a post and a name are how a paragraph ends. */
export function signatureIn(page: Page, { text }: Line): Signature | undefined {
  const from = Math.max(0, text.length - 160);
  const end = text.slice(from);
  const found = lastName.exec(end);
  if (!found) return undefined;
  const [, words = ''] = found;
  const at = end.lastIndexOf(words);
  const before = end.slice(0, found.index);
  const start = Math.max(...['. ', '! ', '? '].map((mark) => before.lastIndexOf(mark) + mark.length));
  const post = before.slice(start);
  if (start < 2 || post.length > 70 || !pattern`^\p{Lu}`.test(post)) return undefined;
  if (!isTitleWord(plainWord(pattern`^\p{L}+`.exec(post)?.[0] ?? '')) || titleScore(post) < 1) return undefined;
  const name = nameIn(words, page.lexicon);
  if (!name || name.score < 0.65 || name.post) return undefined;
  return { name, start: from + at, title: { start: from + start, end: from + start + post.length } };
}
