import { folded } from '../../model/text.ts';
import { type EmailMatch, emailFlags, emailsIn } from '../fields/email.ts';
import { enoughDigits, phonesIn } from '../fields/phones/phone.ts';
import { type Finding, inLine, type Source } from '../finding.ts';
import { textOf } from '../page/box.ts';
import { common, type Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { columnHeads } from '../people/place/tables.ts';
import { extensionLine } from '../vocabulary/phone-words.ts';
import { labelAround } from './phone-signs.ts';

/** Addresses and numbers that stand in the words of the page. */
export const plainText: Source = (page) => {
  const headOf = columnHeads(page);
  const found: Finding[] = [];
  for (const line of page.lines) {
    if (line.text.includes('@') || line.text.includes('\uff20')) found.push(...emails(page, line));
    if (line.figures && enoughDigits(line.text)) found.push(...extended(page, line, phones(page, line, headOf)));
  }
  return found;
};

function emails({ emails: known }: Page, line: Line): Finding[] {
  // "[info@acme.example]": what a template asks for
  if (/^\[[^[\]]+\]$/.test(line.text)) return [];
  const pieces = line.hidden ? [] : line.pieces.filter(({ box }) => box.hidden);
  const hidden = pieces.flatMap(({ start, end }) =>
    placed(emailsIn(line.text.slice(start, end), known), (at) => at + start),
  );
  const found = pieces.length ? [...placed(...shown(line)), ...hidden] : emailsIn(line.text, known);
  return found.map(({ value, start, end, mended }) =>
    inLine(line, start, end, {
      name: 'email',
      value,
      method: mended ? 'obfuscated' : 'text',
      flags: emailFlags(value),
    }),
  );
}

/** What is shown of a line with a hidden decoy in it, `ana<span hidden>x</span>@acme.example`, and where each unit stands. */
function shown(line: Line): [EmailMatch[], (at: number) => number] {
  const places: number[] = [];
  for (const { start, end, box } of line.pieces) if (!box.hidden) for (let at = start; at < end; at++) places.push(at);
  const text = places.map((at) => line.text[at]).join('');
  return [emailsIn(text), (at) => places[at] ?? line.text.length];
}

const placed = (matches: EmailMatch[], at: (place: number) => number): EmailMatch[] =>
  matches.map(({ start, end, ...match }) => ({ ...match, start: at(start), end: at(end - 1) + 1 }));

function phones(page: Page, line: Line, headOf: (line: Line) => string): Finding[] {
  // Nobody pastes digits alone in a line but for a number to call
  const alone = page.source.kind === 'pasted' && /^[+\d\s()./-]+$/.test(line.text) ? 'Tel.' : '';
  const before = () => labelAround(page, line, headOf) || alone;
  const found = phonesIn(line.text, before, page.regions, page.numbers);
  // "(347) 555-0198" under "USA" on a page from elsewhere: an office in another country that the page names
  const abroad =
    found.length === 0 && line.text.includes('(') && /\(\d{2,4}\)\s?\d{3}/.test(line.text)
      ? phonesIn(line.text, before, page.spareRegions(), page.numbers)
      : [];
  return [...found, ...abroad].map(({ value, display, label, kind, start, end }) =>
    kind === 'fax'
      ? inLine(line, start, end, { name: 'fax', value, display, method: 'text' })
      : inLine(line, start, end, { name: 'phone', value, display, label, method: 'text' }),
  );
}

/** An extension may stand in a line of its own right under the number. */
function extended(page: Page, line: Line, found: Finding[]): Finding[] {
  const last = found.at(-1);
  if (!last) return found;
  const next = page.lines[line.index + 1];
  const extension = next && next.text.length < 40 ? extensionLine.exec(next.text) : undefined;
  if (!next || last.name !== 'phone' || !extension || last.value.includes(';ext=')) return found;
  const box = common(line.box, next.box);
  // The two stand side by side in the mark-up, with or without white space between
  const text = folded(textOf(box.element, 5_000));
  const quote = [' ', '']
    .map((gap) => `${line.text.slice(last.start)}${gap}${extension[0]}`.trim())
    .find((words) => text.includes(words));
  if (!quote) return found;
  const number = extension[1];
  return [
    ...found.slice(0, -1),
    { ...last, value: `${last.value};ext=${number}`, display: `${last.display} ext. ${number}`, box, quote },
  ];
}
