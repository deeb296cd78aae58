import { nameIn, nameKey } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import { isFamily, plainWord } from '../../lexicon.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { creditLine } from '../../vocabulary/context-words.ts';
import { namesMakers } from '../../vocabulary/credit-words.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';
import { practiceLead } from '../../vocabulary/practice-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { spells } from '../reach/reach.ts';
import { sound, spellsWhole } from '../reach/settle.ts';
import { lives } from '../told/imprint.ts';
import { quoted } from '../told/sayings.ts';

/** What the signs below must add up to for a name to be whose page it is. */
const enough = 3;

/**
 * Where nobody is named plainly, whom the page is of by signs spread over it: the page's title and first heading, an address that
 * spells the name, its place over the street, the copyright line, a form of address. `undefined` where two names have as much. A
 * name that `house` is called by may be a brand: these signs are a brand's too.
 */
export function pageOwner(
  page: Page,
  house: string,
  candidates: readonly Candidate[],
  findings: readonly Finding[],
): Candidate | undefined {
  // "СОУ Ана Поп": letters that stand for a kind of house
  const letters = pattern`\p{Ll}`.test(house) ? pattern.g`(?<!\p{L})\p{Lu}{3,}(?!\p{L})` : /^$/g;
  const brand = nameKey(house.replace(letters, ' ')).split(' ');
  const emails = findings.filter(({ name, flags }) => name === 'email' && !flags.includes('shared-mailbox'));
  const titled = page.source.title.split(/\s*[|–—:·•]\s*|\s+-\s+/).map(nameKey);
  const host = sound(page.host);
  const path = plainWord(decoded(page.source.url)).replace(pattern.g`[^\p{L}]`, '');
  const parts = page.source.title.split(/\s*[|–—:·•]\s*|\s+-\s+/);
  const opens = (value: string) => parts.some((part) => part.startsWith(`${value} `));
  const accounts = findings.filter(({ name }) => name === 'profile').map(({ value }) => plainWord(value));
  const named = new Map<string, Candidate[]>();
  for (const one of [...candidates, ...ownLines(page)]) {
    if (!one.key.includes(' ') || one.row || one.name.score < 0.65 || made(one) || isBrand(one)) continue;
    const same = named.get(one.key);
    if (same) same.push(one);
    else named.set(one.key, [one]);
  }
  let best: { sum: number; own: Candidate[] } | undefined;
  let second = 0;
  for (const [key, own] of named) {
    const sum = signsOf(key, own);
    if (sum < enough) continue;
    if (best) second = Math.max(second, Math.min(sum, best.sum));
    if (!best || sum > best.sum) best = { sum, own };
  }
  return best && best.sum > second ? plainest(best.own) : undefined;

  function signsOf(key: string, own: readonly Candidate[]): number {
    const words = key.split(' ').filter((word) => word.length > 1);
    const value = own[0]?.name.value ?? '';
    const [given = ''] = value.split(' ');
    const mailed = emails.some((email) => spellsWhole(value)(email) && spells(email.value, given));
    const shown = own.filter(({ line }) => line.region !== 'nav');
    return (
      (mailed ? 3 : 0) +
      (titled.includes(key) ? 2 : opens(value) ? 1.5 : 0) +
      (accounts.some((account) => words.length > 1 && words.every((word) => account.includes(word))) ? 1 : 0) +
      (words.every((word) => path.includes(word)) ? 1.5 : 0) +
      (shown.some(({ line }) => line.heading === 1) ? 1 : 0) +
      (shown.some(({ line, whole }) => whole && lives(page, line, new Set())) ? 1.5 : 0) +
      (shown.some(({ line }) => /©|\(c\)/i.test(line.text)) ? 1 : 0) +
      (shown.some(({ line }) => practiceLead.test(line.text)) ? 2 : 0) +
      (shown.some(({ name, title }) => name.honorific || title) ? 1.5 : 0) +
      (new Set(own.map(({ line }) => line.index)).size > 1 ? 0.5 : 0)
    );
  }

  /** All that the house is called, but for words for a house, or that its domain says; letters that stand for a house are its own too. */
  function isBrand({ key, name: { value } }: Candidate): boolean {
    const words = key.split(' ');
    if (words.every((word) => host.includes(sound(word)))) return true;
    const letters = pattern`\p{Ll}`.test(value) ? pattern`(?:^|\s)(\p{Lu}{3,})(?:\s|$)`.exec(value)?.[1] : undefined;
    // "Ana POPESCU": a family in capitals
    if (letters && !isFamily(plainWord(letters), page.lexicon)) return true;
    return (
      words.every((word) => brand.includes(word)) && brand.every((word) => words.includes(word) || isHouseWord(word))
    );
  }

  function made({ line }: Candidate): boolean {
    const over = page.lines[line.index - 1];
    return creditLine.test(line.text) || namesMakers(over?.text ?? '') || quoted(over);
  }
}

/** "© 2026 Ana Pop · Acme", "Copyright Ana Pop 2024", "Cabinet de Avocat Pop Ana": lines that say whose the page is. */
function ownLines(page: Page): Candidate[] {
  return page.lines.flatMap((line) => {
    const { text } = line;
    const lead = text.length < 200 ? (copyright.exec(text) ?? practiceLead.exec(text))?.[0].length : undefined;
    if (!lead || line.region === 'nav') return [];
    const end = lead + (afterName.exec(text.slice(lead))?.index ?? text.length - lead);
    const name = nameIn(text.slice(lead, end), page.lexicon);
    if (!name || name.post || !name.value.includes(' ')) return [];
    const place = { start: lead + name.start, end: lead + name.end };
    return [{ line, name, key: nameKey(name.value), ...place, whole: false, asked: false, title: undefined }];
  });
}
const copyright = pattern.i`^(?:©|\(c\)|copyright|&copy;|все права|all rights reserved)(?:\s*(?:©|\(c\)|copyright|by|\d{4}(?:\s?[-–]\s?\d{2,4})?|[-–,|.])\s*)*`;
const afterName = pattern.i`\s*(?:[·•|,.(©]|\s[-–—]\s|\d{4}|\s(?:all rights|alle rechte|tous droits|tutti i diritti|todos los|toate drepturile|sva prava|сите права|всички права|hak cipta|photography|fotografie))`;

/** The mention that says most: beside a job, alone in its line, in a heading. */
function plainest(own: readonly Candidate[]): Candidate | undefined {
  const rank = ({ title, whole, line, name }: Candidate) =>
    (title ? 4 : 0) +
    (name.honorific ? 1 : 0) +
    (whole ? 2 : 0) +
    (line.heading ? 1 : 0) +
    (line.region === 'nav' ? -4 : line.region === 'footer' ? -0.5 : 0);
  return own.reduce<Candidate | undefined>((one, next) => (one && rank(one) >= rank(next) ? one : next), undefined);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
