import { titleScore } from '../../fields/job-title.ts';
import { nameIn, nameKey } from '../../fields/names/person-name.ts';
import { type Card, type Finding, valueKey } from '../../finding.ts';
import { isFamily, isGiven, plainWord } from '../../lexicon.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { companyAhead, isHouseWord, legalForm } from '../../vocabulary/organization-words.ts';
import { practiceLead, tradeEnd } from '../../vocabulary/practice-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { spells } from '../reach/reach.ts';
import { pageOwner } from './page-owner.ts';
import { toldByPage } from './told-by-page.ts';
import { isTradingName } from './trading-name.ts';

/**
 * Where nobody else is named on the page of a house that bears somebody's name ("Praxis Dr. Anna Krause", "Anna Rossi Interiors"), the
 * line that names them best, beside their work or in an address of the site. A page without any way to reach them is not about that.
 */
export function soleOwner(
  page: Page,
  house: string | undefined,
  candidates: readonly Candidate[],
  findings: readonly Finding[],
  news: boolean,
): Candidate | undefined {
  if (!house || news || !isReachable(findings)) return undefined;
  const own = candidates.filter(
    ({ key, name, line }) =>
      line.region !== 'nav' && name.score >= 0.65 && bears(house, key) && !isTradingName(page, house, name.value),
  );
  const host = page.host.replace(/[^a-z]/g, '');
  const rank = ({ line, title, name, key, whole }: Candidate) =>
    (title || name.honorific ? 4 : 0) +
    (titleScore(page.lines[line.index + 1]?.text ?? '') > 0.5 ? 3 : 0) +
    (key.split(' ').every((word) => host.includes(word)) ? 2 : 0) +
    (whole ? 0.5 : 0) +
    (line.region === 'footer' ? 0 : 0.25);
  const best = own.reduce<Candidate | undefined>(
    (one, next) => (one && rank(one) >= rank(next) ? one : next),
    undefined,
  );
  const found = best && rank(best) >= 2 ? best : pageOwner(page, house, candidates, findings);
  return found && isTradingName(page, house, found.name.value) ? undefined : found;
}

/**
 * The same where no line says the name alone: a site that is called by a name and nothing else ("Mihaela Popescu"), or by a practice
 * and a name ("Cabinet de Avocat Popescu Ana"), is that person's. Where one of the two words alone is known, the page must speak as
 * one person does. `name`: of the house.
 */
export function ownerByName(
  page: Page,
  name: Finding | undefined,
  findings: readonly Finding[],
  news: boolean,
): Card | undefined {
  if (!name || news) return undefined;
  const personal = speaksOfOneself(page);
  if (!personal && !isReachable(findings)) return undefined;
  return houseAsPerson(page, name, findings, personal) ?? toldByPage(page, name.value, findings, personal);
}

function houseAsPerson(page: Page, name: Finding, findings: readonly Finding[], personal: boolean): Card | undefined {
  if (legalForm.test(` ${name.value}`)) return undefined;
  const words = name.value.replace(practiceLead, '').replace(tradeEnd, '');
  const read = nameIn(spelledPart(words, page, findings) ?? words, page.lexicon);
  const [given = ''] = read?.value.split(' ') ?? [];
  const mailed =
    read &&
    !/\.(?:edu|gov?b?|ac|sch|mil)(?:\.|$)/.test(page.host) &&
    isGiven(plainWord(given), page.lexicon) &&
    findings.some((one) => spellsEach(one, read.value));
  if (!read?.value.includes(' ') || read.post || read.score < (personal || mailed ? 0.65 : 0.8)) return undefined;
  // "ABCDE Roman": letters that stand for a house
  if (pattern`(?:^|\s)\p{Lu}{2,}(?:\s|$)`.test(read.value) && pattern`\p{Ll}`.test(read.value)) return undefined;
  if (!bears(name.value, nameKey(read.value)) || isTradingName(page, name.value, read.value)) return undefined;
  return {
    kind: 'person',
    box: name.box,
    findings: [{ ...name, value: read.value, display: undefined, confidence: 'low' }],
  };
}

/** "Ana Pop Legal": a given name and a word that a mailbox spells, before one that it does not. */
function spelledPart(words: string, page: Page, findings: readonly Finding[]): string | undefined {
  const [given = '', family = '', rest = '', ...more] = words.split(' ');
  if (!rest || more.length || !isGiven(plainWord(given), page.lexicon)) return undefined;
  const last = plainWord(rest);
  if (isGiven(last, page.lexicon) || isFamily(last, page.lexicon)) return undefined;
  const spelled = findings.some(
    (one) =>
      one.name === 'email' && [given, family].every((word) => spells(one.value, word)) && !spells(one.value, rest),
  );
  return spelled ? `${given} ${family}` : undefined;
}

/** Somebody's own address holds each word of the name. */
const spellsEach = ({ name, value, flags }: Finding, words: string): boolean =>
  name === 'email' && !flags.includes('shared-mailbox') && words.split(' ').every((word) => spells(value, word));

const isReachable = (findings: readonly Finding[]) => findings.some(({ name }) => name === 'email' || name === 'phone');

/** The page says "I" and "my" more than once, or is called "About me". */
function speaksOfOneself({ lines, source }: Page): boolean {
  if (aboutMe.test(source.url) || aboutMe.test(source.title)) return true;
  let said = 0;
  for (const { text, region, heading } of lines) {
    if (region === 'nav' || text.length < 6) continue;
    if (heading && text.length < 24 && aboutMe.test(text)) return true;
    said += matchesOf(text.slice(0, 600), oneself).length;
    if (said > 1) return true;
  }
  return false;
}
const aboutMe = pattern.i`about[-_ ]?me|ueber-?mich|über mich|sobre[-_ ]?m[ií]|chi[-_ ]?sono|despre[-_ ]?mine|za[-_ ]?men(?:e)?|o[-_ ]?meni|за мен(?:е)?|о мени|tentang[-_ ]?saya|a[-_ ]propos[-_ ]de[-_ ]moi|qui-suis-je`;
/** Small words that are somebody else's in another language ("je", "ma", "eu") are left out. */
const oneself = pattern.g`(?<!\p{L})(?:I|I['’]m|[Mm]y|[Mm]ein\p{L}{0,2}|[Ii]ch|[Mm]oi|[Jj]['’]ai|[Jj]e suis|[Mm]on|[Ss]oy|[Mm][ií]|[Ii]o|[Mm]i[oae]|[Mm]iei|[Cc]ontattarmi|[Ss]crivermi|[Mm]ea|[Mm]eu|[Mm]ele|[Ss]crie-mi|[Мм]ене|[Мм]оја|[Мм]оје|[Мм]оето|[Мм]оята|[Аа]з|[Јј]ас|[Mm]oj[aeiu]?|[Mm]eni|[Ss]aya)(?!\p{L})`;

/** What of the house is its owner's too: where the page names nobody else, they are reached as it is. `speaks`: they say on it who they are. */
export function valuesOfOwner(
  house: string | undefined,
  persons: readonly Card[],
  free: readonly Finding[],
  speaks: boolean,
): Finding[] {
  const [person] = persons;
  const name = person?.findings.find((finding) => finding.name === 'name')?.value;
  if (!house || !name || persons.length > 1) return [];
  const valuesOf = (kind: string) => {
    const values = free.filter((finding) => finding.name === kind);
    return new Set(values.map(valueKey)).size < 4 ? values : [];
  };
  if (bears(house, nameKey(name))) return [...valuesOf('phone'), ...valuesOf('email')];
  const numbers = new Set(free.filter((finding) => finding.name === 'phone').map(valueKey));
  if (!speaks || numbers.size > 1 || free.some(({ value }) => publicBody.test(value))) return [];
  return [
    ...valuesOf('phone'),
    ...valuesOf('email').filter(({ flags, value }) => flags.includes('shared-mailbox') || spells(value, name)),
  ];
}

/** "Dr. Pop": a house that is called as its owner is addressed. */
const addressed = pattern`^(?:Dr|Dra|Dott|Dott\.ssa|Prof|Lic|Av|Avv|Ing|Mag)\.?\s(?:(?:med|dent|vet)\.?\s)*\p{Lu}`;

/** A mailbox of a state's body, whoever speaks on its page. */
const publicBody = pattern`@\S+\.go[vbu]?\.\p{L}{2}$|@\S+\.gov$`;

/**
 * The house is called by two words or more of this name, and is no body of its own: a firm, a school or a hotel called after
 * somebody. `key`: of the person's name.
 */
function bears(house: string, key: string): boolean {
  if (house.length > 70 || legalForm.test(` ${house}`) || companyAhead.test(house) || ofSeveral.test(house))
    return false;
  const own = key.split(' ').filter((word) => word.length > 1);
  const words = plainWord(house)
    .split(pattern`[^\p{L}]+`)
    .filter((word) => word.length > 1);
  return (
    own.filter((word) => words.includes(word)).length > (addressed.test(house) ? 0 : 1) &&
    words.every((word) => own.includes(word) || !isHouseWord(word) || practice.test(word))
  );
}

/** "Ana Pop & Associates": a house of more than one. */
const ofSeveral = pattern.i`\s(?:&|\+|and|und|et|e|y|și|si)\s(?:associat\p{L}*|assoc|associés?|asociad[oa]s|asocia[tț]i\p{L}*|partners?|partner(?:innen)?|soci|s[oö]hne|sons|fils|figli|hijos|fii)(?!\p{L})`;

/** Kinds of houses that are one person's as often as not. */
const practice = pattern`^(?:studio|estudio|atelier|\p{L}*praxis|\p{L}*kanzlei|buro|bureau|cabinet(?:ul)?|clinic[ao]?|clinique|klinik|consult(?:ing|ancy)|consultorio|solutions|law|lawyers?|attorneys?|abogad[oa]s?|avocat\p{L}*|avvocat\p{L}+|advoca\p{L}+|rechtsanwalt\p{L}*|advokat\p{L}*|notar\p{L}*|bufete|ordinacij\p{L}+|lab|immobili\p{L}+|адвокат\p{L}*|ординациј\p{L}*|кантора\p{L}*|кабинет|عيادة|مكتب)$`;
