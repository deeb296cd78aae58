import { workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { familyAlone } from '../candidates/family-alone.ts';
import { plainName } from '../candidates/plain-name.ts';
import { joinedJob } from '../jobs/split-job.ts';
import { linesIn } from '../place/sections.ts';
import type { Roll } from './lists.ts';

/** Lines of a list of people that no word list knows: where most lines of one shape are names, the others are names too. */
export function promoted(
  page: Page,
  candidates: readonly Candidate[],
  rolls: ReadonlyMap<string, Roll>,
  shapeOf: (line: Line) => string,
): Candidate[] {
  const sure = new Set([...rolls].filter(([, { people }]) => people).map(([shape]) => shape));
  const over = overJobs(page, candidates, rolls, shapeOf);
  if (!sure.size && !over.size) return [...candidates];
  const taken = new Set(candidates.map(({ line }) => line.index));
  const looks = new Set(candidates.flatMap(({ line }) => (sure.has(shapeOf(line)) ? [lookOf(line)] : [])));
  const more = page.lines.flatMap((line) => {
    if (taken.has(line.index) || line.text.length > 60) return [];
    const addressed = looks.has(lookOf(line)) ? familyAlone(line) : undefined;
    if (addressed) return [addressed];
    const known = sure.has(shapeOf(line));
    if (!known && !(over.has(shapeOf(line)) && isJob(page.lines[line.index + 1]))) return [];
    const found = plainName(line, page.lexicon);
    // One word could be anything: a job must stand beside it, and right under a name it is one itself
    const whole = found?.key.includes(' ') || (besideJob(page, line) && !taken.has(line.index - 1));
    return found && whole ? [found] : [];
  });
  return more.length ? [...candidates, ...more].sort((a, b) => a.line.index - b.line.index) : [...candidates];
}

const lookOf = ({ box }: Line) => `${box.tag} ${box.element.attribs.class ?? ''}`;

/** Shapes of lists in which most lines read as names, known or not, and two of three stand right over a line that is a job. */
function overJobs(
  page: Page,
  candidates: readonly Candidate[],
  rolls: ReadonlyMap<string, Roll>,
  shapeOf: (line: Line) => string,
): Set<string> {
  const counts = new Map<string, { lines: number; jobs: number }>();
  const tags = new Set<string>();
  for (const { line, whole, title } of candidates) {
    const roll = whole && !title ? rolls.get(shapeOf(line)) : undefined;
    if (!roll?.listed || roll.people || roll.repeated) continue;
    counts.set(shapeOf(line), { lines: 0, jobs: 0 });
    tags.add(line.box.tag);
  }
  for (const line of linesIn(page, tags)) {
    const count = counts.get(shapeOf(line));
    if (!count) continue;
    count.lines++;
    if (isJob(page.lines[line.index + 1])) count.jobs++;
  }
  return new Set(
    [...counts].filter(([, { lines, jobs }]) => lines > 2 && jobs >= 0.66 * lines).map(([shape]) => shape),
  );
}

const isJob = (line: Line | undefined) => line !== undefined && line.text.length < 80 && workOf(line) === 1;

/** "Vice" over "President" is the job's first half. */
const besideJob = (page: Page, { index, text }: Line) =>
  !joinedJob(text, page.lines[index + 1]?.text ?? '') &&
  [page.lines[index - 1], pastNumber(page, index + 1)].some((near) => near !== undefined && workOf(near) === 1);

/** The line from here on that is no number of a service: "NIP. 19670731 199203 1 001" stands between a name and its job. */
const pastNumber = ({ lines }: Page, at: number) => lines[/\d{6}/.test(lines[at]?.text ?? '') ? at + 1 : at];
