import { elementBudget, htmlBudget } from '../model/page-budget.ts';
import type { PageSource } from '../model/page-source.ts';

/**
 * All that Assay does in a page: let the browser serialise it. No listener, no message, no mark, no walk over the nodes.
 * Open shadow roots come along as declarative templates, at most 500 of them, eight deep.
 */
export function read(document: Document): PageSource {
  const root = document.documentElement;
  const roots = root ? shadowRoots(document) : [];
  const large =
    document.getElementsByTagName('*').length > elementBudget || (root?.textContent ?? '').length > htmlBudget;
  const { html, whole } = large ? cut(root, roots) : { html: root ? serialised(root, roots) : '', whole: true };
  const title = document.querySelector('title')?.textContent ?? '';
  return {
    kind: 'page',
    url: document.URL,
    baseUrl: document.baseURI,
    title: title.trim().slice(0, 1000).toWellFormed(),
    lang: root?.getAttribute('lang') ?? '',
    html: html.slice(0, htmlBudget + 1_000_000).toWellFormed(),
    selection: document.getSelection()?.toString().slice(0, 100_000).toWellFormed() || undefined,
    contentType: document.contentType,
    truncated: !whole,
    readAt: Date.now(),
  };
}

/** `outerHTML` leaves shadow roots out and `getHTML` leaves the element itself out: its shell is put around. */
function serialised(element: Element, roots: ShadowRoot[]): string {
  if (roots.length === 0 || !('getHTML' in element)) return element.outerHTML;
  const [start, end] = shell(element);
  return start + element.getHTML({ shadowRoots: roots }) + end;
}

function shell(element: Element): [string, string] {
  // In a document without a window: a copy made in the page's own would run its custom elements' constructors.
  const inert = element.ownerDocument.implementation.createHTMLDocument();
  const empty = (inert.importNode(element) as Element).outerHTML;
  const end = `</${element.localName}>`;
  return empty.endsWith(end) ? [empty.slice(0, -end.length), end] : [empty, ''];
}

/** Only custom elements and those beside them can be told by name; checking every element would cost half a walk. */
function shadowRoots(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const named = document.evaluate("//*[contains(local-name(),'-')]", document, null, 6, null);
  let level = Array.from({ length: Math.min(named.snapshotLength, 5000) }, (_, i) => named.snapshotItem(i) as Element);
  for (let depth = 0; depth < 8 && level.length > 0 && found.length < 500; depth++) {
    const roots = level.flatMap((element) => element.shadowRoot ?? []).slice(0, 500 - found.length);
    found.push(...roots);
    level = roots.flatMap((root) => [...root.querySelectorAll('*')].slice(0, 5000));
  }
  return found;
}

/** A page over the budget: whole elements in document order for as long as they fit, their ancestors kept. */
function cut(root: Element, roots: ShadowRoot[]): { html: string; whole: boolean } {
  let left = htmlBudget;
  let elements = elementBudget;
  const take = (element: Element, depth: number): { html: string; whole: boolean } => {
    const inside = element.getElementsByTagName('*').length + 1;
    const small = inside <= elements && (element.textContent ?? '').length <= left;
    const text = small ? serialised(element, roots) : '';
    if (small && text.length <= left) {
      left -= text.length;
      elements -= inside;
      return { html: text, whole: true };
    }
    if (depth > 40) return { html: '', whole: false };
    const [start, end] = shell(element);
    let html = start;
    for (const child of element.children) {
      try {
        const part = take(child, depth + 1);
        html += part.html;
        if (!part.whole) break;
      } catch {
        // A form whose fields are named after its own properties ("children") cannot be asked: it is left out.
      }
    }
    return { html: html + end, whole: false };
  };
  return take(root, 0);
}
