import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { Field } from '../../../model/contact.ts';
import type { Label } from './phone-label.ts';

/** A number that exists, and what the metadata say of it. `number` is in E.164, `shown` in the international format. */
export type Dialable = Pick<PhoneNumber, 'number' | 'nationalNumber' | 'countryCallingCode' | 'ext'> & {
  mobile: boolean;
  shown: string;
};

/** What the texts of one page were read as: a number mostly stands there in a link and in words, or more often. */
export type KnownNumbers = Map<string, Dialable | undefined>;

export type PhoneValue = { value: string; display: string; label: Field['label'] };

export const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A valid number in one of the regions, the likeliest first (libphonenumber's metadata). */
export function validNumber(
  text: string,
  regions: readonly string[],
  known: KnownNumbers = new Map(),
): Dialable | undefined {
  if (counting.test(digitsOf(text))) return undefined;
  // "+(203) 555-0100": an area code of North America, where no calling code has brackets and three figures
  const here = text.includes('+') && bracketedArea(text) ? regions.filter((region) => northAmerica.has(region)) : [];
  if (here.length) return validNumber(text.replace('+', ''), here, known);
  const clean = text
    .replace(/^[\s(]*\++\s?/, '+')
    .replace(/^[\s(]*00(?=[1-9])/, '+')
    .replace(/[[\]]/g, ' ')
    .replace(/(?<=^[\s(]*[+0].*)·/g, ' ') // "2013 · 30" is a year and a figure
    .trim();
  // However its figures are grouped it is one number, read once
  const bare = clean.startsWith('+0') ? clean : clean.replace(grouping, '');
  const key = `${regions.join()} ${bare}`;
  const before = known.get(key);
  if (before || known.has(key)) return before;
  const read = parsed(bare, regions) ?? formerly(clean, regions);
  known.set(key, read);
  return read;
}

/** Marks between the groups of a number that mean nothing: the metadata's reader passes over them too. */
const grouping = /[ \u00a0()./\u2010-\u2015-]+/g;

/** `undefined` for one that does not exist: of a number in the full metadata that is the same as having no type, and asked once. */
function dialable(found: PhoneNumber | undefined): Dialable | undefined {
  const type = found?.getType();
  if (!found || !type) return undefined;
  const { number, nationalNumber, countryCallingCode, ext } = found;
  return {
    number,
    nationalNumber,
    countryCallingCode,
    ext,
    mobile: type === 'MOBILE',
    shown: found.formatInternational(),
  };
}

function parsed(bare: string, regions: readonly string[]): Dialable | undefined {
  for (const region of bare.startsWith('+') ? [undefined] : regions) {
    if (region !== undefined && !isSupportedCountry(region)) continue;
    const number = parsePhoneNumberFromString(bare, region as CountryCode | undefined);
    const found = dialable(number);
    if (found) return found;
    // Written with its calling code but without the plus
    const plus =
      region && number && digitsOf(bare).startsWith(number.countryCallingCode)
        ? parsePhoneNumberFromString(`+${digitsOf(bare)}`)
        : undefined;
    const abroad = dialable(plus);
    if (abroad) return abroad;
  }
  return undefined;
}

/** "123-456-7890", "+1 234 567 8900": what forms and templates put in a number's place. */
const counting = /^(?:(?:00)?(?:1|44))?0?1234567890$|^12345678900$/;

/** What follows a plus (or the plus itself) is three figures in brackets, of ten in all. */
export const bracketedArea = (text: string): boolean =>
  /^\s?\+?\s?\(\d{3}\)/.test(text) && digitsOf(text).length === 10;
const northAmerica: ReadonlySet<string> = new Set(['US', 'CA', 'PR']);

/** Ways of dialling that are gone but still printed: Mexico's `+52 1`, `01` and `045` (until 2019), a plus before a national number. */
function formerly(clean: string, regions: readonly string[]): Dialable | undefined {
  const digits = digitsOf(clean);
  const mexican = /^\+521\d{10}$/.test(`+${digits}`) && clean.startsWith('+') ? digits.slice(3) : undefined;
  const trunk = regions[0] === 'MX' && /^0(?:1|44|45)\d{10}$/.test(digits) ? digits.slice(-10) : undefined;
  // "091-11-…": India's code with one zero before it
  const coded = regions[0] === 'IN' && /^091\d{10}$/.test(digits) ? digits.slice(-10) : undefined;
  const national = /^\+0\d{8,11}$/.test(clean.replace(/[\s().-]/g, '')) ? digits : undefined;
  const text = mexican ?? trunk ?? coded ?? national;
  const region = mexican ? 'MX' : regions[0];
  if (!text || !region || !isSupportedCountry(region)) return undefined;
  return dialable(parsePhoneNumberFromString(text, region));
}

export function numberOf(number: Dialable, extension: string | undefined, label?: Label): PhoneValue {
  const ext = extension ?? number.ext;
  const kind = label === 'whatsapp' || label === 'mobile' ? label : number.mobile ? 'mobile' : 'phone';
  return {
    value: ext ? `${number.number};ext=${ext}` : number.number,
    display: number.shown + (ext && !number.ext ? ` ext. ${ext}` : ''),
    label: kind,
  };
}

/**
 * Arabic-Indic and full-width digits as ASCII, a dot in the middle of the line between digits as a full stop, with spaces around it
 * as one middle dot of all; one for one: offsets stay.
 */
export function asciiDigits(written: string): string {
  const text = /\d\s?[·•∙‧]\s?\d/.test(written)
    ? written.replace(/(?<=\d)[·•∙‧](?=\d)/g, '.').replace(/(?<=\d\s?)[·•∙‧](?=\s?\d)/g, '·')
    : written;
  if (!/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\uff0b]/.test(text)) return text;
  return text.replace(/\uff0b/g, '+').replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}
