import { elementBudget, htmlBudget } from '../model/page-budget.ts';
import type { PageSource } from '../model/page-source.ts';

/**
 * All that Assay does in a page: let the browser serialise it. No listener, no message, no mark, no walk over the nodes.
 * Open shadow roots come along as declarative templates, at most 500 of them, eight deep.
 */
export function read(document: Document): PageSource {
  const root = document.documentElement;
  const roots = root ? shadowRoots(document) : [];
  const all = root && document.getElementsByTagName('*').length <= elementBudget ? serialised(root, roots) : undefined;
  const truncated = !!root && !(all && all.length <= htmlBudget);
  return {
    kind: 'page',
    url: document.URL,
    baseUrl: document.baseURI,
    title: sound(document.querySelector('title:not(svg *)')?.textContent?.trim(), 1000),
    lang: sound(root?.lang, 100),
    html: sound(truncated ? cut(root, roots) : all),
    selection: sound(document.getSelection()?.toString(), 100_000) || undefined,
    contentType: document.contentType,
    truncated,
    readAt: Date.now(),
  };
}

/** Browsers differ on lone surrogates: none leaves the page. */
const sound = (text = '', length?: number) => text.slice(0, length).toWellFormed();

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

/** A page over the budget: whole nodes in document order for as long as they fit, their ancestors kept. */
function cut(root: Element, roots: ShadowRoot[]): string {
  let left = htmlBudget;
  let elements = elementBudget;
  let full = false;
  const spend = (text: string) => {
    left -= text.length;
    return text;
  };
  const take = (element: Element, depth: number): string => {
    if (element.nodeType !== 1) {
      return element.nodeType === 3 ? spend(new XMLSerializer().serializeToString(element).slice(0, left)) : '';
    }
    const inside = element.getElementsByTagName('*').length + 1;
    if (inside <= elements && (element.textContent ?? '').length <= left) {
      const text = serialised(element, roots);
      if (text.length <= left) {
        elements -= inside;
        return spend(text);
      }
    }
    const [start, end] = shell(element);
    if (start.length > left || depth > 40) return ''; // an image in an attribute, say: what follows may fit
    let html = spend(start);
    for (const child of element.childNodes) {
      try {
        if (!full) html += take(child as Element, depth + 1); // or a text, which is asked first
      } catch {
        // A form whose fields are named after its own properties ("childNodes") cannot be asked: it is left out.
      }
    }
    full = true;
    return html + end;
  };
  return take(root, 0);
}
