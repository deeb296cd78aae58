import { couldBeTitle, titleScore } from '../fields/job-title.ts';
import { type Finding, inLine } from '../finding.ts';
import type { Line } from '../outline.ts';
import type { Page } from '../page.ts';
import { contactLabel, streetWord, titleClass } from '../vocabulary/context-words.ts';
import type { Candidate } from './candidates.ts';
import type { Scope } from './scope.ts';

/** The job a page gives a person: in the name's own line, else in a line of their card, else the heading over them. */
export function titleOf(
  page: Page,
  person: Candidate,
  scope: Scope,
  byLine: ReadonlyMap<number, Finding[]>,
  shared: boolean,
): Finding | undefined {
  if (person.title) return title(person.line, person.title.start, person.title.end);
  let best: { line: Line; rank: number } | undefined;
  for (let at = scope.from; at < Math.min(scope.to, scope.from + 25); at++) {
    const line = page.lines[at] as Line;
    if (at === person.line.index || isContact(line)) continue;
    const rank = rankOf(line, at - person.line.index);
    if (rank > (best?.rank ?? 0)) best = { line, rank };
  }
  if (best) return title(best.line, 0, best.line.text.length);
  const before = page.lines[person.line.index - 1];
  if (before && before.index < scope.from && before.heading && titleScore(before.text) === 1)
    return title(before, 0, before.text.length);
  return undefined;

  function isContact(line: Line): boolean {
    if (contactLabel.test(line.text)) return true;
    if ((byLine.get(line.index) ?? []).length > 0) return true;
    return streetWord.test(line.text) && /\d/.test(line.text);
  }

  function rankOf(line: Line, distance: number): number {
    if (!couldBeTitle(line.text)) return 0;
    const words = titleScore(line.text);
    const marked = titleClass.test(
      `${line.box.element.attribs.class ?? ''} ${line.box.parent?.element.attribs.class ?? ''}`,
    )
      ? 0.7
      : 0;
    const near = distance === 1 ? 0.3 : distance === 2 || distance === -1 ? 0.15 : 0;
    const long = line.text.length > 80 ? 0.4 : 0;
    const said = words + marked;
    if (said >= 0.6) return said + near - long;
    return shared && distance === 1 && line.text.length < 60 && /^\p{Lu}/u.test(line.text) ? 0.1 : 0;
  }
}

function title(line: Line, start: number, end: number): Finding {
  const text = line.text.slice(start, end);
  const lead = text.length - text.replace(/^[\s,;:–—|·•(-]+/, '').length;
  const tail = text.length - text.replace(/[\s,;:–—|·•(-]+$/, '').length;
  const words = text.slice(lead, text.length - tail);
  return inLine(line, start + lead, end - tail, {
    name: 'jobTitle',
    value: words.slice(0, 300),
    method: line.box.tag === 'td' ? 'table' : 'card',
  });
}
