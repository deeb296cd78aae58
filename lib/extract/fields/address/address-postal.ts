import { type Pattern, pattern } from '../../pattern.ts';
import { australian, stateCode } from '../../vocabulary/address-words.ts';
import { countryCode } from '../../vocabulary/country-names.ts';

/** A postal code with what stands beside it. `country` (ISO 3166-1 alpha-2) is told by the form of the code alone. */
export type Postal = { code: string; city?: string; region?: string; country?: string };

const word = "[\\p{Lu}\\p{Script=Arabic}][\\p{L}\\p{M}.'’-]*";
const city = `${word}(?:\\s?[\\s/]\\s?(?:(?:an|in|vor) der|am|im|ob|de|la|las|los|el|del|dei|di|da|do|dos|du|en|sur|sous|le|les|lès|al|y|e|(?:d|nell|dell|all)['’]${word}|[abiuv]\\.\\s?(?:d\\.\\s?)?${word}|${word})){0,5}(?:\\s\\((?:Oder|Saale|Main|Westf\\.?|Wiesental)\\))?`;
const code = '\\d{4,6}|\\d{2,3}\\s\\d{3}|\\d{3}\\s\\d{2}|\\d{2}-\\d{3}|\\d{4,5}-\\d{3}';
const label =
  '(?:c\\.?\\s?p\\.?|c\\.?a\\.?p\\.?|cod po[sșş]tal|código postal|kode pos|plz|zip(?:\\scode)?|п\\.?\\s?к\\.?|post\\s?code)\\s?[:.]?\\s?';

const codeFirst = pattern`^(?:([A-Z]{1,3})\s?[-–]\s?)?(${code})(?:\s(?:[-–]\s)?(${city}))??(?:\s(?:CEDEX|[Cc]edex)(?:\s\d{1,2})?)?(?:\s\(?([A-Z]{2})\)?)?\.?$`;
const labelled = pattern.i`^(?:${label})(${code})(?:\s(.{2,40}))?$`;
const cityFirst = pattern`^(${city})(?:\s\(([A-Z]{2})\)|,?\s((?:\p{Lu}\.){2,3}|CDMX))?(?:\s|\s?[-–—]\s?)(?:C\.?\s?P\.?:?\s?)?(\d{3}\s?\d{3}|\d{2}-\d{3}|\d{5}|\d{5}-\d{4}|\d{4})(?:\s\(([^()]{2,20})\))?\.?$`;
const british = /^(?:(.{2,40}?)\s)?((?:GIR|[A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2})$/;
/** Ireland's Eircode. */
const irish = /^(?:(.{2,30}?)\s)?((?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?[AC-FHKNPRTV-Y\d]{4})$/;
/** The Netherlands: "1234 AB Amsterdam". */
const dutch = /^(\d{4}\s?[A-Z]{2})(?:\s(.{2,40}))?$/;
/** Argentina: "C1043AAZ Buenos Aires". */
const argentine = pattern`^\(?([A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?)\)?\s(\p{Lu}.{2,40})$`;
/** Lima's postal districts: "Lima 18". */
const peruvian = /^(Lima|Callao)\s(\d{1,2})$/;
const canadian = /^(?:(.{2,30}?)\s)?(?:(ON|BC|AB|QC|MB|NS|NB|SK|NL|PE)\s)?([ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d)$/;

/** Letters of the vehicle code before the number, as in D-10115, and what country they mean. */
const prefixes: Record<string, string> = {
  D: 'DE',
  A: 'AT',
  I: 'IT',
  F: 'FR',
  CH: 'CH',
  E: 'ES',
  B: 'BE',
  L: 'LU',
  SI: 'SI',
  SLO: 'SI',
  HR: 'HR',
  RO: 'RO',
  BG: 'BG',
  MK: 'MK',
  MD: 'MD',
  RS: 'RS',
  SRB: 'RS',
  DE: 'DE',
  AT: 'AT',
  IT: 'IT',
  FR: 'FR',
  ES: 'ES',
  NL: 'NL',
  BE: 'BE',
  CZ: 'CZ',
  SK: 'SK',
  PL: 'PL',
  HU: 'HU',
  LT: 'LT',
  LV: 'LV',
  PT: 'PT',
  SE: 'SE',
  FI: 'FI',
  DK: 'DK',
  NO: 'NO',
  GR: 'GR',
  UA: 'UA',
  AL: 'AL',
  XK: 'XK',
};

/** How many digits a code has there (Universal Postal Union, addressing by country). */
const lengths: Record<string, number> = {
  RO: 6,
  MK: 4,
  IT: 5,
  ID: 5,
  ES: 5,
  MX: 5,
  DE: 5,
  FR: 5,
  US: 5,
  BG: 4,
  RS: 5,
  MY: 5,
  SA: 5,
  AT: 4,
  CH: 4,
  HU: 4,
  SI: 4,
  BE: 4,
  LU: 4,
  DK: 4,
  NO: 4,
  AU: 4,
  NZ: 4,
  ZA: 4,
  TR: 5,
  GR: 5,
  HR: 5,
  BA: 5,
  ME: 5,
  UA: 5,
  IN: 6,
  CN: 6,
  SG: 6,
  RU: 6,
  CR: 5,
  PE: 5,
  EC: 6,
  CO: 6,
  AR: 4,
  VN: 6,
  PK: 5,
  TH: 5,
  MA: 5,
  EG: 5,
  FI: 5,
  SE: 5,
  CZ: 5,
  SK: 5,
  MD: 4,
  AL: 4,
  CY: 4,
  PH: 4,
  DO: 5,
  GT: 5,
  UY: 5,
  XK: 5,
};

/** Whether a code of that many digits is one in that country. */
export const fits = (postal: string, country: string | undefined): boolean =>
  country !== undefined && lengths[country] === postal.replace(/\D/g, '').length && !/[A-Z]/.test(postal);

/** Where "21 000 Novi Sad" is written. */
const spaced = new Set(['RS', 'HR', 'BA', 'ME', 'FR', 'SK', 'CZ', 'GR', 'XK']);

const forms: readonly [string, Pattern | RegExp][] = [
  ['NL', dutch],
  ['AR', argentine],
];
/** Countries that write their codes with a dash, where a town follows. */
const dashed: readonly [RegExp, string][] = [
  [/^\d{2}-\d{3}$/, 'PL'],
  [/^\d{4}-\d{3}$/, 'PT'],
  [/^\d{5}-\d{3}$/, 'BR'],
];

const shortCodes = (regions: readonly string[]) => regions.some((one) => lengths[one] === 4);

/** A part of an address that is a postal code, with its city before or after; `undefined` for any other text. */
export function postalOf(text: string, regions: readonly string[]): Postal | undefined {
  const postal = read(text, regions);
  if (!postal?.city) return postal;
  const [, city, region] = pattern`^(.{2,30}\p{Ll})\s((?:\p{Lu}\.){2,3})$`.exec(postal.city) ?? [];
  return city && region ? { ...postal, city, region: postal.region ?? region } : postal;
}

function read(text: string, regions: readonly string[]): Postal | undefined {
  if (text.length > 60 || !/\d/.test(text)) return undefined;
  const state = /\d{4}$/.test(text) ? (stateCode.exec(text) ?? australian.exec(text)) : null;
  if (state) {
    const before = text.slice(0, state.index).trim();
    const country = /^\d{4}$/.test(state[2] ?? '') ? 'AU' : 'US';
    return { code: state[2] ?? '', region: state[1], country, ...(before ? { city: before } : {}) };
  }
  const district = peruvian.exec(text);
  if (district) return { code: district[2] ?? '', city: district[1] ?? '', country: 'PE' };
  return (letterBeside.test(text) ? lettered(text) : undefined) ?? local(text, regions) ?? numeric(text, regions);
}

/** A capital beside a figure, as in every code of those forms. */
const letterBeside = /[A-Z]\d|\d[A-Z]/;

/** Forms that mean something else in other countries. */
function local(text: string, regions: readonly string[]): Postal | undefined {
  for (const [country, form] of forms) {
    const found = regions.includes(country) ? form.exec(text) : undefined;
    if (found) return { code: found[1] ?? '', country, ...(found[2] ? { city: found[2] } : {}) };
  }
  return undefined;
}

function lettered(text: string): Postal | undefined {
  const uk = british.exec(text);
  if (uk) return { code: uk[2] ?? '', country: 'GB', ...(uk[1] ? { city: uk[1] } : {}) };
  const ie = irish.exec(text);
  if (ie) return { code: ie[2] ?? '', country: 'IE', ...(ie[1] ? { city: ie[1] } : {}) };
  const ca = canadian.exec(text);
  if (!ca) return undefined;
  return { code: ca[3] ?? '', country: 'CA', ...(ca[1] ? { city: ca[1] } : {}), ...(ca[2] ? { region: ca[2] } : {}) };
}

function numeric(text: string, regions: readonly string[]): Postal | undefined {
  const said = labelled.exec(text);
  if (said) return { code: said[1] ?? '', ...(said[2] ? { city: said[2] } : {}) };
  const first = codeFirst.exec(text);
  if (first) {
    const [, prefix, digits = '', name, region] = first;
    const country = prefix ? prefixes[prefix] : undefined;
    if (prefix && !country) return undefined;
    if (/^\d{2}\s\d{3}$/.test(digits) && (!name || !regions.some((one) => spaced.has(one)))) return undefined;
    // A year is no code
    if (/^(?:19|20)\d{2}$/.test(digits) && !country && !name) return undefined;
    if (/^(?:19|20)\d{2}$/.test(digits) && !country && regions[0] !== undefined && lengths[regions[0]] !== 4)
      return undefined;
    // Four digits are more often a year or a count: only where codes are that short
    if (/^\d{4}$/.test(digits) && !country && !shortCodes(regions)) return undefined;
    const named = name ? (countryCode(name) ?? dashed.find(([form]) => form.test(digits))?.[1]) : undefined;
    const town = name && !countryCode(name) ? name : undefined;
    return {
      code: digits,
      ...(town ? { city: town } : {}),
      ...(region ? { region } : {}),
      ...((country ?? named) ? { country: country ?? named } : {}),
    };
  }
  const last = /[\d).]$/.test(text) ? cityFirst.exec(text) : null;
  if (!last) return undefined;
  const [, name = '', province, dotted, digits = '', state] = last;
  const region = province ?? dotted ?? state ?? (/^[A-Z]{2}$/.test(name) ? name : undefined);
  if (digits.length === 4 && (/^(?:19|20)/.test(digits) || !shortCodes(regions))) return undefined;
  const country = countryCode(name);
  return {
    code: digits,
    ...(country ? { country } : region === name ? {} : { city: name }),
    ...(region ? { region } : {}),
  };
}
