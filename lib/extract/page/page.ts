import type { PageKind } from '../../model/evidence.ts';
import type { PageSource } from '../../model/page-source.ts';
import type { KnownEmails } from '../fields/email.ts';
import { type KnownNumbers, noNumbers } from '../fields/phones/phone-number.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Box } from './box.ts';
import { type Element, parseMarkup, type Root } from './markup.ts';
import { type Line, type Marks, outline } from './outline.ts';

/** The parsed page and all that sources need to read it. Made once a page. */
export type Page = {
  source: PageSource;
  /** Host of the page's address without `www.`, or empty. */
  host: string;
  /** ISO 3166-1 alpha-2 country by which national phone numbers are read; more may be tried after it. */
  regions: readonly string[];
  /** Countries the page names besides, for numbers that are none in those: found out when first asked. */
  spareRegions: () => readonly string[];
  /** Set once the page is parsed: whether its words are not everybody's. */
  kind?: PageKind;
  lexicon: Lexicon;
  /** Numbers and addresses that were read on it. */
  numbers: KnownNumbers;
  emails: KnownEmails;
  top: Box;
  boxes: readonly Box[];
  lines: readonly Line[];
  marks: Marks;
};

/**
 * Parses once and walks once. Text without tags (a selection, a signature) becomes a page of lines. Half a character, which a page's
 * reader hands over none of, is replaced: a pattern takes both halves as one.
 */
export function parsePage(given: PageSource, lexicon: Lexicon): Page {
  const source = given.html.isWellFormed() ? given : { ...given, html: given.html.toWellFormed() };
  const bare = source.kind !== 'page' && source.kind !== 'file' && !mark.test(source.html.slice(0, 200_000));
  const root = bare
    ? onlyText(source.kind === 'selection' && source.selection ? source.selection.toWellFormed() : source.html)
    : parseMarkup(source.html);
  const { top, boxes, lines, marks } = outline(root, bare);
  return {
    source,
    host: hostOf(source.url),
    regions: [],
    spareRegions: () => [],
    lexicon,
    numbers: noNumbers(lexicon.plans),
    emails: new Map(),
    top,
    boxes,
    lines,
    marks,
  };
}

const onlyText = (data: string): Root => ({
  type: 'root',
  children: [{ type: 'text', data }],
  attributes: new Set(),
});

const mark =
  /<\/?(?:html|body|head|div|p|br|table|tr|td|span|a|ul|ol|li|h[1-6]|b|strong|em|section|article|address)\b[^<>]{0,500}>/i;

/** Absent when the address has no host. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The elements of these tags, in the order of the page. */
export function tagged({ marks }: Page, ...tags: string[]): readonly Box[] {
  const lists = tags.map((tag) => marks.tags.get(tag) ?? []).filter(({ length }) => length > 0);
  return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.order - b.order);
}

/** The value of an attribute, or empty. */
export function attribute(element: Element, name: string): string {
  return element.attribs[name] ?? '';
}

/** The first line that has text of this box. */
export function lineOfBox(page: Page, box: Box): Line | undefined {
  for (let at = box.lines[0]; at < Math.max(box.lines[1], box.lines[0] + 2) && at < page.lines.length; at++) {
    const line = page.lines[at] as Line;
    if (line.pieces.some((piece) => piece.box.order >= box.order && piece.box.order <= box.last)) return line;
  }
  return undefined;
}
