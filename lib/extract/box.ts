import type { ChildNode, Document, Element } from 'domhandler';

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

/** XPath 1.0 from the root. Elements of other name spaces (SVG) are named through `name()`. */
export function pathOf(box: Box | undefined, attribute?: string): string {
  const steps: string[] = [];
  let foreign = false;
  for (let at = box; at; at = at.parent) if (at.tag === 'svg' || at.tag === 'math') foreign = true;
  for (let at = box; at && at.tag !== rootTag; at = at.parent) {
    const odd = foreign || !/^[a-z][\w.-]*$/i.test(at.tag);
    steps.push(odd ? `*[name()='${at.tag.replace(/'/g, '')}'][${at.nth}]` : `${at.tag}[${at.nth}]`);
  }
  const path = `/${steps.reverse().join('/')}`;
  return shortened(attribute ? `${path}/@${attribute}` : path);
}

/** Evidence paths are at most 1,000 units: a deeper one names the deepest ancestor that still fits. */
function shortened(path: string): string {
  return path.length <= 1000 ? path : path.slice(0, path.lastIndexOf('/', 1000));
}

/** The text of an element or node, descendants included, without scripts' help; iterative, for any depth. */
export function textOf(node: ChildNode | Document, limit = 20_000): string {
  let text = '';
  const stack: ChildNode[] = 'children' in node ? [...node.children].reverse() : [node];
  while (stack.length && text.length < limit) {
    const next = stack.pop();
    if (!next) break;
    if (next.type === 'text') text += next.data;
    else if ('children' in next) {
      if ('name' in next && next.name === 'br') text += ' ';
      for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as ChildNode);
    }
  }
  return text.length > limit ? text.slice(0, limit) : text;
}
