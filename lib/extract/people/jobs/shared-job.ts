import { titleScore } from '../../fields/job-title.ts';
import type { NameMatch } from '../../fields/names/person-name.ts';
import { pattern } from '../../pattern.ts';
import type { Span } from '../candidates/line-parts.ts';

/** "Ana Pop, Ion Pop, (members of the board)": a job of many after names and nothing else is that of each of them. */
export function sharedJob(
  text: string,
  parts: readonly Span[],
  names: readonly (NameMatch | undefined)[],
): { of: number[]; job: Span } | undefined {
  const two = ofTwo(text, parts, names);
  if (two) return { of: [0, 1], job: two };
  const last = parts.at(-1);
  const people = names.slice(0, -1);
  if (!last || people.length < 2 || names.at(-1)) return undefined;
  if (!people.every((name) => name && !name.post && name.score >= 0.4 && name.value.includes(' '))) return undefined;
  const job = text.slice(last.start, last.end);
  return ofMany.test(job) && titleScore(job) === 1 ? { of: people.map((_, at) => at), job: last } : undefined;
}

/** "Dr. Ana Pop & Dr. Ion Pop, dentists in Springfield. …": the word after two forms of address, where it is a job of many. */
function ofTwo(text: string, parts: readonly Span[], names: readonly (NameMatch | undefined)[]): Span | undefined {
  const [one, other] = names;
  const [, , next] = parts;
  if (!next || !one?.honorific || !other?.honorific || one.score < 0.65 || other.score < 0.65) return undefined;
  const [word = ''] = text.slice(next.start, next.end).split(pattern`[^\p{L}-]`, 1);
  return ofMany.test(word) && titleScore(word) === 1 ? { start: next.start, end: next.start + word.length } : undefined;
}

/** Plurals: "Vorstandsmitglieder", "Treasurers", "consiglieri", "членове". */
const ofMany = pattern.i`(?:mitglieder|vorstände|räte|innen|[^s]s|\p{L}{3}i|ове|ови)$`;
