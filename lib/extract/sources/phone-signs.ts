import { labelIn } from '../fields/phones/phone-label.ts';
import type { Box } from '../page/box.ts';
import type { Element } from '../page/markup.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import { rowHead } from '../people/place/tables.ts';
import { drawsWords } from '../vocabulary/markup.ts';

/** What labels the numbers of a line from outside: a term, a cell, a short heading before it, a column's head, a row's, an icon, a class. */
export function labelAround(page: Page, line: Line, headOf: (line: Line) => string): string {
  const before = page.lines[line.index - 1]?.text ?? '';
  if (before.length <= 40 && !/\d{4}/.test(before) && labelIn(before)) return before;
  // "Mobile 0722 … – 0733 … –" and the rest of them in the next line
  if (goesOn.test(before) && figuresAlone.test(line.text)) {
    const label = before.slice(0, before.search(/[\d+(]/));
    if (label.length <= 40 && labelIn(label)) return label;
  }
  const column = line.text.startsWith(':') ? labelAcross(page, line) : undefined;
  if (column && labelIn(column)) return column;
  const head = headOf(line);
  if (head.length <= 40 && head !== line.text && labelIn(head)) return head;
  const row = rowHead(page, line);
  if (row.length <= 40 && !/\d{4}/.test(row) && labelIn(row)) return row;
  return signOf(line);
}

const goesOn = /\d[\s)]*[-–—/,;|]\s*$/;
const figuresAlone = /^[+\d\s()./–—|,;-]+$/;

/** "Address", "Phone", "Fax" and then ": 1 High Street", ": 555 0101", ": 555 0102": as many labels in one column as values with a colon in the next. */
function labelAcross(page: Page, line: Line): string | undefined {
  const opens = ({ text }: Line) => text.startsWith(':');
  const aside = ({ text }: Line) => /^\(.*\)$/.test(text);
  let [first, last] = [line.index, line.index];
  for (let at = first - 1; at > line.index - 12 && page.lines[at] && part(at); at--)
    if (opens(page.lines[at] as Line)) first = at;
  for (let at = last + 1; at < line.index + 12 && page.lines[at] && part(at); at++)
    if (opens(page.lines[at] as Line)) last = at;
  const values = page.lines.slice(first, last + 1).filter(opens);
  const labels = page.lines.slice(Math.max(0, first - values.length), first);
  if (values.length < 2 || labels.length < values.length) return undefined;
  if (labels.some(({ text, heading }) => heading > 0 || text.length > 30 || /\d|:./.test(text))) return undefined;
  return labels[values.indexOf(line)]?.text;

  function part(at: number): boolean {
    return opens(page.lines[at] as Line) || aside(page.lines[at] as Line);
  }
}

const signs: [RegExp, string][] = [
  [/whats-?app/i, 'whatsapp'],
  [/(?:^|[\s_-])(?:tele)?fax(?:$|[\s_-])|fa-fax/i, 'fax'],
  [
    /(?:^|[\s_-])(?:mobile?|cell(?:phone|ular)?|celular|smartphone|handy|gsm)(?:$|[\s_-])|mobile-(?:alt|screen|phone)/i,
    'mobile',
  ],
  [
    /(?:^|[\s_-])(?:i?phone\d?|tele?phone|telefon[oe]?|tel|call|handset|headset|contact-number|phonenumber)(?:$|[\s_-])/i,
    'tel',
  ],
];

/** A handset drawn before the number, or a class of its element that names what it holds. */
function signOf(line: Line): string {
  const piece = line.pieces.find(({ start, end }) => /\d{2}/.test(line.text.slice(start, end)));
  let box: Box | undefined = piece?.box;
  for (let step = 0; box && step < 4 && box.lines[1] - box.lines[0] <= 2; step++, box = box.parent) {
    const said = wordFor(drawn(box.element));
    if (said) return said;
    for (const near of [...siblingsBefore(box), ...iconsIn(box.element)]) {
      const word =
        wordFor(drawn(near)) ||
        near.children.map((inner) => ('attribs' in inner ? wordFor(drawn(inner)) : '')).find(Boolean);
      if (word) return word;
    }
  }
  return '';
}

const wordFor = (text: string) => (text ? (signs.find(([sign]) => sign.test(text))?.[1] ?? '') : '');

/** The words of an element's attributes that name a picture or a part. */
function drawn(element: Element): string {
  const { attribs, name } = element;
  const {
    class: names = '',
    alt = '',
    src = '',
    title = '',
    icon = '',
    'data-icon': data = '',
    'data-label': label = '',
  } = attribs;
  const file = name === 'img' ? (src.slice(-80).split('/').at(-1) ?? '').replace(/\.\w{3,4}(?:\?.*)?$/, '') : '';
  const link = name === 'use' ? (attribs['xlink:href'] ?? attribs.href ?? '').replace(/^.*#/, '') : '';
  const letters = drawsWords(names) ? lettersOf(element) : '';
  return [letters, names.slice(0, 200), alt.slice(0, 40), title.slice(0, 40), icon, data, label, file, link]
    .join(' ')
    .trim();
}

/** Elements without words right before this one. */
function siblingsBefore({ element, parent }: Box): Element[] {
  const found: Element[] = [];
  for (let at = element.at - 1; at >= 0 && at > element.at - 5; at--) {
    const sibling = parent?.element.children[at];
    if (sibling?.type === 'text' && /\S/.test(sibling.data)) break;
    if (sibling?.type === 'tag') {
      if (!silent(sibling)) break;
      found.push(sibling);
    }
  }
  return found;
}

const iconsIn = (element: Element) =>
  element.children.slice(0, 4).flatMap((child) => ('attribs' in child && silent(child) ? [child] : []));

/** It draws and says nothing. */
const silent = ({ children, attribs }: Element) =>
  drawsWords(attribs.class) ||
  (children.length < 6 && children.every((child) => child.type !== 'text' || !pattern`[\p{L}\d]`.test(child.data)));

const lettersOf = ({ children: [first] }: Element) => (first?.type === 'text' ? first.data.trim().slice(0, 30) : '');
