import { nameIn, nameKey } from '../../fields/names/person-name.ts';
import type { Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { endsAsThing, isOtherWord } from '../../vocabulary/name-words.ts';
import { isHouseWord } from '../../vocabulary/organization-words.ts';
import { isTitleWord } from '../../vocabulary/title-words.ts';
import { shapesOf } from '../place/sections.ts';
import { bareName } from './bare-name.ts';
import type { Candidate } from './candidates.ts';

/**
 * "Ana 347 000 0000", "340 000 0000 (Ana)", "Ana" over a number: small houses give the mobile of each by the given name alone.
 * A landline could be a town's ("Sofia 02 …"). `own` and `below`: what stands in this line and in the next.
 */
export function givenBesideNumber(
  page: Page,
  line: Line,
  own: readonly Finding[],
  below: readonly Finding[],
): Candidate | undefined {
  const { text } = line;
  if (line.region === 'nav' || text.length > 90) return undefined;
  // A link around a card stands in its first line; a link of one word says what it does
  if (own.every(({ attribute }) => attribute)) {
    const next = page.lines[line.index + 1]?.text ?? '';
    const number =
      [...below, ...own].some(isMobile) &&
      /\d{2}/.test(next) &&
      next.length < 40 &&
      !pattern`\p{Ll}{3}.*\p{Ll}{3}`.test(next);
    return number && alone.test(text) ? given(page, line, text, 0, true) : undefined;
  }
  if (own.length > 2 || !own.some(isMobile)) return undefined;
  const digits = /[+(]{0,2}\d/.exec(text);
  if (!digits) return undefined;
  const end = text.search(pattern`\d\P{N}*$`) + 1;
  const before = beforeNumber.exec(text.slice(0, digits.index))?.[1];
  if (before) return given(page, line, before, text.lastIndexOf(before, digits.index), false);
  const after = afterNumber.exec(text.slice(end))?.[1];
  return after ? given(page, line, after, text.indexOf(after, end), false) : undefined;
}

/**
 * The candidates with those lines that look like two others with given names over mobile numbers, hold one word over a number too, and
 * are in no list: names of languages that the lists know little of.
 */
export function withGivenAlike(
  page: Page,
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
): readonly Candidate[] {
  const known = candidates.filter(
    ({ asked, whole, key, line }) => asked && whole && !key.includes(' ') && alone.test(line.text),
  );
  if (known.length < 2) return candidates;
  const shapeOf = shapesOf();
  const names = new Map<string, Set<string>>();
  for (const { key, line } of known) names.set(shapeOf(line), (names.get(shapeOf(line)) ?? new Set()).add(key));
  const read = new Set(candidates.map(({ line }) => line.index));
  const more = page.lines.filter((line) => {
    if (read.has(line.index) || !alone.test(line.text) || (names.get(shapeOf(line))?.size ?? 0) < 2) return false;
    const word = plainWord(line.text);
    if (isOtherWord(word) || isTitleWord(word) || isHouseWord(word) || endsAsThing(word)) return false;
    return [line.index, line.index + 1].some((at) => byLine.get(at)?.some(({ name }) => name === 'phone'));
  });
  const found = more.map((line) => ({ ...bareName(line, line.text, 0, 0.5), asked: true }));
  return found.length ? [...candidates, ...found].sort((a, b) => a.line.index - b.line.index) : candidates;
}

function given(page: Page, line: Line, word: string, start: number, whole: boolean): Candidate | undefined {
  const name = places.has(word) ? undefined : nameIn(word, page.lexicon);
  if (!name || name.score < 0.3 || name.post || name.value !== word) return undefined;
  const known = { ...name, score: Math.max(name.score, 0.5) };
  const place = { start, end: start + word.length };
  return { line, name: known, key: nameKey(word), ...place, whole, asked: true, title: undefined };
}

const isMobile = ({ name, label }: Finding) => name === 'phone' && (label === 'mobile' || label === 'whatsapp');

const alone = pattern`^\p{Lu}\p{Ll}{2,14}$`;
const beforeNumber = pattern`(?:^|[,;|/•·:–-]\s?|\s(?:e|o|y|und|and|și|sau|или|и|dan)\s)(\p{Lu}\p{Ll}{2,14})\s?[:–-]?\s?(?:\(?(?:[Cc]ell?|[Tt]el|[Mm]ob(?:ile?)?|[Hh]andy|GSM|HP|WA|[Ww]hats[Aa]pp|[Мм]об|[Тт]ел)\.?\)?\s?:?\s?)?$`;
const afterNumber = pattern`^\)?\s?(?:[-–]\s?)?\(?(\p{Lu}\p{Ll}{2,14})\)?(?=\s?(?:$|[,;|/•·]))`;

/** Towns and countries that are given names too. */
const places: ReadonlySet<string> = new Set(
  'Sofia София Paris Milan Roma Verona Florence Victoria Valencia Lourdes Santiago Lima Varna Варна Alba Georgia Jordan India China Israel Kenya Malta Asia Charlotte Austin Madison Sydney Adelaide'.split(
    ' ',
  ),
);
