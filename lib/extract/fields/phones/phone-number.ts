import {
  type CountryCode,
  isSupportedCountry,
  type MetadataJson,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core/es6';
import type { Field } from '../../../model/contact.ts';
import type { Label } from './phone-label.ts';

/** A number that exists, and what the metadata say of it. `number` is in E.164, `shown` in the international format. */
export type Dialable = Pick<PhoneNumber, 'number' | 'nationalNumber' | 'countryCallingCode' | 'ext'> & {
  mobile: boolean;
  shown: string;
};

/** The numbering plans of all countries (libphonenumber's metadata with every kind of number): a file beside the code, loaded when a number is first read. */
export type NumberingPlans = MetadataJson;

/** ISO 3166-1 alpha-2 of a country whose numbers can be read. */
export const hasPlan = (code: string, plans: NumberingPlans): code is CountryCode =>
  isSupportedCountry(code as CountryCode, plans);

/** What was read on one page: a number mostly stands there in a link and in words, or more often, each time in another form. */
export type KnownNumbers = {
  plans: NumberingPlans;
  /** By regions and text, as it is written and without the marks between its groups. */
  texts: Map<string, Dialable | undefined>;
  /** By a plus and all figures: no region is asked. */
  international: Map<string, PhoneNumber | undefined>;
  /** By the number itself. */
  numbers: Map<string, Dialable>;
};

export const noNumbers = (plans: NumberingPlans): KnownNumbers => ({
  plans,
  texts: new Map(),
  international: new Map(),
  numbers: new Map(),
});

export type PhoneValue = { value: string; display: string; label: Field['label'] };

/** Its figures 0 to 9. A loop: texts are short, and a pattern that replaces costs more than all of them. */
export function digitsOf(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits += text[at];
  return digits;
}

/** How many figures 0 to 9 it has. */
export function digitCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}

const isDigit = (code: number) => code > 47 && code < 58;

/** A valid number in one of the regions, the likeliest first (libphonenumber's metadata). */
export function validNumber(text: string, regions: readonly string[], known: KnownNumbers): Dialable | undefined {
  const written = `${regions.join()} ${text}`;
  const before = known.texts.get(written);
  if (before || known.texts.has(written)) return before;
  const number = readNumber(text, regions, known);
  known.texts.set(written, number);
  return number;
}

function readNumber(text: string, regions: readonly string[], known: KnownNumbers): Dialable | undefined {
  if (counting.test(digitsOf(text))) return undefined;
  // "+(203) 555-0100": an area code of North America, where no calling code has brackets and three figures
  const here = text.includes('+') && bracketedArea(text) ? regions.filter((region) => northAmerica.has(region)) : [];
  if (here.length) return validNumber(text.replace('+', ''), here, known);
  const clean = withPlus(text).trim();
  // However its figures are grouped it is one number, read once
  const bare = clean.startsWith('+0') ? clean : clean.replace(grouping, '');
  const key = `${regions.join()} ${bare}`;
  const before = bare === text ? undefined : known.texts.get(key);
  if (before || (bare !== text && known.texts.has(key))) return before;
  const read = parsed(bare, regions, known) ?? formerly(clean, regions, known);
  known.texts.set(key, read);
  return read;
}

/** The plus in whatever form as one, and no mark that the metadata's reader would stumble over. */
function withPlus(text: string): string {
  let clean = text;
  if (clean.includes('+')) clean = clean.replace(/^[\s(]*\++\s?/, '+');
  if (clean.includes('00')) clean = clean.replace(/^[\s(]*00(?=[1-9])/, '+');
  if (/[[\]]/.test(clean)) clean = clean.replace(/[[\]]/g, ' ');
  // "2013 · 30" is a year and a figure
  return clean.includes('·') ? clean.replace(/(?<=^[\s(]*[+0].*)·/g, ' ') : clean;
}

/** A plus and its figures, as they are read in no region. */
export function international(text: string, known: KnownNumbers): PhoneNumber | undefined {
  if (!known.international.has(text)) known.international.set(text, parsePhoneNumberFromString(text, known.plans));
  return known.international.get(text);
}

/** Marks between the groups of a number that mean nothing: the metadata's reader passes over them too. */
const grouping = /[ \u00a0()./\u2010-\u2015-]+/g;

/** `undefined` for one that does not exist: of a number in the full metadata that is the same as having no type, and asked once. */
function dialable(found: PhoneNumber | undefined, known: KnownNumbers): Dialable | undefined {
  if (!found) return undefined;
  const { number, nationalNumber, countryCallingCode, country, ext } = found;
  const key = `${number} ${country} ${ext}`;
  const before = known.numbers.get(key);
  if (before) return before;
  const type = found.getType();
  if (!type) return undefined;
  const shown = found.formatInternational();
  const read = { number, nationalNumber, countryCallingCode, ext, mobile: type === 'MOBILE', shown };
  known.numbers.set(key, read);
  return read;
}

function parsed(bare: string, regions: readonly string[], known: KnownNumbers): Dialable | undefined {
  if (bare.startsWith('+')) return dialable(international(bare, known), known);
  for (const region of regions) {
    if (!hasPlan(region, known.plans)) continue;
    const number = parsePhoneNumberFromString(bare, region, known.plans);
    const found = dialable(number, known);
    if (found) return found;
    // Written with its calling code but without the plus
    const plus =
      number && digitsOf(bare).startsWith(number.countryCallingCode)
        ? international(`+${digitsOf(bare)}`, known)
        : undefined;
    const abroad = dialable(plus, known);
    if (abroad) return abroad;
  }
  return undefined;
}

/** "123-456-7890", "+1 234 567 8900", "300 000 0000": what forms and templates put in a number's place. */
const counting = /0{8}$|^(?:(?:00)?(?:1|44))?0?1234567890$|^12345678900$/;

/** What follows a plus (or the plus itself) is three figures in brackets, of ten in all. */
export const bracketedArea = (text: string): boolean => /^\s?\+?\s?\(\d{3}\)/.test(text) && digitCount(text) === 10;
const northAmerica: ReadonlySet<string> = new Set(['US', 'CA', 'PR']);

/** Ways of dialling that are gone but still printed: Mexico's `+52 1`, `01` and `045` (until 2019), a plus before a national number. */
function formerly(clean: string, regions: readonly string[], known: KnownNumbers): Dialable | undefined {
  const digits = digitsOf(clean);
  const mexican = /^\+521\d{10}$/.test(`+${digits}`) && clean.startsWith('+') ? digits.slice(3) : undefined;
  const trunk = regions[0] === 'MX' && /^0(?:1|44|45)\d{10}$/.test(digits) ? digits.slice(-10) : undefined;
  // "091-11-…": India's code with one zero before it
  const coded = regions[0] === 'IN' && /^091\d{10}$/.test(digits) ? digits.slice(-10) : undefined;
  const national = /^\+0\d{8,11}$/.test(clean.replace(/[\s().-]/g, '')) ? digits : undefined;
  const text = mexican ?? trunk ?? coded ?? national;
  const region = mexican ? 'MX' : regions[0];
  if (!text || !region || !hasPlan(region, known.plans)) return undefined;
  return dialable(parsePhoneNumberFromString(text, region, known.plans), known);
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
