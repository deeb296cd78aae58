import { emailFlags, emailsIn } from '../fields/email.ts';
import { labelIn, phonesIn } from '../fields/phone.ts';
import { type Finding, inLine, type Source } from '../finding.ts';
import type { Line } from '../outline.ts';
import type { Page } from '../page.ts';

/** Addresses and numbers that stand in the words of the page. */
export const plainText: Source = (page) =>
  page.lines.flatMap((line): Finding[] => [
    ...emailsIn(line.text).map(({ value, start, end }) =>
      inLine(line, start, end, { name: 'email', value, method: 'text', flags: emailFlags(value) }),
    ),
    ...phones(page, line),
  ]);

function phones(page: Page, line: Line): Finding[] {
  return phonesIn(line.text, labelBefore(page, line), page.regions).map(
    ({ value, display, label, kind, start, end }) =>
      kind === 'fax'
        ? inLine(line, start, end, { name: 'fax', value, display, method: 'text' })
        : inLine(line, start, end, { name: 'phone', value, display, label, method: 'text' }),
  );
}

/** The line before, when it is only a label: a term, a cell, a heading of two words. */
function labelBefore(page: Page, line: Line): string {
  const before = page.lines[line.index - 1]?.text ?? '';
  if (before.length > 40 || /\d{4}/.test(before)) return '';
  return labelIn(before) ? before : '';
}
