import { type Card, type Finding, inLine } from '../../finding.ts';
import { nameWords } from '../../organizations/naming/organization-mention.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { legalForm } from '../../vocabulary/organization-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';

/**
 * The house each person of a list comes from, where the page says one of its own for them: speakers, partners, members. Told
 * only where two people or more come from different houses, none of them the page's owner: else the line names a part of it.
 */
export function withEmployers<Person extends Card>(page: Page, cards: readonly Person[]): Person[] {
  const people = cards.filter(({ kind }) => kind === 'person');
  if (people.length < 2) return [...cards];
  const own = new Set(
    cards.filter(({ kind }) => kind === 'organization').flatMap((card) => keyOf(nameOf(card)?.value)),
  );
  const named = new Set(people.map((card) => nameOf(card)?.line ?? -1));
  const employers = new Map<Card, Finding>();
  for (const card of people) {
    const name = nameOf(card);
    if (!name || name.line < 0 || card.findings.some((finding) => finding.name === 'organization')) continue;
    const employer = employerAfter(page, card, name, named);
    if (employer && ![...own].some((house) => sameHouse(house, keyOf(employer.value)[0] ?? '')))
      employers.set(card, employer);
  }
  const houses = new Set([...employers.values()].flatMap(({ value }) => keyOf(value)));
  if (houses.size < 2) return [...cards];
  return cards.map((card) => {
    const employer = employers.get(card);
    return employer ? { ...card, findings: [...card.findings, employer] } : card;
  });
}

const nameOf = (card: Card) => card.findings.find(({ name }) => name === 'name');
const keyOf = (name = '') => [nameWords(name).join(' ')].filter(Boolean);
const sameHouse = (one: string, other: string) =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);

/** The first house in a person's lines, up to the next name. */
function employerAfter(page: Page, { box }: Card, name: Finding, named: ReadonlySet<number>): Finding | undefined {
  const last = Math.min(Math.max(box.lines[1], name.line + 1), name.line + 5, page.lines.length);
  for (let at = name.line; at < last; at++) {
    if (at > name.line && named.has(at)) return undefined;
    const line = page.lines[at] as Line;
    const found =
      line.text.length < 160 && !studied.test(line.text)
        ? houseIn(line, at === name.line ? name.start + name.quote.length : 0)
        : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A part of the line, between commas and the like, that names a house. */
function houseIn(line: Line, from: number): Finding | undefined {
  for (const part of matchesOf(line.text.slice(from), partOfLine)) {
    const lead = pattern`^\s*(?:[-–—|·@]\s+|(?:at|bei|presso|chez)\s+)?`.exec(part[0])?.[0].length ?? 0;
    const text = part[0].slice(lead).trimEnd();
    if (text.length < 5 || text.length > 80 || /[@\d:]/.test(text) || !pattern`^[\p{Lu}"„“«]`.test(text)) continue;
    const words = nameWords(text);
    if (!words.some((word) => employerWords.has(word)) && !legalForm.test(` ${text}`)) continue;
    if (words.some((word) => isTitleWord(word))) continue;
    const start = from + part.index + lead;
    return inLine(line, start, start + text.length, { name: 'organization', value: text, method: 'text' });
  }
  return undefined;
}

const partOfLine = pattern.g`(?:(?!\s[-–—|·@]\s|\s(?:at|bei|presso|chez)\s)[^,;()|·])+`;

/** Where someone took a degree is not where they work. */
const studied = pattern.i`(?:^|[^\p{L}\d])(?:(?:19|20)\d{2}(?!\d)|(?:ph\.?d|m\.?sc|b\.?sc|mba|ll\.?m|bachelor|bachiller|licenciad[oa]|licen[tț]iat|ingeniero|dipl[oô]m\p{L}*|sp[eé][ck]iali[sz]\p{L}*|fellowship|residency|residencia|reziden[tț]iat|internat|DU|DESC?|degree|graduat\p{L}*|laurea\p{L}*|absolvent[aă]?|stud(?:ied|iert|iat|i[oó])|alumn[ius]\p{L}*|mag\.|mag[ií]ster|master|maestr[ií]a|doctorado|doctorat|sarjana|lulusan)(?![\p{L}]))`;

/** Houses that people are sent from; not the parts of one ("department", "office"). */
const employerWords = new Set(
  `university universidad universidade universitat universitatea universite universita universitas universiti hochschule fachhochschule
institute institut instituto istituto institutul institutet hospital spitalul ospedale hopital klinikum krankenhaus ministry ministerio ministerul
ministero ministere ministerium foundation fundacion fundatia fondazione fondation stiftung college polytechnic politecnico politehnica politeknik
универзитет университет универзитетот институт болница министерство фондация фондација akademie academia accademia corporation observatory`.split(
    /\s+/,
  ),
);
