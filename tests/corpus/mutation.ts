import { plainWord } from '../../lib/extract/lexicon.ts';

/** What of a label a mutation changes; the rest stays as it is. */
export type Label = { url: string; contacts: LabelledContact[]; [other: string]: unknown };
type LabelledContact = {
  kind: 'person' | 'organization';
  name?: string;
  nameAlt?: string[];
  jobTitle?: string;
  jobTitleAlt?: string[];
};

/** Whose words become unknown ones: every second job title, one given name of five, the organization's name. */
export type Mutation = 'titles' | 'names' | 'organization';

export type Mutant = { html: string; label: Label; changed: number };

/** Whether a list of names holds this word. */
type Known = (plain: string) => boolean;

/**
 * The page and its label with some words replaced everywhere by words of the same shape that no list knows: what is still read
 * is read by where it stands. The address stays, so that the site keeps its own.
 */
export function mutant(html: string, label: Label, mutation: Mutation, isGiven: Known, isFamily: Known): Mutant {
  const phrases = [...new Set(phrasesOf(label, mutation, isGiven))];
  const known = (word: string) => isGiven(plainWord(word)) || isFamily(plainWord(word));
  const invent = mutation === 'names' ? (name: string) => unknownName(name, known) : strange;
  const pairs = phrases.map((phrase) => [phrase, invent(phrase)] as const).filter(([from, to]) => from !== to);
  const change = (text: string) => pairs.reduce((changed, [from, to]) => replaced(changed, from, to), text);
  return { html: change(html), label: { ...inStrings(label, change), url: label.url }, changed: pairs.length };
}

function phrasesOf({ contacts }: Label, mutation: Mutation, isGiven: Known): string[] {
  const people = contacts.filter(({ kind, name }) => kind === 'person' && name);
  if (mutation === 'titles')
    return people
      .filter(({ jobTitle }) => jobTitle)
      .filter((_, at) => at % 2 === 1)
      .flatMap(({ jobTitle = '', jobTitleAlt = [] }) => [jobTitle, ...jobTitleAlt]);
  if (mutation === 'names')
    return people
      .flatMap(({ name = '' }) => givenNamesOf(name, isGiven))
      .filter((name) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7) % 5 === 0);
  const owner = contacts.find(({ kind, name }) => kind === 'organization' && name);
  return [owner?.name ?? '', ...(owner?.nameAlt ?? [])]
    .flatMap((name) => name.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word.length > 3 && !/^(?:gmbh|s\.?r\.?l|limited|sarl|onlus|ltda|yayasan)$/i.test(word));
}

/** A name of one word is left alone: nothing would tell it from any other word. */
function givenNamesOf(name: string, isGiven: Known): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}'’]{3,}$/u.test(word));
  const given = words.filter((word) => isGiven(plainWord(word)));
  return words.length < 2 ? [] : given.length ? given : words.slice(0, 1);
}

/** Letters take turns with their like, so that the word can still be pronounced and keeps its script. */
const alike = ['aeiou', 'bdfgklmnprstvz', 'аеиоу', 'бвгдклмнпрстзж', 'áéíóú'];

function swapped(word: string, at: number, by: number): string {
  const letter = word[at] ?? '';
  const row = alike.find((letters) => letters.includes(letter.toLowerCase()));
  if (!row) return word;
  const other = row[(row.indexOf(letter.toLowerCase()) + by) % row.length] ?? letter;
  return word.slice(0, at) + (letter === letter.toLowerCase() ? other : other.toUpperCase()) + word.slice(at + 1);
}

/** Every fourth letter of each longer word becomes another. */
export const strange = (phrase: string): string =>
  phrase.replace(/[\p{L}\p{M}]{4,}/gu, (word) =>
    Array.from({ length: Math.floor(word.length / 4) }).reduce<string>(
      (changed, _, nth) => swapped(changed, (nth * 4 + 1) % word.length, 1 + (nth % 3)),
      word,
    ),
  );

/** The nearest word that is in no list, or the word itself when all near it are. */
export function unknownName(word: string, known: (word: string) => boolean): string {
  const places = [...word].map((_, at) => (at + 3) % word.length);
  for (let by = 1; by < 9; by++)
    for (const at of places) {
      const other = swapped(word, at, by);
      if (other !== word && !known(other)) return other;
    }
  return word;
}

/** Whole words only, in the letters' case that stands there. */
function replaced(text: string, from: string, to: string): string {
  const literal = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return text.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'giu'), (found) => {
    if (found === found.toUpperCase()) return to.toUpperCase();
    return found === found.toLowerCase() ? to.toLowerCase() : to;
  });
}

function inStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => inStrings(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inStrings(item, change)])) as T;
}
