import type { Finding } from '../../finding.ts';
import type { Line } from '../../page/outline.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { namedInFull } from './named-in-full.ts';

/**
 * "Vexa Zorblers: 021 310 1234" right before or after "Ana Pop: 021 310 1235": a full name that no list knows is somebody where its
 * neighbour in a list is, and each has a number or an address of their own in the line.
 */
export function withBesideKnown(
  chosen: Candidate[],
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
  shapeOf: (line: Line) => string,
): Candidate[] {
  const listed = ({ whole, line }: Candidate) => whole && reached(byLine.get(line.index));
  const known = new Map(chosen.filter(listed).map((one) => [one.line.index, one]));
  if (!known.size) return chosen;
  const taken = new Set(chosen);
  const more = candidates.filter((one) => {
    if (taken.has(one) || !listed(one) || !namedInFull(one.name.value) || /\s\p{Ll}/u.test(one.name.value))
      return false;
    return [-1, 1].some((step) => {
      const beside = known.get(one.line.index + step);
      return beside !== undefined && shapeOf(beside.line) === shapeOf(one.line) && after(beside) === after(one);
    });
  });
  return more.length ? candidates.filter((one) => taken.has(one) || more.includes(one)) : chosen;
}

const reached = (found: readonly Finding[] = []) => found.some(({ name }) => name === 'phone' || name === 'email');

/** What parts the name from the rest: ": ". */
const after = ({ line, end }: Candidate) => /^\P{L}?\s?/u.exec(line.text.slice(end))?.[0];
