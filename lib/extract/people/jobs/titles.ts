import { answersForData, couldBeTitle, namesPractice, noJob, titleScore, workOf } from '../../fields/job-title.ts';
import { nameIn } from '../../fields/names/person-name.ts';
import { type Finding, inLine } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Box } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { isSpecialty } from '../../vocabulary/specialties.ts';
import { aboutBefore, headBefore, represents, yearsOfIt } from '../../vocabulary/title-leads.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { titleConfidence } from '../choice/confidence.ts';
import type { Scope } from '../place/scope.ts';
import { articleIn, headsSection, labelOver, namesPost } from '../place/sections.ts';
import { jobInRow, titleHead } from '../place/tables.ts';
import { jobInBiography, jobInOffice } from '../told/biographies.ts';
import { awarded } from '../told/imprint.ts';
import { nameAgain, openingJob, pastName, postAlone, withoutSentence, wordsEnd } from './job-ends.ts';
import { spokenTitle } from './line-titles.ts';
import { beforeAnother } from './post-lines.ts';
import { openEnd } from './split-job.ts';
import {
  type Around,
  headsGroup,
  holdsName,
  isContact,
  isInitials,
  isPartOfHeading,
  marked,
  ofHouse,
  rankOf,
  saysNameAlone,
} from './title-rank.ts';
import { wholeJob } from './whole-job.ts';

/** The job a page gives a person: in the name's own line, else in a line of their card, else the heading over them. */
export function titleOf(person: Candidate, scope: Scope, around: Around): Finding | undefined {
  const { page, slots, named, above, groups, headOf } = around;
  const usual = person.title && isRank(person) ? usualUnder(person) : undefined;
  if (usual) return title(usual, 0, usual.text.length, true);
  const said = person.title ? person.line.text.slice(person.title.start) : '';
  if (
    person.title &&
    !saysNameAlone(person.line.text.slice(person.title.start, person.title.end), person.name.value) &&
    !namesPractice.test(said) &&
    !noJob.test(person.line.text.slice(person.title.start, person.title.end)) &&
    !namesTwo(person.line.text.slice(person.title.start, person.title.end)) &&
    !answersForData.test(said) &&
    !beforeAnother(person)
  )
    return title(person.line, person.title.start, person.title.end, true);
  const inRow = jobInRow(page, person.line, headOf);
  if (inRow && couldBeTitle(inRow.text)) return title(inRow, 0, inRow.text.length, true);
  const column = slots.column(person) ?? slots.over(person);
  if (column && !ofHouse(around, column)) return title(column, 0, column.text.length, true);
  const leading = slots.leads(person);
  const before = page.lines[person.line.index - 1];
  if (
    leading &&
    before &&
    !named.has(before.index) &&
    !headsGroup(around, person, before) &&
    !isContact(around, before, before.text) &&
    !ofHouse(around, before) &&
    !isPartOfHeading(around, before) &&
    !isInitials(before.text, person.name.value)
  ) {
    // "Cardiology" over what is done there and who does it
    const field = page.lines[before.index - 1];
    if (field?.heading && workOf(before) < 1 && isSpecialty(plainWord(field.text)))
      return title(field, 0, field.text.length, true);
    const usual =
      (leading === 'heading' || /^(?:dt|th)$/.test(before.box.tag) || slots.share(person, before) >= 0.4) &&
      couldBeTitle(before.text) &&
      before.text.length < 60;
    if (usual || workOf(before) > 0.5) return title(before, 0, before.text.length, usual);
  }
  const under = page.lines[person.line.index + 1];
  const office = under && !named.has(under.index) ? jobInOffice(under.text) : undefined;
  if (under && office) return title(under, office.start, office.end, false);
  let best: { line: Line; end: number; rank: number; placed: boolean } | undefined;
  const from = ownFrom();
  let story = false;
  for (let at = from; at < Math.min(scope.to, from + 25); at++) {
    const line = page.lines[at] as Line;
    if (at === person.line.index || (leading && named.has(at + 1))) continue;
    // Named again under another label: what follows is said there
    if (at > person.line.index && named.has(at) && /:$/.test(page.lines[at - 1]?.text ?? '')) break;
    // "For more of it ask: Ana Pop": what stands over that is not said of her
    if (at < person.line.index && person.asked && !person.whole) continue;
    // A higher heading after a name that is one begins another subject
    if (at > person.line.index && line.heading && line.heading < person.line.heading) break;
    // What is listed under the story of their life they were elsewhere
    story ||= at > person.line.index && line.text.length > 160;
    if (story && line.box.tag === 'li' && !slots.share(person, line)) continue;
    const end = openingJob(line) ?? nameAgain(line, person.name.value) ?? wordsEnd(line);
    const text = line.text.slice(0, end).trim();
    if (!text || isContact(around, line, text) || isInitials(text, person.name.value)) continue;
    const rank = rankOf(around, person, line, text, at - person.line.index);
    if (rank > (best?.rank ?? 0))
      best = { line, end, rank, placed: marked(around, person, line) || slots.share(person, line) >= 0.4 };
  }
  if (best)
    return wholeJob(
      page,
      title(best.line, pastName(best.line, person.name.value), best.end, best.placed),
      best.line,
      best.end,
      goesOn,
      around.wrapped,
    );
  const signs = before && !named.has(before.index) ? represents.exec(before.text) : null;
  // "durch den Vorsitzenden": German bends the word
  if (before && signs && [signs[1] ?? '', (signs[1] ?? '').replace(/n$/, '')].some((words) => titleScore(words) === 1))
    return title(before, signs.index + signs[0].length - (signs[1] ?? '').length, before.text.length, true);
  const labelled = labelledAfter(person.line);
  if (labelled) return title(labelled, 0, labelled.text.length, true);
  const told = toldAfter(person);
  if (told) return told;
  const label =
    // Who says "I" in running words is under the page's own headings
    (person.speaks
      ? undefined
      : labelOver(page, person.line, (over) => named.has(over.index) || isContact(around, over, over.text))) ??
    slots.caption(person) ??
    groupHeading(person.line);
  // "Represented by the managing directors" over several
  if (label)
    return title(
      label,
      label.text.length - (represents.exec(label.text)?.[1] ?? label.text).length,
      label.text.length,
      false,
    );
  return undefined;

  /** Where their lines begin: names and jobs may stand line by line in one element, and what precedes the name above, or a heading before, is not theirs. */
  function ownFrom(): number {
    let at = person.line.index;
    while (at > scope.from && !named.has(at - 1) && !(at < person.line.index && page.lines[at]?.heading)) at--;
    return at;
  }

  /** "Ana Pop, Ion Pop and Eva Pop": whoever else is named in the line. */
  function namesTwo(text: string): boolean {
    const both = text.split(pattern`\s(?:und|and|y|e|et|și|si|dan|и|&)\s`);
    return both.length === 2 && both.every((one) => (nameIn(one, page.lexicon)?.score ?? 0) >= 0.65);
  }

  /** The job in the line under the name, where the others of the list have theirs. */
  function usualUnder({ line }: Candidate): Line | undefined {
    const next = page.lines[line.index + 1];
    const job = next && !named.has(next.index) && !isContact(around, next, next.text) && workOf(next) === 1;
    // "Deputy Pop" under "Chair Ana Popescu": the next of the list
    if (!job || nameIn(next.text, page.lexicon)?.post) return undefined;
    const [own, under] = [line, next].map(({ box }) => box.element.attribs.class);
    if (own && own === under) return undefined;
    return slots.share(person, next) >= 0.5 ? next : undefined;
  }

  /** Both stand in one place, and the other line is neither a name nor a way to reach someone. */
  function goesOn(line: Line, next: Line): boolean {
    if (
      named.has(next.index) ||
      named.has(line.index) ||
      (/:$/.test(line.text) && holdsName(page, next.text, false)) ||
      line.index < scope.from ||
      titleHead.test(line.text)
    )
      return false;
    if (
      line.box !== next.box &&
      !/:$/.test(line.text) &&
      !(line.box.tag === next.box.tag && (openEnd.test(line.text) || alike(line.box, next.box)))
    )
      return false;
    return (
      [line, next].every(({ text }) => text.length <= 60 && couldBeTitle(text)) &&
      !isContact(around, next, next.text) &&
      !isContact(around, line, line.text)
    );
  }

  /** "Position" in a cell or a term of its own, a line or two under the name, and the job after it. */
  function labelledAfter(line: Line): Line | undefined {
    for (let at = line.index + 1; at < line.index + 3 && !named.has(at); at++) {
      const next = page.lines[at + 1];
      if (titleHead.test(page.lines[at]?.text ?? '') && next && !named.has(at + 1) && couldBeTitle(next.text))
        return next;
    }
    return undefined;
  }

  /** The job in the paragraph about them under their name. */
  function toldAfter({ line, name: { value }, whole }: Candidate): Finding | undefined {
    const [given = value] = value.split(' ');
    for (let at = line.index + 1; whole && at < Math.min(line.index + 4, page.lines.length); at++) {
      const next = page.lines[at] as Line;
      const own = [value, given].find((name) => next.text.startsWith(`${name} `));
      if (next.heading || (!own && (named.has(at) || at >= scope.to))) return undefined;
      const job = (own && spokenTitle(next.text, own.length)) || jobInBiography(next, value);
      if (job) return title(next, job.start, job.end, false);
    }
    return undefined;
  }

  /** The heading over a group that says what all of them are: "Board", "Secretaries". */
  function groupHeading(line: Line): Line | undefined {
    const heading = page.lines[above[line.index] ?? -1];
    if (!heading || named.has(heading.index) || line.index - heading.index > 80) return undefined;
    return namesPost(heading.text) && groups.has(heading.index) ? heading : undefined;
  }
}

/** Elements side by side that look the same. */
const alike = (one: Box, other: Box) =>
  one.parent === other.parent &&
  !/^(?:t[dh]|d[td]|li)$/.test(one.tag) &&
  one.element.attribs.class === other.element.attribs.class;

/** "Officer Ana Pop": a word before the name says a rank. */
const isRank = ({ title: post, start, line }: Candidate) =>
  post !== undefined && post.end < start && pattern`^\p{L}+\s*$`.test(line.text.slice(post.start, start));

function title(line: Line, start: number, end: number, placed: boolean): Finding {
  const text = line.text.slice(start, end);
  const lead =
    text.length - text.replace(pattern`^(?:0?\d\s[·|–—-]\s)?(?:[\s,;:–—|·•✓✔✅►▶▪●◦★➤(-]|\ufe0e|\ufe0f)*`, '').length;
  const tail = text.length - text.replace(pattern`(?:[\s,;:–—|·•(-]|(?<=\p{L}{4}|^C\p{Lu}O)\.)+$`, '').length;
  const from = lead + ((headBefore.exec(text.slice(lead)) ?? aboutBefore.exec(text.slice(lead)))?.[0].length ?? 0);
  const whole = text.slice(from, text.length - tail);
  const article = articleIn(whole);
  const number = /^\d{1,2}[.)]\s+/.exec(whole)?.[0].length ?? 0;
  const counted = number > 0 && headsSection(`${whole}:`);
  const lost = article && titleScore(whole.slice(article)) === 1 ? article : counted ? number : 0;
  const all = whole.slice(lost);
  const words = postAlone(withoutSentence(all.replace(awarded, '').replace(yearsOfIt, '') || all));
  return inLine(line, start + from + lost, start + from + lost + words.length, {
    name: 'jobTitle',
    value: words.slice(0, 300),
    confidence: titleConfidence(titleScore(words), placed || headBefore.test(text.slice(lead))),
    method: line.box.tag === 'td' ? 'table' : 'card',
  });
}
