import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** "Field team: Ana Pop" is a job and its holder where a third or more of such lines of the list name a job, or four or more are all so labelled. */
export function withLabels(candidates: readonly Candidate[], shapeOf: (line: Line) => string): Candidate[] {
  if (!candidates.some(({ label }) => label)) return [...candidates];
  const counts = new Map<string, { lines: number; jobs: number; labels: number }>();
  // Of one look, or side by side
  const keysOf = (line: Line) => [
    shapeOf(line),
    `${line.box.tag} ${line.box.element.attribs.class ?? ''} in ${line.box.parent?.order}`,
  ];
  for (const { line, whole, title, label } of candidates) {
    if (whole && !title) continue;
    for (const key of keysOf(line)) {
      const count = counts.get(key) ?? { lines: 0, jobs: 0, labels: 0 };
      count.lines++;
      if (title) count.jobs++;
      if (label) count.labels++;
      counts.set(key, count);
    }
  }
  return candidates.flatMap((candidate) => {
    const { label, line, name, end } = candidate;
    if (!label) return [candidate];
    const listed = keysOf(line).some((key) => {
      const { lines = 0, jobs = 0, labels = 0 } = counts.get(key) ?? {};
      const all = lines > 3 && labels >= 0.8 * lines && name.score >= 0.65;
      return all || (lines > 2 && jobs >= lines / 3);
    });
    // "Office: Ana Pop - 0722 …": her number in the same line
    const reached = name.score >= 0.65 && !paid.test(line.text) && /(?:\d[\s./-]?){8}|@/.test(line.text.slice(end));
    return listed || reached ? [{ ...candidate, title: label }] : [];
  });
}

/** The holder of an account. */
const paid = pattern.i`iban|conto|cuenta|\bcont\b|rekening|konto|intestat|benefici|account`;

/**
 * "Ana Pop, keeper of the east wing" is a name and a job where a third or more of such lines of the list hold a word for a job, half
 * of them where the words begin with a capital, or where all lines go on so in small letters. Such lines have one look and one mark
 * after the name.
 */
export function withRests(candidates: readonly Candidate[], shapeOf: (line: Line) => string): Candidate[] {
  if (!candidates.some(({ rest }) => rest)) return [...candidates];
  const counts = new Map<string, { lines: number; jobs: number; small: number }>();
  const keyOf = ({ line, end }: Candidate) => `${line.text.slice(end).trimStart().charAt(0)} ${shapeOf(line)}`;
  for (const candidate of candidates) {
    const { title, rest, end } = candidate;
    const job = title !== undefined && title.start >= end;
    if (!rest && !job) continue;
    const count = counts.get(keyOf(candidate)) ?? { lines: 0, jobs: 0, small: 0 };
    count.lines++;
    if (job) count.jobs++;
    if (rest && beginsSmall(candidate)) count.small++;
    counts.set(keyOf(candidate), count);
  }
  return candidates.map((candidate) => {
    const { lines = 0, jobs = 0, small = 0 } = candidate.rest ? (counts.get(keyOf(candidate)) ?? {}) : {};
    const known = jobs >= lines / (beginsSmall(candidate) ? 3 : 2);
    const all = beginsSmall(candidate) && lines > 3 && small + jobs === lines;
    return candidate.rest && lines > 2 && (known || all) ? { ...candidate, title: candidate.rest } : candidate;
  });
}

const beginsSmall = ({ line, rest, end }: Candidate): boolean =>
  rest !== undefined && (pattern`^\p{Ll}`.test(line.text.slice(rest.start)) || /^\s\(/.test(line.text.slice(end)));

/** Shapes of names of which half or more have a job beside them. */
export function workingShapes(
  candidates: readonly Candidate[],
  jobs: readonly number[],
  shapeOf: (line: Line) => string,
): Set<string> {
  const counts = new Map<string, { people: number; jobs: number }>();
  for (const [at, { line, whole }] of candidates.entries()) {
    if (!whole) continue;
    const shape = shapeOf(line);
    const count = counts.get(shape) ?? { people: 0, jobs: 0 };
    count.people++;
    if ((jobs[at] ?? 0) >= 0.25) count.jobs++;
    counts.set(shape, count);
  }
  return new Set(
    [...counts].filter(([, { people, jobs }]) => people > 2 && jobs >= people / 2).map(([shape]) => shape),
  );
}
