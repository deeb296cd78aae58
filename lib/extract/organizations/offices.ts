import type { Role } from '../../model/contact.ts';
import { type Card, type Finding, linesOf } from '../finding.ts';
import type { Page } from '../page/page.ts';
import { namesDepartment, officeWord } from '../vocabulary/office-words.ts';
import { isPlace, kindOfRow, type Named } from './directory.ts';
import { listedTables } from './listed-tables.ts';
import { type Row, siblingRows, titledRows } from './offices-blocks.ts';
import { type Names, namesOf, reach, severalOf } from './offices-named.ts';
import { columnRows, tabRows } from './offices-rows.ts';
import { type Chosen, type Part, settled } from './offices-settle.ts';
import { protectionDesks, protectors } from './privacy-desk.ts';

type Asked = {
  page: Page;
  /** All findings of the page. */
  findings: readonly Finding[];
  /** Those that are nobody's yet. */
  free: ReadonlySet<Finding>;
  persons: readonly Card[];
  /** What the organization is called. */
  house: Finding | undefined;
};
type Accepted = { role: Role; blocks: Named[]; row: Row };

/**
 * The offices, departments and listed organizations of a page, each with its own values; the head office and what several of
 * them share stays with the organization. Nothing is told on a page with fewer than two ways to reach someone.
 */
export function partsOf({ page, findings, free, persons, house }: Asked): Part[] {
  const anchors = findings.filter(({ name, method }) => reach.has(name) && method !== 'json-ld');
  const tables = listedTables(page);
  if ((anchors.length < 2 && !tables.length) || page.lines.length === 0) return [];
  const names = namesOf(page, findings, persons);
  // Rows are told by what differs between their blocks
  const several = severalOf(anchors.map((anchor) => [anchor]));
  const accepted = new Set<Accepted>();
  const covers: (Accepted | undefined)[] = [];
  const protectorAt = protectors(page);
  for (const row of tables) accept('listed', row, names.inRows(row));
  if (several)
    for (const row of [...columnRows(page, anchors), ...tabRows(page, anchors), ...siblingRows(anchors)]) consider(row);
  if (several && anchors.some(isOpen))
    for (const row of titledRows(page, anchors.filter(isOpen), names.isTitle)) consider(row);
  const chosen: Chosen[] = [...accepted].flatMap(({ role, blocks, row }) =>
    blocks.map((block) => ({
      role: role === 'department' && isOffice(block) ? 'office' : role,
      block,
      row,
      place: isPlace(page, block),
    })),
  );
  const open = anchors.filter(isOpen);
  const desks = protectionDesks(
    page,
    open.filter((finding) => free.has(finding)),
  );
  return settled([...chosen, ...placeLines(page, open, names), ...departmentLines(page, open, names), ...desks], {
    free,
    house,
  });

  /** Two addresses or more, each under a title of its own: a column of offices and not one of them. */
  function holdsSeveral({ found }: Named): boolean {
    return found.filter(({ name, line }) => name === 'address' && line > 0 && names.isTitle(line - 1)).length > 1;
  }

  function isOpen({ line, box }: Finding): boolean {
    return covers[line >= 0 ? line : box.lines[0]] === undefined;
  }

  /** Takes a row in when it tells something, in the place of what it holds when that tells less. */
  function consider(row: Row) {
    if (row.blocks.length > longest) return;
    const named = names.named(row);
    // Who is asked about data protection is told as such
    const blocks = named?.filter(({ from, to }) => !page.lines.slice(from, to).some(({ index }) => protectorAt(index)));
    if (blocks && named && blocks.length < Math.min(2, named.length)) return;
    const role = blocks && kindOfRow(page, blocks, house?.value ?? '');
    if (!blocks || !role || (role === 'office' && blocks.filter(holdsSeveral).length * 2 >= blocks.length)) return;
    const inside = new Set(blocks.flatMap(({ from, to }) => covers.slice(from, to).filter((one) => one !== undefined)));
    if (![...inside].every((other) => givesWay(other, role, blocks))) return;
    for (const other of inside) {
      accepted.delete(other);
      for (const { from, to } of other.blocks) covers.fill(undefined, from, to);
    }
    accept(role, row, blocks);
  }

  function accept(role: Role, row: Row, blocks: Named[]) {
    const taken = { role, blocks, row };
    accepted.add(taken);
    for (const { from, to } of blocks) for (let at = from; at < to; at++) covers[at] = taken;
  }
}

/** Rooms of one house give way to the house, a firm's offices to the firm, and the part of a list to the whole of it. */
function givesWay(inner: Accepted, role: Role, outer: readonly Named[]): boolean {
  const titles = new Set(outer.map(({ title }) => `${title.line.index} ${title.start}`));
  if (role === inner.role && inner.blocks.every(({ title }) => titles.has(`${title.line.index} ${title.start}`)))
    return true;
  const boxes = new Set(outer.map((block) => block.boxes[0]));
  if (inner.blocks.every(({ boxes: [box] }) => box !== undefined && boxes.has(box))) return true;
  if (role === 'department') return false;
  return inner.role === 'department' || (inner.role === 'office' && role === 'listed');
}

/** Longer rows are read as one list, and no part of them is told from another. */
const longest = 2_000;

/** "Cluj: Str. Horea 5, 400174 Cluj, tel. …", line under line: a place with its street and its number in each. */
function placeLines(page: Page, open: readonly Finding[], { titleOf }: Names): Chosen[] {
  const row = {};
  const there = linesOf(open);
  const chosen = open.flatMap((address): Chosen[] => {
    const line = address.name === 'address' && address.start > 2 ? page.lines[address.line] : undefined;
    const title = line && line.text.length < 300 ? titleOf(line) : undefined;
    if (!title || title.text.length > 60) return [];
    const found = there.get(address.line) ?? [];
    const block: Named = { from: title.line.index, to: title.line.index + 1, boxes: [], title, found, peopled: false };
    return found.length > 1 && isPlace(page, block) ? [{ role: 'office', row, place: true, block }] : [];
  });
  return chosen.length > 1 && chosen.length < 60 ? chosen : [];
}

const isOffice = ({ title }: Named) => officeWord.test(title.text) && !namesDepartment(title.text);

/** "Sales: +40 …" in one line: a department with a way of its own to be reached. */
function departmentLines(page: Page, open: readonly Finding[], { titleOf, people }: Names): Chosen[] {
  const lines = new Map<number, Finding[]>();
  for (const finding of open) {
    if (finding.line < 0 || finding.name === 'address' || people.has(finding.line)) continue;
    const there = lines.get(finding.line);
    if (there) there.push(finding);
    else lines.set(finding.line, [finding]);
  }
  return [...lines].flatMap(([at, found]): Chosen[] => {
    const line = page.lines[at];
    const title = line && line.text.length < 160 ? titleOf(line) : undefined;
    if (!title || !namesDepartment(title.text)) return [];
    return [
      {
        role: 'department',
        row: lines,
        place: false,
        block: { from: at, to: at + 1, boxes: [], title, found, peopled: false },
      },
    ];
  });
}
