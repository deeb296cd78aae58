import type { Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import { type Page, tagged } from '../../page/page.ts';
import { accountFolder } from '../../page/site.ts';
import { type Pattern, pattern } from '../../pattern.ts';
import { isOtherWord, particles } from '../../vocabulary/name-words.ts';
import { pageWord } from '../../vocabulary/organization-words.ts';
import { type Mention, mentionAt } from './organization-mention.ts';
import { latin, withoutUmlauts } from './organization-signs.ts';

/** The labels of a host that may be a name: neither suffix nor `www`. */
function siteWords(host: string): string[] {
  return host
    .split('.')
    .slice(0, -1)
    .filter(
      (label) => label.length > 2 && !/^(?:com|org|net|edu|gov|gob|www|blog|github|wordpress|blogspot)$/.test(label),
    )
    .map((label) => label.replace(pattern.g`[^\p{L}\p{N}]`, ''));
}

/** The name of the folder that is the site, on the host of an account. */
export function siteFolder({ host, source: { url } }: Pick<Page, 'host' | 'source'>): string | undefined {
  const folder = accountFolder(host, url);
  const name = folder?.toLowerCase().replace(/[-_]?(?:web)?site$|[-_]v?\d$|[^a-z0-9]/g, '') ?? '';
  return name.length > 2 && folder && !pageWord.test(folder) ? name : undefined;
}

/** What may spell the site's name: the folder that holds it, then the labels of its host. */
export function addressWords(page: Pick<Page, 'host' | 'source'>): string[] {
  const words = siteWords(page.host);
  const name = siteFolder(page);
  return name ? [name, ...words.filter((word) => word !== name)] : words;
}

/**
 * The domains that the page's mailboxes live in; the part before the `@` of an address at a free provider, or where the page's
 * own `host` says it too: "choir@university.example" on choir.university.example.
 */
export function mailWords(found: readonly Finding[], host: readonly string[]): string[] {
  const addresses = found.filter(({ name }) => name === 'email').slice(0, 40);
  const words = addresses.flatMap(({ value, flags }) => {
    const at = value.lastIndexOf('@');
    const box = value.slice(0, at).replace(pattern.g`[^\p{L}\p{N}]`, '');
    if (flags.includes('free-mail')) return box.length > 4 ? [box] : [];
    return host.includes(box) ? [box] : siteWords(value.slice(at + 1));
  });
  const distinct = [...new Set(words)];
  return distinct.length > 6 ? [] : distinct;
}

/** The names under which the page's owner has profiles, from the links to them. */
export function handleWords(page: Page): string[] {
  const handles = new Set<string>();
  for (const { element } of tagged(page, 'a')) {
    const { href } = element.attribs;
    const slashes = href?.indexOf('//') ?? -1;
    const path = href && slashes >= 0 && slashes < 7 && abroad.test(href) ? profile.exec(href)?.[1] : undefined;
    if (!path) continue;
    const word = path.toLowerCase().replace(pattern.g`[^\p{L}\p{N}]`, '');
    if (word.length > 3 && !/^(?:share|sharer|intent|profilephp|home|watch|search)/.test(word)) handles.add(word);
    if (handles.size > 8) return [];
  }
  return [...handles];
}
/** How every link to a profile begins; links inside a site do not. */
const abroad = /^[^/]{0,6}\/\/[^/]{1,20}\.(?:com|me|net)\//i;
const profile = pattern.i`^(?:https?:)?\/\/(?:[\w-]{1,9}\.)?(?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|t|threads)\.(?:com|me|net)\/(?:@|company\/|school\/|showcase\/|pages\/|channel\/|c\/|user\/|in\/|groups\/)?([\p{L}\p{N}_.%-]{3,60})`;

/** The domain as words of the page: run together ("Acme Bakery" on acmebakery.example) or by initials. */
export function siteNames(page: Page, labels: readonly string[]): Mention[] {
  const wanted = new Set(labels.map(withoutUmlauts));
  if (!wanted.size) return [];
  const found: Mention[] = [];
  const opens = opening(new Set([...wanted].map((label) => label[0] ?? '')));
  for (const line of page.lines) {
    const mention = line.text.length > 300 ? undefined : inWords(line, wanted, opens);
    if (mention) found.push(mention);
    if (found.length > 20) break;
  }
  return found;
}

/** A capital or a digit, by its code, that a label begins with as domains spell it: each letter read once. */
type Opens = (code: number) => boolean;

function opening(firsts: ReadonlySet<string>): Opens {
  const known = new Map<number, boolean>();
  return (code) => {
    const read = known.get(code);
    if (read !== undefined) return read;
    const letter = String.fromCharCode(code);
    const opens = pattern`^[\p{Lu}\p{N}]$`.test(letter) && firsts.has(latin(plainWord(letter))[0] ?? '');
    known.set(code, opens);
    return opens;
  };
}

/** The first words of a line that spell a label. Letter by letter: few begin a word as a label does, and only there words are cut. */
function inWords(line: Line, wanted: ReadonlySet<string>, opens: Opens): Mention | undefined {
  const { text } = line;
  for (let at = 0, before = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const mention =
      code > 0x2f && !isSmall(code) && !isPlain(before) && opens(code) && beginsWord(text, at)
        ? spelledFrom(line, at, wanted)
        : undefined;
    if (mention) return mention;
    before = code;
  }
  return undefined;
}

const isSmall = (code: number) => code > 0x60 && code < 0x7b;
/** A letter or a digit of ASCII: a word goes on after it. */
const isPlain = (code: number) => isSmall(code) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b);

const beginsWord = (text: string, at: number) =>
  at === 0 ||
  text[at - 1] === ' ' ||
  !pattern`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*$`.test(text.slice(Math.max(0, at - 40), at));

const noWord = pattern.y`[^\p{L}\p{N}]*`;
const anyWord = pattern.y`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*`;
const anyWords = pattern.g`${anyWord.source}`;

/** Where what the pattern reads from here ends, -1 when it reads nothing. */
function endOf(words: Pattern, text: string, from: number): number {
  words.lastIndex = from;
  return words.test(text) ? words.lastIndex : -1;
}

/** At most so many words spell a name. */
const most = 7;

function spelledFrom(line: Line, start: number, wanted: ReadonlySet<string>): Mention | undefined {
  const { text } = line;
  let run = '';
  let initials = '';
  let main = '';
  for (let count = 0, begin = start; count < most; count++) {
    const end = endOf(anyWord, text, begin);
    if (end < 0) break;
    const word = text.slice(begin, end);
    const bare = plainWord(word);
    const key = /^[a-z\d]*$/.test(bare) ? bare : latin(bare.replace(pattern.g`[^\p{L}\p{N}]`, ''));
    run += key;
    initials += key[0] ?? '';
    const small = particles.has(key);
    if (!small) main += key[0] ?? '';
    const spelled = withoutUmlauts(run);
    if (!reaches(wanted, run, spelled, initials, main)) break;
    if (wanted.has(spelled) && !isOtherWord(run) && !goesOn(text.slice(end, end + 40)))
      return mentionAt(count ? 'domain-words' : 'domain-word', line, start, end);
    // "Exemplu Ingenieros" on exempluing.example
    if (text.length < 60 && run.length > 5 && begun(run, wanted) && isShort(text, start))
      return mentionAt('domain-word', line, 0, text.length);
    const capital = pattern`^\p{Lu}`.test(word);
    if (count > 1 && main.length > 2 && capital && (wanted.has(initials) || wanted.has(main)))
      return mentionAt(
        'domain-initials',
        line,
        start,
        end + (numbered.exec(text.slice(end, end + 12))?.[0].length ?? 0),
      );
    if (!capital && !small) break;
    begin = endOf(noWord, text, end);
    if (/[^\s&'’-]|\s-\s/.test(text.slice(end, begin))) break;
  }
  return undefined;
}

/** A label begins with one of them, so that more words may make it whole. */
function reaches(wanted: ReadonlySet<string>, ...spelled: readonly string[]): boolean {
  for (const label of wanted) for (const begun of spelled) if (label.startsWith(begun)) return true;
  return false;
}

/** It has at most five words, the first of which begins here. */
const isShort = (text: string, start: number) =>
  text.search(pattern`[\p{L}\p{N}]`) === start && (text.match(anyWords)?.length ?? 0) < 6;

/** "Colegiul Național Exemplu I": no domain has the number among its initials. */
const numbered = pattern`^\s(?:[IVX]{1,5}|\d{1,3})(?![\p{L}\d])`;

/** " de Licenciados en …": the words are the beginning of a longer name. */
function goesOn(text: string): boolean {
  const joined = pattern`^ (\p{Ll}{1,5}) \p{Lu}`.exec(text)?.[1];
  return joined !== undefined && particles.has(plainWord(joined));
}

/** The word is most of a label, which cuts short what follows it. */
const begun = (run: string, wanted: ReadonlySet<string>) =>
  !isOtherWord(run) && [...wanted].some((label) => label.startsWith(run) && run.length > 0.6 * label.length);
