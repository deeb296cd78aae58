import type { Method } from '../../model/evidence.ts';
import { folded, plain } from '../../model/text.ts';
import {
  addressText,
  type PostalSaid,
  partsOfText,
  partsStated,
  postalProperties,
} from '../fields/address/address-stated.ts';
import { type Finding, inAttribute } from '../finding.ts';
import { type Box, textOf } from '../page/box.ts';
import { lineOfBox, type Page } from '../page/page.ts';
import { homeOf } from '../page/region.ts';

/** Class names of hCard and h-card, and the properties of a PostalAddress they stand for. */
const named: Record<string, keyof PostalSaid> = {
  ...Object.fromEntries(postalProperties.map((key) => [key, key])),
  'street-address': 'streetAddress',
  'p-street-address': 'streetAddress',
  'postal-code': 'postalCode',
  'p-postal-code': 'postalCode',
  locality: 'addressLocality',
  'p-locality': 'addressLocality',
  region: 'addressRegion',
  'p-region': 'addressRegion',
  'country-name': 'addressCountry',
  'p-country-name': 'addressCountry',
  'post-office-box': 'postOfficeBoxNumber',
};

/** Notes what this element says of the address it stands in: its `content`, else its text. True when it says a part. */
export function sayPart(said: PostalSaid, keys: readonly string[], box: Box): boolean {
  let told = false;
  for (const key of keys) {
    const part = Object.hasOwn(named, key) ? named[key] : undefined;
    if (!part || said[part]) continue;
    said[part] = plain(box.element.attribs.content ?? textOf(box.element, 500, ' '), 300);
    told = true;
  }
  return told;
}

/** An address that a page marks up: by its parts where they are named, else by its lines; `at` is where it says it without words. */
export function markedAddress(
  page: Page,
  box: Box,
  said: PostalSaid,
  { method }: { method: Method },
  at?: Box,
): Finding[] {
  const text = folded(textOf(box.element, 2_000));
  const quote = text || folded(at?.element.attribs.content ?? '');
  if (!quote || quote.length > 500) return [];
  const stated = partsStated(said);
  const lines = page.lines.slice(box.lines[0], Math.min(box.lines[1], box.lines[0] + 8)).map(({ text, pieces }) =>
    pieces
      .filter((piece) => piece.box.order >= box.order && piece.box.order <= box.last)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  );
  const shown = lines.map((line) => line.replace(/^[\s,;]+|[\s,;]+$/g, '')).filter(Boolean);
  const value = stated ? addressText(stated, said.addressCountry) : plain(shown.join(', '), 300);
  const parts = stated ?? partsOfText(shown.join('\n'), page.regions, homeOf(page.host, page.lexicon.plans));
  if (!value || /@/.test(value)) return [];
  const about = { name: 'address' as const, value, parts, method };
  if (!text && at) return [inAttribute(at, 'content', quote, undefined, about)];
  return [{ ...inAttribute(box, '', quote, lineOfBox(page, box), about), attribute: undefined }];
}
