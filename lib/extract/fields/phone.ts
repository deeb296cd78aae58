import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { Field } from '../../model/contact.ts';
import { extensionWord, faxWord, mobileWord, numberWord, phoneWord, whatsappWord } from '../vocabulary/phone-words.ts';

export type PhoneValue = { value: string; display: string; label: Field['label'] };
export type PhoneMatch = PhoneValue & { kind: 'phone' | 'fax'; start: number; end: number };

/** A number as a link gives it: nothing else can be meant, so only validity is asked. */
export function dialled(text: string, regions: readonly string[]): PhoneValue | undefined {
  const [number = '', extension] = text.trim().split(/(?:;ext=|,{1,3}|;)(?=\d)/i);
  const clean = asciiDigits(number).replace(/[^\d+]/g, '');
  if (clean.length < 5 || clean.length > 20) return undefined;
  const parsed = parsed164(clean, regions);
  return parsed && numberOf(parsed, extension?.replace(/\D.*$/, ''));
}

/**
 * Numbers in a line of text. `before` is what labels the line from outside (the cell, term or line before it).
 * Without a label only what is written as a number to dial counts: `+` or `0` first, or in groups of a national form.
 */
export function phonesIn(text: string, before: () => string, regions: readonly string[]): PhoneMatch[] {
  if (!enoughDigits(text)) return [];
  const folded = asciiDigits(text);
  const found = runs(folded);
  if (!found.length) return [];
  const matches: PhoneMatch[] = [];
  let label = labelIn(before().slice(-60));
  let from = 0;
  for (const run of found) {
    const between = folded.slice(from, run.start);
    const said = labelIn(between.slice(-48));
    if (said) label = said;
    else if (/[\p{L}]{3}/u.test(between)) label = undefined;
    const read = readRun(folded, run, label, regions, between);
    matches.push(...read);
    from = read.at(-1)?.end ?? run.end;
    if (read.length === 0 && /\p{L}/u.test(between)) label = undefined;
  }
  return matches;
}

type Run = { start: number; end: number };
type Label = 'phone' | 'fax' | 'mobile' | 'whatsapp' | 'phone-fax' | 'other';

/** Digits and the marks that stand between groups of digits; found by one scan. */
function runs(text: string): Run[] {
  const found: Run[] = [];
  for (const match of text.matchAll(/(?:\+|\(\s?\+?|\d)[\d\s\u00a0()./\-–—‒·+]{4,80}/g)) {
    const end = match.index + match[0].length - (/[^\d)]*$/.exec(match[0])?.[0].length ?? 0);
    if (digitsOf(text.slice(match.index, end)).length >= 6) found.push({ start: match.index, end });
  }
  return found;
}

function readRun(
  text: string,
  run: Run,
  label: Label | undefined,
  regions: readonly string[],
  between: string,
): PhoneMatch[] {
  if (label === 'other') return [];
  const before = text[run.start - 1] ?? ' ';
  const after = text[run.end] ?? ' ';
  if (/[\p{L}\d@#_=:/$€£%]/u.test(before) && !(before === ':' || before === '/') && !label) return [];
  if (
    /[\p{L}_@%€$]/u.test(after) &&
    !/^\s*(?:ext|int|x\s?\d|fax|tel|mob|\p{Lu})/iu.test(text.slice(run.end, run.end + 8))
  )
    return [];
  if (/[a-z]$/i.test(between) && /[\p{L}\d]$/u.test(between) && !label) return [];
  const whole = text.slice(run.start, run.end);
  const parts = split(whole);
  const found: PhoneMatch[] = [];
  for (const part of parts.length ? parts : [{ start: 0, end: whole.length }]) {
    const words = whole.slice(part.start, part.end);
    const parsed = label || looksDialled(words) ? plausible(words, regions, label !== undefined) : undefined;
    if (!parsed) continue;
    const end = run.start + part.end;
    const extension = extensionWord.exec(text.slice(end, end + 28));
    found.push({
      ...numberOf(parsed, extension?.[1] ?? extension?.[2], label),
      kind: label === 'fax' ? 'fax' : 'phone',
      start: run.start + part.start,
      end: end + (extension?.[0].length ?? 0),
    });
  }
  return found;
}

/** One number, or the several that a run holds: apart by `/`, ` - `, ` – `, `;`, or two spaces, or where a new `+` or `(0` begins. */
function split(text: string): Run[] {
  const cuts = [
    ...text.matchAll(
      /\s*\/\s*|\s+[-–—]\s*|\s*[-–—]\s+|\s{2,}|\s+(?=\+)|(?<=\d)(?=\+)|\s+(?=0\d{2,3}[\s./-]?\d)|(?<=\d{3})\s*(?=\(0?\d)/g,
    ),
  ];
  if (!cuts.length) return [];
  const parts: Run[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (digitsOf(text.slice(start, cut.index)).length >= 7 && digitsOf(text.slice(cut.index)).length >= 7) {
      parts.push({ start, end: cut.index });
      start = cut.index + cut[0].length;
    }
  }
  if (!parts.length) return [];
  parts.push({ start, end: text.length });
  return parts;
}

/** Valid in one of the regions, and no date, price, code or range. */
function plausible(text: string, regions: readonly string[], labelled: boolean): PhoneNumber | undefined {
  const digits = digitsOf(text);
  if (digits.length < 6 || digits.length > 17 || notNumber.test(text.trim())) return undefined;
  if (!labelled && digits.length < 8) return undefined;
  if (/^(\d)\1+$/.test(digits)) return undefined;
  const whole = parsed164(text, regions);
  if (whole) return whole;
  // `021/310.12.34 – 36`, `0461 12345-0`: what follows the last dash is another line of the same switchboard
  const first = range.exec(text)?.[1];
  return first && digitsOf(first).length >= 7 ? parsed164(first, regions) : undefined;
}

const range = /^(.*\d)\s*[-–—/]\s*\d{1,4}$/;

/** Dates, years, times, decimal numbers, postal codes with place, IP addresses. */
const notNumber =
  /^(?:\(?(?:19|20)\d{2}\)?[.,]\s.*|(?:19|20)\d{2}\.\d{1,2}\s?[-–].*|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}|\d{1,3}(?:\.\d{3})+(?:\.\d{2})?|\d{1,3}(?:\.\d{1,3}){3}|\d+\.\d{4,}|(?:19|20)\d{2}\s(?:19|20)\d{2}.*)$/;

/** The way people write a number to dial, when no word says so. */
function looksDialled(text: string): boolean {
  const trimmed = text.trim();
  if (/\)\.|\.\s/.test(trimmed)) return false;
  const digits = digitsOf(trimmed).length;
  if (/^\(?\+/.test(trimmed)) return digits >= 8;
  if (/^00[1-9]/.test(trimmed)) return digits >= 10;
  if (/^\(\d{2,5}\)/.test(trimmed)) return digits >= 8;
  if (/^0\d/.test(trimmed))
    return digits >= 9 && digitsOf(trimmed.replace(range, '$1')).length <= 12 && !/^0\d{0,2}\./.test(trimmed);
  return /^\d{2,4}[\s.-]\d{2,4}[\s.-]\d{2,4}(?:[\s.-]\d{2,4})?$/.test(trimmed) && digits >= 9 && digits <= 11;
}

function parsed164(text: string, regions: readonly string[]): PhoneNumber | undefined {
  const international = /^\s*\(?\+/.test(text) || /^\s*00[1-9]/.test(text);
  const clean = text.replace(/^\s*\(?\+\s?/, '+').replace(/^\s*00(?=[1-9])/, '+');
  for (const region of international ? [undefined] : regions) {
    if (region !== undefined && !isSupportedCountry(region)) continue;
    const number = parsePhoneNumberFromString(clean.trim(), region as CountryCode | undefined);
    if (number?.isValid()) return number;
    // Written with its calling code but without the plus
    const plus =
      region && number && digitsOf(clean).startsWith(number.countryCallingCode)
        ? parsePhoneNumberFromString(`+${digitsOf(clean)}`)
        : undefined;
    if (plus?.isValid()) return plus;
  }
  return undefined;
}

function numberOf(number: PhoneNumber, extension: string | undefined, label?: Label): PhoneValue {
  const ext = extension ?? number.ext;
  const type = number.getType();
  const kind = label === 'whatsapp' || label === 'mobile' ? label : type === 'MOBILE' ? 'mobile' : 'phone';
  return {
    value: ext ? `${number.number};ext=${ext}` : number.number,
    display: number.formatInternational() + (ext && !number.ext ? ` ext. ${ext}` : ''),
    label: kind,
  };
}

/** What the words before a number say it is; the last word wins, `Tel/Fax` is both. */
export function labelIn(text: string): Label | undefined {
  const found: [number, Label][] = [];
  const last = (pattern: RegExp, label: Label) => {
    for (const match of text.matchAll(pattern)) found.push([match.index, label]);
  };
  last(phoneWord, 'phone');
  last(mobileWord, 'mobile');
  last(whatsappWord, 'whatsapp');
  last(faxWord, 'fax');
  last(numberWord, 'other');
  found.sort((a, b) => a[0] - b[0]);
  const [end, before] = [found.at(-1), found.at(-2)];
  if (!end) return undefined;
  if (
    end[1] === 'fax' &&
    before &&
    before[1] !== 'fax' &&
    before[1] !== 'other' &&
    !/\d/.test(text.slice(before[0], end[0]))
  )
    return 'phone-fax';
  return end[1];
}

function enoughDigits(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 47 && code < 58) || (code > 0x65f && code < 0x66a) || (code > 0xff0f && code < 0xff1a))
      if (++count === 6) return true;
  }
  return false;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Arabic-Indic and full-width digits as ASCII, one for one: offsets stay. */
function asciiDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\uff0b]/.test(text)) return text;
  return text.replace(/\uff0b/g, '+').replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}
