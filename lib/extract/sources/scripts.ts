import { folded } from '../../model/text.ts';
import { shiftedBack } from '../ciphers.ts';
import { emailFlags, emailsIn } from '../fields/email.ts';
import { dialled } from '../fields/phones/phone.ts';
import { type Finding, inAttribute, inPageOrder, type Source } from '../finding.ts';
import { foldLiterals } from '../literals.ts';
import { type Box, textOf } from '../page/box.ts';
import { leadsWithin } from '../page/link.ts';
import { parseMarkup } from '../page/markup.ts';
import type { Line } from '../page/outline.ts';
import { lineOfBox, type Page, tagged } from '../page/page.ts';
import { decoded } from './chat-links.ts';

/** Addresses that a script puts together for the reader's eyes. Scripts are read as text and never run. */
export const scripts: Source = (page) => {
  let budget = 500_000;
  const handled = handlers.filter((name) => page.marks.attributes.has(name));
  const found: Finding[] = [];
  for (const box of tagged(page, 'script')) {
    const { type, src } = box.element.attribs;
    if (src || (type && !/javascript|module/i.test(type))) continue;
    const text = textOf(box.element, 100_000);
    budget -= text.length;
    if (budget > 0 && worthReading(text)) found.push(...written(page, box, undefined, text));
  }
  for (const tag of clickable)
    for (const box of tagged(page, tag)) {
      const { attribs } = box.element;
      if (attribs.href && !leadsWithin(attribs.href) && /^\s*javascript:/i.test(attribs.href))
        found.push(...written(page, box, 'href', decoded(attribs.href)));
      for (const name of handled) {
        const text = attribs[name];
        if (text && (text.includes('@') || worthReading(text) || name === 'data-mailto-token'))
          found.push(...written(page, box, name, text.slice(0, 2_000)));
      }
    }
  return inPageOrder(found);
};

const clickable = ['a', 'area', 'span', 'button', 'img'];
const handlers = ['onclick', 'onmouseover', 'onmousedown', 'data-mailto-token'];
/** What puts an address together, or hides one: most scripts have none of it, and a page may hold a megabyte of scripts. */
const mark =
  /document\.write|mailto|['"]@|@['"]|&#(?:64|x40);|\\(?:x40|u0040)|%40|atob\(|[rR]ot13|ROT13|fromCharCode\(\s{0,3}\d/;
const worthReading = (text: string) => mark.test(text);

function written(page: Page, box: Box, attribute: string | undefined, text: string): Finding[] {
  const found = new Map<string, Finding>();
  const secret = attribute ? secretTarget(text) : '';
  if (secret) for (const { value } of emailsIn(secret)) found.set(value, made('email', value, text));
  else
    for (const one of foldLiterals(text)) {
      const { words, targets } =
        one.shown || /^\s*mailto:|[<&]/i.test(one.text) ? shown(one.text) : { words: one.text, targets: [] };
      // A plain address in a script is a setting of some program; one put together is meant to be read
      const told = one.assembled || one.shown;
      const quote = folded(text.slice(one.start, one.end));
      if (!told || quote.length > 1000) continue;
      const spoken = [
        words,
        ...targets.filter((target) => /^mailto:/i.test(target)).map((target) => decoded(target.slice(7))),
      ];
      for (const { value } of spoken.flatMap((part) => emailsIn(part.split('?')[0] ?? '')))
        if (!found.has(value)) found.set(value, made('email', value, quote));
      for (const target of targets) {
        const number = /^tel:(.+)/i.exec(target)?.[1];
        const parsed = number && dialled(decoded(number), page.regions, page.numbers);
        if (parsed && !found.has(parsed.value))
          found.set(parsed.value, { ...made('phone', parsed.value, quote), ...parsed });
      }
    }
  return [...found.values()];

  function made(name: 'email' | 'phone', value: string, quote: string): Finding {
    const line = attribute ? lineOfBox(page, box) : lineAt(page, box, text);
    const flags = name === 'email' ? emailFlags(value) : [];
    const finding = inAttribute(box, attribute ?? '', quote, line, {
      name,
      value,
      method: 'script',
      flags,
      confidence: 'medium',
    });
    return { ...finding, attribute };
  }
}

/** `linkTo_UnCryptMailto('ocknvq…')`, `data-mailto-token`: a target with its letters moved. */
function secretTarget(text: string): string {
  const quoted = /^[^'"]{0,200}['"]([^'"]{8,400})['"]/.exec(text)?.[1] ?? text;
  return shiftedBack(quoted) || shiftedBack(decoded(quoted));
}

/** The mark-up a script writes: its words, and where its links lead. */
function shown(text: string): { words: string; targets: string[] } {
  if (!/[<&]/.test(text))
    return /^\s*(?:mailto|tel):/i.test(text) ? { words: '', targets: [text.trim()] } : { words: text, targets: [] };
  const root = parseMarkup(text.replace(/\\(['"/])/g, '$1'));
  const targets: string[] = [];
  const stack = [...root.children];
  while (stack.length) {
    const node = stack.pop();
    if (!node || !('children' in node)) continue;
    if ('attribs' in node && node.attribs.href) targets.push(node.attribs.href);
    stack.push(...node.children);
  }
  const words = textOf(root, 4_000);
  return /^\s*(?:mailto|tel):/i.test(words) ? { words: '', targets: [...targets, words.trim()] } : { words, targets };
}

/** The line a script's writing stands in: that of the element it fills, else the one right before or after the script. */
function lineAt(page: Page, box: Box, text: string): Line | undefined {
  const id = /getElementById\(\s{0,3}['"]([^'"]{1,80})['"]/.exec(text)?.[1];
  const filled = id && page.boxes.find(({ element }) => element.attribs.id === id);
  if (filled) return lineOfBox(page, filled) ?? near(page, filled);
  return near(page, box);
}

function near(page: Page, box: Box): Line | undefined {
  for (let at = box.parent, step = 0; at && step < 4 && at.tag !== 'body'; at = at.parent, step++) {
    const [from, to] = at.lines;
    if (to > from) return page.lines[Math.min(Math.max(box.lines[0], from), to - 1)];
  }
  return undefined;
}
