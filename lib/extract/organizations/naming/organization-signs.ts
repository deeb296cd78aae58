import { mayName } from '../../fields/names/may-name.ts';
import { nameIn } from '../../fields/names/person-name.ts';
import type { Page } from '../../page/page.ts';
import { accountFolder } from '../../page/site.ts';
import { pattern } from '../../pattern.ts';
import { placeCountries } from '../../vocabulary/countries.ts';
import { isOtherWord, particles } from '../../vocabulary/name-words.ts';
import { isHouseWord, leadingForm, legalForm, thirdParty } from '../../vocabulary/organization-words.ts';
import { likeHost, type Place } from './organization-mention.ts';

/** What speaks for or against a text being the name of a page's owner: the places it stands in, and what its own words say. */
export type Sign =
  | Place
  | 'host'
  | 'mailbox'
  | 'handle'
  | 'legal-form'
  | 'house-word'
  | 'house-first'
  | 'person'
  | 'person-of-host'
  | 'small-letters'
  | 'small-words'
  | 'long'
  | 'common-word'
  | 'common-words'
  | 'like-a-host'
  | 'sentence'
  | 'page-path'
  | 'subject'
  | 'third-party'
  | 'digits'
  | 'often'
  | 'menu'
  | 'away'
  | 'part'
  | 'title-page'
  | 'page-words';

/** Words that may spell the owner's name run together: of the page's host, of its mailboxes, of its profiles. */
export type Spellings = {
  host: readonly string[];
  /** Whether a folder on the host of an account is the site. */
  folder: boolean;
  mailbox: readonly string[];
  handle: readonly string[];
  /** What names the page itself in its address (`pathName`). */
  path: string | undefined;
  /** Its words, where they are apart (`pathWords`). */
  pathWords: readonly string[];
};

/** A name as domains spell it, and what is said by that of the page's own. */
type Spelled = { own: Spelling; host: number; signs: Map<Sign, number> };

/** What else the words of a name can say for it. */
export const signsOfWords = ['legal-form', 'house-word', 'house-first', 'person-of-host'] as const;

/** What the words of a name say: held against the domain (`spelling`), and with that by themselves (`signs`). */
export function wordSigns(page: Page, spelled: Spellings) {
  const [hosts, mailboxes, handles] = [spelled.host, spelled.mailbox, spelled.handle].map((labels) =>
    labels.map((label) => withoutUmlauts(label)),
  ) as [string[], string[], string[]];
  return { spelling, signs };

  function spelling(words: readonly string[]): Spelled {
    const own = spellingOf(words);
    const host = closeness(own, hosts);
    const signs = new Map<Sign, number>();
    const add = (sign: Sign, value: number) => value && signs.set(sign, value);
    add('host', host);
    add('mailbox', closeness(own, mailboxes));
    add('handle', closeness(own, handles));
    return { own, host, signs };
  }

  function signs(
    name: string,
    words: readonly string[],
    { own, host: near, signs: spelt }: Spelled,
  ): Map<Sign, number> {
    const signs = new Map(spelt);
    const add = (sign: Sign, value: number | boolean) => {
      if (value) signs.set(sign, Number(value));
    };
    const several = words.length > 1;
    const formed = legalForm.test(` ${name}`) || leadingForm.test(name);
    const house = words.findIndex((word) => isHouseWord(word));
    const unlike = house < 0 && !formed;
    // Asked only where the answer counts: reading a name is the dearest of all
    const asked = (unlike || near > 0.6) && mayName(name, page.lexicon) === 'known';
    const person = asked && (nameIn(name, page.lexicon)?.score ?? 0) >= 0.65;
    // Where a folder is the site, the account is whoever put it there, if no mailbox says it too
    const keeper = person && spelled.folder;
    const host = keeper && (spelt.get('mailbox') ?? 0) < 0.6 ? closeness(own, hosts, 2.5) : near;
    const common = words.filter((word) => isOtherWord(word)).length;
    if (host !== near) signs.set('host', host);
    add('legal-form', formed);
    add('house-word', house >= 0 && several);
    add('house-first', house === 0 && several);
    add('person', person && unlike);
    add('person-of-host', person && host > 0.6 ? (keeper ? 0.5 : 1) : 0);
    add('small-letters', pattern`\p{Ll}`.test(name) && !pattern`\p{Lu}`.test(name));
    add('small-words', smallShare(name));
    add('long', Math.max(0, Math.min(words.length, 14) - 5) / 3);
    add('common-word', words.length === 1 && (common === 1 || house === 0));
    add('common-words', (several && common === words.length) || (house === 0 && !formed && kindInPlace.test(name)));
    add('like-a-host', likeHost.test(name));
    add('sentence', /[!?]|,\s.*,\s/.test(name) || (name.endsWith('.') && pattern`\p{L}{4}\.$`.test(name)));
    add('page-path', host < 0.6 && !formed && (spelled.path === words.join('') || saysPage(spelled.pathWords, words)));
    add('third-party', host < 0.4 && thirdParty.test(name));
    // "TC Exemplu 1973 e.V.": a club carries its year
    add('digits', !formed && /\d{3}/.test(name));
    return signs;
  }
}

/** "Tennisclub in Musterstadt": what kind of house it is and where, as titles say for search engines. */
const kindInPlace = pattern`^\p{L}+\s(?:in|en|à|u|во|в|în)\s\p{Lu}[\p{L}-]+$`;

/** How many of its longer words begin small, of two or more. */
export function smallShare(name: string): number {
  const letters = name.split(/\s+/).filter((word) => pattern`\p{L}{4}`.test(word));
  return letters.length > 1
    ? letters.filter((word) => pattern`^\p{Ll}(?!\p{Ll}{0,4}['’]\p{Lu})`.test(word)).length / letters.length
    : 0;
}

/** The last part of the page's address in small letters and digits alone, empty for a first page; absent where it is an account's name. */
export function pathName(page: Page): string | undefined {
  const { url } = page.source;
  const parts = pathParts(url);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 && last === accountFolder(page.host, url)) return undefined;
  return last.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Its words, of two or more: of `/office-directory.html`. */
export function pathWords({ source: { url } }: Page): string[] {
  const words = (pathParts(url).at(-1) ?? '').toLowerCase().split(/[-_]/);
  const longer = words.filter((word) => word.length > 2);
  return longer.length > 1 ? longer : [];
}

const pathParts = (url: string) =>
  URL.canParse(url)
    ? new URL(url).pathname
        .replace(/\.\w{2,5}$/, '')
        .split('/')
        .filter(Boolean)
    : [];

/** "Academic Office Directory" on `/office-directory.html`. */
const saysPage = (path: readonly string[], words: readonly string[]) =>
  path.length > 1 && path.every((word) => words.includes(word));

/** "Скопје, Македонија" says where, not who. */
export function isPlace(name: string): boolean {
  const [place = '', country = '', ...more] = name.split(',');
  return (
    country !== '' &&
    more.length === 0 &&
    pattern`^\p{L}[\p{L} -]*$`.test(place) &&
    placeCountries.some(([said]) => said.test(country))
  );
}

/** A name as domains spell it: `run` together, without its small words (`main`), by its first letters (`initials`, `short`). */
type Spelling = {
  words: readonly string[];
  run: string;
  main: string;
  initials: string;
  short: string;
  /** Of a name in Cyrillic: how it sounds, as each site writes its own Latin letters for it. */
  sound: string | undefined;
};

function spellingOf(named: readonly string[]): Spelling {
  const words = named.map((word) => withoutUmlauts(latin(word)));
  const main = words.filter((word) => !particles.has(word));
  const run = words.join('');
  const sound = /[\u0400-\u04ff]/.test(named.join('')) ? soundOf(run) : undefined;
  return { words, run, main: main.join(''), initials: firstsOf(words), short: firstsOf(main), sound };
}

/** "Чајка" is cajka, chajka and chayka; "Клима" klima and clima. */
const soundOf = (run: string) =>
  run
    .replace(/sht/g, 'st')
    .replace(/([scz])h/g, '$1')
    .replace(/t[sz]|c|q/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/(.)\1/g, '$1');

const firstsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** `later`: how much less is said by a label that is not the first. */
function closeness(spelling: Spelling, domains: readonly string[], later = 0.5): number {
  let best = 0;
  for (let at = 0; at < domains.length; at++)
    best = Math.max(best, likeDomain(spelling, domains[at] as string) - (at ? later : 0));
  return best / 5;
}

/** "müller" without diacritics and "mueller" are one. */
export const withoutUmlauts = (word: string) => (/[aou]e/.test(word) ? word.replace(/([aou])e/g, '$1') : word);

/** 0-5: the words of a name run together are the domain, its initials are, or one of its words stands there. */
function likeDomain({ words, run, main, initials, short, sound }: Spelling, domain: string): number {
  if (run.length < 3) return 0;
  if (run === domain || main === domain) return 5;
  if (sound && sound.length > 3 && sound === soundOf(domain)) return 4;
  if (words.length > 2 && (initials === domain || short === domain)) return 4;
  if (initials.length > 3 && domain.startsWith(initials)) return 3;
  if (run.includes(domain) && domain.length > 3) return words.length > 6 ? 2 : 4;
  if (domain.includes(run)) return run.length > 0.6 * domain.length ? 4 : 2;
  let shared = 0;
  for (const word of words) if (word.length > 2 && domain.includes(word)) shared += word.length;
  return shared > 0.7 * domain.length ? 4 : shared > 3 ? 2 : 0;
}

/** Cyrillic as domains spell it. */
export function latin(word: string): string {
  return /^[a-z0-9]*$/.test(word) ? word : [...word].map((letter) => letters[letter] ?? letter).join('');
}

const letters: Record<string, string> = Object.fromEntries(
  'а a б b в v г g д d ѓ gj ђ dj е e ж z з z ѕ dz и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ќ kj ћ c у u ф f х h ц c ч c џ dz ш s щ st ъ a ь j ю yu я ya й y'
    .split(' ')
    .flatMap((letter, at, all) => (at % 2 ? [] : [[letter, all[at + 1] ?? '']])),
);
