import type { Visibility } from '../model/evidence.ts';
import { folded } from '../model/text.ts';

/** A quote to look for: its words, and the XPath where they stood when the page was read. */
export type Quote = { id: string; quote: string; path: string };
export type Located = { id: string; visibility: Visibility };

/** Finds quotes in the live page. Pure but for `show`: nothing in the page changes. */
export function locate(document: Document, quotes: readonly Quote[]): Located[] {
  const asked: Asked = { find: finder(document), shadowed: inShadow(document), seen: sight(document) };
  return quotes.map((quote) => ({ id: quote.id, visibility: visibilityOf(document, quote, asked) }));
}

/** What is asked of one page for many quotes, each thing found out once. */
type Asked = { find: Find; shadowed: Holders; seen: Seen };
type Find = (path: string) => Element | undefined;
type Holders = (wanted: string) => Element[];
type Seen = (element: Element) => boolean;

function visibilityOf(document: Document, { quote, path }: Quote, asked: Asked): Visibility {
  const wanted = folded(quote);
  const there = at(document, path, asked.find);
  const holder = there && says(there, path, wanted) ? there : elsewhere(document, wanted, asked);
  if (holder) return asked.seen(holder) ? 'visible' : 'hidden';
  return there ? 'changed' : 'gone';
}

/** The element a path leads to; of an attribute's path, the element that has it. */
function at(document: Document, path: string, find: Find): Element | undefined {
  const [element = ''] = path.split('/@');
  if (/^(?:\/[a-z][\w.-]*\[\d+\])+$/.test(element)) return find(element);
  try {
    return (document.evaluate(element, document, null, 9, null).singleNodeValue as Element | null) ?? undefined;
  } catch {
    return undefined; // a path through a shadow root is no XPath of the document; the words are looked for instead
  }
}

/**
 * Follows paths of numbered steps, each step once for all quotes: a row of a thousand cards is counted through one time and not
 * again for every card. What a step's element is asked for is XPath, which no name in the page can hide.
 */
function finder(document: Document): Find {
  const known = new Map<string, Element | undefined>();
  const rows = new Map<string, XPathResult>();
  const find: Find = (path) => {
    if (known.has(path)) return known.get(path);
    const open = path.lastIndexOf('[');
    const row = path.slice(0, open);
    const above = path.slice(0, path.lastIndexOf('/'));
    const holder = above ? find(above) : document;
    const alike = rows.get(row) ?? (holder && document.evaluate(row.slice(above.length + 1), holder, null, 7, null));
    if (alike) rows.set(row, alike);
    const element = (alike?.snapshotItem(Number(path.slice(open + 1, -1)) - 1) as Element | null) ?? undefined;
    known.set(path, element);
    return element;
  };
  return find;
}

function says(element: Element, path: string, wanted: string): boolean {
  const [, attribute] = path.split('/@');
  const text = attribute ? (Element.prototype.getAttribute.call(element, attribute) ?? '') : textOf(element);
  return folded(text).includes(wanted);
}

/**
 * A form's fields hide its properties under their names (`<input name="textContent">`), which a page may use to keep us from
 * telling what it hides. So elements are asked by the prototype's own methods, here and below.
 */
const textOf = (node: Node): string => inherited(node, 'textContent') ?? '';

function inherited<K extends keyof Node>(node: Node, name: K): Node[K] {
  return Object.getOwnPropertyDescriptor(Node.prototype, name)?.get?.call(node);
}

/** The element whose own text holds the words, should the page have moved them; one that can be seen rather than another. */
function elsewhere(document: Document, wanted: string, { shadowed, seen }: Omit<Asked, 'find'>): Element | undefined {
  if (wanted === '' || wanted.length > 300) return undefined;
  const found = elements(
    document,
    `//body//*[not(self::script or self::style)][text()[contains(normalize-space(.),${literal(wanted)})]]`,
  );
  const all = [...found, ...shadowed(wanted)];
  return all.find(seen) ?? all[0];
}

function elements(document: Document, path: string): Element[] {
  const found = document.evaluate(path, document, null, 7, null);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

/** XPath 1.0 knows no escape: a text of both quotation marks is put together from parts. */
function literal(text: string): string {
  if (!text.includes('"')) return `"${text}"`;
  return `concat('',${text.replace(/[^"]+|"+/g, (part) => (part[0] === '"' ? `'${part}',` : `"${part}",`))}'')`;
}

/**
 * XPath ends at shadow trees, so their elements are gone through: of at most 500 trees, eight deep, as they were read. Once for
 * all quotes, and only when one of them has to be looked for.
 */
function inShadow(document: Document): Holders {
  const known: { element: Element; text: string }[] = [];
  let begun = false;
  return (wanted) => {
    if (!begun) known.push(...shadowTexts(document));
    begun = true;
    return known.filter(({ text }) => text.includes(wanted)).map(({ element }) => element);
  };
}

function shadowTexts(document: Document): { element: Element; text: string }[] {
  const found: { element: Element; text: string }[] = [];
  let hosts = elements(document, "//*[contains(local-name(),'-')]");
  let left = 500;
  for (let depth = 0; depth < 8 && left > 0 && hosts.length > 0; depth++) {
    const roots = hosts.flatMap((host) => host.shadowRoot ?? []).slice(0, left);
    left -= roots.length;
    // Not spread: a tree of a million elements would be made a million objects to keep five thousand of them
    hosts = roots.flatMap((root) => [].slice.call(root.querySelectorAll('*'), 0, 5000) as Element[]);
    for (const element of hosts)
      for (const { nodeType, textContent } of inherited(element, 'childNodes'))
        if (nodeType === 3 && textContent?.trim()) found.push({ element, text: folded(textContent) });
  }
  return found;
}

/**
 * Drawn, on the canvas, large enough to be read and cut off by nothing. Structured data and `head` are never drawn. How an
 * element cuts off what it holds is found out once: a hundred cards of a team stand in the same few.
 */
function sight(document: Document): Seen {
  const view = document.defaultView;
  const { checkVisibility } = Element.prototype;
  const drawn = { opacityProperty: true, visibilityProperty: true };
  const known = new Map<Element, Holding>();
  const holdingOf = (view: Window, holder: Element): Holding => {
    const holding = known.get(holder) ?? holdingIn(view, holder);
    known.set(holder, holding);
    return holding;
  };
  return (element) => {
    if (!view || !checkVisibility.call(boxed(view, element), drawn)) return false;
    const box = boxOf(document, element);
    if (box.width <= 1 || box.height <= 1 || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0)
      return false;
    return !cutOff(document.body, element, box, (holder) => holdingOf(view, holder));
  };
}

/** How an element is placed, what it stands in, and whether it cuts off a box that it holds. */
type Holding = { position: string; parent: Element | undefined; cutsOff: (box: DOMRect) => boolean };

/** What is placed absolutely is cut off by what it is placed in, not by all that it stands in; the page itself cuts off nothing. */
function cutOff(body: Element, element: Element, box: DOMRect, holdingOf: (holder: Element) => Holding): boolean {
  let placed = 'static';
  for (let holder: Element | undefined = element; holder && holder !== body; ) {
    const { position, parent, cutsOff } = holdingOf(holder);
    holder = parent;
    const passed = placed === 'fixed' || (placed === 'absolute' && position === 'static');
    if (passed) continue;
    if (cutsOff(box)) return true;
    placed = position;
  }
  return false;
}

/** What has no box of its own (`display: contents`) is as visible as what it stands in. */
function boxed(view: Window, element: Element): Element {
  const parent = view.getComputedStyle(element).display === 'contents' ? parentOf(element) : undefined;
  return parent ? boxed(view, parent) : element;
}

/** Out of a shadow tree, its host. */
function parentOf(node: Node): Element | undefined {
  const root = () => Node.prototype.getRootNode.call(node) as Node & { host?: Element };
  return inherited(node, 'parentElement') ?? root().host;
}

/** Where the words are drawn; of an element without any, the element. */
function boxOf(document: Document, element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  return words.width > 0 || textOf(element).trim() ? words : Element.prototype.getBoundingClientRect.call(element);
}

function holdingIn(view: Window, holder: Element): Holding {
  const style = view.getComputedStyle(holder);
  const { overflowX, overflowY, position } = style;
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const [across, down] = [hides(overflowX), hides(overflowY)];
  const edge = across || down ? Element.prototype.getBoundingClientRect.call(holder) : undefined;
  const all = clipsAll(style);
  const cutsOff = (box: DOMRect) => {
    if (all || !edge) return all;
    const beside = Math.min(edge.right, box.right) - Math.max(edge.left, box.left) <= 1;
    const below = Math.min(edge.bottom, box.bottom) - Math.max(edge.top, box.top) <= 1;
    return (across && beside) || (down && below);
  };
  return { position, parent: parentOf(holder), cutsOff };
}

function clipsAll({ clipPath, clip, position, contentVisibility }: CSSStyleDeclaration): boolean {
  if (contentVisibility === 'hidden' || /^inset\((?:[5-9]\d|100)%|^circle\(0/.test(clipPath)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = clip.match(/-?[\d.]+/g)?.map(Number) ?? [0, 9, 9, 0];
  return right - left <= 1 || bottom - top <= 1;
}

/** Structured data says in its way what a page often says in the same words for people: those are shown. */
const undrawn = 'head, head *, script, meta, link, template, template *';

/** Scrolls to a quote and highlights it until the next one; `false` when it is nowhere to be seen. */
export function show(document: Document, { quote, path }: Quote): boolean {
  const wanted = folded(quote);
  const there = at(document, path, finder(document));
  const drawn = there && says(there, path, wanted) && !Element.prototype.matches.call(there, undrawn);
  const seen = sight(document);
  const element = drawn ? there : elsewhere(document, wanted, { shadowed: inShadow(document), seen });
  if (!element || !seen(element)) return false;
  Element.prototype.scrollIntoView.call(element, {
    block: 'center',
    inline: 'nearest',
  });
  const range = document.createRange();
  range.selectNodeContents(element);
  const highlights = document.defaultView?.CSS.highlights;
  highlights?.set('assay', new Highlight(range));
  return true;
}
