import { couldBeTitle, workOf } from '../../fields/job-title.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { contactLabel, moreWords } from '../../vocabulary/context-words.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** "Ana Pop", "Ion Pop", "Eva Pop", "Chair", "Secretary", "Treasurer": a column of names and as many jobs right after it, or before it. */
export function jobColumns(page: Page, people: readonly Candidate[]): Map<Candidate, Line> {
  const named = new Set(people.map(({ line }) => line.index));
  const jobs = new Map<Candidate, Line>();
  let run: Candidate[] = [];
  for (const person of people) {
    const last = run.at(-1);
    if (last && person.line.index !== last.line.index + 1) close();
    if (person.whole && !person.title) run.push(person);
    else close();
  }
  close();
  return jobs;

  function close() {
    const [first, last] = [run[0], run.at(-1)];
    const column =
      first && last && run.length > 2
        ? (jobsIn(last.line.index + 1, 1) ?? jobsIn(first.line.index - run.length, -1))
        : undefined;
    for (const [at, person] of run.entries()) if (column?.[at]) jobs.set(person, column[at]);
    run = [];
  }

  /** The lines from there on, as many as there are names, when they are jobs and no more of them follow. */
  function jobsIn(from: number, step: 1 | -1): Line[] | undefined {
    const lines = page.lines.slice(Math.max(from, 0), from + run.length);
    const beyond = page.lines[step === 1 ? from + run.length : from - 1];
    const [one] = lines;
    if (!one || lines.length < run.length || lines.some((line) => named.has(line.index) || !fits(line, one)))
      return undefined;
    if (beyond && fits(beyond, one) && speaksOfWork(beyond)) return undefined;
    return lines.filter(speaksOfWork).length >= 0.6 * run.length ? lines : undefined;
  }
}

const fits = (line: Line, one: Line) =>
  line.box.tag === one.box.tag &&
  line.text.length < 80 &&
  couldBeTitle(line.text) &&
  !contactLabel.test(line.text) &&
  !moreWords.test(line.text);

const speaksOfWork = (line: Line) => workOf(line) > 0.5;
