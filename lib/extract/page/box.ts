import type { ChildNode, Element, Root } from './markup.ts';

/** One element of the parsed page, numbered in document order. `last` is the number of its last descendant. */
export type Box = {
  element: Element;
  tag: string;
  parent: Box | undefined;
  order: number;
  last: number;
  depth: number;
  /** 1-based place among the siblings of the same tag name, as XPath counts. */
  nth: number;
  /** Stands in inline-hidden, template or noscript mark-up. */
  hidden: boolean;
  region: Region;
  /** Level of the heading it is or stands in, or 0. */
  heading: number;
  /** Index of the first line inside, and one past the last. */
  lines: [number, number];
};

/** The part of the page's frame an element stands in. */
export type Region = 'main' | 'header' | 'nav' | 'aside' | 'footer';

/** The tag of the box that stands for the document itself. */
export const rootTag = '#root';

/** True when `inner` is `outer` or stands inside it. */
export function contains(outer: Box, inner: Box): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}

/** The element itself or the first around it, of at most 24, that has one of these tags. */
export function nearest(box: Box, tag: string, other = tag): Box | undefined {
  let at: Box | undefined = box;
  for (let step = 0; at && step < 24; step++, at = at.parent) if (at.tag === tag || at.tag === other) return at;
  return undefined;
}

/** The link an element is or stands in with nothing but letters' looks between: a link around a whole card is none of its words'. */
export function linkOf(box: Box): Box | undefined {
  let at: Box | undefined = box;
  while (at && looks.has(at.tag)) at = at.parent;
  return at?.tag === 'a' ? at : undefined;
}

const looks: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'em', 'i', 'u', 'small', 'font']);

/** XPath 1.0 from the root. Elements of other name spaces (SVG) are named through `name()`. */
export function pathOf(box: Box | undefined, attribute?: string): string {
  const chain: Box[] = [];
  for (let at = box; at && at.tag !== rootTag; at = at.parent) chain.push(at);
  const foreign = chain.some(({ tag }) => tag === 'svg' || tag === 'math');
  let path = '';
  for (let at = chain.length - 1; at >= 0; at--) {
    const { tag, nth } = chain[at] as Box;
    const odd = foreign || !/^[a-z][\w.-]*$/i.test(tag);
    const step = odd ? `/*[name()='${tag.replace(/'/g, '')}'][${nth}]` : `/${tag}[${nth}]`;
    // A path is at most 1,000 units: of a deeper element the deepest ancestor that still fits is named
    if (path.length + step.length > 1000 - (attribute?.length ?? 0) - 2) return path || '/';
    path += step;
  }
  return attribute ? `${path}/@${attribute}` : path || '/';
}

/** An element's `textContent`, iterative for any depth; `breaks` is put where a `<br>` stands. */
export function textOf(node: ChildNode | Root, limit = 20_000, breaks = ''): string {
  // Most hold one text and nothing else
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'text') return only.data.slice(0, limit);
  let text = '';
  const stack: ChildNode[] = 'children' in node ? [...node.children].reverse() : [node];
  while (stack.length && text.length < limit) {
    const next = stack.pop();
    if (!next) break;
    if (next.type === 'text') text += next.data;
    else {
      if (breaks && next.name === 'br') text += breaks;
      for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as ChildNode);
    }
  }
  return text.length > limit ? text.slice(0, limit) : text;
}
