import type { Box } from '../page/box.ts';
import { nearest } from '../page/box.ts';
import type { Line } from '../page/outline.ts';
import { type Page, tagged } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import { houseHead, nameHead, titleHead } from '../people/place/tables.ts';
import { isFirm } from './directory.ts';
import type { Row } from './offices-blocks.ts';
import type { Title } from './offices-title.ts';

/** Fewer rows are a contact box. */
const least = 3;

/**
 * Tables of organizations: the column headed "Company" or "Club" stands before any of people, and each row under it names another,
 * whether it says how to reach it or not. Half of them are called as houses are.
 */
export function listedTables(page: Page): Row[] {
  return tagged(page, 'table').flatMap((table): Row[] => {
    const [head, ...rows] = rowsOf(page, table);
    const heads = (head ?? []).map((cell) => lineIn(page, cell)?.text ?? '');
    const column = heads.findIndex((text) => houseHead.test(text));
    if (column < 0 || rows.length < least || heads.slice(0, column).some((text) => nameHead.test(text))) return [];
    // Where somebody worked, and as what
    if (heads.some((text) => titleHead.test(text))) return [];
    const blocks = rows.flatMap((cells) => {
      const cell = cells[column];
      const row = cell && nearest(cell, 'tr');
      const title = cell && titleIn(page, cell);
      return row && title ? [{ from: row.lines[0], to: row.lines[1], boxes: [row], title }] : [];
    });
    const different = new Set(blocks.map(({ title }) => title.text)).size;
    const firms = blocks.filter(({ title }) => isFirm(title.text)).length;
    if (blocks.length < least || different < 0.8 * rows.length || firms < blocks.length / 2) return [];
    return [{ holder: table, shape: 'listed', blocks, apart: true }];
  });
}

/** The cells of each row, of those that stand in no table inside this one. */
function rowsOf(page: Page, table: Box): Box[][] {
  const rows: Box[][] = [];
  for (let at = table.order + 1; at <= table.last; at++) {
    const box = page.boxes[at] as Box;
    if (box.tag === 'table') return [];
    if (box.tag === 'tr') rows.push([]);
    if (box.tag === 'td' || box.tag === 'th') rows.at(-1)?.push(box);
  }
  return rows;
}

/** The first line of a cell. */
function lineIn(page: Page, { lines: [from, to] }: Box): Line | undefined {
  return to > from ? page.lines[from] : undefined;
}

function titleIn(page: Page, cell: Box): Title | undefined {
  const line = lineIn(page, cell);
  if (!line || line.text.length > 100 || !pattern`\p{L}{2}`.test(line.text)) return undefined;
  return { line, start: 0, end: line.text.length, text: line.text };
}
