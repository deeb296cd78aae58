import { plain } from '../../model/text.ts';
import { type Card, type Finding, inAttribute, inLine } from '../finding.ts';
import { plainWord } from '../lexicon.ts';
import type { Line } from '../outline.ts';
import { attribute, type Page } from '../page.ts';
import { siteStated } from '../sources/json-ld-cards.ts';
import { placeCountries } from '../vocabulary/countries.ts';
import { particles } from '../vocabulary/name-words.ts';
import { bankWord, legalForm, notOrganization, organizationWord } from '../vocabulary/organization-words.ts';
import { organizationCandidates } from './organization-candidates.ts';
import { nameIn } from './person-name.ts';
import { siteNames, siteWords } from './site-name.ts';

export type NameCandidate = { finding: Finding; weight: number };
type Merged = NameCandidate & { times: number };

/** Who the page belongs to: what mark-up states, the copyright line, legal names, the site's name; best first. */
export function organizationNames(page: Page, stated: readonly Card[], found: readonly Finding[]): Finding[] {
  const merged = new Map<string, Merged>();
  collect(statedNames(page, stated), merged);
  collect(organizationCandidates(page, new Set(found.map(({ line }) => line))), merged);
  const site = [...new Set([...siteWords(page.host), ...mailWords(found)])];
  const strong = [...merged].some(([key, { weight }]) => weight >= 5 || (weight >= 3 && fitOf(key, site) > 2));
  if (!strong) collect(siteNames(page), merged);
  const scored = [...merged].map(([key, { finding, weight }]) => {
    const parts = new Set(key.split(' '));
    let support = 0;
    for (const [other, { weight: more }] of merged)
      if (other !== key && /[^ ]{4}/.test(other) && other.split(' ').every((word) => parts.has(word)))
        support += more * 0.3;
    return {
      finding,
      weight: weight + suits(key, finding.value, site) + Math.min(support, 3) - (isPerson(page, finding.value) ? 3 : 0),
    };
  });
  return scored
    .sort((a, b) => b.weight - a.weight)
    .map(({ finding }) => finding)
    .filter(({ value }) => !isPlace(value));
}

/** "Скопје, Македонија" says where, not who. */
const isPlace = (name: string) => {
  const [place = '', country = '', ...more] = name.split(',');
  return more.length === 0 && /^\p{L}[\p{L} -]*$/u.test(place) && placeCountries.some(([said]) => said.test(country));
};

/** Names of organizations in structured data: an organization's own, a web site's, a publisher's. */
function statedNames(page: Page, stated: readonly Card[]): NameCandidate[] {
  const own = stated
    .filter(({ kind }) => kind === 'organization')
    .flatMap(({ findings }) => findings.filter(({ name }) => name === 'name').slice(0, 1))
    .map((finding, at) => ({ finding, weight: at === 0 ? 8 : 4 }));
  return [...own, ...siteStated(page).map((finding) => ({ finding, weight: 4 }))];
}

/** The domains that the page's mailboxes live in, free-mail aside. */
function mailWords(found: readonly Finding[]): string[] {
  const hosts = new Set(
    found
      .filter(({ name, flags }) => name === 'email' && !flags.includes('free-mail'))
      .slice(0, 40)
      .map(({ value }) => value.slice(value.lastIndexOf('@') + 1)),
  );
  return hosts.size > 4 ? [] : [...hosts].flatMap((host) => siteWords(host));
}

function collect(candidates: readonly NameCandidate[], merged: Map<string, Merged>) {
  for (const { finding, weight } of candidates.slice(0, 300)) {
    const value = trimmed(finding.value);
    const key = keyOf(value);
    if (key.length < 2 || notOrganization.test(value) || bankWord.test(value)) continue;
    const known = merged.get(key);
    if (known) {
      known.weight = Math.max(known.weight, weight) + (known.times < 4 ? Math.min(weight, 2) / 2 : 0);
      known.times++;
    } else merged.set(key, { finding: { ...finding, value }, weight, times: 1 });
  }
}

/** A person's name with no word of an organization: the author, not the house. */
const isPerson = (page: Page, value: string) => (nameIn(value, page.lexicon)?.score ?? 0) >= 0.65;

/** What the domain and the words themselves say of a name. */
function suits(key: string, value: string, site: readonly string[]): number {
  let weight = fitOf(key, site);
  if (legalForm.test(` ${value}`)) weight += 1;
  if (organizationWord.test(plainWord(value))) weight += 2;
  if (/^[\w-]+\.[a-z]{2,6}$/i.test(value)) weight -= 1.5;
  if (!/^[\p{Lu}\p{N}]/u.test(value) && !/\p{Lu}/u.test(value)) weight -= 3;
  const words = key.split(' ').length;
  if (words > 7) weight -= 3;
  return weight;
}

const fitOf = (key: string, site: readonly string[]) =>
  site.reduce((best, label) => Math.max(best, likeDomain(key, label)), 0);

/** 0-4: the words of a name run together are the domain, its initials are, or one of its words stands there. */
function likeDomain(key: string, domain: string): number {
  const run = key.replace(/ /g, '');
  if (run.length < 3) return 0;
  const words = key.split(' ');
  const initials = words.map((word) => word[0]).join('');
  const short = words
    .filter((word) => !particles.has(word))
    .map((word) => word[0])
    .join('');
  if (run === domain) return 5;
  if (run.includes(domain) || initials === domain || short === domain) return 4;
  if (domain.includes(run)) return run.length > 0.6 * domain.length ? 4 : 2.5;
  const shared = words.filter((word) => word.length > 3 && domain.includes(word)).join('').length;
  return shared > 0.6 * domain.length ? 4 : shared > 3 ? 2.5 : 0;
}

/** Case, diacritics, punctuation and legal form aside. */
function keyOf(name: string): string {
  return plainWord(` ${name}`.replace(legalForm, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without the marks around it and without a page's own word ("Contact – Firma" is handled before). */
function trimmed(name: string): string {
  const bare = plain(name, 200)
    .replace(/[\s,;(]+\S{1,64}@\S+.*$/u, '')
    .replace(/^(?:(?:19|20)\d{2}\s|[\w-]{2,30}\.[a-zA-Z]{2,4}\s(?=\p{Lu})|[\s"„“«'|–—:,.-])+|[\s"”»|–—:,-]+$/gu, '');
  return legalForm.test(` ${bare}`) ? bare : bare.replace(/(?<=\p{L}{3})\.$/u, '');
}

/** A name in an attribute or the text of the head. */
export function named(page: Page, at: number, name: string, value: string): Finding | undefined {
  const box = page.boxes[at];
  return box && value
    ? { ...inAttribute(box, name, value, undefined, { name: 'name', value, method: 'meta', confidence: 'medium' }) }
    : undefined;
}

export function nameInLine(line: Line, start: number, end: number, method: Finding['method'] = 'text'): Finding {
  const value = line.text.slice(start, end);
  const lead = value.length - value.trimStart().length;
  return inLine(line, start + lead, start + value.trimEnd().length, { name: 'name', value: plain(value, 200), method });
}

export const metaName = (page: Page, at: number) => {
  const element = page.boxes[at]?.element;
  return element ? (attribute(element, 'property') || attribute(element, 'name')).toLowerCase() : '';
};
