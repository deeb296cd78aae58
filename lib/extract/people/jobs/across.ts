import { couldBeTitle, workOf } from '../../fields/job-title.ts';
import { type Box, nearest } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { contactLabel } from '../../vocabulary/context-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { titleHead } from '../place/tables.ts';

/** What stands under a name in its column, and which of it is the job. */
export type Under = { lines: Line[]; job: Line | undefined };

/** More rows than this under one row of names are a timetable. */
const deepest = 8;

/**
 * Tables that stand upright: names across a row, and under each of them, row by row, the job, the number, the address of that
 * person. Such a row holds names and nothing else, but for a word in front that says what the row is.
 */
export function columnsUnder(page: Page, people: readonly Candidate[]): Map<Candidate, Under> {
  const under = new Map<Candidate, Under>();
  const rows = new Map<Box, Candidate[]>();
  for (const person of people) {
    const row = person.whole ? rowOf(person.line.box) : undefined;
    if (row) rows.set(row, [...(rows.get(row) ?? []), person].slice(-60));
  }
  for (const [row, named] of rows) if (named.length > 1) readBelow(row, named);
  return under;

  function readBelow(row: Box, named: readonly Candidate[]) {
    const cells = cellsOf(page, row);
    const owners = cells.map((cell) =>
      named.find(({ line }) => line.index >= cell.lines[0] && line.index < cell.lines[1]),
    );
    // The cell holds the name alone; the first may say what the row is
    const bare = cells.every(
      (cell, at) => size(cell) === (owners[at] ? 1 : 0) || (at === 0 && !owners[0] && size(cell) === 1),
    );
    if (!bare || owners.filter(Boolean).length !== named.length) return;
    const found = named.map((): Under => ({ lines: [], job: undefined }));
    const all = rowsAfter(page, row);
    const end = all.findIndex((below) => rows.has(below) || cellsOf(page, below).length !== cells.length);
    if (end < 0 && all.length > deepest) return;
    for (const below of end < 0 ? all : all.slice(0, end)) {
      const more = cellsOf(page, below);
      const [head] = more;
      const label = head && !owners[0] ? textOf(page, head) : '';
      const lines = owners.map((owner, at) => (owner ? page.lines.slice(...(more[at] as Box).lines) : []));
      const shown = lines.flatMap((some) => some.slice(0, 1));
      const jobs =
        titleHead.test(label) ||
        (shown.length > 0 && shown.filter((line) => workOf(line) > 0.5).length >= shown.length / 2);
      for (const [at, some] of lines.entries()) {
        const one = found[named.indexOf(owners[at] as Candidate)];
        if (!one) continue;
        one.lines.push(...some);
        const [first] = some;
        if (jobs && first && couldBeTitle(first.text) && !contactLabel.test(first.text)) one.job ??= first;
      }
    }
    const over = jobsOver(row, cells.length);
    if (over && found.every(({ job }) => !job))
      for (const [at, owner] of owners.entries()) {
        const one = owner && found[named.indexOf(owner)];
        if (one) one.job = over[at];
      }
    if (found.some(({ lines, job }) => lines.length || job))
      for (const [at, person] of named.entries()) under.set(person, found[at] as Under);
  }

  /** The row right over the names, where it holds a job in each cell or most. */
  function jobsOver(row: Box, columns: number): (Line | undefined)[] | undefined {
    const before = page.lines[row.lines[0] - 1];
    const last = before && rowOf(before.box);
    if (!last || last.parent !== row.parent) return undefined;
    const lines = cellsOf(page, last).map((cell) => (size(cell) === 1 ? page.lines[cell.lines[0]] : undefined));
    const said = lines.filter((line) => line !== undefined);
    const jobs = said.filter((line) => workOf(line) > 0.5);
    return lines.length === columns && jobs.length > 1 && jobs.length >= 0.6 * said.length ? lines : undefined;
  }
}

const size = ({ lines: [from, to] }: Box) => to - from;
const textOf = (page: Page, cell: Box) => page.lines[cell.lines[0]]?.text ?? '';

const rowOf = (box: Box) => nearest(box, 'tr');

/** The cells of a row in their order; none where one spans several columns. */
function cellsOf(page: Page, row: Box): Box[] {
  const cells: Box[] = [];
  for (let at = row.order + 1; at <= row.last; at++) {
    const box = page.boxes[at] as Box;
    if (box.parent !== row || (box.tag !== 'td' && box.tag !== 'th')) continue;
    if (Number(box.element.attribs.colspan ?? 1) > 1 || cells.length > 60) return [];
    cells.push(box);
    at = box.last;
  }
  return cells;
}

/** The rows of the same table after this one. */
function rowsAfter(page: Page, row: Box): Box[] {
  const table = row.parent?.tag === 'table' ? row.parent : row.parent?.parent;
  const rows: Box[] = [];
  for (let at = row.last + 1; table && at <= table.last && rows.length <= deepest; at++) {
    const box = page.boxes[at] as Box;
    if (box.tag !== 'tr') continue;
    rows.push(box);
    at = box.last;
  }
  return rows;
}
