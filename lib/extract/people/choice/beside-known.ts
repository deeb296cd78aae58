import type { Finding } from '../../finding.ts';
import type { Line } from '../../page/outline.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { namedInFull } from './named-in-full.ts';

/**
 * "Vexa Zorblers: 021 310 1234" right before or after "Ana Pop: 021 310 1235": a full name that no list knows is somebody where its
 * neighbour in a list is, and each has a number or an address of their own in the line; or in the line under it, where a list knows one word.
 */
export function withBesideKnown(
  chosen: Candidate[],
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
  shapeOf: (line: Line) => string,
): Candidate[] {
  const inLine = ({ whole, line }: Candidate) => whole && reached(byLine.get(line.index));
  const under = ({ whole, line }: Candidate) => whole && reached(byLine.get(line.index + 1));
  const listed = chosen.filter(inLine);
  const over = chosen.filter((one) => under(one) && !inLine(one));
  if (!listed.length && !over.length) return chosen;
  const known = new Map(listed.map((one) => [one.line.index, one]));
  const taken = new Set(chosen);
  const alike = (one: Candidate, other: Candidate | undefined) =>
    other !== undefined && shapeOf(other.line) === shapeOf(one.line) && after(other) === after(one);
  const more = candidates.filter((one) => {
    if (taken.has(one) || !namedInFull(one.name.value) || pattern`\s\p{Ll}`.test(one.name.value)) return false;
    if (inLine(one)) return [-1, 1].some((step) => alike(one, known.get(one.line.index + step)));
    // Over their number a department stands as well: a list must know a part of the name
    if (!under(one) || one.name.score < 0.4) return false;
    return over.some((other) => Math.abs(other.line.index - one.line.index) < 6 && alike(one, other));
  });
  return more.length ? candidates.filter((one) => taken.has(one) || more.includes(one)) : chosen;
}

const reached = (found: readonly Finding[] = []) => found.some(({ name }) => name === 'phone' || name === 'email');

/** What parts the name from the rest: ": ". */
const after = ({ line, end }: Candidate) => pattern`^\P{L}?\s?`.exec(line.text.slice(end))?.[0];
