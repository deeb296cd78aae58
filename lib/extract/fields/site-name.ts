import { plainWord } from '../lexicon.ts';
import type { Line } from '../outline.ts';
import type { Page } from '../page.ts';
import { isOtherWord, particles } from '../vocabulary/name-words.ts';
import type { NameCandidate } from './organization-name.ts';
import { nameInLine } from './organization-name.ts';

type Word = { text: string; start: number; end: number };

/** The labels of a host that may be a name: neither suffix nor `www`. */
export function siteWords(host: string): string[] {
  return host
    .split('.')
    .slice(0, -1)
    .filter(
      (label) => label.length > 2 && !/^(?:com|org|net|edu|gov|gob|www|blog|github|wordpress|blogspot)$/.test(label),
    )
    .map((label) => label.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The domain as words of the page: run together ("Acme Bakery" on acmebakery.example) or by initials. */
export function siteNames(page: Page): NameCandidate[] {
  const wanted = new Set(siteWords(page.host));
  if (!wanted.size) return [];
  const firsts = new Set([...wanted].map((label) => label[0] ?? ''));
  const found: NameCandidate[] = [];
  for (const line of page.lines) {
    if (line.text.length > 300 || found.length > 20) continue;
    found.push(...inWords(line, wanted, firsts));
  }
  return found;
}

function inWords(line: Line, wanted: ReadonlySet<string>, firsts: ReadonlySet<string>): NameCandidate[] {
  const words: Word[] = [];
  for (const match of line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    if (words.length > 60) break;
  }
  for (let from = 0; from < words.length; from++) {
    const first = words[from] as Word;
    if (!firsts.has(plainWord(first.text[0] ?? '')) || !/^[\p{Lu}\p{N}]/u.test(first.text)) continue;
    let run = '';
    let initials = '';
    let main = '';
    for (let to = from; to < Math.min(words.length, from + 7); to++) {
      const word = words[to] as Word;
      const before = words[to - 1];
      if (to > from && before && /[^\s&'’-]/.test(line.text.slice(before.end, word.start))) break;
      const key = plainWord(word.text).replace(/[^\p{L}\p{N}]/gu, '');
      run += key;
      initials += key[0] ?? '';
      if (!particles.has(key)) main += key[0] ?? '';
      const name = () => nameInLine(line, first.start, word.end);
      if (wanted.has(run) && !isOtherWord(run)) return [{ weight: to > from ? 3.5 : 1.5, finding: name() }];
      const capital = /^\p{Lu}/u.test(word.text);
      if (to - from > 1 && main.length > 2 && capital && (wanted.has(initials) || wanted.has(main)))
        return [{ weight: 4, finding: name() }];
      if (!capital && !particles.has(key)) break;
    }
  }
  return [];
}
