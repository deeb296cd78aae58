import { isFolded, spaced } from '../../model/text.ts';
import { beginsLine, drawsWords, hides, inline, opaque, regionReader } from '../vocabulary/markup.ts';
import { type Box, type Region, rootTag } from './box.ts';
import { glued, narrowed } from './line-text.ts';
import type { ChildNode, Element, Root, Text } from './markup.ts';
import { type Open, placeAmong } from './open-element.ts';

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
  /** How much it reads as a job title, kept when first asked: lines beside names are asked by many. */
  work: number | undefined;
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

/** The line that is being put together. `spaced`: a space follows its text, which belongs to it only when more comes. */
type Draft = { text: string; spaced: boolean; pieces: Piece[] };
/** What a tag says of all its elements. */
type Kind = { boxes: Box[]; breaks: boolean; opaque: boolean; inline: boolean; heading: number };

/** Longest text of one line; what follows is another line, so that one 50 MB text node costs no more than its length. */
const lineLimit = 4_000;

/** One walk over the parsed page, iterative: depth costs no stack. */
export function outline(root: Root, breakAtNewlines = false): Outline {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const kinds = new Map<string, Kind>();
  const classes = new Map<string, Box[]>();
  const identified: Box[] = [];
  const regionOf = regionReader();
  let draft: Draft = { text: '', spaced: false, pieces: [] };
  let parted = false;
  const html: Element = { type: 'tag', name: rootTag, attribs: {}, children: root.children, at: 0 };
  const top = boxFor(html, undefined, -1, 1, 0, 'main');
  const stack: Open[] = [];
  let depth = -1;
  open(top, true);

  while (depth >= 0) {
    const here = stack[depth] as Open;
    const { children } = here.box.element;
    if (here.next === children.length) {
      if (here.closesLine) flush();
      here.box.last = boxes.length - 1;
      here.box.lines[1] = lines.length + (draft.text ? 1 : 0);
      depth--;
      continue;
    }
    const child = children[here.next++] as ChildNode;
    if (child.type === 'text') append(child, here.box);
    else enter(child, here);
  }
  flush();
  const texts = narrowed(lines.map(({ text }) => text));
  for (const [at, line] of lines.entries()) line.text = texts[at] as string;
  const tags = new Map([...kinds].map(([tag, { boxes }]) => [tag, boxes]));
  return { top, boxes, lines, marks: { tags, attributes: root.attributes, classes, identified } };

  function open(box: Box, closesLine: boolean) {
    const free = stack[++depth];
    if (!free) {
      stack.push({ box, next: 0, closesLine, tag: '', count: 0, others: undefined });
      return;
    }
    free.box = box;
    free.next = 0;
    free.closesLine = closesLine;
    free.count = 0;
    free.others = undefined;
  }

  function flush() {
    if (!draft.text) return;
    lines.push(lineOf(draft.text, draft.pieces, lines.length, parted));
    parted = false;
    draft = { text: '', spaced: false, pieces: [] };
  }

  function kindOf(tag: string): Kind {
    const known = kinds.get(tag);
    if (known) return known;
    const kind = {
      boxes: [],
      breaks: tag === 'br' || tag === 'hr',
      opaque: opaque.has(tag),
      inline: inline.has(tag),
      heading: headingLevel(tag),
    };
    kinds.set(tag, kind);
    return kind;
  }

  function enter(element: Element, parent: Open) {
    const kind = kindOf(element.name);
    const place = placeAmong(parent, element.name);
    const region = regionOf(element, parent.box.region);
    const box = boxFor(element, parent.box, boxes.length, place, kind.heading, region);
    boxes.push(box);
    kind.boxes.push(box);
    const { class: names, id, style } = element.attribs;
    if (names) {
      const named = classes.get(names);
      if (named) named.push(box);
      else classes.set(names, [box]);
    }
    if (id) identified.push(box);
    if (kind.breaks) {
      if (!draft.text) parted = true;
      return flush();
    }
    if (kind.opaque || drawsWords(names)) {
      box.lines[0] = lines.length;
      box.lines[1] = lines.length;
      return;
    }
    const block = !kind.inline || beginsLine(names, style);
    if (block) flush();
    box.lines[0] = lines.length;
    open(box, block);
  }

  function append({ data }: Text, box: Box) {
    // Between two tags stands mostly a line break and spaces: half of all texts of a page
    const bare = data.trim();
    if (!bare) {
      draft.spaced ||= draft.text !== '';
      return;
    }
    if (!breakAtNewlines && data.length <= lineLimit && drafted() < lineLimit) return add(data, bare, box);
    const parts = breakAtNewlines ? data.split(/\r\n?|\n/) : [data];
    parts.forEach((part, at) => {
      if (at > 0) flush();
      for (let from = 0; from < part.length; from += lineLimit) {
        if (drafted() >= lineLimit) flush();
        const some = part.slice(from, from + lineLimit);
        add(some, some.trim(), box);
      }
    });
  }

  function drafted(): number {
    return draft.text.length + (draft.spaced ? 1 : 0);
  }

  /** `bare` is the text without white space at its ends. */
  function add(raw: string, bare: string, box: Box) {
    const asIs = isFolded(raw, bare);
    const whole = asIs ? raw : spaced(raw);
    const text = asIs ? bare : whole.trim();
    // A space at its ends is one, whatever stood there
    const gap = draft.text !== '' && !draft.spaced && whole[0] !== text[0];
    if (!text && !gap) return;
    const last = draft.pieces[draft.pieces.length - 1];
    if (last && last.box !== box && !gap && !draft.spaced && glued(draft.text.slice(-4), text)) flush();
    const start = drafted();
    if (!text) draft.spaced = true;
    else {
      if (draft.text) draft.text += gap || draft.spaced ? ` ${text}` : text;
      else draft.text = text;
      draft.spaced = whole.at(-1) !== text.at(-1);
    }
    draft.pieces.push({ start, end: drafted(), box });
  }
}

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
    work: undefined,
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

function boxFor(
  element: Element,
  parent: Box | undefined,
  order: number,
  nth: number,
  heading: number,
  region: Region,
): Box {
  return {
    element,
    tag: element.name,
    parent,
    order,
    last: order,
    depth: parent ? parent.depth + 1 : 0,
    nth,
    hidden: (parent?.hidden ?? false) || hides(element),
    region,
    heading: heading || (parent?.heading ?? 0),
    lines: [0, 0],
  };
}
