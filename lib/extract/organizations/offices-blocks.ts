import type { Finding } from '../finding.ts';
import type { Box } from '../page/box.ts';
import type { Page } from '../page/page.ts';
import type { Title } from './offices-title.ts';

/** A stretch of the page that may speak of one office, department or listed organization. */
export type Block = {
  from: number;
  to: number;
  boxes: readonly Box[];
  /** What names it, where that stands apart from it. */
  title?: Title;
};

/** Blocks of the same shape side by side, in the order of the page. */
export type Row = {
  holder: Box;
  shape: string;
  blocks: Block[];
  /** Their names do not stand one after the other with what they name. */
  apart?: boolean;
};

const highest = 14;

/**
 * Elements of one shape under one parent, at least two of which hold a way to reach someone. Climbs from each finding, so that
 * a page costs what it has of findings and not of elements. Inner rows come before those that hold them.
 */
export function siblingRows(anchors: readonly Finding[]): Row[] {
  const rows = new Map<Box, Map<string, Box[]>>();
  const climbed = new Set<Box>();
  const shapeOf = shapes();
  for (const { box } of anchors) {
    let inner = box;
    for (let step = 0; inner.parent && step < highest && !frame.test(inner.tag) && !climbed.has(inner); step++) {
      climbed.add(inner);
      let there = rows.get(inner.parent);
      if (!there) {
        there = new Map();
        rows.set(inner.parent, there);
      }
      const shape = shapeOf(inner);
      const alike = there.get(shape);
      if (alike) alike.push(inner);
      else there.set(shape, [inner]);
      inner = inner.parent;
    }
  }
  const plain = [...rows].flatMap(([holder, shapes]) =>
    [...shapes].map(([shape, boxes]): Row => ({ holder, shape, blocks: inOrder(boxes) })),
  );
  return [...plain.filter(({ blocks }) => blocks.length > 1), ...cousins(plain, shapeOf)].sort(
    (a, b) => b.holder.depth - a.holder.depth || a.holder.order - b.holder.order,
  );
}

/** Rows of one shape in holders of one shape, as where a list is cut into sections: one row more, held by what holds the sections. */
function cousins(rows: readonly Row[], shapeOf: ShapeOf): Row[] {
  const families = new Map<Box, Row[]>();
  for (const row of rows) {
    for (const above of [row.holder.parent, row.holder.parent?.parent]) {
      const family = above && families.get(above);
      if (family) family.push(row);
      else if (above) families.set(above, [row]);
    }
  }
  return [...families].flatMap(([above, family]) => (family.length > 1 ? alikeIn(above, family, shapeOf) : []));
}

/** The rows under a box, by their shape and that of what holds them. */
function alikeIn(above: Box, rows: readonly Row[], shapeOf: ShapeOf): Row[] {
  const byShape = new Map<string, Row[]>();
  for (const row of rows) {
    const { holder } = row;
    const over = holder.parent && holder.parent !== above ? `${shapeOf(holder.parent)}>` : '';
    const shape = `${over}${shapeOf(holder)}>${row.shape}`;
    const alike = byShape.get(shape);
    if (alike) alike.push(row);
    else byShape.set(shape, [row]);
  }
  return [...byShape].flatMap(([shape, alike]) =>
    alike.length > 1 ? [{ holder: above, shape, blocks: alike.flatMap(({ blocks }) => blocks) }] : [],
  );
}

const inOrder = (boxes: Box[]) => boxes.sort((a, b) => a.order - b.order).map((box) => blockOf(box));

const frame = /^(?:html|body|head|#root)$/;

function blockOf(box: Box): Block {
  return { from: box.lines[0], to: Math.max(box.lines[1], box.lines[0]), boxes: [box] };
}

type ShapeOf = (box: Box) => string;

/** The tag and what its class says, without what numbers it or tells the first from the last: each box and class read once. */
function shapes(): ShapeOf {
  const known = new Map<Box, string>();
  const read = new Map<string, string>();
  return (box) => {
    const shape = known.get(box) ?? `${box.tag}.${namesOf(box.element.attribs.class ?? '')}`;
    known.set(box, shape);
    return shape;
  };

  function namesOf(classes: string): string {
    const names = read.get(classes) ?? (classes && steady(classes));
    read.set(classes, names);
    return names;
  }
}

const steady = (classes: string): string =>
  classes
    .split(/\s+/, 2)
    .filter((name) => name && !/\d{2}|active|first|last|odd|even|current|show|collapse/.test(name))
    .join('.');

/**
 * Headings (or lines in bold, terms of a list) of one shape and what follows each, where what belongs together is not wrapped:
 * each finding goes to the title line above it.
 */
export function titledRows(page: Page, anchors: readonly Finding[], isTitle: (line: number) => boolean): Row[] {
  const titles = new Set<number>();
  for (const { line } of anchors) {
    if (line < 0) continue;
    for (let at = line; at >= 0 && line - at < 30; at--)
      if (isTitle(at)) {
        titles.add(at);
        break;
      }
  }
  const rows = new Map<string, Row>();
  const shapeOf = shapes();
  for (const at of [...titles].sort((a, b) => a - b)) {
    const { box, heading } = lineAt(page, at);
    // A heading's own row may stand in columns, each a wrapper of its own: the level tells it
    const holder = box.parent ?? box;
    const shape = heading ? `h${heading}` : `${shapeOf(box)}<${shapeOf(holder)}`;
    const key = heading ? shape : `${shape} ${(holder.parent ?? holder).order}`;
    const row = rows.get(key) ?? { holder, shape, blocks: [] };
    row.blocks.push({ from: at, to: at + 1, boxes: [] });
    rows.set(key, row);
  }
  const all = [...rows.values()].filter(({ blocks }) => blocks.length > 1);
  for (const { blocks } of all)
    for (const [at, block] of blocks.entries()) block.to = endOf(page, block.from, blocks[at + 1]?.from, blocks);
  return all;
}

const lineAt = (page: Page, at: number) => page.lines[at] as Page['lines'][0];

/** Up to the next title of the row, a heading as high, or as far as the longest before it. */
function endOf(page: Page, from: number, next: number | undefined, blocks: readonly Block[]): number {
  const { heading } = lineAt(page, from);
  const usual = Math.max(4, ...blocks.filter((block) => block.from < from).map((block) => block.to - block.from));
  const stop = Math.min(next ?? from + usual + 2, from + 40, page.lines.length);
  for (let at = from + 1; at < stop; at++) {
    const line = lineAt(page, at);
    if (line.heading && (!heading || line.heading <= heading)) return at;
    if (line.region !== lineAt(page, from).region) return at;
  }
  return stop;
}
