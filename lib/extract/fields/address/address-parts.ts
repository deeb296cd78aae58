import type { AddressParts } from '../../../model/contact.ts';
import { pattern } from '../../pattern.ts';
import { cityOf } from './address-city.ts';
import type { Mark } from './address-marks.ts';
import { fits, type Postal } from './address-postal.ts';

export type MarkedPart = { text: string; mark: Mark };

/** Street, code, city, region and country of an address, as far as its parts say which is which. */
export function partsOf(
  marked: readonly MarkedPart[],
  home: string | undefined,
  regions: readonly string[],
): AddressParts | undefined {
  const postal = marked.map(({ mark }) => (mark.kind === 'postal' ? mark.postal : undefined)).find(Boolean);
  const country = countryOf(marked, postal, home);
  const { city, region } = cityOf(marked, postal, country ?? regions[0]);
  const street = streetOf(marked, city);
  const parts = {
    ...(street ? { street } : {}),
    ...(postal ? { postalCode: postal.code } : {}),
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    ...(country ? { country } : {}),
  };
  return Object.keys(parts).length ? parts : undefined;
}

const streetKinds = new Set(['street', 'number', 'numbered', 'unit']);

/** From the street's name on: its number and the flat belong to it; before it its number, a building, a plot. */
function streetOf(marked: readonly MarkedPart[], city: string | undefined): string | undefined {
  const kinds = marked.map(({ mark }) => mark.kind);
  const placed = kinds.findIndex((kind) => kind === 'postal' || kind === 'country');
  const signs = streetSigns.map((kind) => kinds.indexOf(kind)).filter((at) => at >= 0);
  // A post box after the town is told besides the street
  const first = signs.find((at) => placed < 0 || at < placed) ?? signs[0];
  if (first === undefined) return beforeCode(marked, city);
  const belongs = (at: number) =>
    streetKinds.has(kinds[at] ?? '') || (kinds[first] !== 'street' && quarter.test(marked[at]?.text ?? ''));
  let end = first + 1;
  while (end < kinds.length && belongs(end)) end++;
  let from = first;
  while (from > 0 && (belongs(from - 1) || (kinds[from - 1] === 'place' && kinds[from - 2] === 'number'))) from--;
  return marked
    .slice(from, end)
    .map(({ text }) => text)
    .join(', ')
    .slice(0, 300);
}
/** What tells a street, likeliest first. */
const streetSigns = ['street', 'numbered', 'unit', 'number'] as const;

/** Where houses have numbers and streets no names, the quarter stands for the street. */
const quarter = pattern.i`^(?:ж\.?\s?к|кв|sector|phase)(?!\p{L})`;

/** A name alone between the start and a code with its town: a farm, a quarter. */
function beforeCode(marked: readonly MarkedPart[], city: string | undefined): string | undefined {
  const [first, second] = marked;
  return first?.mark.kind === 'place' && second?.mark.kind === 'postal' && second.mark.postal.city === city
    ? first.text
    : undefined;
}

/** What the address says; else what the form of its code says; else the page's own country when the code has its length. */
function countryOf(marked: readonly MarkedPart[], postal: Postal | undefined, home: string | undefined) {
  // A name with towns after it is one of them: "Jordan, Guimaras"
  const named = marked
    .map(({ mark }, at) => (mark.kind === 'country' && marked[at + 1]?.mark.kind !== 'place' ? mark.code : undefined))
    .find(Boolean);
  return named ?? postal?.country ?? (postal && fits(postal.code, home) ? home : undefined);
}
