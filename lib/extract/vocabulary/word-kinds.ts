import { churchRanks, honorifics, otherWords, particles } from './name-words.ts';
import { houseWords } from './organization-words.ts';
import { titleWords } from './title-words.ts';

/** A form of address, a particle of names, a word of sites or houses, a word for a job: a word may be several. */
export const address = 1;
export const particle = 2;
export const ofSites = 4;
export const ofJobs = 8;

const lists: readonly (readonly [kind: number, words: ReadonlySet<string>])[] = [
  [address, honorifics],
  [address, churchRanks],
  [particle, particles],
  [ofSites, otherWords],
  [ofSites, houseWords],
  [ofJobs, titleWords],
];

const kinds = new Map<string, number>();
for (const [kind, words] of lists) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);

/** What the lists say of a word (lower case, without diacritics), in one look-up: a page has thousands of words to ask about. */
export const kindsOf = (word: string): number => kinds.get(word) ?? 0;
