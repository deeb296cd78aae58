import type { Card, Finding } from '../../finding.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { anyBank, bankWord, leadingForm, legalForm, notOrganization } from '../../vocabulary/organization-words.ts';
import { headMentions, linkTexts, titleBreak } from './organization-head.ts';
import { lineMentions } from './organization-lines.ts';
import { article, likeHost, type Mention, nameWords, type Place, trimmedName } from './organization-mention.ts';
import { cutOut, shareOf, type Words, withPageWords } from './organization-parts.ts';
import {
  isPlace,
  pathName,
  pathWords,
  type Sign,
  type Spellings,
  signsOfWords,
  wordSigns,
} from './organization-signs.ts';
import { weights } from './organization-weights.ts';
import { addressWords, handleWords, mailWords, siteFolder, siteNames } from './site-name.ts';

/** One name however it is written, with the places where it stands. */
type Candidate = Words & { mentions: Mention[] };
type Scored = Candidate & { signs: Map<Sign, number>; score: number };

/** The name that most speaks for, and when asked all, best first. */
type Ranked = { best: Scored | undefined; all: () => Scored[] };

/**
 * Every name that may be the owner's, by what speaks for it. What its words say is asked only of those that can still be the best:
 * places and the domain's spelling come first, as most names fall short by those alone.
 */
export function rankedNames(
  page: Page,
  stated: readonly Card[],
  found: readonly Finding[],
  sites: readonly Finding[] = [],
): Ranked {
  const host = addressWords(page);
  const folder = siteFolder(page);
  const path = pathName(page);
  const spelled: Spellings = {
    host,
    folder: folder !== undefined,
    mailbox: mailWords(found, host),
    handle: handleWords(page),
    path,
    pathWords: pathWords(page),
  };
  const near = new Set(found.map(({ line }) => line));
  const mentions = [
    ...statedNames(stated, sites),
    ...headMentions(page, path),
    ...lineMentions(page, near),
    ...siteNames(page, [...spelled.host, ...spelled.mailbox]),
  ];
  const candidates = gathered(mentions).slice(0, 80);
  const told = toldBy(candidates, folder);
  const words = wordSigns(page, spelled);
  const links = once(() => linkTexts(page, new Set(candidates.flatMap(partsOfTitle))));
  const scores = candidates.map((candidate, at) => {
    const name = candidate.mentions[0]?.value ?? '';
    const places = told[at] as Told;
    const spelling = words.spelling(candidate.words);
    const scored = once((): Scored => {
      const signs = words.signs(name, candidate.words, spelling);
      for (const [sign, value] of places.signs) signs.set(sign, value);
      if (places.own.has('template') && spelt(spelling.signs)) signs.delete('template');
      const text = name.toLowerCase();
      const { menu, away } = links();
      // An entry of a directory: its name heads the page, stands over the street, and often in the page's address
      if (places.subject && !menu.has(text)) {
        signs.set('subject', signs.get('page-path') ? 1 : 0.15);
        signs.delete('page-path');
      }
      signs.set('often', places.often);
      if (menu.has(text)) signs.set('menu', 1);
      if (places.own.has('title-rest') && text.split(titleBreak).some((part) => menu.has(part))) signs.set('menu', 2);
      // Its own domain or profile may be another site
      if (away.has(text) && !spelt(signs)) signs.set('away', 1);
      signs.set('part', cutOut(candidate, places.own, candidates, told));
      if (path && places.own.has('title-first') && places.own.has('first-heading')) signs.set('title-page', 1);
      return { ...candidate, signs, score: sumOf(signs) };
    });
    const most = places.subject
      ? Number.POSITIVE_INFINITY
      : sumOf(places.signs) -
        (places.own.has('template') && spelt(spelling.signs) ? weights.template : 0) +
        sumOf(spelling.signs) +
        places.often * weights.often +
        mostOfWords;
    return { scored, most };
  });
  return { best: bestOf(scores), all: () => scores.map(({ scored }) => scored()).sort((a, b) => b.score - a.score) };
}

/** A name in small letters; where it stands in the title with what follows it, its parts too. */
const partsOfTitle = ({ mentions }: Candidate): string[] => {
  const text = mentions[0]?.value.toLowerCase() ?? '';
  return mentions.some(({ place }) => place === 'title-rest') ? [text, ...text.split(titleBreak)] : [text];
};

/** The first of the highest score; those that cannot reach it are never scored. */
function bestOf(scores: readonly { scored: () => Scored; most: number }[]): Scored | undefined {
  const likely = scores.map((one, at) => ({ ...one, at })).sort((a, b) => b.most - a.most);
  let best: { score: number; at: number; scored: Scored } | undefined;
  for (const { scored, most, at } of likely) {
    if (best && most < best.score) break;
    const one = scored();
    if (!best || one.score > best.score || (one.score === best.score && at < best.at))
      best = { score: one.score, at, scored: one };
  }
  return best?.scored;
}

function sumOf(signs: ReadonlyMap<Sign, number>): number {
  let sum = 0;
  for (const [sign, value] of signs) sum += value * (weights[sign] ?? 0);
  return sum;
}

/** What the words of a name can add at most, and a little for rounding. */
const mostOfWords = 0.001 + sumOf(new Map(signsOfWords.map((sign) => [sign, 1])));

function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** What the places of a name and of those it shares words with say. `often`: how often it is said, in doublings. */
type Told = { own: ReadonlySet<Place>; signs: Map<Sign, number>; often: number; subject: boolean };

function toldBy(candidates: readonly Candidate[], folder: string | undefined): Told[] {
  const places = candidates.map(({ mentions: own }) => new Set(own.map(({ place }) => place)));
  return candidates.map((candidate, at) => {
    const own = places[at] as Set<Place>;
    const signs = new Map<Sign, number>();
    let said = candidate.mentions.length;
    for (const place of own) signs.set(place, 1);
    for (let index = 0; index < candidates.length; index++) {
      const share = index === at ? 0 : shareOf(candidate, candidates[index] as Candidate, folder);
      if (!share) continue;
      const other = candidates[index] as Candidate;
      if (share > 0.5) said += share * other.mentions.length;
      for (const place of places[index] ?? []) signs.set(place, Math.max(signs.get(place) ?? 0, share));
      if (withPageWords(candidate, other) && !candidate.mentions.some(({ value }) => formed(value)))
        signs.set('page-words', 1);
    }
    return {
      own,
      signs,
      often: Math.log2(Math.min(16, said)),
      subject: own.has('first-heading') && own.has('over-address'),
    };
  });
}

const formed = (name: string) => legalForm.test(` ${name}`) || leadingForm.test(name);

const spellings: readonly Sign[] = ['host', 'mailbox', 'handle'];
/** A domain or a profile is called so: whatever else is said of the name, it is no stranger's. */
const spelt = (signs: ReadonlyMap<Sign, number>) => spellings.some((sign) => (signs.get(sign) ?? 0) > 0.6);

/** Names of organizations in structured data: an organization's own, a web site's, a publisher's. */
function statedNames(stated: readonly Card[], sites: readonly Finding[]): Mention[] {
  const own = stated
    .filter(({ kind }) => kind === 'organization')
    .flatMap(({ findings }) => findings.filter(({ name }) => name === 'name').slice(0, 1))
    .map((finding, at): Mention => mentionOf(at === 0 ? 'stated' : 'stated-among-others', finding));
  return [...own, ...sites.map((finding) => mentionOf('stated-site', finding))];
}

const mentionOf = (place: Place, finding: Finding): Mention => ({
  place,
  value: finding.value,
  finding: () => finding,
});

/** Mentions of one name together: case, diacritics, spaces, punctuation and legal form aside. */
function gathered(mentions: readonly Mention[]): Candidate[] {
  const byRun = new Map<string, Candidate>();
  const read = new Map<string, ReturnType<typeof readName>>();
  for (const { place, value: said, finding } of mentions.slice(0, 600)) {
    const name = read.has(said) ? read.get(said) : readName(said);
    read.set(said, name);
    if (!name) continue;
    const { value, words, run } = name;
    const key = words.filter((word) => !joiners.has(word)).join('') || run;
    const known = byRun.get(key);
    const mention = { place, value, finding };
    if (known) known.mentions.push(mention);
    else byRun.set(key, { words, run, initials: words.map((word) => word[0]).join(''), mentions: [mention] });
  }
  return [...byRun.values()];
}

/** "Exemplu & Fiii", "Exemplu și Fiii"; "Colegio de Ejemplo", "Colegio Ejemplo". */
const joiners: ReadonlySet<string> = new Set(
  'and und y e et si i en dan и de del di da do dos das du des d l la las le los el of in von der'.split(' '),
);

/** "für Beratung & Ausbildung": the rest of what stood before. */
const leadsOn = pattern`^(?:für|for|per|para|pentru|pour|за|untuk|with|mit|con|cu|avec|dengan|bei|und|and|oder|or|e|y|et|și|si|i|и|dan) `;

/** A name without what stands around it, and its words; `undefined` when it is no organization's. */
function readName(text: string) {
  const value = trimmedName(text);
  if (
    value.length > 120 ||
    /https?:|\/\/|@/.test(value) ||
    notOrganization.test(value) ||
    leadsOn.test(value) ||
    (anyBank.test(value) && bankWord.test(value)) ||
    isPlace(value)
  )
    return undefined;
  const words = nameWords(value.replace(leadingForm, ''));
  const run = words.join('');
  return run.length < 2 || !pattern`\p{L}.*\p{L}`.test(run) ? undefined : { value, words, run };
}

/** The fullest way the page writes it: with its legal form, not all in capitals, where it is trusted most. */
export function written({ mentions }: Scored): Finding {
  let [best] = mentions as [Mention];
  let most = mentions.length > 1 ? fullness(best) : 0;
  for (let at = 1; at < mentions.length; at++) {
    const other = mentions[at] as Mention;
    const rate = fullness(other);
    if (rate > most) [best, most] = [other, rate];
  }
  const places = new Set(mentions.map(({ place }) => place)).size;
  const confidence = places > 2 ? 'high' : places > 1 ? 'medium' : 'low';
  return { ...best.finding(), value: best.value, confidence };
}

const fullness = ({ place, value }: Mention) =>
  (weights[place] ?? 0) +
  (formed(value) ? 3 : 0) +
  (pattern`\p{Ll}`.test(value) && pattern`\p{Lu}`.test(value) ? 1 : 0) +
  (value.includes(' ') ? 0.5 : 0) -
  (likeHost.test(value) ? 1 : 0) -
  (article.test(value.split(' ')[0]?.toLowerCase() ?? '') ? 1.5 : 0);
