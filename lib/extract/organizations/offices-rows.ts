import type { Finding } from '../finding.ts';
import { type Box, nearest } from '../page/box.ts';
import { type Page, tagged } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import type { Block, Row } from './offices-blocks.ts';
import type { Title } from './offices-title.ts';

/** More columns or rows than this are a timetable or a price list. */
const widest = 12;

/** Tables that stand upright: a name over each column, and its street, its number, its address row by row under it. */
export function columnRows(page: Page, anchors: readonly Finding[]): Row[] {
  const tables = new Set(anchors.flatMap(({ box }) => nearest(box, 'table') ?? []));
  return [...tables].flatMap((table): Row[] => {
    const rows = rowsOf(page, table);
    const heads = rows[0] ?? [];
    if (rows.length < 2 || heads.length < 2 || rows.some(({ length }) => length !== heads.length)) return [];
    const blocks = heads.flatMap((head, column): Block[] =>
      head.lines[1] - head.lines[0] === 1
        ? [{ from: head.lines[0], to: head.lines[1], boxes: rows.map((cells) => cells[column] as Box) }]
        : [],
    );
    // The first cell may stand empty, over what the rows are called
    return blocks.length > 1 && blocks.length >= heads.length - 1
      ? [{ holder: table, shape: 'column', blocks, apart: true }]
      : [];
  });
}

/** The cells of a table's rows; nothing when it is too large, or holds tables or cells over several columns. */
function rowsOf(page: Page, table: Box): Box[][] {
  const rows: Box[][] = [];
  for (let at = table.order + 1; at <= table.last; at++) {
    const box = page.boxes[at] as Box;
    if (box.tag === 'table' || Number(box.element.attribs.colspan ?? 1) > 1) return [];
    if (box.tag === 'tr') rows.push([]);
    if (box.tag === 'td' || box.tag === 'th') rows.at(-1)?.push(box);
    if (rows.length > widest || (rows.at(-1)?.length ?? 0) > widest) return [];
  }
  return rows;
}

/** Panels whose names stand on tabs elsewhere (`aria-controls`, `href="#…"`): each under the words of its tab. */
export function tabRows(page: Page, anchors: readonly Finding[]): Row[] {
  const panels = new Map<string, Box>();
  for (const { box: from } of anchors) {
    let box: Box | undefined = from;
    for (let step = 0; box && step < 10 && box.tag !== 'body'; step++, box = box.parent) {
      const { id } = box.element.attribs;
      if (id) panels.set(id, box);
    }
  }
  if (panels.size < 2) return [];
  const rows = new Map<Box, Block[]>();
  const tabs = [...tagged(page, 'a'), ...tagged(page, 'button')].filter((tab) => panels.has(targetOf(tab)));
  for (const tab of tabs.sort((a, b) => a.order - b.order)) {
    const panel = panels.get(targetOf(tab));
    const title = panel && titleOf(page, tab);
    if (!panel?.parent || !title || (title.line.index >= panel.lines[0] && title.line.index < panel.lines[1])) continue;
    const blocks = rows.get(panel.parent) ?? [];
    rows.set(panel.parent, blocks);
    if (!blocks.some(({ boxes }) => boxes[0] === panel))
      blocks.push({ from: panel.lines[0], to: panel.lines[1], boxes: [panel], title });
  }
  return [...rows].flatMap(([holder, blocks]): Row[] =>
    blocks.length > 1 ? [{ holder, shape: 'tab', blocks: blocks.sort((a, b) => a.from - b.from), apart: true }] : [],
  );
}

function targetOf({ element }: Box): string {
  const { href, 'aria-controls': controls, 'data-bs-target': target, 'data-target': older } = element.attribs;
  const said = controls ?? target ?? older ?? (href?.startsWith('#') ? href : '');
  return said.startsWith('#') ? said.slice(1) : said;
}

/** The words of a tab, which may share its line with others. */
function titleOf(page: Page, tab: Box): Title | undefined {
  const line = page.lines[tab.lines[0]];
  const own = line?.pieces.filter(({ box }) => box.order >= tab.order && box.order <= tab.last) ?? [];
  const [first, last] = [own[0], own.at(-1)];
  if (!line || !first || !last || last.end - first.start > 60) return undefined;
  const said = line.text.slice(first.start, last.end);
  const start = first.start + (said.length - said.trimStart().length);
  const text = said.trim();
  return pattern`\p{L}{2}`.test(text) ? { line, start, end: start + text.length, text } : undefined;
}
