import type { Confidence } from '../../model/contact.ts';
import { matchesOf } from '../page/matches.ts';
import { pattern } from '../pattern.ts';
import { vatNumber } from './check-digits-vat.ts';
import { kinds, labels, type NumberKind, vatLabel } from './registration-kinds.ts';

export type NumberMatch = {
  name: NumberKind['name'];
  value: string;
  /** High with a right check digit, medium where there is none, low where one is wrong whose rule is not published. */
  confidence: Confidence;
  start: number;
  end: number;
};

/**
 * Numbers of registers and tax offices in a line. One whose check digit is wrong by a published rule is a misprint or something
 * else, and is not read.
 */
export function registrationNumbers(text: string): NumberMatch[] {
  if (text.length > 2_000 || !numbered(text) || !labels.test(text)) return [];
  const found = [...vatNumbers(text), ...kinds.flatMap((kind) => ofKind(kind, text))];
  return found.filter(
    ({ start, end }, at) => !found.some((other, before) => before < at && other.start < end && other.end > start),
  );
}

/** Four digits, or the six letters and two digits that an Italian code begins with. */
const numbered = (text: string) => /\d[\s.\-/]?\d[\s.\-/]?\d[\s.\-/]?\d|(?<=[A-Z]{6})\d\d/i.test(text);

function ofKind({ name, pattern, valid, unofficial }: NumberKind, text: string): NumberMatch[] {
  return matchesOf(text, pattern).flatMap((match): NumberMatch[] => {
    const shown = match[1] ?? '';
    const value = compact(shown);
    const right = valid?.(value);
    if (right === false && !unofficial) return [];
    const start = match.index + match[0].lastIndexOf(shown);
    const confidence = right === undefined ? 'medium' : right ? 'high' : 'low';
    return [{ name, value, confidence, start, end: start + shown.length }];
  });
}

/** What stands before the number in a register is shown and not part of it: the court of a German one. */
const compact = (shown: string) =>
  shown
    .replace(pattern`^.*?(?=(?:HRB|HRA|VR|GnR|PR|GsR)[\s\d:-])`, '')
    .replace(pattern`Nr\.?:?`, '')
    .replace(/[\s.:–-]/g, '')
    .toUpperCase();

/** After each label the first thing that has the form of a VAT number. */
function vatNumbers(text: string): NumberMatch[] {
  return matchesOf(text, vatLabel).flatMap((match): NumberMatch[] => {
    const from = match.index + match[0].length;
    const after = text.slice(from, from + 90);
    const start = pattern`(?<![\p{L}\d])(?:CHE|[A-Z]{2}U?)[\s.-]{0,2}[\dA-Z]{1,2}\s?\d`.exec(after)?.index;
    const vat = start === undefined ? undefined : vatNumber(after.slice(start));
    if (start === undefined || !vat) return [];
    const at = from + start;
    return [
      {
        name: 'taxNumber',
        value: vat.value,
        confidence: vat.proven ? 'high' : 'medium',
        start: at,
        end: at + vat.length,
      },
    ];
  });
}
