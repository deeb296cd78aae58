import type { Region } from '../page/box.ts';
import type { Element } from '../page/markup.ts';

/** Elements whose text is no text of the page (scripts are read by their own sources). */
export const opaque = new Set(
  'script style noembed noframes iframe object embed audio video canvas select option datalist textarea math title desc metadata'.split(
    ' ',
  ),
);

/** Elements that stand in a line; every other one begins a new line. */
export const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])/i;

/** True when the mark-up itself hides the element: what only stands there may be a trap for harvesters. */
export function hides(element: Element): boolean {
  const { attribs, name } = element;
  // A template with a shadow root's mode is how the reader hands over an open shadow root
  if (name === 'template') return attribs.shadowrootmode === undefined;
  if (name === 'noscript') return true;
  if (attribs.hidden !== undefined) return true;
  return attribs.style !== undefined && hiddenStyle.test(attribs.style);
}

/** "call" in a font that draws a handset for it: Material's icons are words that nobody sees. */
export const drawsWords = (classes: string | undefined): boolean =>
  classes?.includes('material-') === true && /(?:^|\s)material-(?:icons|symbols)(?![^\s-])/.test(classes);

/** What Bootstrap and Tailwind call an element that begins a line, whatever its tag. */
const blockClass = /(?:^|\s)(?:d-|(?:d-)?(?:sm|md|lg|xl)[-:])?block(?:\s|$)/;
const blockStyle = /display\s*:\s*(?:block|flex|grid|table)/i;

/** Whether an inline element is made a block by its classes or its own style. */
export const beginsLine = (classes: string | undefined, style: string | undefined): boolean =>
  (classes !== undefined && blockClass.test(classes)) || (style !== undefined && blockStyle.test(style));

const footer = /(?:^|[\s_-])(?:footer|foot|copyright|colophon|subfooter)/i;
const holders = new Set(['div', 'section', 'td', 'table', 'tr', 'ul']);

/** Reads which part of the frame an element opens, else its parent's. Of a page's classes, few and many times written, each is asked once. */
export function regionReader(): (element: Element, around: Region) => Region {
  const known = new Map<string, boolean>();
  return ({ name, attribs }, around) => {
    switch (name) {
      case 'footer':
        return around === 'main' || around === 'aside' ? 'footer' : around;
      case 'nav':
        return around === 'footer' ? around : 'nav';
      case 'header':
        return around === 'main' ? 'header' : around;
      case 'aside':
        return around === 'main' ? 'aside' : around;
      case 'li':
        // WordPress marks the entries of its menus, wherever they stand
        return around === 'main' && attribs.class?.includes('menu-item-type-') ? 'nav' : around;
      default:
        if (around === 'footer' || !holders.has(name)) return around;
        return (attribs.id && footer.test(attribs.id)) || (attribs.class && ofFooter(attribs.class))
          ? 'footer'
          : around;
    }
  };

  function ofFooter(names: string): boolean {
    const before = known.get(names);
    if (before !== undefined) return before;
    const found = footer.test(names);
    known.set(names, found);
    return found;
  }
}
