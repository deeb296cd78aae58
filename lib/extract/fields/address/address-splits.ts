import { pattern } from '../../pattern.ts';
import { countryCode } from '../../vocabulary/country-names.ts';
import { type Mark, markOf } from './address-marks.ts';

type Piece = { offset: number; piece: string; mark: Mark | undefined };

/** The same text with Arabic and Persian digits as 0 to 9, each in its place. */
export const asciiDigits = (text: string): string =>
  /[٠-٩۰-۹]/.test(text) ? text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)) : text;

/** What stands between two commas, cut where an address was written without one: "20148 Milano Via …", "nr. 5 Oradea", "Lima-Perú". */
export function splitAt(text: string, regions: readonly string[], sameLine: boolean): Piece[] {
  const mark = markOf(text, regions);
  const cut =
    text.length < 120 ? (leadEnd(text, mark, regions) ?? tailStart(text, mark, regions, sameLine)) : undefined;
  if (!cut) return [{ offset: 0, piece: text, mark }];
  const left = text.slice(0, cut).replace(/[\s,–—-]+$/, '');
  const right = text.slice(cut);
  return [
    { offset: 0, piece: left, mark: markOf(left, regions) },
    ...splitAt(right, regions, true).map((piece) => ({ ...piece, offset: piece.offset + cut })),
  ];
}

/** Where a street begins after a code with its town, or after a region: "20148 Milano | Via …", "гр. София | ул. …". */
function leadEnd(text: string, mark: Mark | undefined, regions: readonly string[]): number | undefined {
  if (mark?.kind !== 'street' || mark.from === 0) return undefined;
  const before = text.slice(0, mark.from).trim();
  const lead = pattern`^\p{L}+\.?$`.test(before) ? undefined : markOf(before, regions);
  return (lead?.kind === 'postal' && lead.postal.city) || lead?.kind === 'region' ? mark.from : undefined;
}

/** A number with its word, and the town after it. */
const numberThenTown = pattern`(?:^|[\s.])(?:nr|no|n|бр|br|№|nº|n°)\.?\s?\d{1,4}\p{L}?(?:[-/]\d{1,4}\p{L}?){0,2}\s(?=\p{Lu}[\p{L}.][^\d]{1,30}$)`;
/** "5, rue du Modèle 69003 LYON": French numbers stand before the street. */
const frenchCode = pattern`\p{L}\s(?=\d{5}\s\p{Lu}\p{L})`;
/** A number, and a code of four digits with its town; a town, its state in letters with dots, and a code. */
const thenCode = pattern`(?:\d\p{L}?\s(?=[1-9]\d{3}\s\p{Lu})|\s(?=\p{Lu}\p{Ll}{2,20}\s(?:\p{Lu}\.){2,3}\s\d{5}$))`;

function tailStart(
  text: string,
  mark: Mark | undefined,
  regions: readonly string[],
  sameLine: boolean,
): number | undefined {
  if (mark?.kind === 'country') return undefined;
  if (mark?.kind === 'street' || mark?.kind === 'unit' || mark?.kind === 'numbered' || mark?.kind === 'number') {
    const town =
      numberThenTown.exec(text) ?? thenCode.exec(text) ?? (regions.includes('FR') ? frenchCode.exec(text) : null);
    const at = town ? town.index + town[0].length : 0;
    const rest = at ? markOf(text.slice(at), regions)?.kind : undefined;
    if (rest === 'place' || rest === 'postal') return at;
  }
  return countryStart(text, mark, regions, sameLine);
}

/** Where a country's name begins after a code with its town, a street's number or, on a line that told more before, a town. */
function countryStart(
  text: string,
  mark: Mark | undefined,
  regions: readonly string[],
  sameLine: boolean,
): number | undefined {
  if (mark && mark.kind !== 'postal' && mark.kind !== 'street' && !sameLine) return undefined;
  let start = text.length;
  for (let words = 0; words < 3; words++) {
    start = wordStart(text, start - 1);
    if (start < 3) return undefined;
    if (!countryCode(text.slice(start))) continue;
    const before = text.slice(0, start).replace(/[\s–—-]+$/, '');
    if (ofName.test(before)) continue;
    const rest = markOf(before, regions);
    if (rest?.kind === 'postal') return rest.postal.city || rest.postal.region ? start : undefined;
    if (rest?.kind === 'street') return rest.number ? start : undefined;
    return rest?.kind === 'place' && sameLine ? start : undefined;
  }
  return undefined;
}

/** Right after the last space or dash before this place; 0 where there is none. */
function wordStart(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && !' -–—'.includes(text.charAt(at))) at--;
  return at + 1;
}

/** "New Mexico", "Republic of Moldova": the country's name begins before. */
const ofName = pattern.i`(?:^|\s)(?:new|nuevo|nova|papua|south|north|rep\p{L}*\.?|р\.?|република|de|of|северна)$`;
