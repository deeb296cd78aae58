import { titleScore } from '../../fields/job-title.ts';
import { initialsAfter } from '../../fields/names/name-asides.ts';
import type { NameMatch } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import { matchesOf } from '../../page/matches.ts';
import type { Line } from '../../page/outline.ts';
import { type Pattern, pattern } from '../../pattern.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { jobClass } from '../choice/surroundings.ts';
import { leadAt } from '../jobs/split-job.ts';

export type Span = { start: number; end: number };

/** "Muthu a/l Raman": the stroke of a patronymic cuts nothing. */
const separator = pattern.g`(?:[|•·;:()–—\t]|(?<!\s[asdASD](?=\/[lpoLPO]\.?\s))\/)\s*|\s-\s+|\s-(?=\p{Lu})|(?<=\p{L})-\s+|[,،؛]\s+|\s(?:ist|is)\s+`;

const anyWord = pattern.g`\p{L}[\p{L}.'’-]*`;
const threeWords = /[^A-Za-z.'’-][\s\S]*[^A-Za-z.'’-]/;

/** "Ana Pop Director": the part cut in two where the words of a post begin after a name. */
export function beforePost(text: string, part: Span, nameOf: (words: string) => NameMatch | undefined): Span[] {
  const words = text.slice(part.start, part.end);
  if (words.length > 90 || !threeWords.test(words) || nameOf(words)) return [part];
  const after = afterPost(words, nameOf);
  if (after)
    return [
      { start: part.start, end: part.start + after - 1 },
      { start: part.start + after, end: part.end },
    ];
  anyWord.lastIndex = 0;
  for (let count = 1, match = anyWord.exec(words); match && count <= 6; count++, match = anyWord.exec(words)) {
    if (count < 3 || !isTitleWord(plainWord(match[0]))) continue;
    const before = words.slice(0, match.index).trimEnd();
    const end = leadAt(before);
    const name = nameOf(before.slice(0, end));
    if (!name || name.score < 0.65) break;
    return [
      { start: part.start, end: part.start + end },
      { start: part.start + (end < before.length ? end + 1 : match.index), end: part.end },
    ];
  }
  return [part];
}

/** "Ana Pop, B.Eng. - chair": degrees between a name and its job are parts of the name. */
export function withDegrees(text: string, parts: Span[], nameOf: (words: string) => NameMatch | undefined): Span[] {
  for (let at = 2; at < parts.length; at++) {
    const [name, degree, job] = [parts[at - 2], parts[at - 1], parts[at]] as [Span, Span, Span];
    if (text[name.end] !== ',' || degree.end - degree.start > 12 || text[degree.end] === ',') continue;
    const bare = nameOf(text.slice(name.start, name.end));
    if (!bare || nameOf(text.slice(name.start, degree.end))?.value !== bare.value) continue;
    if (titleScore(text.slice(job.start, job.end)) === 1)
      return [...parts.slice(0, at - 2), { start: name.start, end: degree.end }, ...parts.slice(at)];
  }
  return parts;
}

/** "director of studies Ana Pop": where the name begins after a job that ends in small letters. */
function afterPost(words: string, nameOf: (words: string) => NameMatch | undefined): number | undefined {
  if (!smallThenCapital.test(words) && !shortAddress.test(words)) return undefined;
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const [post, name] = [words.slice(0, at), words.slice(at + 1)];
    if (
      !pattern`^(?:\p{Lu}\p{Ll}|(?:drd?|prof|ing|ec|av|arh)\.\s)`.test(name) ||
      !pattern`(?:^|\s)\p{Ll}(?:\S*\p{Ll})?\p{Ll}$`.test(post)
    )
      continue;
    if (!pattern`^(?:Pr\.\s)?\p{L}[\p{L}\s-]{2,42}$`.test(post)) break;
    const score = nameOf(name)?.score ?? 0;
    if (score < 0.65) continue;
    const short = oneSmallWord.test(post);
    const job = titleScore(post) === 1;
    if ((job && short) || ((job || short) && score >= 0.8)) return at + 1;
  }
  return undefined;
}

/** A word that ends in small letters before one that begins with a capital; letters beyond ASCII may be either. */
const smallThenCapital = /[^\0-\x60\x7b-\x7f]\s[^\0-\x40\x5b-\x7f]/;

/** "Șef lucrări dr. Ana Pop": a form of address in small letters after the job. */
const shortAddress = /[^\0-\x60\x7b-\x7f]\s(?:drd?|prof|ing|ec|av|arh)\.\s/;

/** "caretaker" before a name in a list: a label that may be a job. */
export const oneSmallWord = pattern`^\p{Ll}{3,20}$`;

/** Between the names of a list after a label. */
const conjunction = pattern.g`\s+(?:und|and|y|e|și|si|et|и|dan|&)\s+(?=\p{Lu})`;

/** "Ana Pop & Ion Pop": both halves have two words or three, and nothing follows. */
const twoNames = pattern`^\p{Lu}\S+(?: \S+){1,2} (?:und|and|y|e|et|și|si|и|dan|&) \p{Lu}\S+(?: \S+){1,2}$`;

/** "Dr. Ana Pop & Dr. Ion Pop, dentists in …" */
const twoAddressed = pattern`^(?:Drs?|Dre|Dra|Prof|Me|Mme|Mr|Mrs|Ms|Herr|Frau|Dott)\b\.?\s\p{Lu}\S+(?: \S+){0,2} (?:und|and|y|e|et|și|si|и|dan|&) (?:Drs?|Dre|Dra|Prof|Me|Mme|Mr|Mrs|Ms|Herr|Frau|Dott)\b\.?\s\p{Lu}`;

/** The mark of an officer who retired: "Cnl (R) Ana Pop". */
const retired = /\(R\)/;

/** "1. Vorsitzender", "2. Beisitzerin": which of several, no number of a list. */
const numberedPost = pattern.i`^[1-9]\.\s(?:stellv|vorsitz|vorst[aä]nd|beisitz|bürgermeister|beigeordnet|kassi|kassenwart|schriftführ|schatzmeister|sprecher|präsident|vizepräsident|obmann|obfrau|schützenmeister|kommandant|geschäftsführ)`;

/** The years of an office. */
const term = pattern.g`[\s,(]*(?:(?:since|seit|depuis|dal|desde|din|od)\s(?:19|20)\d\d(?=\)?$)|(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)?\d\d)?(?!\d))\)?\.?`;

/** "Ana (Annie) Pop": a word in brackets between two that may be somebody's names. */
const calledSo = pattern.g`(?<=\p{Lu}[\p{L}'’-]{0,20}\s)\(\p{Lu}[\p{L}.'’-]{1,15}\)(?=\s\p{Lu}\p{L})`;

/** The brackets around what somebody is called by, or their first letters, where the name around them is one: they cut nothing. */
function nicknamesIn({ text, pieces }: Line, nameOf: (words: string) => NameMatch | undefined): Span[] {
  if (!text.includes('(')) return [];
  const own = initialsAfter(text);
  if (own && nameOf(text.slice(lastCut(text, own.start), own.start).trim())) return [own];
  return matchesOf(text, calledSo).flatMap(({ index, 0: words }) => {
    const [start, end] = [index, index + words.length];
    if (isTitleWord(plainWord(words.slice(1, -1)))) return [];
    const from = Math.max(...pieces.map((piece) => (piece.start <= start ? piece.start : 0)), lastCut(text, start));
    const to = Math.min(...pieces.map((piece) => (piece.end >= end ? piece.end : text.length)), nextCut(text, end));
    return (nameOf(text.slice(from, to).trim())?.score ?? 0) >= 0.4 ? [{ start, end }] : [];
  });
}

const lastCut = (text: string, at: number) =>
  at - (pattern`[^|•·;:()–—,]*$`.exec(text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0);
const nextCut = (text: string, at: number) =>
  at + (pattern`^[^|•·;:()–—,]*`.exec(text.slice(at, at + 60))?.[0].length ?? 0);

/** The line cut at punctuation and where addresses or numbers stand. */
export function partsOf(
  line: Line,
  findings: readonly Finding[],
  nameOf: (words: string) => NameMatch | undefined,
): Span[] {
  const { text } = line;
  const cuts: Span[] = [];
  const kept = nicknamesIn(line, nameOf);
  const cut = (marks: Pattern | RegExp) => {
    for (const { index, 0: gap } of matchesOf(text, marks)) {
      const end = index + gap.length;
      if (/[()]/.test(gap)) {
        if (retired.test(text.slice(Math.max(0, index - 3), end + 2))) continue;
        if (kept.some((name) => index < name.end && end > name.start)) continue;
      }
      cuts.push({ start: index, end });
    }
  };
  if (/[|•·;:()–—/\t,،؛]|\s-|\sis?t?\s/.test(text)) cut(separator);
  if (text.includes(':') || (text.length < 70 && twoNames.test(text)) || twoAddressed.test(text)) cut(conjunction);
  // "Ana Pop. Chair", "Chair 2024-2026", "Chair (since 2019)"
  if (line.heading && text.length < 100)
    cut(pattern.g`(?<=^(?:\p{Lu}[\p{L}'’-]*\.?\s){1,3}\p{Lu}[\p{L}'’-]{2,30}\p{Ll})\.\s+(?=\p{Lu}\p{Ll}{2})`);
  if (/(?:19|20)\d\d/.test(text)) cut(term);
  // "1. Ana Pop (chair)"
  if (/^\d/.test(text) && !numberedPost.test(text)) cut(pattern.g`^\d{1,3}[.)]\s+(?=\p{Lu})`);
  // Elements of their own in one line: a name in bold and a title after it
  for (const [at, piece] of line.pieces.entries())
    if (at > 0 && piece.box !== line.pieces[at - 1]?.box) cuts.push({ start: piece.start, end: piece.start });
  for (const finding of findings)
    if (!finding.attribute) cuts.push({ start: finding.start, end: finding.start + finding.quote.length });
  cuts.sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let from = 0;
  cuts.push({ start: text.length, end: text.length });
  for (const gap of cuts) {
    if (gap.start > from) {
      const part = text.slice(from, gap.start);
      const start = from + (part.length - part.trimStart().length);
      const end = from + part.trimEnd().length;
      if (end > start) parts.push({ start, end });
    }
    from = Math.max(from, gap.end);
  }
  return parts;
}

/** "Professor: Ana Pop": a form of address with a colon is what she does. */
export function addressedAs({ honorific, start, post }: NameMatch): Span | undefined {
  if (post || !honorific.endsWith(':') || titleScore(honorific) < 1) return undefined;
  return { start: start - honorific.length - 1, end: start - 2 };
}

/** "Ana Pop (chair) Ion Pop (treasurer)": a page that wraps its lines where a reader should see two. */
export const holdsTwoJobs = (text: string) =>
  text.includes(') ') && pattern`^[^()]+\([^()]+\)\s\p{Lu}[^()]+\([^()]+\)$`.test(text);

/** `<p>Ana Pop <span class="company">Bel Nord</span></p>`: a known name before an element of its own for a job or an employer. */
export function besideOwnJob({ text, pieces }: Line, nameOf: (words: string) => NameMatch | undefined): boolean {
  const [first, second] = pieces;
  if (!first || !second || second.box === first.box) return false;
  const marks = second.box.element.attribs.class ?? '';
  return (jobClass.test(marks) || employerClass.test(marks)) && (nameOf(text.slice(0, first.end))?.score ?? 0) >= 0.65;
}

const employerClass = /(?:^|[\s_-])(?:company|employer|affiliation|organi[sz]ation)(?:$|[\s_-])/i;

/** "Torre Uno, 6 High Street, 92400 Town": a house's name right before its street. */
export const overStreet = (text: string, part: Span, next: Span | undefined): boolean =>
  next !== undefined &&
  pattern`^\d{1,4}\s?\p{L}`.test(text.slice(next.start, next.end)) &&
  /^[,\s–-]+$/.test(text.slice(part.end, next.start));
