import { enoughDigits } from '../fields/phones/phone.ts';
import { type Finding, inLine } from '../finding.ts';
import { matchesOf } from '../page/matches.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { columnHeads } from '../people/place/tables.ts';
import { bareExtension, extensionHead, mainLine } from '../vocabulary/phone-words.ts';

/**
 * Extensions that stand without their number ("Ana Pop, ext. 12", a column of them): with the one number of the house they are numbers
 * of their own. The quote is the extension; the number has its evidence where it stands. None where the page leaves open which number
 * is meant.
 */
export function extensionsAlone(page: Page, findings: readonly Finding[]): Finding[] {
  const numbers = findings.filter(({ name, label }) => name === 'phone' && label !== 'mobile' && label !== 'whatsapp');
  const main = numbers.length ? mainOf(page, numbers) : undefined;
  if (!main) return [];
  const headOf = columnHeads(page);
  const dialled = new Set(numbers.map(({ line }) => line));
  const placed = new Set(findings.filter(({ name }) => name === 'address').map(({ line }) => line));
  const joined = new Set(numbers.filter(({ value }) => value.includes(';ext=')).map(({ line }) => line + 1));
  return page.lines.flatMap((line) => {
    if (!line.figures || line.text.length > 200 || dialled.has(line.index) || joined.has(line.index)) return [];
    if (placed.has(line.index)) return [];
    return extensionsIn(line, headOf).map(({ extension, start, end }) =>
      inLine(line, start, end, {
        name: 'phone',
        value: `${bare(main.value)};ext=${extension}`,
        display: `${(main.display ?? main.value).replace(/ ext\. \d+$/, '')} ext. ${extension}`,
        label: main.label,
        method: 'text',
      }),
    );
  });
}

/** A number that only its extension is said of: nobody's but the person's it stands beside. */
export const withoutNumber = ({ name, value, quote }: Finding): boolean =>
  name === 'phone' && value.includes(';ext=') && !enoughDigits(quote);

/** The one number of the page, or of several the one whose line calls it the main one. */
function mainOf(page: Page, numbers: readonly Finding[]): Finding | undefined {
  const said = numbers.filter(({ line }) => line >= 0 && mainLine.test(page.lines[line]?.text ?? ''));
  return [numbers, said].map(oneOf).find((one) => one !== undefined);
}

const oneOf = (numbers: readonly Finding[]) =>
  numbers.every(({ value }) => bare(value) === bare(numbers[0]?.value ?? '')) ? numbers[0] : undefined;

type Extension = { extension: string; start: number; end: number };

function extensionsIn(line: Line, headOf: (line: Line) => string): Extension[] {
  const { text } = line;
  const cell = /^[-–]?\s?\d{1,5}$/.test(text) && extensionHead.test(headOf(line));
  if (cell) return [{ extension: text.replace(/\D/g, ''), start: 0, end: text.length }];
  return matchesOf(text, bareExtension).flatMap((match) => {
    const extension = match[1] ?? match[2] ?? match[3];
    return extension ? [{ extension, start: match.index, end: match.index + match[0].length }] : [];
  });
}

const bare = (number: string) => number.replace(/;ext=.*/, '');
