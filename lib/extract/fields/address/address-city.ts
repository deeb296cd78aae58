import { pattern } from '../../pattern.ts';
import { isProvince } from '../../vocabulary/provinces.ts';
import type { MarkedPart } from './address-parts.ts';
import type { Postal } from './address-postal.ts';

type Said = { city?: string; region?: string };

/** The town and the region of an address; `country` is its own or the page's first. A name that could be either is neither. */
export function cityOf(marked: readonly MarkedPart[], postal: Postal | undefined, country: string | undefined): Said {
  const regions = marked.filter(({ mark }) => mark.kind === 'region');
  const regency = regions.find(({ text }) => pattern`^(?:Kota|Kab|Kabupaten)(?!\p{L})`.test(text));
  if (regency) return withRegion(regency.text, postal?.city ?? province(marked) ?? regionText(marked, regency));
  const town = regions.map(({ mark }) => (mark.kind === 'region' ? mark.town : undefined)).find(Boolean);
  const others = regions.filter(({ mark }) => mark.kind === 'region' && !mark.town);
  const state = marked.find(({ mark }) => mark.kind === 'state')?.text;
  const region = postal?.region ?? state ?? others[0]?.text;
  const before = marked[marked.findIndex(({ mark }) => mark.kind === 'postal') - 1];
  if (postal?.city && isProvince(postal.city) && before?.mark.kind === 'place')
    return withRegion(before.text, postal.city);
  if (postal?.city) return withRegion(postal.city, region ?? town);
  if (town) return withRegion(town, region);
  return named(marked, country, region);
}

const withRegion = (city: string | undefined, region: string | undefined): Said => ({
  ...(city ? { city } : {}),
  ...(region ? { region } : {}),
});

const province = (marked: readonly MarkedPart[]) =>
  marked.find(({ text }) => pattern`^(?:Prov|Provinsi)(?!\p{L})`.test(text))?.text;
const regionText = (marked: readonly MarkedPart[], other: MarkedPart) =>
  marked.find((part) => part.mark.kind === 'region' && part !== other)?.text;

/** Of names without a word to tell them: beside the code, in front of a state, after the street. */
function named(marked: readonly MarkedPart[], country: string | undefined, region: string | undefined): Said {
  const kinds = marked.map(({ mark }) => mark.kind);
  const bracketed = marked.find(({ mark }) => mark.kind === 'place' && mark.town)?.mark;
  if (bracketed?.kind === 'place') return withRegion(bracketed.town, bracketed.province ?? region);
  const capital = marked.find(({ text }) => /^(?:CDMX|Ciudad de México|México,? D\.?F\.?)$/.test(text));
  if (capital) return withRegion(capital.text, region);
  const state = kinds.indexOf('state');
  const code = kinds.indexOf('postal');
  const beside = [state - 1, code >= 0 ? code - 1 : -1, code >= 0 ? code + 1 : -1].find((at) => kinds[at] === 'place');
  if (beside !== undefined) {
    const text = marked[beside]?.text ?? '';
    return kinds[beside - 1] === 'place' && isProvince(text)
      ? withRegion(marked[beside - 1]?.text, text)
      : withRegion(text, region);
  }
  const street = kinds.findLastIndex((kind) => /^(?:street|numbered|unit|number)$/.test(kind));
  const places = marked.flatMap(({ text, mark }, at) => (mark.kind === 'place' ? [{ text, after: at > street }] : []));
  const after = places.filter((one) => one.after);
  const choice = after.length ? after : places;
  if (choice.length < 2) return withRegion(choice[0]?.text, region);
  const last = choice.at(-1)?.text ?? '';
  if (isProvince(last)) return withRegion(choice.at(-2)?.text, last);
  if (after.length && countyLast.has(country ?? '')) return withRegion(after[0]?.text, region ?? after[1]?.text);
  return townLast.has(country ?? '') || kinds.at(-1) === 'country'
    ? withRegion(choice.at(-1)?.text, region)
    : withRegion(undefined, region);
}

/** Where a town is followed by its county, and where it follows its quarter (Universal Postal Union, addressing by country). */
const countyLast = new Set(['RO', 'MD', 'IT', 'US', 'CA', 'AU', 'FR', 'MX', 'CO', 'PL']);
const townLast = new Set([
  'ID',
  'IN',
  'AE',
  'SA',
  'EG',
  'LK',
  'PK',
  'KW',
  'QA',
  'BH',
  'MK',
  'BG',
  'RS',
  'CL',
  'CR',
  'PE',
  'BD',
  'KE',
  'NG',
]);
