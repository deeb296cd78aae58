import { spaced } from '../../model/text.ts';
import { hides, inline, opaque, regionOf } from '../vocabulary/markup.ts';
import { type Box, type Region, rootTag } from './box.ts';
import type { ChildNode, Element, Root, Text } from './markup.ts';

/** A run of text as the page shows it between two breaks, white space folded. */
export type Line = {
  index: number;
  text: string;
  /** Which element each part of the text stands in. */
  pieces: Piece[];
  /** The deepest element that holds the whole line. */
  box: Box;
  /** Heading level 1-6, or 0. */
  heading: number;
  hidden: boolean;
  /** It holds a figure, of European, Arabic, Persian or full width: most lines do not, and many questions end with that. */
  figures: boolean;
  region: Region;
  /** An empty line stands over it: two breaks, `<br><br>`. */
  parted: boolean;
};
type Piece = { start: number; end: number; box: Box };

/** The parsed page as boxes and lines, both in document order. */
export type Outline = { top: Box; boxes: Box[]; lines: Line[]; marks: Marks };

/** What the mark-up uses, gathered on the one walk: a source of which it has nothing need not look at the elements. */
export type Marks = {
  /** Elements by the name of their tag, in document order. */
  tags: ReadonlyMap<string, readonly Box[]>;
  /** Names of attributes. */
  attributes: ReadonlySet<string>;
  /** Elements by the value of their `class`, each with all its names. */
  classes: ReadonlyMap<string, readonly Box[]>;
  /** Elements that have an `id`. */
  identified: readonly Box[];
};

type Open = { box: Box; next: number; closesLine: boolean; places: Places };
/** How many children of each tag came so far: mostly of one. */
type Places = { tag: string; count: number; others: Map<string, number> | undefined };
type Draft = { text: string; pieces: Piece[] };

/** Longest text of one line; what follows is another line, so that one 50 MB text node costs no more than its length. */
const lineLimit = 4_000;

/**
 * Between two tags stands mostly a line break and spaces: half of all texts of a page. They are parts of the page's own text, of
 * which a pattern reads the letters far faster than a loop does.
 */
const blank = (text: string) => !/\S/.test(text);

/** One walk over the parsed page, iterative: depth costs no stack. */
export function outline(root: Root, breakAtNewlines = false): Outline {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const tags = new Map<string, Box[]>();
  const classes = new Map<string, Box[]>();
  const identified: Box[] = [];
  let draft: Draft = { text: '', pieces: [] };
  let parted = false;
  const top = boxFor({ type: 'tag', name: rootTag, attribs: {}, children: root.children, at: 0 }, undefined, -1, 1);
  const stack: Open[] = [opened(top, true)];

  const flush = () => {
    const text = draft.text.trimEnd();
    if (text) {
      lines.push(lineOf(text, draft.pieces, lines.length, parted));
      parted = false;
    }
    if (draft.text) draft = { text: '', pieces: [] };
  };

  while (stack.length) {
    const open = stack[stack.length - 1] as Open;
    const child = open.box.element.children[open.next] as ChildNode | undefined;
    if (!child) {
      if (open.closesLine) flush();
      open.box.last = boxes.length - 1;
      open.box.lines[1] = lines.length + (draft.text ? 1 : 0);
      stack.pop();
      continue;
    }
    open.next++;
    if (child.type === 'text') append(child, open.box);
    else enter(child, open);
  }
  flush();
  narrow(lines);
  return { top, boxes, lines, marks: { tags, attributes: root.attributes, classes, identified } };

  function enter(element: Element, parent: Open) {
    const box = boxFor(element, parent.box, boxes.length, placeAmong(parent.places, element.name));
    boxes.push(box);
    const alike = tags.get(box.tag);
    if (alike) alike.push(box);
    else tags.set(box.tag, [box]);
    const { class: names, id } = element.attribs;
    if (names) {
      const named = classes.get(names);
      if (named) named.push(box);
      else classes.set(names, [box]);
    }
    if (id) identified.push(box);
    if (box.tag === 'br' || box.tag === 'hr') {
      if (!draft.text) parted = true;
      return flush();
    }
    if (opaque.has(box.tag)) {
      box.lines = [lines.length, lines.length];
      return;
    }
    const block =
      !inline.has(box.tag) ||
      (element.attribs.style !== undefined && /display\s*:\s*(?:block|flex|grid|table)/i.test(element.attribs.style));
    if (block) flush();
    box.lines[0] = lines.length;
    stack.push(opened(box, block));
  }

  function append(node: Text, box: Box) {
    if (blank(node.data)) {
      if (draft.text && !draft.text.endsWith(' ')) draft.text += ' ';
      return;
    }
    if (!breakAtNewlines && node.data.length <= lineLimit && draft.text.length < lineLimit) return add(node.data, box);
    const parts = breakAtNewlines ? node.data.split(/\r\n?|\n/) : [node.data];
    parts.forEach((part, at) => {
      if (at > 0) flush();
      for (let from = 0; from < part.length; from += lineLimit) {
        if (draft.text.length >= lineLimit) flush();
        add(part.slice(from, from + lineLimit), box);
      }
    });
  }

  function add(raw: string, box: Box) {
    let text = spaced(raw);
    if (text.startsWith(' ') && (draft.text === '' || draft.text.endsWith(' '))) text = text.slice(1);
    if (!text) return;
    const before = draft.pieces[draft.pieces.length - 1];
    if (before && before.box !== box && glued(draft.text, text)) flush();
    const start = draft.text.length;
    draft.text += text;
    draft.pieces.push({ start, end: draft.text.length, box });
  }
}

/**
 * A part of a text is kept with as many bytes a character as the whole: one dash in a page, and every pattern over every line is
 * slower by a third. A copy through JSON has the width its own characters need.
 */
function narrow(lines: readonly Line[]) {
  const texts: string[] = JSON.parse(JSON.stringify(lines.map(({ text }) => text)));
  for (const [at, line] of lines.entries()) line.text = texts[at] as string;
}

const opened = (box: Box, closesLine: boolean): Open => ({
  box,
  next: 0,
  closesLine,
  places: { tag: '', count: 0, others: undefined },
});

/** The next one's place among the children of its tag, from 1. */
function placeAmong(places: Places, tag: string): number {
  if (places.count === 0) places.tag = tag;
  if (places.tag === tag) return ++places.count;
  places.others ??= new Map();
  const place = (places.others.get(tag) ?? 0) + 1;
  places.others.set(tag, place);
  return place;
}

/** Two elements side by side without a space, as in `<b>Ana Pop</b>Director` or `<b>Mail</b>ana@a.example`: shown apart by their style, so read apart. */
const glued = (before: string, after: string) =>
  (/[\p{Ll})]$/u.test(before) && /^\p{Lu}/u.test(after)) ||
  (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(after)) ||
  (/\p{L}$/u.test(before) && /^(?:\+|\(?\d{3})/.test(after)) ||
  (/[\p{L}\d]$/u.test(before) && /^[^\s@]{2,64}@/.test(after));

const figure = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;

function lineOf(text: string, pieces: Piece[], index: number, parted: boolean): Line {
  const first = pieces[0] as Piece;
  let box = first.box;
  for (const piece of pieces) box = common(box, piece.box);
  return {
    index,
    text,
    pieces,
    box,
    heading: box.heading,
    hidden: pieces.every((piece) => piece.box.hidden),
    figures: figure.test(text),
    region: box.region,
    parted,
  };
}

const headingLevel = (tag: string) => (tag.length === 2 && /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

/** The deepest box that holds both. */
export function common(a: Box, b: Box): Box {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return left;
  }
  return left;
}

function boxFor(element: Element, parent: Box | undefined, order: number, nth: number): Box {
  return {
    element,
    tag: element.name,
    parent,
    order,
    last: order,
    depth: parent ? parent.depth + 1 : 0,
    nth,
    hidden: (parent?.hidden ?? false) || hides(element),
    region: regionOf(element, parent?.region ?? 'main'),
    heading: headingLevel(element.name) || (parent?.heading ?? 0),
    lines: [0, 0],
  };
}
