import { saysCardLink } from '../../card-link.ts';
import { couldBeTitle } from '../../fields/job-title.ts';
import type { MayName } from '../../fields/names/may-name.ts';
import { type NameMatch, nameIn, nameKey } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { contactPerson, streetWord } from '../../vocabulary/context-words.ts';
import { ownElement, spokenTitle, titleAfter, titleBefore, titleSince } from '../jobs/line-titles.ts';
import { sharedJob } from '../jobs/shared-job.ts';
import { ownerWord } from '../told/imprint.ts';
import { invitedBelow, invitedIn } from '../told/invitations.ts';
import type { Noticed } from '../told/notices.ts';
import { ownerSentence } from '../told/owner-sentences.ts';
import { signatureIn } from '../told/signed.ts';
import { toldIn } from '../told/told-people.ts';
import {
  addressedAs,
  beforePost,
  besideOwnJob,
  holdsTwoJobs,
  oneSmallWord,
  overStreet,
  partsOf,
  type Span,
  withDegrees,
} from './line-parts.ts';
import { othersFrom, tellsLife } from './relations.ts';
import { namesInRow } from './rows-of-names.ts';
import { withoutClass } from './school-classes.ts';

/** A stretch of a line that may name a person, and the job the same line gives. */
export type Candidate = {
  line: Line;
  name: NameMatch;
  key: string;
  start: number;
  end: number;
  /** The name is all that the line says, addresses and numbers aside. */
  whole: boolean;
  /** The line itself says who this is to a reader: "Contact person: …". */
  asked: boolean;
  title: Span | undefined;
  /** Running words tell of them: what stands around is not theirs. */
  told?: boolean;
  /** They say so themselves: "My name is Ana Pop". */
  speaks?: boolean;
  /** One of four or more names that are all that the line says. */
  row?: boolean;
  /** Words before a colon that could be a job: "Field team: Ana Pop". They are one where other lines of the list name jobs. */
  label?: Span;
  /** Words after "Ana Pop – ", in small letters after a comma, or in brackets. They are her job where other lines of the list name jobs there. */
  rest?: Span;
  /** The line over the list they stand in that is the post of all in it. */
  post?: Line;
  /** What the words of a legal notice say of them. */
  noticed?: Noticed;
};

/** Something in it may begin a name. */
const begins = (text: string) =>
  /[A-Z]/.test(text) || (/[^\0-\x7f]/.test(text) && pattern`\p{Lu}|\p{Script=Arabic}`.test(text));

/** Stretches of this line that read as names, and people that a sentence in it is about. `findings` are those that stand in the line: they are no part of a name. */
export function candidatesIn(page: Page, line: Line, findings: readonly Finding[], may: MayName): Candidate[] {
  if (may === 'nobody') return [];
  const read = readIn(page, line, findings, may === 'known');
  const told = toldIn(page, line, may === 'known').filter(
    ({ key, title }) =>
      !read.some(
        (one) =>
          one.key === key && one.title && (!title || (one.title.start === title.start && one.title.end <= title.end)),
      ),
  );
  if (!told.length) return read;
  const others = read.filter(({ start, end }) => !told.some((one) => one.start < end && start < one.end));
  return [...others, ...told].sort((a, b) => a.start - b.start);
}

/** `known`: a name of 0.65 may be among them, which most readers of sentences ask for. */
function readIn(page: Page, line: Line, findings: readonly Finding[], known: boolean): Candidate[] {
  const { text } = line;
  const row = text.includes(',') || text.includes(';') ? namesInRow(text, page.lexicon) : undefined;
  if (row) return row.map(({ name, at }) => ({ ...candidate(line, name, at, false, false, undefined), row: true }));
  const owner =
    !known || line.region === 'nav' ? undefined : ownerSentence(line, (words) => nameIn(words, page.lexicon));
  if (owner) {
    const told = { notice: 'agent', inline: true, holds: false, sentence: true } as const;
    const named = candidate(line, owner.name, owner.start, false, true, owner.title);
    return [owner.agent ? { ...named, noticed: told } : named];
  }
  const invited =
    !known || line.region === 'nav'
      ? undefined
      : findings.length
        ? invitedIn(line, findings, (words) => nameIn(words, page.lexicon))
        : invitedBelow(line, (words) => nameIn(words, page.lexicon));
  if (invited) return [candidate(line, invited.name, invited.start, false, true, invited.title)];
  if (text.length > 220) {
    const signed = !known || line.region === 'nav' ? undefined : signatureIn(page, line);
    const signer = signed ? [candidate(line, signed.name, signed.start, false, false, signed.title)] : [];
    return [...leading(page, line), ...signer];
  }
  if (((line.region === 'nav' || line.box.tag === 'nav') && findings.length === 0) || !begins(text)) return [];
  const nameOf = (words: string) => nameIn(words, page.lexicon);
  const besideJob = besideOwnJob(line, nameOf);
  const whole = holdsTwoJobs(text) || besideJob ? undefined : nameOf(text);
  const bare = whole?.score === undefined || /^[IVX]/.test(text) ? withoutClass(text) : undefined;
  const pupilsOf = bare && nameOf(text.slice(bare.start, bare.end));
  if (bare && pupilsOf && pupilsOf.score >= 0.65)
    return [candidate(line, pupilsOf, bare.start, true, false, postSpan(pupilsOf, bare.start))];
  const doubtful = whole?.post && whole.score < 0.65;
  if (saysCardLink(line) && (whole?.score ?? 0) < 0.8) return [];
  if ((doubtful && !text.includes(':')) || tellsLife(text)) return [];
  const spoken = whole && addressedAs(whole);
  if (spoken) return [candidate(line, { ...whole, honorific: '' }, 0, false, false, spoken)];
  if (whole && !doubtful) return [candidate(line, whole, 0, true, false, postSpan(whole, 0))];
  const cut = withDegrees(text, partsOf(line, findings, nameOf), nameOf);
  const own = known ? cut.flatMap((part) => beforePost(text, part, nameOf)) : cut;
  const others = known && own.length > 1 && own[0]?.start === 0 ? othersFrom(text, nameOf) : text.length;
  const parts = others < text.length && nameOf(text.slice(0, own[0]?.end)) ? before(own, others) : own;
  if (parts.length < 2 && parts[0]?.start === 0 && parts[0].end === text.length) return [];
  const names = parts.map(({ start, end }) => (besideJob && start > 0 ? undefined : nameOf(text.slice(start, end))));
  const few = parts.length === 2 || parts.length === 3;
  if (
    few &&
    names.every((name) => name && name.score >= 0.65 && !name.post && pattern`^\p{Lu}\p{Ll}\S* `.test(name.value))
  )
    return names.flatMap((name, at) =>
      name ? [candidate(line, name, (parts[at] as Span).start, true, false, undefined)] : [],
    );
  // "Youth group: Ana Pop": what stands before a colon labels the name after it
  for (const [at, part] of parts.entries()) if (names[at + 1] && colonAt(text, part.end)) names[at] = undefined;
  const shared = sharedJob(text, parts, names);
  if (shared)
    return shared.of.map((at) =>
      candidate(line, names[at] as NameMatch, (parts[at] as Span).start, at === 0, false, shared.job),
    );
  const found: Candidate[] = [];
  for (const [at, part] of parts.entries()) {
    const name = names[at];
    if (name && !name.honorific && name.score < 0.8 && overStreet(text, part, parts[at + 1])) names[at] = undefined;
  }
  // "Ana Pop (chair) | Ion Pop (treasurer)": a line that begins with a name and its title goes on so
  const trailing = names[0] !== undefined && titleAfter(line, parts, names, 0) !== undefined;
  // "Directors: Ana Pop, Ion Pop": a label speaks for every name that follows without another word between
  let carried: Pick<Candidate, 'asked' | 'title'> | undefined;
  let told = 0;
  for (const [at, name] of names.entries()) {
    const part = parts[at] as Span;
    if (part.start < told) continue;
    if (!name || (name.post && name.score < 0.65)) {
      // A single name that no list knows does not end the list it stands in
      if (!pattern`^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$`.test(text.slice(part.start, part.end))) carried = undefined;
      continue;
    }
    const previous = parts[at - 1];
    const label = previous ? text.slice(previous.start, previous.end).replace(pattern.g`[^\p{L}\s]+`, '').trim() : '';
    // "Strada Mare, Comuna Nouă, Satu Mare": towns and counties of an address
    if (
      !name.honorific &&
      /,[^:@\d]{1,20}$/.test(text.slice(0, part.start)) &&
      streetWord.test(text.slice(0, part.start))
    )
      continue;
    // "Email: Ana Pop": the address is in a link or a script
    const asked =
      contactPerson.test(label) || (carried?.asked ?? false) || (name.score >= 0.65 && mailLabel.test(label));
    const before = previous ? text.slice(0, previous.end) : '';
    const alone = name.score >= 0.65 && !name.post && text[previous?.end ?? -1] !== ':' && ownElement(line, part);
    const title = asked
      ? (titleAfter(line, parts, names, at) ?? (ownerWord.test(label) ? previous : undefined))
      : (postSpan(name, part.start) ??
        (trailing || !pattern`\p{L}`.test(before) || text[part.end + 1] === '('
          ? titleAfter(line, parts, names, at)
          : undefined) ??
        (trailing ? undefined : titleBefore(line, parts, names, at)) ??
        (alone && !trailing ? titleSince(text, parts, names, at) : undefined) ??
        carried?.title);
    carried =
      /:/.test(before + text.slice(before.length, part.start)) && (asked || title) ? { asked, title } : undefined;
    // "… than we know. – Ana Pop": whose saying it is
    if (!title && sayingBefore.test(text.slice(0, part.start))) continue;
    if (!title && !asked && !alone && pattern`[^\W_]|\p{L}`.test(before)) {
      const labelled =
        previous &&
        ((name.score >= 0.65 && colonAt(text, previous.end) && pattern`^\p{Lu}\P{N}{2,50}$`.test(label)) ||
          (name.score >= 0.8 && previous.start === 0 && part.end === text.length && oneSmallWord.test(label)));
      // "Field team: Ana Pop, Ion Pop"
      const last = found.at(-1);
      const more =
        last?.label && name.score >= 0.65 && /^,\s$/.test(text.slice(last.end, part.start)) ? last.label : undefined;
      const over = labelled ? previous : more;
      if (over) found.push({ ...candidate(line, name, part.start, false, false, undefined), label: over });
      continue;
    }
    told = title?.end ?? 0;
    const rest = title || (at > 0 && pattern`\p{L}`.test(before)) ? undefined : restAfter(text, part, findings);
    found.push({ ...candidate(line, name, part.start, at === 0, asked, title), ...(rest ? { rest } : {}) });
  }
  return found;
}

/** The words after a name: those after a comma or a dash end where a bracket begins. What reaches somebody is none of them. */
function restAfter(text: string, { end }: Span, findings: readonly Finding[]): Span | undefined {
  const after = pattern`^(?:,\s(?=\p{L})|\s[-–—]\s(?=\p{L})|\s\((?=\p{L}[^()]{2,60}\)$))`.exec(text.slice(end));
  if (!after) return undefined;
  const start = end + after[0].length;
  const bracket = text.indexOf(after[0].endsWith('(') ? ')' : ' (', start);
  const rest = { start, end: bracket < 0 ? text.length : bracket };
  if (findings.some((one) => !one.attribute && one.start >= start && one.start < rest.end)) return undefined;
  return couldBeTitle(text.slice(rest.start, rest.end)) ? rest : undefined;
}

/** A name that opens a paragraph in an element of its own: "<b>Ana Pop</b> has been with us since …". */
function leading(page: Page, line: Line): Candidate[] {
  const first = line.pieces[0];
  if (!first || line.pieces.length < 2 || first.end > 60 || !/^(?:b|strong|a|span|em|u|font)$/.test(first.box.tag))
    return [];
  const name = nameIn(line.text.slice(0, first.end), page.lexicon);
  return name ? [candidate(line, name, 0, true, false, postSpan(name, 0) ?? spokenTitle(line.text, name.end))] : [];
}

function candidate(
  line: Line,
  name: NameMatch,
  from: number,
  whole: boolean,
  asked: boolean,
  title: Span | undefined,
): Candidate {
  return { line, name, key: nameKey(name.value), start: from + name.start, end: from + name.end, whole, asked, title };
}

/** "Office: Ana Pop", "Secrétariat : Ana Pop": French has a space before it. */
const colonAt = (text: string, at: number) => text[at] === ':' || (text[at] === ' ' && text[at + 1] === ':');

/** The parts that stand before this place. */
const before = (parts: readonly Span[], end: number) =>
  parts.filter(({ start }) => start < end).map((part) => ({ start: part.start, end: Math.min(part.end, end) }));

const mailLabel = pattern.i`^(?:e-?mail|mail|courriel)$`;

const sayingBefore = pattern`\p{Ll}{2}\s.*\p{Ll}{2}[.!?…”"»“]+\s*[-–—―]\s*$`;

const postSpan = ({ post }: NameMatch, from: number): Span | undefined =>
  post && { start: from + post.start, end: from + post.end };
