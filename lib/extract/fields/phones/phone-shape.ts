import { matchesOf } from '../../page/matches.ts';
import { type Dialable, digitCount, digitsOf } from './phone-number.ts';

export type Run = { start: number; end: number };

const dialling =
  /(?:\(?\+|\([\s(]?\+{0,2}|\d)[\d\s\u00a0()[\]./\-\u2010-\u2015\u2212·+\u200b\u202a-\u202e\u2060\u00ad]{4,80}/g;

/** Digits and the marks that stand between groups of digits; found by one scan. */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  for (const match of matchesOf(text, dialling)) {
    const end = match.index + match[0].length - (/[^\d)]*$/.exec(match[0])?.[0].length ?? 0);
    if (digitCount(text.slice(match.index, end)) >= 6) found.push({ start: match.index, end });
  }
  return found;
}

const between =
  /\s*\/\s*|\s+[-–—·]\s*|\s*[-–—]\s+|(?<=\d{7})[-–—](?=\d{7})|\s{2,}|\s+(?=\+)|(?<=\d)(?=\+)|\s+(?=0\d{2,3}[\s./-]?\d)|(?<=\d{3})\s*(?=\(0?\d)/g;

/** One number, or the several that a run holds: apart by `/`, ` - `, ` – `, ` · `, `;`, or two spaces, or where a new `+` or `(0` begins. `least` digits follow. */
export function split(text: string, least = 7): Run[] {
  const cuts = matchesOf(text, between);
  if (!cuts.length) return [];
  const parts: Run[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (least < 7 && !/\S/.test(cut[0])) continue;
    if (digitCount(text.slice(start, cut.index)) >= 7 && digitCount(text.slice(cut.index)) >= least) {
      parts.push({ start, end: cut.index });
      start = cut.index + cut[0].length;
    }
  }
  if (!parts.length) return [];
  parts.push({ start, end: text.length });
  return parts;
}

/** The valid number that a text is, as `validNumber` reads it: in the regions of the page, or in those given. */
export type ReadNumber = (text: string, regions?: readonly string[]) => Dialable | undefined;

/** Valid in one of the regions, and no date, price, code or range. `first`: how much of the text the number is. */
export function plausible(
  text: string,
  valid: ReadNumber,
  labelled: boolean,
): { number: Dialable; length: number } | undefined {
  const digits = digitsOf(text);
  if (digits.length < 6 || notNumber.test(text.trim()) || (!labelled && notLabelled.test(text.trim())))
    return undefined;
  if (!labelled && digits.length < 8) return undefined;
  if (/^(\d)\1+$/.test(digits)) return undefined;
  // `021/310.12.34/36`: what follows the last slash is another line of the same switchboard
  const lines = alternatives.exec(text)?.[1];
  const switchboard = lines && digitCount(lines) >= 7 ? valid(lines) : undefined;
  if (lines && switchboard) return { number: switchboard, length: lines.length };
  const whole = digits.length <= 17 ? valid(text) : undefined;
  if (whole) return { number: whole, length: text.length };
  // `021/310.12.34 – 36`, `0461 12345-0`
  const first = range.exec(text)?.[1];
  const number = first && digitCount(first) >= 7 ? valid(first) : undefined;
  return first && number ? { number, length: first.length } : undefined;
}

const alternatives = /^(.*?\d{2})(?:\s*\/\s*-?\s*\d{1,4})+$/;
const range = /^(.*\d)\s*[-–—/]\s*\d{1,4}$/;

/** Dates, years, times, postal codes with place, a dotted number that is no phone's, the number of a paper with its year: `0313/0/1993`. */
const notNumber =
  /^\d{2,5}\/\d{1,4}\/(?:19|20)\d{2}$|^(?:19|20)\d{2}-(?:0\d|1[0-2])-[0-3]\d(?:\D|$)|^(?:\(?(?:19|20)\d{2}\)?[.,]\s.*|(?:19|20)\d{2}\.\d{1,2}\s?[-–].*|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}|(?:19|20)\d{2}\s(?:19|20)\d{2}.*)$|(?:^|\D)(?:[0-3]?\d)[./-](?:[01]?\d)[./-](?:19|20)\d{2}(?:\D|$)|^\d{1,2}[.:]\d{2}\s?[-–/]\s?\d{1,2}[.:]\d{2}(?:\D|$)/;

/** Thousands, IP addresses and decimal numbers, where no word says it is a phone. */
const notLabelled =
  /^(?:[1-9]\d{0,2}(?:\.\d{3})+(?:\.\d{2})?|(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|[1-9]\d*\.\d{4,}|0\.\d+)$/;

/** The way people write a number to dial, when no word says so. */
export function looksDialled(text: string): boolean {
  const trimmed = text.trim();
  if (/\)\.|\.\s/.test(trimmed)) return false;
  const digits = digitCount(trimmed);
  if (/^\(?\+/.test(trimmed)) return digits >= 8;
  if (/^\(?00[1-9]/.test(trimmed)) return digits >= 10;
  // "(1959) 10.000" is a year and a figure
  if (/^\(?0 \d{2,4}(?:\)|\s?\/)\s?\d/.test(trimmed)) return digits >= 9 && digits < 13;
  if (/^\(\d{2,5}\)/.test(trimmed)) return digits >= 8 && !/^\((?:19|20)\d{2}\)/.test(trimmed);
  if (/^0\d/.test(trimmed))
    return (
      digits >= 9 &&
      digitCount(trimmed.replace(range, '$1')) <= 12 &&
      (!/^0\d{0,2}\./.test(trimmed) || dotted.test(trimmed) || /^0\d{2}\.\d{6,8}$/.test(trimmed))
    );
  if (/^1[\s.-](?:\(\d{3}\)|\d{3})[\s.-]?\d{3}[\s.-]\d{4}$/.test(trimmed)) return true;
  // Italian mobiles, and the way of the Americas with a stroke
  if (/^3\d{2}[\s./-]\d{6,7}$|^\d{3}\/\d{3}-\d{4}$/.test(trimmed)) return true;
  return /^\d{2,4}[\s.–-]\d{2,4}[\s.–-]\d{2,4}(?:[\s.–-]\d{2,4})?$/.test(trimmed) && digits >= 9 && digits <= 11;
}

/** `021.310.12.34`, `01.99.00.12.34`: groups of two and three after a trunk zero. */
const dotted = /^0\d{1,3}(?:\.\d{2,4}){2,4}$/;

/** "(311) 212 45 45 y 133 20 83", "0256/301234, 301235": a shorter number takes its first digits from the one before. */
export function completed(text: string, before: Dialable, valid: ReadNumber): Dialable | undefined {
  const digits = digitsOf(text);
  const { nationalNumber, countryCallingCode } = before;
  if (
    digits.length < 5 ||
    digits.length >= nationalNumber.length ||
    /^[+0]/.test(text.trim()) ||
    notNumber.test(text.trim())
  )
    return undefined;
  return valid(`+${countryCallingCode}${nationalNumber.slice(0, -digits.length)}${digits}`, []);
}
