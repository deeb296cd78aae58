/** A name in two parts, as address books want it. Either may be empty; titles and degrees are in neither. */
type SplitName = { first: string; last: string };

/**
 * The last word is the family name, unless the writing says otherwise: a comma, capitals, a particle (van, de la, bin),
 * an initial at the end, or East Asian script. A guess, so the whole name is always exported beside it; one word alone
 * counts as the family name, which is the part that other programs insist on.
 */
export function splitName(name: string): SplitName {
  const [bare = '', ...given] = withoutDegrees(name.split(/[,;]/u).map((part) => part.trim()));
  const parts = withoutTitles(words(bare));
  if (given.length > 0) return { first: withoutTitles(words(given.join(' '))).join(' '), last: parts.join(' ') };
  const end = familyEnd(parts);
  if (end > 0) return { first: parts.slice(end).join(' '), last: parts.slice(0, end).join(' ') };
  const start = familyStart(parts);
  return { first: parts.slice(0, start).join(' '), last: parts.slice(start).join(' ') };
}

/** How many words at the start are the family name; 0 when it comes last. */
function familyEnd(parts: readonly string[]): number {
  if (parts.length < 2) return 0;
  if (parts.every((part) => eastAsian.test(part))) return 1;
  const [start = '', end = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 2 && initial.test(end) && !initial.test(start)) return 1;
  return Math.max(
    0,
    parts.findIndex((part) => !shouted.test(part)),
  );
}

/** Where a family name at the end begins: at its capitals (Ana POPESCU IONESCU) or particles, never at the first word. */
function familyStart(parts: readonly string[]): number {
  const isFamily = (part: string, next: string) => particle(part) || (shouted.test(part) && shouted.test(next));
  let start = Math.max(0, parts.length - 1);
  while (
    start > 1 &&
    !parts.every((part) => shouted.test(part)) &&
    isFamily(parts[start - 1] ?? '', parts[start] ?? '')
  ) {
    start -= 1;
  }
  return start;
}

/** `Ana Popescu, PhD`, `Budi Santoso, S.E., M.M.`, `John Smith Jr.`; what stands alone is a name in any case. */
function withoutDegrees(segments: readonly string[]): string[] {
  const [name = '', ...rest] = segments;
  const parts = words(name);
  const end = parts.findLastIndex((part) => !generations.includes(key(part)));
  const given = rest.filter((segment) => segment !== '' && !words(segment).every(degree));
  return [parts.slice(0, Math.max(2, end + 1)).join(' '), ...(initial.test(rest[0] ?? '') ? [rest[0] ?? ''] : given)];
}

function degree(word: string): boolean {
  return generations.includes(key(word)) || degrees.includes(key(word)) || /^(?:\p{L}{1,4}\.)+\p{L}{0,4}$/u.test(word);
}

function withoutTitles(parts: readonly string[]): string[] {
  const first = parts.findIndex((part) => !titles.includes(key(part)));
  return parts.slice(first < 0 ? -1 : first);
}

/** Some are given names elsewhere when written with a capital. */
function particle(word: string): boolean {
  return (
    ['van', 'von', 'de', 'del', 'della', 'di', 'bin', 'binti', 'ter', 'der', 'den'].includes(word.toLowerCase()) ||
    lower.includes(word)
  );
}

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function key(word: string): string {
  return word.toLowerCase().replace(/[.,]/gu, '');
}

const lower = words('af al av da das degli dei des do dos du el ibn la le san st te ten vom zu zum zur');
const titles = words(
  'mr mrs ms miss mx sir dr prof ing arh av ec dna dl dra dott dottssa avv rag geom sig sigra sra srta lic drs ir hj г-дин г-ѓа г-ца д-р проф',
);
const generations = words('jr sr ii iii iv phd mba msc cpa');
const degrees = words('bsc md ma ba llm llb mkom skom se sh st mm mt msi spd mpd cfa esq');
const eastAsian = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;
const initial = /^\p{Lu}\.?$/u;
/** Three letters at least: `JP Morgan` is not in capitals for being a family name. */
const shouted = /^[\p{Lu}\p{M}'’-]{3,}$/u;
