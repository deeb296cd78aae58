import { type ColumnName, cells, type ExportRow, shortColumns } from './columns.ts';
import { defused } from './defuse.ts';

/** One table in the two forms a paste may ask for: `text/plain` and `text/html`. */
export type ClipboardTable = { text: string; html: string };

/**
 * Picked people to be pasted into a spreadsheet, a mail or a document. The text is tab-separated with one line a row; the
 * mark-up holds nothing but the table. Both are defused: a spreadsheet evaluates what is pasted, too.
 * @param heading what to write over a column; its name, when there is none.
 */
export function clipboardTable(
  rows: readonly ExportRow[],
  heading: (name: ColumnName) => string = (name) => name,
  names: readonly ColumnName[] = shortColumns,
): ClipboardTable {
  const headings = names.map(heading);
  const body = cells(rows, names).map((row) => row.map((cell) => defused(oneLine(cell))));
  return {
    text: [headings.map(oneLine), ...body].map((row) => row.join('\t')).join('\r\n'),
    html: `<table><thead>${line(headings, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table>`,
  };
}

function line(row: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

/** A tab or a line break in a cell would begin another one. */
function oneLine(cell: string): string {
  return cell.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
