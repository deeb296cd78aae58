import type { NameMatch } from './fields/names/person-name.ts';
import type { NumberingPlans } from './fields/phones/phone-number.ts';
import { pattern } from './pattern.ts';

/** Word lists and numbering plans, loaded once and handed in. Keys are lower case without diacritics. */
export type Lexicon = {
  plans: NumberingPlans;
  /** Given names of people. */
  given?: WordList;
  /** Family names of people. */
  family?: WordList;
  /** What texts of one page were read as: most are asked about several times. */
  names?: Map<string, NameMatch | undefined>;
  /** What words of it weigh for a name. */
  words?: Map<string, number>;
};

/** What a lexicon file holds: lists as one text each, words apart by a space. */
export type LexiconFile = { given?: string; family?: string };

export function lexiconFrom(file: LexiconFile, plans: NumberingPlans): Lexicon {
  return { plans, given: listOf(file.given), family: listOf(file.family) };
}

type WordList = { has(word: string): boolean };

/**
 * The words stay the one text they come as: an index says where in it a word with some sum of letters begins (a hash table with open
 * addressing). Each worker that wakes reads the lists anew, and a set of a hundred thousand texts takes ten times as long to make.
 */
function listOf(text = ''): WordList {
  const [starts, mask] = indexOf(text);
  return {
    has(word) {
      for (let slot = placeOf(sumOf(word)) & mask; starts[slot]; slot = (slot + 1) & mask) {
        const start = (starts[slot] as number) - 1;
        const end = start + word.length;
        if ((end === text.length || text.charCodeAt(end) === space) && text.startsWith(word, start)) return true;
      }
      return false;
    },
  };
}

const space = 0x20;

/**
 * One more than where each word begins, at its sum of letters, or 0. With half as many places as letters, most are 0:
 * no word at all; and there are always more of them than words.
 */
function indexOf(text: string): [starts: Int32Array, mask: number] {
  const starts = new Int32Array(2 ** Math.ceil(Math.log2(text.length + 2)) / 2);
  const mask = starts.length - 1;
  for (let at = 0, start = 0, sum = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (code !== space) {
      sum = (Math.imul(sum, 31) + code) | 0;
      continue;
    }
    if (at > start) {
      let slot = placeOf(sum) & mask;
      while (starts[slot]) slot = (slot + 1) & mask;
      starts[slot] = start + 1;
    }
    start = at + 1;
    sum = 0;
  }
  return [starts, mask];
}

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return sum;
}

/** Spread over all places: words that differ in their last letter alone lie apart. */
const placeOf = (sum: number) => Math.imul(sum, 0x9e3779b1) >>> 8;

/** The word is known as a given name; the lists hold Cyrillic names in Latin letters. */
export const isGiven = (key: string, { given }: Pick<Lexicon, 'given'>): boolean => given?.has(latinWord(key)) ?? false;
/** The word is known as a family name. */
export const isFamily = (key: string, { family }: Pick<Lexicon, 'family'>): boolean =>
  family?.has(latinWord(key)) ?? false;

/** Lower case, without diacritics: how words are looked up. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) >= 0x80) return withoutSigns(lower, at);
  return lower;
}

/** Its letters and figures alone: "GaLa-Bau Muster" and "Galabau Muster" are called the same. */
export const lettersOf = (text: string): string => plainWord(text).replace(pattern.g`[^\p{L}\p{N}]+`, '');

/** The words of a text that `plainWord` gave, with their hyphens. Most titles hold nothing else but spaces. */
export const plainWords = (plain: string): string[] =>
  /^[a-z-]+(?: [a-z-]+)*$/.test(plain) ? plain.split(' ') : plain.split(pattern`[^\p{L}-]+`).filter(Boolean);

/** `at`: where its first letter beyond ASCII is. A sign falls away whatever stands beside it, so letters are replaced one by one. */
function withoutSigns(lower: string, at: number): string {
  let plain = lower.slice(0, at);
  for (; at < lower.length; at++) {
    const letter = plainLetters[lower.charCodeAt(at)];
    if (letter === undefined) return bare.test(lower) ? lower : plainOf(lower);
    plain += letter;
  }
  return plain;
}

/** What `plainWord` says of any text. */
const plainOf = (lower: string): string =>
  lower
    .normalize('NFKD')
    .replace(pattern.g`\p{M}`, '')
    .toLowerCase()
    .replace(/[ßđłøæœı]/g, (letter) => latin[letter] ?? letter);

/** Has no diacritics to lose: ASCII, the marks of print, and the letters of Cyrillic and Arabic that are not put together of two. */
const bare =
  /^[\0-\x7f\u2010\u2012-\u2016\u2018-\u2023\u0430-\u0438\u043a-\u044f\u0452\u0454-\u0456\u0458-\u045b\u045f\u0621\u0627-\u063a\u0641-\u064a]*$/;
const latin: Record<string, string> = { ß: 'ss', đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i' };
/** The same for each letter of Latin, Greek and Cyrillic: nearly all letters with a sign that pages hold are among them. */
const plainLetters: readonly string[] = Array.from({ length: 0x530 }, (_, code) => plainOf(String.fromCharCode(code)));

/** A word as it is kept in the lists: Cyrillic in Latin letters without diacritics, Arabic with one spelling for each sound. */
export function latinWord(key: string): string {
  let at = 0;
  while (at < key.length && key.charCodeAt(at) < 0x400) at++;
  if (at === key.length) return key;
  let word = key.slice(0, at);
  for (; at < key.length; at++) word += foldedLetters[key.charCodeAt(at)] ?? key[at];
  return word;
}

const folded: Record<string, string> = Object.fromEntries(
  'а=a б=b в=v г=g д=d ђ=d е=e ж=z з=z ѕ=dz и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=h ц=c ч=c џ=dz ш=s щ=st ъ=a ь= ы=y э=e ю=ju я=ja і=i є=e ґ=g ة=ه ى=ي ٱ=ا ـ='
    .split(' ')
    .map((pair) => pair.split('=')),
);
/** The same by the number of a letter. */
const foldedLetters: readonly string[] = Array.from({ length: 0x700 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return folded[letter] ?? letter;
});
