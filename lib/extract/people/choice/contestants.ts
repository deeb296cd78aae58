import { nearest } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from '../candidates/candidates.ts';

/** "Place 1: Ana Pop", "2. Platz", "League A: Ana Pop, Ion Pop": who took part in a contest, and does not work here for that. */
export function isContestant(page: Page, { line, title, post }: Candidate, names: ReadonlySet<number>): boolean {
  if (line.box.tag === 'td' && inMatch(page, line, names)) return true;
  const said = title
    ? line.text.slice(title.start, title.end)
    : (post?.text ?? /^[^:]{3,40}(?=:)/.exec(line.text)?.[0]);
  return said !== undefined && said.length < 60 && (contest.test(said) || placed.test(said));
}

/** Two are named in one row of a table, and how their match ended. */
function inMatch({ lines }: Page, line: Line, names: ReadonlySet<number>): boolean {
  const row = nearest(line.box, 'tr');
  if (!row || row.lines[1] - row.lines[0] > 12) return false;
  const cells = lines.slice(row.lines[0], row.lines[1]);
  return cells.filter(({ index }) => names.has(index)).length === 2 && cells.some(({ text }) => score.test(text));
}

/** "1 - 0", "2,5:1,5", "½ - ½"; "9:30" is a time. */
const score = /^(?:\d{1,2}(?:[.,]5)?½?|½)\s?(?:[-–]\s?(?:\d{1,2}(?:[.,]5)?½?|½)|:\s?(?:\d(?:[.,]5)?|½))$/;

const contest = pattern.i`^\P{L}*(?:teilnahmen?|teilnehmer\p{L}*|participants?|partecipanti|participantes|participan[tț]i|peserta|учасници|участници|gold|silber|silver|bronze|argento|argint|bronz|plata|(?:gau|bezirks|kreis|ober|landes|regional|verbands)(?:liga|klasse|pokal)|wettkampf\p{L}*|altersklassen?|(?:vorschul|kiga|schul)kinder|\d\.\s?schuljahr|es (?:turnten|spielten|starteten))(?:\s[\p{L}\d .-]{0,14})?\P{L}*$`;
const placed = pattern.i`(?:^|\s)(?:(?:pl[aä]tze?|rang|place|locul|posto|puesto|juara|место|mesto)\s?\d{1,3}|\d{1,3}\.?\s?(?:platz|plätze|rang|place|loc(?:ul)?|posto|puesto|место|mesto)|(?:ersten?|zweiten?|dritten?) pl[aä]tze?|platz|plätze)(?!\p{L})|(?:erst|zweit|dritt|viert)platzier`;
