import { pattern } from '../../pattern.ts';
import { countsPapers, currencyAfter } from '../../vocabulary/paper-words.ts';
import { extensionWord } from '../../vocabulary/phone-words.ts';
import { type Label, labelAfter, labelIn } from './phone-label.ts';
import {
  asciiDigits,
  type Dialable,
  digitCount,
  type KnownNumbers,
  numberOf,
  type PhoneValue,
  validNumber,
} from './phone-number.ts';
import { completed, looksDialled, plausible, type ReadNumber, type Run, runs, split } from './phone-shape.ts';

export type PhoneMatch = PhoneValue & { kind: 'phone' | 'fax'; start: number; end: number };

/** A number as a link gives it: nothing else can be meant, so only validity is asked. `known`: what was read on the page before. */
export function dialled(text: string, regions: readonly string[], known: KnownNumbers): PhoneValue | undefined {
  const [number = '', extension] = text.trim().split(/(?:;ext=|,{1,3}|;)(?=\d)/i);
  const clean = asciiDigits(number).replace(/[^\d+]/g, '');
  if (clean.length < 5) return undefined;
  const parsed = clean.length <= 20 ? validNumber(clean, regions, known) : undefined;
  if (parsed) return numberOf(parsed, extension?.replace(/\D.*$/, ''));
  // Two numbers in one: the first
  const [first] = text.length < 120 ? phonesIn(text, () => 'tel', regions, known) : [];
  return first && { value: first.value, display: first.display, label: first.label };
}

/**
 * Numbers in a line of text. `before` is what labels the line from outside (the cell, term or line before it, an icon).
 * Without a label only what is written as a number to dial counts: `+` or `0` first, or in groups of a national form.
 */
export function phonesIn(
  text: string,
  before: () => string,
  regions: readonly string[],
  known: KnownNumbers,
): PhoneMatch[] {
  if (!enoughDigits(text)) return [];
  const folded = asciiDigits(text);
  const found = runs(folded);
  if (!found.length) return [];
  const matches: PhoneMatch[] = [];
  const valid: ReadNumber = (words, places = regions) => validNumber(words, places, known);
  let label: Label | undefined;
  let from = 0;
  let last: Dialable | undefined;
  for (const run of found) {
    const between = folded.slice(from, run.start);
    const joined = conjunction.test(between);
    const said = labelIn(unlettered(between, folded[run.start] ?? '').slice(-48));
    if (said) label = said;
    else if (!joined && pattern`[\p{L}]{3}`.test(between) && !whose.test(between)) label = undefined;
    else if (run === found[0]) label = labelIn(before().slice(-60)); // asked where no word of the line decides
    if (!joined) last = undefined;
    const read = readRun(folded, run, label, valid, between, last);
    matches.push(...read.matches);
    last = read.last;
    from = read.matches.at(-1)?.end ?? run.end;
    if (read.matches.length === 0 && pattern`\p{L}`.test(between)) label = undefined;
  }
  return matches;
}

/** Between two numbers of one label. */
const conjunction = pattern.i`^\s*(?:[,;/|&+]|and|und|or|oder|y|o|u|e|ed|et|ou|și|si|sau|i|ili|dan|atau|и|или|و|أو)?\s*$`;

/** "Treasurer- " in a list of numbers under one label: whose the next number is. */
const whose = pattern`^\s*(?:[,;|]\s*)?\p{Lu}[\p{L} .()-]{1,28}\s?[-\u2013]\s?$`;

/** "M40 1500 m": a letter that a figure follows at once names a class of a contest, "T030 1234567" and "M+49 …" a telephone. */
const unlettered = (words: string, next: string) =>
  /[1-9]/.test(next) ? words.replace(pattern`(?<!\p{L})\p{L}$`, '') : words;

function readRun(
  text: string,
  run: Run,
  label: Label | undefined,
  valid: ReadNumber,
  between: string,
  before: Dialable | undefined,
): { matches: PhoneMatch[]; last?: Dialable } {
  const whole = cut(text, run);
  const counted = (words: string) =>
    label !== undefined || looksDialled(words) || (fourAndFour.test(words) && text.includes('@'));
  // Most figures of a page are no numbers to dial, however they are cut
  if (
    !before &&
    text[run.end] !== '+' &&
    !counted(whole) &&
    ![...split(whole), ...split(whole, 5)].some((part) => counted(cut(whole, part)))
  )
    return { matches: [] };
  if (label === 'other' || counts(text, run) || !clear(text, run, label, between)) return { matches: [] };
  const turned = fromRightToLeft(text, run, valid);
  if (turned)
    return {
      matches: [
        {
          ...numberOf(turned, undefined, label),
          kind: label === 'fax' ? 'fax' : 'phone',
          start: run.start,
          end: run.end + 1,
        },
      ],
      last: turned,
    };
  const parts = partsOf(whole, valid);
  const matches: PhoneMatch[] = [];
  let last = before;
  for (const part of parts) {
    const words = cut(whole, part);
    const read = counted(words) ? plausible(words, valid, label !== undefined) : undefined;
    const number = (last && tailOf(words, read?.number, last, valid)) ?? read?.number;
    if (!number) continue;
    last = number;
    const end = run.start + part.end;
    const extension = extensionWord.exec(text.slice(end, end + 28));
    const after = labelAfter(text.slice(end, end + 28));
    const kind = after && after !== 'other' ? after : label;
    matches.push({
      ...numberOf(number, extension?.[1] ?? extension?.[2], kind),
      kind: kind === 'fax' ? 'fax' : 'phone',
      start: run.start + part.start,
      end: end + (extension?.[0].length ?? 0),
    });
  }
  return { matches, last };
}

const cut = (text: string, { start, end }: Run) => text.slice(start, end);

/** What a number shorter than the one before it takes from there, even where its figures alone would be some other number. */
const tailOf = (words: string, read: Dialable | undefined, last: Dialable, valid: ReadNumber) =>
  !read || (/^[1-9]/.test(words) && read.nationalNumber.length < last.nationalNumber.length)
    ? completed(words, last, valid)
    : undefined;

/** "2210-6660" as Central America writes it: so bare it counts beside an address alone. */
const fourAndFour = /^[2-8]\d{3}[\s-]\d{4}$/;

/** "2849 462 11 966+", "966 11 462 2849+": typed in a text that runs from right to left, with the plus behind, and the groups as they are seen. */
function fromRightToLeft(text: string, { start, end }: Run, valid: ReadNumber): Dialable | undefined {
  if (text[end] !== '+' || /[\d(]/.test(text[end + 1] ?? '')) return undefined;
  const whole = text.slice(start, end);
  if (!/^\d[\d\s.-]*$/.test(whole)) return undefined;
  const groups = whole.split(/[\s.-]+/).reverse();
  return valid(`+${groups.join(' ')}`, []) ?? valid(`+${whole}`, []);
}

/** It numbers a paper, or is a price. */
const counts = (text: string, run: Run) =>
  countsPapers(text.slice(Math.max(0, run.start - 40), run.start)) ||
  currencyAfter.test(text.slice(run.end, run.end + 10));

/** The numbers a run holds: whole where that is one, else apart at its marks, the last resort being a short second number. */
function partsOf(whole: string, valid: ReadNumber): Run[] {
  const all = [{ start: 0, end: whole.length }];
  const oneMark = !/[/+]|\s[-–—·]\s/.test(whole.slice(1)) && digitCount(whole) <= 13;
  if (oneMark && plausible(whole, valid, true)) return all;
  const parts = split(whole);
  // "+49 (0) 1234 / 567 89 01": the stroke parts the code of a town from the number
  const [first] = parts;
  const code = first && parts.length === 2 && townCode.test(cut(whole, first));
  if (parts.length) return code && plausible(whole, valid, true) ? all : parts;
  if (plausible(whole, valid, true)) return all;
  const short = split(whole, 5);
  return short.length ? short : all;
}

/** The code of a country, the zero that is left out behind it and the code of a town. */
const townCode = /^\+\d{2,3}[\s.-]?\(0\)[\s.-]?\d{2,4}\s*$/;

/** No letters, marks or web address around it that make it a part of something else. */
function clear(text: string, run: Run, label: Label | undefined, between: string): boolean {
  const before = text[run.start - 1] ?? ' ';
  const after = text[run.end] ?? ' ';
  if (pattern`[\p{L}\d@#_=:/$€£%]`.test(before) && !(before === ':' || before === '/') && !label) return false;
  if (
    pattern`(?::\/\/|www\.|\.\p{L}{2,12}\/|\bdoi:\s?|(?:^|\s)10\.\d{4,5}\/)\S*$`.test(
      text.slice(Math.max(0, run.start - 120), run.start),
    )
  )
    return false;
  if (
    pattern`[\p{L}_@%€$]`.test(after) &&
    !pattern.i`^\s*(?:ext|int|x\s?\d|fax|tel|mob|\p{Lu})`.test(text.slice(run.end, run.end + 8))
  )
    return false;
  return !/[a-z]$/i.test(between) || !pattern`[\p{L}\d]$`.test(between) || label !== undefined;
}

/** Fewer figures than six are no number. */
export function enoughDigits(text: string): boolean {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 47 && code < 58) || (code > 0x65f && code < 0x66a) || (code > 0xff0f && code < 0xff1a))
      if (++count === 6) return true;
  }
  return false;
}
