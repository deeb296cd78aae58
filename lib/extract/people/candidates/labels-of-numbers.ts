import type { Finding } from '../../finding.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import { contactLabel } from '../../vocabulary/context-words.ts';
import type { Candidate } from './candidates.ts';

/**
 * "Springfield: 555 0101", "San Marino: 555 0102", "Shelbyville: 555 0103": where most lines of one element that are words and a number name
 * nobody, they tell places or counters, and words that lists know half as a name are one more of them. Where three in four of all such
 * lines of the page name nobody, so are words that lists know as a whole one: "Kuantan 555 0104", "Shah Alam 555 0105".
 */
export function labelsOfNumbers(
  page: Page,
  candidates: readonly Candidate[],
  byLine: ReadonlyMap<number, Finding[]>,
): Set<Candidate> {
  const doubtful = candidates.filter((one) => one.whole && !one.title && labels(one.line));
  if (!doubtful.length) return new Set();
  const near = doubtful.filter(({ name, line }) => name.score < sure && parted(line)).map(({ line }) => placeOf(line));
  const wide = doubtful.map(({ line }) => line.box.tag);
  const counts = new Map([...near, ...wide].map((place) => [place, { lines: 0, names: 0, known: 0 }]));
  const scores = new Map<number, number>();
  for (const { name, line } of candidates) scores.set(line.index, Math.max(name.score, scores.get(line.index) ?? 0));
  for (const line of page.lines) {
    if (!labels(line)) continue;
    for (const count of [counts.get(line.box.tag), parted(line) ? counts.get(placeOf(line)) : undefined]) {
      if (!count) continue;
      count.lines++;
      const score = scores.get(line.index) ?? 0;
      if (score >= 0.3) count.names++;
      if (score >= 0.65) count.known++;
    }
  }
  return new Set(
    doubtful.filter(({ line, name }) => {
      const all = counts.get(line.box.tag);
      if (all && all.lines > 5 && all.names <= all.lines / 2 && all.known <= all.lines / 4) return true;
      const { lines = 0, names = 0 } = (name.score < sure && parted(line) && counts.get(placeOf(line))) || {};
      return lines > 2 && names <= lines / 2;
    }),
  );

  function beforeNumber({ index, text }: Line): string {
    const number = byLine.get(index)?.find(({ name }) => name === 'phone');
    return number ? text.slice(0, number.start) : '';
  }

  function labels(line: Line): boolean {
    return label.test(beforeNumber(line)) && !contactLabel.test(line.text);
  }

  /** A mark stands between the words and the number. */
  function parted(line: Line): boolean {
    return mark.test(beforeNumber(line));
  }
}

const placeOf = ({ box }: Line) => `${box.tag} ${box.parent?.order ?? 0}`;

/** Words that lists know as a given name and a family. */
const sure = 0.8;

const label = pattern`^\p{Lu}[\p{L}\p{M}\s.'’/-]{2,40}?\s?[:–-]?\s?\(?\+?$`;
const mark = /[:–-]\s?\(?\+?$/;
