import { type Finding, inLine } from '../../finding.ts';
import { protectionDepartment } from '../../organizations/privacy-desk.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { branchesWord } from '../../vocabulary/office-words.ts';
import { namesUnit } from '../../vocabulary/title-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Scope } from '../place/scope.ts';
import { unitHead } from '../place/tables.ts';

/** Names a unit and neither where it is nor how to reach it nor all units together. */
const isUnit = (text: string) => namesUnit(text) && !/\d{2}|@/.test(text) && !branchesWord.test(text);

const unitClass =
  /(?:^|[\s_-])(?:department|dept|departamento|abteilung|dipartimento|departament|division)(?:$|[\s_-])/i;

/**
 * The part of the house a page puts someone in: a cell of a column so named, a line of their card that names a unit or is
 * marked as one, else the heading over them. Never the line that gave the job.
 */
export function departmentOf(
  page: Page,
  person: Candidate,
  scope: Scope,
  above: Int32Array,
  headOf: (line: Line) => string,
  job: Finding | undefined,
): Finding | undefined {
  for (let at = scope.from; at < Math.min(scope.to, scope.from + 25); at++) {
    const line = page.lines[at] as Line;
    if (at === person.line.index || at === job?.line || line.text.length > 100 || !pattern`\p{L}{2}`.test(line.text))
      continue;
    if (unitHead.test(line.text)) continue;
    if (unitHead.test(headOf(line)) || isUnit(line.text) || unitClass.test(line.box.element.attribs.class ?? ''))
      return department(line, 'card');
  }
  let heading = above[person.line.index] ?? -1;
  for (let step = 0; heading >= 0 && step < 3; step++, heading = above[heading] ?? -1) {
    const line = page.lines[heading] as Line;
    if (heading !== job?.line && isUnit(line.text)) return department(line, 'heading');
  }
  return protectionDepartment(page, job);
}

function department(line: Line, method: 'card' | 'heading'): Finding {
  const text = line.text.replace(pattern`[\s:.–-]+$`, '');
  return inLine(line, 0, text.length, {
    name: 'department',
    value: text,
    method: line.box.tag === 'td' ? 'table' : method,
  });
}
