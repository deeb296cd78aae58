import type { Visibility } from '../model/evidence.ts';

/** A quote to look for: its words, and the XPath where they stood when the page was read. */
export type Quote = { id: string; quote: string; path: string };
export type Located = { id: string; visibility: Visibility };

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Finds quotes in the live page. Pure but for `show`: nothing in the page changes. */
export function locate(document: Document, quotes: readonly Quote[]): Located[] {
  return quotes.map((quote) => ({ id: quote.id, visibility: visibilityOf(document, quote) }));
}

function visibilityOf(document: Document, { quote, path }: Quote): Visibility {
  const wanted = fold(quote);
  const there = at(document, path);
  const holder = there && says(there, path, wanted) ? there : elsewhere(document, wanted);
  if (holder) return seen(document, holder) ? 'visible' : 'hidden';
  return there ? 'changed' : 'gone';
}

/** The element a path leads to; of an attribute's path, the element that has it. */
function at(document: Document, path: string): Element | undefined {
  const [element = ''] = path.split('/@');
  try {
    return (document.evaluate(element, document, null, 9, null).singleNodeValue as Element | null) ?? undefined;
  } catch {
    return undefined; // a path through a shadow root is no XPath of the document; the words are looked for instead
  }
}

function says(element: Element, path: string, wanted: string): boolean {
  const [, attribute] = path.split('/@');
  const text = attribute ? (Element.prototype.getAttribute.call(element, attribute) ?? '') : textOf(element);
  return fold(text).includes(wanted);
}

/**
 * A form's fields hide its properties under their names (`<input name="textContent">`), which a page may use to keep us from
 * telling what it hides. So elements are asked by the prototype's own methods, here and below.
 */
function textOf(element: Element): string {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
  return get?.call(element) ?? '';
}

/** The deepest element of the page whose text holds the words, should the page have moved them. */
function elsewhere(document: Document, wanted: string): Element | undefined {
  if (wanted === '' || wanted.length > 300) return undefined;
  const literal = wanted.includes('"') ? (wanted.includes("'") ? undefined : `'${wanted}'`) : `"${wanted}"`;
  if (!literal) return undefined;
  const found = document.evaluate(
    `//body//*[not(self::script or self::style)][text()[contains(normalize-space(.),${literal})]]`,
    document,
    null,
    7,
    null,
  );
  const all = Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
  return all.find((element) => seen(document, element)) ?? all[0];
}

/** Drawn, on the canvas, and large enough to be read. Structured data and `head` are never drawn. */
function seen({ defaultView: view }: Document, element: Element): boolean {
  const { checkVisibility, getBoundingClientRect, getClientRects } = Element.prototype;
  const drawn = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  if (!checkVisibility.call(element, drawn)) return false;
  const box = getBoundingClientRect.call(element);
  const inline = box.width <= 1 || box.height <= 1 ? (getClientRects.call(element)[0] ?? box) : box;
  return (
    inline.width > 1 &&
    inline.height > 1 &&
    box.right + (view?.scrollX ?? 0) > 0 &&
    box.bottom + (view?.scrollY ?? 0) > 0
  );
}

/** Scrolls to a quote and highlights it until the next one; `false` when it is nowhere to be seen. */
export function show(document: Document, { quote, path }: Quote): boolean {
  const wanted = fold(quote);
  const there = at(document, path);
  const element = there && says(there, path, wanted) ? there : elsewhere(document, wanted);
  if (!element || !seen(document, element)) return false;
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest' });
  const range = document.createRange();
  range.selectNodeContents(element);
  const highlights = document.defaultView?.CSS.highlights;
  highlights?.set('assay', new Highlight(range));
  return true;
}
