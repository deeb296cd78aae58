import { matchesOf } from '../../page/matches.ts';
import { pattern } from '../../pattern.ts';
import {
  anchorWord,
  businessMail,
  houseNumber,
  markedNumber,
  noAddress,
  noAddressFigures,
  ordinalFloor,
  postBox,
  regionLast,
  regionWord,
  streetFirst,
  streetGerman,
  streetLast,
  streetNamed,
  townWord,
  unit,
  usState,
} from '../../vocabulary/address-words.ts';
import { contactLabel } from '../../vocabulary/context-words.ts';
import { countryCode } from '../../vocabulary/country-names.ts';
import { officeWord } from '../../vocabulary/office-words.ts';
import { legalForm, notOrganization, pageWord } from '../../vocabulary/organization-words.ts';
import { type Postal, postalOf } from './address-postal.ts';

/** What a part of a line can be in an address. `numbered` is any name with a number, `place` any name without one. */
export type Mark =
  /** `box`: a post box. */
  | { kind: 'street'; number: boolean; from: number; box?: boolean }
  | { kind: 'postal'; postal: Postal }
  | { kind: 'country'; code: string }
  /** `town`: the name without the word that says it is one, and without the province in brackets. */
  | { kind: 'region' | 'place'; town?: string; province?: string }
  | { kind: 'unit' | 'state' | 'number' | 'numbered' };

/** Reads the text between two commas; `undefined` when it can be no part of an address. */
export function markOf(text: string, regions: readonly string[]): Mark | undefined {
  if (text.length > 110) return undefined;
  // What needs a figure is not asked of the many that have none
  const figures = /\d/.test(text);
  if (noAddress.test(text) || (figures && noAddressFigures.test(text.replace(/\d{5}-\d{4}$/, ''))) || prose(text))
    return undefined;
  const country = countryCode(text);
  if (country) return { kind: 'country', code: country };
  if (figures && (postBox.test(text) || businessMail.test(text)))
    return { kind: 'street', number: true, from: 0, box: true };
  const postal = figures ? postalOf(text.replace(townWord, ''), regions) : undefined;
  const worded = figures || anchorWord.test(text);
  const street = worded && !quarter.test(text) ? streetAt(text, figures) : undefined;
  if (postal && !street && !pattern.i`(?:^|\s)(?:رقم|no|nr|num|бр)\.?$`.test(postal.city ?? ''))
    return { kind: 'postal', postal };
  if (street) return { kind: 'street', ...street };
  if (number.test(text)) return { kind: 'number' };
  const local = figures ? wordedNumber.exec(text) : null;
  if (local && unit.test(text.slice(local.index + local[0].length))) return { kind: 'street', number: true, from: 0 };
  if (unit.test(text) || (figures && ordinalFloor.test(text)) || quoted.test(text)) return { kind: 'unit' };
  if (worded && isRegion(text))
    return { kind: 'region', ...(townWord.test(text) ? { town: text.replace(townWord, '') } : {}) };
  if (figures && (markedNumber.test(text) || (numbered.test(text) && !year.test(text))) && !officeWord.test(text))
    return { kind: 'numbered' };
  if (regions.includes('US') && usState.test(text)) return { kind: 'state' };
  if (!place.test(text) || legalForm.test(` ${text}`) || frameWord(text)) return undefined;
  const [, town, province] = inBrackets.exec(text) ?? dotted.exec(text) ?? [];
  return { kind: 'place', ...(town && province && !countryCode(town) ? { town, province } : {}) };
}

/** "jud. Iași", "с. Пример", "Mamuju Regency": the word, and a name after it. */
function isRegion(text: string): boolean {
  const word = regionWord.exec(text);
  if (!word) return regionLast.test(text);
  return pattern`^[.\s:–-]*(?:(?:de|del|di|da|la|el)\s)?(?:[\p{Lu}\p{Lo}\d„“"«(]|$)`.test(text.slice(word[0].length));
}

/** "Musterstadt (Provinz)" */
const inBrackets = pattern`^([^()]{2,30})\s\((\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,20})?)\)$`;
/** "Ejemplo B.C." */
const dotted = pattern`^(.{2,30}\p{Ll})\s((?:\p{Lu}\.){2,3})$`;
/** "Urb. Camino Real": a quarter named after a street. */
const quarter = pattern.i`^(?:urb|col|colonia|fracc|barrio|urbanización|кв|ж\.?\s?к)\.?\s\D+$`;
/** The name of a building. */
const quoted = /^[«„“"][^«»„“”"]{3,40}[»”“"]$/;
/** "Seit 1985": a name with a number that is a year. */
const year = pattern`^\p{L}+\s(?:1[89]|20)\d\d$`;

/** "nr. 5", "7A y 9C", "12", "nr. 48-58 București", or a number's word that lost its number to a comma. */
const number = pattern.i`^(?:s\/n|snc|b\.?b|бб|б\.б|[A-Z]{1,2}-\d{1,4}(?:-\d{1,3}){0,2}[A-Z]?|\d{1,4}\s(?:bis|ter|quater)|(?:nr|no|núm|nº|n°|№|бр|br|#)\.?(?:\s{0,2}\d{1,4}.{0,30})?|\d{1,4}\s?[A-Za-z\p{Lu}]?(?:\s?(?:[-–/&]|y|e|și|and|и)\s?\d{1,4}\p{L}?)?)\.?$`;
/** A name, its number's word, its number, and a flat: "Јане Примерен бр.5 лок.7". */
const wordedNumber = pattern`^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){0,3}\s(?:nr|бр|br)\.?\s?\d{1,4}\p{L}?(?=\s)`;
const numbered = pattern`^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|da|di|van|von|der|la|las|los|el)\s){0,5}\p{Lu}[\p{L}\p{M}.'’-]*\s\d{1,4}(?:\s?[-–/]\s?\d{1,4})?\s?\p{L}?\.?$|^\d{1,2}\.\s\p{Lu}\p{L}+\s\d{1,4}\p{L}?$|^\d{1,5}\p{L}?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s|$)){1,4}$`;
const place = pattern`^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:[\s/]{1,2}(?=\S)|$)|(?:de|del|la|el|y|di|sur|am|an|der|im)\s){1,5}(?:\(\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:\s\p{Lu}[\p{L}\p{M}.'’-]{1,20})?\))?$`;

const frameWord = (text: string) => notOrganization.test(text) || pageWord.test(text) || contactLabel.test(text);

/** More ordinary words than names: a sentence that mentions a place. */
function prose(text: string): boolean {
  // Three words are needed for it, of four letters each
  if (text.length < 14) return false;
  const words = wordCount(text);
  if (words < 3) return false;
  if (words > 14) return true;
  const ordinary = matchesOf(text, smallWord).filter(([word]) => !ofStreets.has(word)).length;
  return ordinary > 2 && ordinary * 2 >= words;
}

function wordCount(text: string): number {
  if (uneven.test(text)) return text.split(/\s+/).length;
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}

const uneven = / {2}|[^\S ]/;
const smallWord = pattern.g`(?<!\S)\p{Ll}{4,}(?!\S)`;
const ofStreets = new Set(
  'strada calle ulica улица ulice strasse straße jalan place avenue blok lantai etaj scara piso floor village colonia number'.split(
    ' ',
  ),
);

/** Where the street's name begins, and whether a number stands with it. */
function streetAt(text: string, figures: boolean): { from: number; number: boolean } | undefined {
  const german = figures ? streetGerman.exec(text) : null;
  if (german) return { from: start(text, german.index), number: true };
  const last = figures ? streetLast.exec(text) : null;
  if (
    last &&
    pattern`\p{Lu}|\dth|\d(?:st|nd|rd)`.test(last[0]) &&
    !pattern`^\s?\d\S*\s\p{Ll}{3,}\s\p{Ll}`.test(last[0])
  )
    return { from: fromUnit(text, start(text, last.index)), number: true };
  if (streetNamed.test(text) && pattern`^[\p{Lu}\d]`.test(text)) return { from: 0, number: false };
  const first = streetFirst.exec(text);
  if (!first) return undefined;
  const word = start(text, first.index);
  // "12 rue de …", "4 bis, avenue …"
  const from = /(?:^|\s)(\d{1,5}[A-Za-z]?(?:\s(?:bis|ter|quater))?,?\s)$/i.exec(text.slice(0, word))?.[1]?.length ?? 0;
  const rest = text.slice(first.index + first[0].length);
  // "via e-mail", "de av dag", "st. of": a name begins with a capital or a number
  if (
    !pattern`^[„“"'«]?[\p{Lu}\p{Lo}\d]`.test(rest) &&
    !(word === 0 && pattern`^\p{L}[\p{L}\s.'’-]{2,40}\s\d{1,4}\p{L}?$`.test(rest))
  )
    return undefined;
  return { from: word - from, number: from > 0 || houseNumber.test(rest) };
}

/** "Unit 3 Sample Park": the word that the number is of. */
const fromUnit = (text: string, from: number) =>
  from - (/(?:^|\s)((?:unit|suite|flat|shop|office|apt|no)\.?\s)$/i.exec(text.slice(0, from))?.[1]?.length ?? 0);

const start = (text: string, index: number) => index + (/^[\s(]/.test(text.slice(index)) ? 1 : 0);
