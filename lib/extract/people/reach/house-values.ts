import { workOf } from '../../fields/job-title.ts';
import { type Finding, valueKey } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import { protectorOver, protectors } from '../../organizations/privacy-desk.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { contactLabel } from '../../vocabulary/context-words.ts';
import { headOfficeWord } from '../../vocabulary/office-words.ts';
import { isHouseWord, legalForm } from '../../vocabulary/organization-words.ts';
import { protectionMailbox, protectorIn } from '../../vocabulary/privacy-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { headingsAbove } from '../place/sections.ts';
import { ownerWord } from '../told/imprint.ts';
import { spells } from './reach.ts';
import { sound } from './settle.ts';

/** Of what stands in somebody's lines, what is theirs and not their house's. `house`: what the page calls itself. */
export function ownValues(
  page: Page,
  people: readonly Candidate[],
  findings: readonly Finding[],
  house: string | undefined,
) {
  const many = new Set(people.map(({ key }) => key)).size;
  const few = many < 3;
  const above = headingsAbove(page.lines);
  const names = [...wordsOf(page.host.replace(/\.[a-z]{2,12}$/, '')), ...wordsOf(house ?? '')];
  const protectorAt = protectors(page);
  const frame = new Set(
    findings.filter(({ line }) => /^(?:header|nav)$/.test(page.lines[line]?.region ?? '')).map(valueKey),
  );
  const first = Math.min(...people.map(({ line }) => line.index));
  const stated = new Set(findings.filter(({ line }) => line >= 0 && line < first).map(valueKey));
  return (person: Candidate, found: readonly Finding[]): Finding[] => {
    const near = fromName(page, found, person);
    const said = new Set(near.filter((finding) => labelled(page, person, finding)).map(valueKey));
    const mine = near.filter(
      (finding) =>
        !said.has(valueKey(finding)) &&
        !ofProtection(person, finding) &&
        !(few && inHead(person, finding)) &&
        !(!few && saidBefore(person, finding)) &&
        !(many > 1 && inFoot(person, finding)) &&
        !beyondGivenName(person, finding) &&
        !ofSeat(page, finding) &&
        !(
          answersFor(person, finding, few, page.lines[person.line.index - 1]?.text ?? '') &&
          !toReach(page, person, finding) &&
          !(many > 1 && besideOwnAddress(person, finding, near))
        ),
    );
    return mine.filter((finding) => !houseMailbox(person, finding, mine));
  };

  /** A mailbox for data protection, or what stands under the words for whom to ask about it, is theirs who have that job. */
  function ofProtection(person: Candidate, finding: Finding): boolean {
    const { line, title } = person;
    if (title && protectorIn(line.text.slice(title.start, title.end))) return false;
    const over = finding.line < 0 ? undefined : protectorOver(page, protectorAt, finding);
    if (!over && !(finding.name === 'email' && protectionMailbox(finding.value))) return false;
    // Who speaks for the house looks after its data as well: reached as the house is
    const also = people.some(
      ({ key, line: other }) => key === person.key && !protectorAt(other.index - 1) && other !== line,
    );
    if (few && also && over && !spells(finding.value, person.name.value)) return true;
    // Their own line, one above it or the job under it says so
    return ![line.index, line.index - 1, line.index - 2, line.index + 1].some((at) => {
      const said = protectorAt(at);
      return said && (at <= line.index || said.text.length > 0.6 * said.line.text.length);
    });
  }

  /** A number over their name that stands above all the people already is the house's, as under "Reception". */
  function saidBefore({ line }: Candidate, finding: Finding): boolean {
    return (
      finding.name === 'phone' && finding.line >= first && finding.line < line.index && stated.has(valueKey(finding))
    );
  }

  /** A number in the head of the page, and here no line of their own, is that of a house that does not bear their name. */
  function inHead({ key, line }: Candidate, finding: Finding): boolean {
    if (finding.name !== 'phone' || !frame.has(valueKey(finding))) return false;
    if (finding.line >= line.index && finding.line < line.index + 4) return false;
    return !sound(key)
      .split(' ')
      .some((word) => word.length > 3 && names.some((said) => said.includes(word)));
  }

  /**
   * At the foot of a page of several people a name is what the house is called, if it bears it, or who leads it, if they are named above
   * as well: what follows is the house's.
   */
  function inFoot({ line, key, name, title, start }: Candidate, finding: Finding): boolean {
    if (line.region !== 'footer') return false;
    const leads = title && title.end <= start && finding.line !== line.index;
    if (leads && people.some((other) => other.key === key && other.line.region !== 'footer'))
      return finding.name !== 'email' || !spells(finding.value, name.value);
    if (finding.name === 'email' && !finding.flags.includes('shared-mailbox')) return false;
    return sound(key)
      .split(' ')
      .some((word) => word.length > 4 && names.includes(word));
  }

  /** "0722 … (Ana)": what is hers stands in her line; the number below has a name of its own or none. */
  function beyondGivenName({ line, name, asked, whole }: Candidate, finding: Finding): boolean {
    if (!asked || whole || name.value.includes(' ') || finding.line === line.index || finding.line < 0) return false;
    if (!page.lines[line.index]?.figures || !numbered.test(line.text)) return false;
    return finding.name === 'phone' || (finding.name === 'email' && !spells(finding.value, name.value));
  }

  /** The heading of a part of the page names a body whose words the address is made of. `job`: how much it may read as one. */
  function ofBodyAbove(line: Line, run: string, job = 0): boolean {
    const head = page.lines[above[line.index] ?? -1];
    if (!head || head === line || head.text.length > 90 || workOf(head) > job) return false;
    return wordsOf(head.text).some((word) => run.includes(word));
  }

  /** "school@…", "acme.bakery@…" beside somebody's own address, or over their name, is the house's. */
  function houseMailbox({ line, name }: Candidate, finding: Finding, mine: readonly Finding[]): boolean {
    if (finding.name !== 'email' || finding.line < 0 || finding.line === line.index) return false;
    if (spells(finding.value, name.value)) return false;
    if (finding.flags.includes('shared-mailbox') && inSentence(page.lines[finding.line], finding.start)) return true;
    const user = finding.value.slice(0, finding.value.lastIndexOf('@'));
    const run = sound(user).replace(/[^a-z]/g, '');
    const personal = mine.some((other) => other.name === 'email' && spells(other.value, name.value));
    // "Ana Pop 0722 …" over "office@…" as well: whoever is reached in their own line needs no more
    const inOwnLine = mine.some((other) => other.name === 'phone' && other.line === line.index);
    if ((personal || inOwnLine) && finding.flags.includes('shared-mailbox')) return true;
    const ofHouse =
      names.some((word) => run.includes(word)) ||
      user.split(/[^a-z]+/).some((word) => word.length > 3 && isHouseWord(word));
    if (institution.test(run) || (finding.flags.includes('free-mail') && ofBodyAbove(line, run))) return true;
    // "Sales service", its mailbox, and then who works there
    if (finding.line < line.index && ofBodyAbove(line, run, 0.6)) return true;
    const another = mine.some(
      (other) =>
        other.name === 'email' && other.value !== finding.value && other.line >= 0 && other.line < finding.line,
    );
    if (few && another && finding.flags.includes('shared-mailbox')) return true;
    return ofHouse && (finding.line < line.index || another);
  }
}

/** What mailboxes of schools, parishes and towns begin with, without a mark after it. */
const institution =
  /^(?:s[ck]oala|skola|gradinit|liceul?|[ck]olegi|gimnazi|primaria|[ck]omuna|parohia|s[ck]ool|s[ck]hule|grunds[ck]ule|es[ck]uela|asilo|s[ck]uola|e[ck]ole|mairie|ou(?=[a-z]{5})|soun?(?=[a-z]{5})|detska)/;

/** Eight figures or so: a number to dial stands in the line. */
const numbered = /\d(?:[\s()./-]*\d){7}/;

/** The words of a name that say whose it is, as an address would spell them. */
const wordsOf = (text: string) =>
  sound(text.replace(legalForm, ' '))
    .split(/[^a-z]+/)
    .filter((word) => word.length > 4);

/**
 * "Director: Ana Pop" in an imprint names who answers for the house; the numbers under it are the house's, but for an address
 * that spells the name. In a list of people each has their own.
 */
function answersFor(
  { title, start, line, name, noticed }: Candidate,
  finding: Finding,
  few: boolean,
  before: string,
): boolean {
  const job = title ? line.text.slice(title.start, title.end) : '';
  const spelled =
    finding.name === 'email' && (spells(finding.value, name.value) || (job.length > 4 && spells(finding.value, job)));
  if (noticed?.sentence && finding.line === line.index) return !spelled;
  if (finding.line === line.index) return false;
  if (line.region === 'footer' && /©|\(c\)|copyright/i.test(line.text)) return !spelled;
  if (noticed?.holds) return false;
  if (few && !spelled && noticed?.notice === 'agent' && noticed.inline) return true;
  // Who answers for a site stands under the house and how it is reached, whether the house bears the name or not
  if (few && noticed?.notice === 'agent' && finding.line < line.index)
    return !spelled || finding.flags.includes('shared-mailbox');
  if (few && !spelled && finding.flags.includes('shared-mailbox') && represented.test(before)) return true;
  if (!few || !title || title.start > start) return false;
  const between = line.text.slice(title.end, start);
  if (pattern`\s(?:es|è|este|is|est|ist)\s`.test(between)) return !spelled;
  return between.includes(':') && !spelled && !ownerWord.test(line.text.slice(title.start, title.end));
}

/** "Registered office: 1 High Street", in one line or two: where the house has its seat. */
const ofSeat = ({ lines }: Page, { name, line, start }: Finding) => {
  if (name !== 'address' || line < 0) return false;
  const label = start > 0 ? (lines[line]?.text.slice(0, start) ?? '') : (lines[line - 1]?.text ?? '');
  return label.length < 40 && /:\s*$/.test(label) && headOfficeWord.test(label);
};

/** A number in the line after an address that spells the name, right under it: "Secretary: Ana Pop", "ana.pop@…", "0722 …", and the next. */
const besideOwnAddress = ({ line, name }: Candidate, { name: field, line: at }: Finding, near: readonly Finding[]) =>
  field === 'phone' &&
  at - line.index < 4 &&
  near.some(
    (other) =>
      other.name === 'email' &&
      Math.abs(other.line - at) < 2 &&
      other.line > line.index &&
      spells(other.value, name.value),
  );

/** A number under a heading for whom to ask ("Address and contact person") is that person's, whatever post stands before the name. */
function toReach(page: Page, { line }: Candidate, finding: Finding): boolean {
  if (finding.name !== 'phone' || finding.line < line.index) return false;
  for (let at = line.index - 1; at >= 0 && at > line.index - 4; at--) {
    const { text, heading } = page.lines[at] as Line;
    if (heading) return text.length < 60 && whomToAsk.test(text);
  }
  return false;
}

const whomToAsk = pattern.i`(?:^|[^\p{L}])(?:ansprechpartner(?:in)?|ansprechperson|kontaktperson|contact person|person[ae] (?:di|de|of) contact[ot]?|persoan[aă] de contact|referente|narahubung|лице за контакт|kontakt osoba|interlocuteur|personne de contact)(?!\p{L})`;

/** "… For more of it write to info@…": asked of readers in running words, it is the house's. */
const inSentence = (line: Line | undefined, start: number) =>
  line !== undefined && pattern`\p{Ll}\s\p{Ll}+\s$`.test(line.text.slice(Math.max(0, start - 60), start));

/** "Association's e-mail: …": the words before an address name the house. */
function labelled(page: Page, { line, name }: Candidate, finding: Finding): boolean {
  if (finding.name !== 'email' || finding.line < 0 || finding.line === line.index) return false;
  const before = page.lines[finding.line]?.text.slice(0, finding.start) ?? '';
  if (before.length < 6 || before.length > 60 || !/:\s*$/.test(before)) return false;
  if (spells(finding.value, name.value)) return false;
  return plainWord(before)
    .split(pattern`[^\p{L}]+`)
    .some((word) => word.length > 3 && isHouseWord(word));
}

/** What stands before a name is somebody else's when something stands after it too, or a heading between. */
function fromName(page: Page, found: readonly Finding[], { line }: Candidate): Finding[] {
  const after = found.filter((finding) => finding.line < 0 || finding.line >= line.index);
  if (after.some((finding) => finding.line >= 0 && finding.name !== 'profile')) return after;
  return found.filter((finding) => finding.line < 0 || !headingBetween(page, finding.line, line));
}

function headingBetween(page: Page, from: number, { index, heading }: Line): boolean {
  for (let at = from + 1; at < index; at++) {
    const line = page.lines[at] as Line;
    if (line.heading && (!heading || line.heading <= heading) && !contactLabel.test(line.text)) return true;
  }
  return false;
}

/** "Represented by": who signs for the house, whose shared mailbox follows. */
const represented = pattern.i`^(?:gesetzlich )?(?:vertreten|represented|representad[oa]|rappresentat[oa]|représentée?|reprezentată?|vertretungsberechtigt)`;
