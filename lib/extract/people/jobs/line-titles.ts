import { couldBeTitle, titleScore } from '../../fields/job-title.ts';
import type { NameMatch } from '../../fields/names/person-name.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import { contactLabel } from '../../vocabulary/context-words.ts';
import type { Span } from '../candidates/line-parts.ts';
import { headsSection } from '../place/sections.ts';

type Names = (NameMatch | undefined)[];

/** "Ana Pop, Sales Director", "Ana Pop (Director) – Bucharest". */
export function titleAfter(line: Line, parts: Span[], names: Names, at: number): Span | undefined {
  const next = parts[at + 1];
  if (!next || names[at + 1]) return undefined;
  let end = next.end;
  for (let i = at + 2; i < parts.length && !names[i]; i++) {
    const more = parts[i] as Span;
    if (!/^[\s,&/–—-]*$/.test(line.text.slice(end, more.start)) || !couldBeTitle(line.text.slice(next.start, more.end)))
      break;
    // <em>Chair of the board</em> Term of office: …
    const apart = /^\s*$/.test(line.text.slice(end, more.start)) && ownElement(line, { start: next.start, end });
    if (apart && titleScore(line.text.slice(next.start, end)) === 1) break;
    // "chair, 6 High Street", "chair, tel."
    const words = line.text.slice(more.start, more.end);
    if (/\d/.test(words) || contactLabel.test(words)) break;
    end = more.end;
  }
  // "Ana Pop, the office manager" in a heading; in running words it is told of anybody
  const spoken = mayTell(line, parts[at] as Span) ? spokenTitle(line.text, (parts[at] as Span).end) : undefined;
  // "Ana is our director": told of somebody named before
  if (spoken) return names[at]?.value.includes(' ') ? spoken : undefined;
  const lead = line.heading ? (article.exec(line.text.slice(next.start, next.end))?.[0].length ?? 0) : 0;
  const start = next.start + lead;
  if (titleScore(line.text.slice(start, next.end)) > 0) return { start, end };
  if (!ownElement(line, parts[at] as Span)) return undefined;
  const beside = line.pieces.find((piece) => piece.box !== line.box && Math.abs(piece.start - next.start) < 2);
  // <span>Ana Pop</span> <span>Guidance | Staff</span>: what stands first is hers
  const whole = beside && beside.end > next.end ? line.text.slice(beside.start, beside.end).trim() : '';
  if (beside && whole.length < 60 && titleScore(whole) === 1) return { start: next.start, end: next.end };
  return titleApart(line, parts, names, at);
}

/** `<span>Ana Pop</span> <span>Cluj, Romania</span> <span>Director</span>`: the next element that is a job alone. */
function titleApart(line: Line, parts: Span[], names: Names, at: number): Span | undefined {
  for (let next = at + 2; next < Math.min(parts.length, at + 5) && (names[next]?.score ?? 0) < 0.5; next++) {
    const part = parts[next] as Span;
    if (ownElement(line, part) && titleScore(line.text.slice(part.start, part.end)) === 1) return part;
  }
  return undefined;
}

/** "Ana Pop is a doctoral researcher working on reefs. She …": what is said of a name that ends at `from`; the job ends where the sentence goes on. */
export function spokenTitle(text: string, from: number): Span | undefined {
  const lead = is.exec(text.slice(from, from + 24));
  if (!lead) return undefined;
  const start = from + lead[0].length;
  const words = (text.slice(start, start + 200).split(/[,;:(]|\.(?:\s|$)/, 1)[0] ?? '').replace(goesOn, '');
  return titleScore(words) === 1 ? { start, end: start + words.trimEnd().length } : undefined;
}

/** "Ana Pop es directora de …" in a long line is told of anybody; "is a director", a name in bold and short lines introduce. */
const mayTell = (line: Line, name: Span) =>
  line.heading > 0 ||
  line.text.length < 100 ||
  (name.start < 2 && /^(?:b|strong)$/.test(line.pieces[0]?.box.tag ?? '')) ||
  /^\s(?:is|ist)\s(?:an?|eine?)\s/i.test(line.text.slice(name.end, name.end + 12));

const is = pattern.i`^\s(?:is|ist|è|es|est|este)\s(?:currently |presently |derzeit |attualmente |actualmente |actuellement |în prezent )?(?:(?:an?|the|eine?|der|die|un['’]|una?|uno|il|la|lo|el|le|une)\s|l['’])?(?=\p{L})`;
const goesOn = pattern.i`[\s,]+(?:who|that|which|and (?:has|is|was|an?|leads|works)|working|interested|studying|speciali[sz]ing|based|at the|der|die|mit|che|que|qui|care|presso|con|cu)\s.*$`;

const article = pattern.i`^(?:the|our|der|die|unser|unsere|il|la|le|el|notre|nuestr[oa])\s(?=\p{L})`;

/** "Director: Ana Pop". */
export function titleBefore(line: Line, parts: Span[], names: Names, at: number): Span | undefined {
  const { text } = line;
  const last = parts[at - 1];
  if (!last || names[at - 1]) return undefined;
  // "Data protection officer (DPO): Ana Pop"
  const abbreviated = pattern`^\p{Lu}{2,5}$`.test(text.slice(last.start, last.end)) && text[last.start - 1] === '(';
  const before = abbreviated && at > 1 && !names[at - 2] ? (parts[at - 2] as Span) : last;
  const several = /^\s?:/.test(text.slice(last.end)) ? severalBefore(text, parts.slice(0, at), names) : undefined;
  if (several) return several;
  const words = text.slice(before.start, before.end);
  // "Seksi Kesenian: Ibu Ana"
  if (before.start === 0 && text[last.end] === ':' && headsSection(`${words}:`)) return before;
  if (titleScore(words) < 1 || inSentence(words, before.start)) return undefined;
  const sure =
    (names[at]?.score ?? 0) >= 0.65 || ((names[at]?.score ?? 0) >= 0.4 && ownElement(line, parts[at] as Span));
  return /:/.test(text.slice(last.end, last.end + 3)) || sure ? before : undefined;
}

/** "Secretary for Research, Extension and Press: Ana Pop": a job and what else it is for, with nothing but commas and "and" between. */
function severalBefore(text: string, parts: readonly Span[], names: Names): Span | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first === last || last.end - first.start > 90) return undefined;
  if (names.slice(0, parts.length).some(Boolean) || titleScore(text.slice(first.start, first.end)) < 1)
    return undefined;
  const apart = parts.some(
    (part, at) =>
      at > 0 && !pattern`^(?:,\s|\s(?:\p{Ll}{1,3}|&)\s)$`.test(text.slice((parts[at - 1] as Span).end, part.start)),
  );
  return apart || !couldBeTitle(text.slice(first.start, last.end)) ? undefined : { start: first.start, end: last.end };
}

/** The name is all that an element inside the line holds. */
export const ownElement = (line: Line, { start, end }: Span) =>
  line.pieces.some(
    (piece) => piece.box !== line.box && Math.abs(piece.start - start) < 3 && Math.abs(piece.end - end) < 3,
  );

/** The nearest words for a job between the name before and this one: "Director · since 2020 · Ana Pop". */
export function titleSince(text: string, parts: Span[], names: Names, at: number): Span | undefined {
  for (let before = at - 1; before >= 0 && !names[before]; before--) {
    const part = parts[before] as Span;
    const words = text.slice(part.start, part.end);
    if (titleScore(words) === 1 && !inSentence(words, part.start)) return part;
  }
  return undefined;
}

/** "… of discipline. Our trainer": the end of a sentence, no job of its own. One word before the stop is cut short: "stellv. Vorsitzender". */
const inSentence = (words: string, start: number) =>
  (start > 0 && pattern`^\p{Ll}`.test(words)) || pattern`\s\S*\p{L}{4}\.\s`.test(words);
