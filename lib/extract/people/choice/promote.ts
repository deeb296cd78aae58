import { workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { plainName } from '../candidates/plain-name.ts';
import { joinedJob } from '../jobs/split-job.ts';
import type { Roll } from './lists.ts';

/** Lines of a list of people that no word list knows: where most lines of one shape are names, the others are names too. */
export function promoted(
  page: Page,
  candidates: readonly Candidate[],
  rolls: ReadonlyMap<string, Roll>,
  shapeOf: (line: Line) => string,
): Candidate[] {
  const sure = new Set([...rolls].filter(([, { people }]) => people).map(([shape]) => shape));
  if (!sure.size) return [...candidates];
  const taken = new Set(candidates.map(({ line }) => line.index));
  const more = page.lines.flatMap((line) => {
    if (taken.has(line.index) || line.text.length > 60 || !sure.has(shapeOf(line))) return [];
    const found = plainName(line, page.lexicon);
    // One word could be anything: a job must stand beside it, and right under a name it is one itself
    const whole = found?.key.includes(' ') || (besideJob(page, line) && !taken.has(line.index - 1));
    return found && whole ? [found] : [];
  });
  return more.length ? [...candidates, ...more].sort((a, b) => a.line.index - b.line.index) : [...candidates];
}

/** "Vice" over "President" is the job's first half. */
const besideJob = (page: Page, { index, text }: Line) =>
  !joinedJob(text, page.lines[index + 1]?.text ?? '') &&
  [page.lines[index - 1], page.lines[index + 1]].some((near) => near !== undefined && workOf(near) === 1);
