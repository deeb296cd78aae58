import { workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from './candidates.ts';

/**
 * "Teacher Islamic Studies" in a list of "Teacher of maths", "Teacher of art": where most lines of one look are jobs and nothing else,
 * what follows the job in the others is its subject and nobody's name.
 */
export function jobsReadAsNames(
  page: Page,
  candidates: readonly Candidate[],
  shapeOf: (line: Line) => string,
): Set<Candidate> {
  // "Chair: Ana Pop" over "Treasurer: …" is somebody
  const doubtful = candidates.filter(
    ({ line, title, start }) => title && title.end <= start && !line.text.slice(title.end, start).includes(':'),
  );
  const names = new Map<string, Set<string>>();
  for (const { line, key } of doubtful) {
    const shape = shapeOf(line);
    names.set(shape, (names.get(shape) ?? new Set()).add(key));
  }
  if (!names.size) return new Set();
  const read = new Set(candidates.map(({ line }) => line.index));
  const jobs = new Map<string, number>();
  for (const line of page.lines) {
    if (read.has(line.index) || line.text.length > 90) continue;
    const shape = shapeOf(line);
    if (names.has(shape) && workOf(line) === 1) jobs.set(shape, (jobs.get(shape) ?? 0) + 1);
  }
  return new Set(
    doubtful.filter(({ line }) => {
      const shape = shapeOf(line);
      const said = jobs.get(shape) ?? 0;
      return said > 1 && said >= 2 * (names.get(shape)?.size ?? 0);
    }),
  );
}
