import { saysCardLink } from '../../card-link.ts';
import { answersForData, couldBeTitle, namesPractice, titleScore, workOf } from '../../fields/job-title.ts';
import { nameIn } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import { linkOf } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { moreWords, streetWord, titleClass } from '../../vocabulary/context-words.ts';
import { headBefore } from '../../vocabulary/title-leads.ts';
import { isTitleWord, namesUnit } from '../../vocabulary/title-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Slots } from '../choice/slots.ts';
import { houseHead, nameHead, placeHead, titleHead, unitHead } from '../place/tables.ts';
import { isNumberedPost, jobOfAnother, namesHouse } from './post-lines.ts';
import { couldBePost, labelsContact } from './posts-over-groups.ts';

/** What is known of a page's people together, where one's job is looked for. */
export type Around = {
  page: Page;
  byLine: ReadonlyMap<number, Finding[]>;
  slots: Slots;
  /** How many people there are. */
  people: number;
  /** The lines they are named in. */
  named: ReadonlySet<number>;
  /** For each line the heading above it, and the headings that stand over two people or more. */
  above: Int32Array;
  groups: ReadonlySet<number>;
  /** The head of the column a line stands in. */
  headOf: (line: Line) => string;
  /** Two lines are one job, broken in two. */
  wrapped: (line: Line, next: Line) => boolean;
};

/** How much this text of a line reads as the person's job, `distance` lines after their name; 0 for not at all. */
export function rankOf(around: Around, person: Candidate, line: Line, text: string, distance: number): number {
  const { page, slots, people, named, headOf } = around;
  if (
    !couldBeTitle(text) ||
    answersForData.test(text) ||
    jobOfAnother(text, person.name.value) ||
    onlyLinks(line) ||
    (line.region === 'nav' && person.line.region !== 'nav') ||
    (people < 3 && namesPractice.test(text)) ||
    /#\s?\d|\d{3}/.test(text)
  )
    return 0;
  // The head of the columns that follow, not of the row the name stands in
  if (
    line.box.tag === 'th' &&
    person.line.box.tag !== 'th' &&
    distance > 0 &&
    line.box.parent !== person.line.box.parent
  )
    return 0;
  const said = withoutName(text, person.name.value);
  const words = said === line.text ? workOf(line) : titleScore(said);
  if (words < 1 && (headsLinks(line, text) || tradeName.test(text))) return 0;
  if (distance < 0 && isPartOfHeading(around, line)) return 0;
  if (ofHouse(around, line)) return 0;
  // "Responsibilities:", "Deputy heads:" over the next name: labels of what follows
  if (/:$/.test(text) && (words < 1 || (distance > 0 && (named.has(line.index + 1) || labelsBoth(page, person, line)))))
    return 0;
  const near = distance === 1 ? 0.3 : distance === 2 || distance === -1 ? 0.15 : 0;
  const long = text.length > 80 ? 0.4 : 0;
  const slot = text.length < 90 ? slots.share(person, line) : 0;
  if (holdsName(page, text, slot >= 0.4)) return 0;
  if (headBefore.test(text) || underHead(page, line, text)) return 2;
  // What a class calls a job outweighs a word of another line that names a field alone
  const placed = Math.max(marked(around, person, line) ? 1 : 0, slot >= 0.4 ? 0.7 : 0);
  if (namesUnit(text) && !placed) return 0;
  if (words < 0.6 && namesHouse(text)) return 0;
  const sum = words + placed;
  if (distance === -1 && sum >= 0.5 && headsGroup(around, person, line)) return 0.2;
  if (sum >= 0.5) return sum + near - long - (distance > 1 && jobStandsFirst(around, person) ? 1 : 0);
  if (distance === 1 && placeHead.test(headOf(line))) return 0;
  if (distance === 1 && overContact(around, person, line, text)) return 0.3;
  return people > 2 &&
    distance === 1 &&
    !slots.unfollowed(person) &&
    text.length < 60 &&
    pattern`^(?:[-–]\s?)?(?:\p{Lu}|\p{Script=Arabic})\P{N}*[^.\p{N}]$`.test(text)
    ? 0.1
    : 0;
}

/**
 * "Ana Pop", "vodja izmene", "031 123 456": words in small letters between a name and a way to reach its bearer, in one box with both.
 * Towns, houses and labels begin with a capital.
 */
function overContact(around: Around, person: Candidate, line: Line, text: string): boolean {
  const next = around.page.lines[line.index + 1];
  return (
    person.whole &&
    text.length < 60 &&
    pattern`^(?:\p{Lu}?\p{Ll}+ )?\p{Ll}[\p{Ll}\s,/-]+$`.test(text) &&
    next !== undefined &&
    (around.byLine.get(next.index) ?? []).some(({ name }) => name === 'email' || name === 'phone') &&
    person.line.box.parent === line.box.parent &&
    line.box.parent === next.box.parent
  );
}

/** The line right under the name stands where jobs of others stand, and could be one: what follows it says more of the same person. */
function jobStandsFirst({ page, slots, named }: Around, person: Candidate): boolean {
  const next = page.lines[person.line.index + 1];
  return next !== undefined && !named.has(next.index) && couldBePost(next) && slots.share(person, next) >= 0.4;
}

/** "Field staff" right over many of them, where the line after a name is that of a job. */
export function headsGroup({ page, slots, named }: Around, person: Candidate, line: Line): boolean {
  const next = page.lines[person.line.index + 1];
  return next !== undefined && !named.has(next.index) && slots.share(person, next) >= 0.4 && slots.grouping(line);
}

/** "Manager:", "Ana Pop", "Author's rights:": what looks like the label over the name is that of what follows. */
function labelsBoth(page: Page, person: Candidate, line: Line): boolean {
  const over = page.lines[person.line.index - 1];
  return line.heading > 0 || (over !== undefined && /:$/.test(over.text) && over.box.tag === line.box.tag);
}

/** "Why Dean Law" says no job of Ana Dean. */
const withoutName = (text: string, name: string): string =>
  name
    .split(' ')
    .filter((word) => isTitleWord(plainWord(word)))
    .reduce((rest, word) => rest.replace(word, ''), text);

/** Only the name itself is a word for a job in it: "Dean Law". */
export const saysNameAlone = (text: string, name: string): boolean => {
  const rest = withoutName(text, name);
  return rest !== text && titleScore(rest) < 1;
};

/** "AP" in a circle beside "Ana Pop", or "POP" over her. */
export function isInitials(text: string, name: string): boolean {
  const words = name.split(/\s/);
  if (words.some((word) => plainWord(word) === plainWord(text))) return true;
  return (
    pattern`^\p{Lu}{1,3}$`.test(text) && [...text].every((letter) => words.some((word) => word.startsWith(letter)))
  );
}

/** "Nom commercial : Acme": what the house is called. */
const tradeName = pattern.i`^(?:nom commercial|enseigne|raison sociale|dénomination(?: sociale)?|forme juridique|trad(?:e|ing) name|nombre comercial|razón social|denominazione|ragione sociale|denumire(?:a)?)\s?:|^(?:freies )?gewerbe(?!\p{L})|^\p{L}*praxis(?![\p{L}-])|^(?:micro-?entreprise|entreprise individuelle|kleinunternehme[rn]|menú?|voir|meniu)(?!\p{L})`;

/** "Legal", and links after it in the foot of a page. */
const headsLinks = ({ region, text: all, pieces }: Line, text: string): boolean =>
  region === 'footer' && text.length < all.length && pieces.filter(({ box }) => linkOf(box)).length > 1;

/** One of several lines of one heading: "The" and "builder" of "The builder". */
export function isPartOfHeading({ page, named }: Around, { index, heading, box }: Line): boolean {
  if (!heading) return false;
  const top = /^h[1-6]$/.test(box.tag) ? box : box.parent;
  return [page.lines[index - 1], page.lines[index + 1]].some(
    (near) => near?.heading === heading && !named.has(near.index) && (near.box === top || near.box.parent === top),
  );
}

/** "Google Scholar · Profile": links side by side and nothing else lead away. */
const onlyLinks = ({ text, pieces }: Line): boolean =>
  pieces.filter(({ box }) => linkOf(box)).length > 1 &&
  pieces.every(({ box, start, end }) => linkOf(box) || !pattern`[\p{L}\p{N}]`.test(text.slice(start, end)));

/** "Ana Pop, Ion Pop, Elena Pop": people named together and no job of one of them. Where jobs stand, "Head" is one whatever follows. */
export function holdsName(page: Page, text: string, usual: boolean): boolean {
  return text
    .replace(/^\d{1,3}[.)]\s+|\s*\(.*\)$/g, '')
    .split(/[,;|]/, 3)
    .some((part) => {
      const name = nameIn(part.trim(), page.lexicon);
      return name !== undefined && name.score >= (usual ? 0.8 : 0.65) && !(usual && name.post);
    });
}

/** "Position" stood in the line before, and this is no head itself. */
function underHead(page: Page, line: Line, text: string): boolean {
  if (!titleHead.test(page.lines[line.index - 1]?.text ?? '')) return false;
  return line.box.tag !== 'th' && !nameHead.test(text) && !unitHead.test(text) && !titleHead.test(text);
}

/** The head of its column says that it names a house or a part of one, and no word in it says a job. */
export function ofHouse({ headOf }: Around, line: Line): boolean {
  const head = headOf(line);
  return head !== '' && (houseHead.test(head) || unitHead.test(head)) && titleScore(line.text) < 1;
}

/** The mark-up or the head of the column says that a job stands here. */
export function marked({ headOf }: Around, person: Candidate, line: Line): boolean {
  const names = `${line.box.element.attribs.class ?? ''} ${line.box.parent?.element.attribs.class ?? ''}`;
  // The title of a section, not of a person
  const over = line.heading > 0 && line.index < person.line.index;
  return titleHead.test(headOf(line)) || (!over && titleClass.test(names));
}

/** The line says how to reach somebody, where, or that there is more to read. */
export function isContact({ byLine }: Around, line: Line, text: string): boolean {
  if (labelsContact(text) || moreWords.test(text) || saysCardLink(line)) return true;
  // "Registered office:" over a street
  if (
    line.text.endsWith(':') &&
    byLine.get(line.index + 1)?.some(({ name, start }) => name === 'address' && start === 0)
  )
    return true;
  if ((byLine.get(line.index) ?? []).some((finding) => !finding.attribute || finding.start < text.length)) return true;
  return streetWord.test(text) && /\d/.test(text) && !isNumberedPost(text);
}
