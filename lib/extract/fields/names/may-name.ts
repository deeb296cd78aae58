import { isFamily, isGiven, type Lexicon, plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { endsAsGiven, honorificParts, particles, shortTrades } from '../../vocabulary/name-words.ts';
import { address, kindsOf, ofJobs, ofSites, particle } from '../../vocabulary/word-kinds.ts';
import { aliasMark } from './alias-name.ts';
import { saysPronouns } from './name-asides.ts';

/** `known`: a given name of the lists or a form of address beside another word, or a degree, may speak for it; without one no name weighs 0.65. */
export type MayName = 'nobody' | 'somebody' | 'known';

/**
 * Whether any stretch of this text may be somebody's name: a word that is one by itself, or two with capitals that stand together
 * and that no list knows as words of sites. Of two lines in three this is not so, and no reader of people need look at them. A word
 * is looked up once a page.
 */
export function mayName(text: string, lexicon: Lexicon): MayName {
  // "Unity and Faith": a motto in quotation marks
  if (quoteMarks.has(text.charCodeAt(0)) && quoteMarks.has(text.charCodeAt(text.length - 1))) return 'nobody';
  let weight = 0;
  let two = false;
  let capitals = false;
  let quoted = false;
  // Words with capitals that stand together, and whether one of them is enough by itself
  let run = 0;
  let known = false;
  // A word begins as "bin", "bt" or "b." do
  let sonOf = false;
  // Where the word before this one begins and ends
  let [from, to] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (run && cuts(code)) run = weight = 0;
      if (code !== 0x20 && opening.has(code)) quoted = true;
      continue;
    }
    if (hasNoCapitals(code)) return 'known';
    if ((code | 0x20) === 0x62) sonOf ||= '.iItT'.includes(text.charAt(at + 1));
    let end = at + 1;
    if (code > 0x60 && code < 0x7b) {
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      if (run && (end - at > longestParticle || !particles.has(text.slice(at, end)))) {
        weight = 0;
        // "Dr. biol. hum. Ana Pop"
        if (text[end] !== '.') run = 0;
      }
    } else {
      while (end < text.length && (isLetter(text.charCodeAt(end)) || isMark(text.charCodeAt(end)))) end++;
      const more = weightOf(text.slice(at, end), lexicon);
      if (more === several || (more && !weight && at - to < 4 && to && leadsOn(text.slice(from, to)))) return 'known';
      known = more === enough || (known && run > 0);
      run++;
      // A given name or a form of address weighs 0.65 beside another word alone
      if (known && run > 1) return 'known';
      weight = more ? weight + more : 0;
      two ||= weight >= enough;
      capitals = true;
    }
    from = at;
    to = end;
    at = end - 1;
  }
  if (capitals && joined(text, quoted, sonOf)) return 'known';
  return two ? 'somebody' : 'nobody';
}

/** What a name weighs at least; and a word that may be several, a whole name among them. */
const enough = 2;
const several = 3;

function weightOf(word: string, lexicon: Lexicon): number {
  const known = lexicon.words?.get(word);
  if (known !== undefined) return known;
  const weight = weigh(word, lexicon);
  lexicon.words?.set(word, weight);
  return weight;
}

/** Of a word that begins with a letter beyond a to z: 0 when it can be no part of a name, 1 when it is one beside another, 2 when it speaks for one, 3 when it may be a whole one. */
function weigh(word: string, lexicon: Lexicon): number {
  const bare = isMark(word.charCodeAt(word.length - 1)) ? word.replace(/['’`´.-]+$/, '') : word;
  // "Dr.Ahmad", "M.Yusuf": several words in one; "LDG." may be a degree
  if (bare.length > 38 || bare.includes('.') || (bare !== word && /^[A-Z]{3,4}\./.test(word))) return several;
  const first = bare.charCodeAt(0);
  if (!(first > 0x40 && first < 0x5b) && !pattern`^\p{Lu}`.test(bare)) return pattern`^\p{L}`.test(bare) ? 0 : several;
  const key = plainWord(bare);
  const parts = /[-'’]/.test(key) ? [key, ...key.split(/[-'’]/)] : undefined;
  const some = (is: (part: string) => boolean) => (parts ? parts.some(is) : is(key));
  if (some((part) => isGiven(part, lexicon)) || endsAsGiven(key)) return enough;
  // "M. Pop" is an initial, "M Pop" may be a form of address
  const kinds = kindsOf(key);
  const addresses =
    (kinds & address) !== 0 || (parts?.some(isAddress) ?? false) || (bare !== word && shortTrades.has(key));
  if ((key.length > 1 || bare === word) && (addresses || (bare.length < 8 && rank.test(bare)))) return enough;
  if ((bare.length < 5 && pattern`^\p{Lu}{1,2}$`.test(bare)) || (kinds & particle) !== 0) return 1;
  const core = parts ? kindsOf(key.replace(/^[ld]['’]/, '')) : kinds;
  const other = (core & ofSites) !== 0 || (kinds & ofJobs) !== 0;
  return other && !some((part) => isFamily(part, lexicon)) ? 0 : 1;
}

const isAddress = (key: string) => (kindsOf(key) & address) !== 0;
/** "DI Ana Pop", "OStR Ana Pop", "Tan Sri Ahmad". */
const rank = /^(?:DI|O?St[RD](?:['’]?in)?|Tan)$/i;

/** One word with a capital may be a name, or two with others between: ", S.Sos" follows, "Siti binti ahmad", "(she/her)", "Ion „nelu” Pop". */
const joined = (text: string, quoted: boolean, sonOf: boolean) =>
  (text.includes(',') && /,\s*(?:[SMADJ]\.|Am|Ph|D[DM]|MBB|Esq|F[AR]C)/.test(text)) ||
  (quoted && pattern`[("„“”«]\p{Ll}[\p{L}.' -]{1,20}[)"“”»]`.test(text)) ||
  (text.includes('/') && saysPronouns(text)) ||
  text.includes(aliasMark) ||
  ((text.includes('-r') || text.includes('C. Ma')) && addressed.test(text)) ||
  ((sonOf || text.includes('/')) && patronymic.test(text));

/** "d-r Ana Pop", in small letters with a mark inside; "C. Ma Luisa", a citizen of Mexico. */
const addressed = pattern`(?<!\p{L})(?:d-r|C\. Ma)(?!\p{L})`;
const patronymic = /(?:^|[^a-z])(?:b\.|bint?[ie]?|bte?|[ads]\/[lpo])(?![a-z])/i;
/** What a name somebody is called by may stand after. */
const opening: ReadonlySet<number> = new Set([...'("„“”«'].map((sign) => sign.charCodeAt(0)));

const quoteMarks: ReadonlySet<number> = new Set([...'"„“”«»'].map((sign) => sign.charCodeAt(0)));

/** "dr. Ana Pop", "dr. med. Ana Pop". */
function leadsOn(word: string): boolean {
  const key = plainWord(word.replace(/\.$/, ''));
  return isAddress(key) || honorificParts.has(key) || word === 'p';
}

/** Longer than any particle is no part of a name in small letters. */
const longestParticle = Math.max(...[...particles].map(({ length }) => length));

/** As blocks, coarsely: of what lies between Latin and the marks of print each sign may be one. */
const isLetter = (code: number) =>
  (code > 0x60 && code < 0x7b) ||
  (code > 0x40 && code < 0x5b) ||
  (code > 0xbf && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff)) ||
  code === 0xaa ||
  code === 0xba;
const hasNoCapitals = (code: number) => (code > 0x58f && code < 0x1e00) || code > 0x2bff;

/** What words of names are written with, and what may stand between two of them; any other sign of ASCII parts them. */
const isMark = (code: number) =>
  code === 0x27 || code === 0x2d || code === 0x2e || code === 0x60 || code === 0xb4 || code === 0x2019;
const cuts = (code: number) => code > 0x20 && code < 0x80 && !isMark(code) && !between.has(code);
const between: ReadonlySet<number> = new Set([...'",()/'].map((sign) => sign.charCodeAt(0)));
