import type { Box } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { contactLabel } from '../../vocabulary/context-words.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { overOwner, reachHead } from '../told/imprint.ts';
import { endsBetween } from './between-cards.ts';

/** The lines that speak of one person: first and one past the last, and the box that holds them. */
export type Scope = { from: number; to: number; box: Box };

const longest = 40;

/**
 * Whose lines are whose. A person's card is the largest element that names nobody else; where people share one
 * element (a flat list) theirs are the lines up to the next name or heading.
 */
export function scopes(page: Page, people: readonly Candidate[]): Scope[] {
  const namedAt = people.map(({ line, key }) => ({ line: line.index, key }));
  // For each name the next one that is another: a page may repeat one name a thousand times
  const nextOther: number[] = [];
  for (let at = namedAt.length - 1; at >= 0; at--)
    nextOther[at] = namedAt[at + 1]?.key === namedAt[at]?.key ? (nextOther[at + 1] ?? at + 1) : at + 1;
  const alone = people.every(({ key }) => key === people[0]?.key);
  const cards = people.map((person) => cardOf(person));
  const ends = endsBetween(page, cards);
  const spans = people.map((person, at) => spanOf(person, at));
  // What follows the last of a list is not all theirs: they get no more lines than the longest before them
  const last = spans.at(-1);
  const told = people.at(-1)?.noticed;
  if (last && spans.length > 2 && flat(last.box) && !told?.holds && !told?.settled) {
    const usual = Math.max(...spans.slice(0, -1).map(({ from, to }) => to - from));
    last.to = Math.min(last.to, last.from + Math.max(usual, 1));
  }
  return spans;

  /** Other people's names between two lines. */
  function others(from: number, to: number, key: string): boolean {
    const first = firstAtOrAfter(from);
    const other = namedAt[first]?.key === key ? nextOther[first] : first;
    return other !== undefined && (namedAt[other]?.line ?? Infinity) < to;
  }

  function firstAtOrAfter(line: number): number {
    let low = 0;
    let high = namedAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((namedAt[middle] as { line: number }).line < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function cardOf({ line, key }: Candidate): Box {
    let box = line.box;
    while (box.parent) {
      const [from, to] = box.parent.lines;
      if (
        to - from > (alone ? 14 : longest) ||
        /^(?:body|main|html|#root)$/.test(box.parent.tag) ||
        others(from, to, key)
      )
        break;
      if (alone && otherHeading(from, to, line)) break;
      if (to - from > 3 && line.heading === 0 && besideHeading(box, box.parent)) break;
      box = box.parent;
    }
    return box;
  }

  /** The box is one of several under headings of one level, as "Sales" beside "Careers": the others are about somebody else. */
  function besideHeading(box: Box, around: Box): boolean {
    const own = firstHeading(box.lines[0], box.lines[1]);
    if (!own) return false;
    for (let at = around.lines[0]; at < around.lines[1]; at++) {
      if (at === box.lines[0]) at = box.lines[1];
      const { heading } = (page.lines[at] as Line | undefined) ?? own;
      if (at < around.lines[1] && heading === own.heading) return true;
    }
    return false;
  }

  function firstHeading(from: number, to: number): Line | undefined {
    for (let at = from; at < to; at++) if (page.lines[at]?.heading) return page.lines[at];
    return undefined;
  }

  /** A heading of the same or a higher rank than the name's: another subject begins there. */
  function otherHeading(from: number, to: number, named: Line): boolean {
    for (let at = Math.max(from, named.index + 1); at < to; at++) {
      const { heading, text } = page.lines[at] as Line;
      if (heading && !contactLabel.test(text) && (named.heading === 0 || heading <= named.heading)) return true;
    }
    return false;
  }

  function spanOf(person: Candidate, at: number): Scope {
    const card = cards[at] as Box;
    const next = people[at + 1];
    const from = Math.min(card.lines[0], person.line.index);
    const owned = ownersEnd(person, next);
    if (owned) return { from: person.line.index, to: owned, box: card };
    let to = Math.max(ends[at] ?? 0, person.line.index + 1);
    if (crowded(person)) to = headingAfter(person, Math.min(to, next?.line.index ?? to));
    else if (to - from <= 1 || flat(card)) to = flatEnd(person, at, to, card);
    const earlier = next && next.line.index < to && next.key !== person.key ? next.line.index : to;
    return { from, to: Math.max(earlier, person.line.index + 1), box: card };
  }

  /** Where an imprint ends that begins with its owner's name: address, numbers and trade in one block or several. */
  function ownersEnd({ line: { index, box }, noticed }: Candidate, next: Candidate | undefined): number | undefined {
    if (!noticed?.holds && !noticed?.settled && !overOwner.test(page.lines[index - 1]?.text ?? '')) return undefined;
    const stop = Math.min(next?.line.index ?? Infinity, page.lines.length, index + 16);
    const ends = box.tag === 'dd' ? /^(?:b|strong)$/ : /^(?:b|strong|dt)$/;
    for (let at = index + 1; at < stop; at++) {
      const { heading, text, box } = page.lines[at] as Line;
      if (!heading && !ends.test(box.tag)) continue;
      if (contactLabel.test(text) && !heading) continue;
      if (noticed?.settled && !noticed.holds) return at;
      if (!contactLabel.test(text) && !reachHead.test(text)) return at;
    }
    return Math.max(stop, index + 1);
  }

  /** The name stands in an element as bare text between breaks, with others and with headings: what follows a heading is not theirs. */
  function crowded({ line: { box }, key }: Candidate): boolean {
    return box.lines[1] - box.lines[0] > 1 && others(box.lines[0], box.lines[1], key);
  }

  function headingAfter({ line }: Candidate, stop: number): number {
    for (let at = line.index + 1; at < stop; at++) {
      const { heading, text } = page.lines[at] as Line;
      if (heading && !contactLabel.test(text) && (line.heading === 0 || heading <= line.heading)) return at;
    }
    return stop;
  }

  /** The card is only the name's own line (or lines of it): what belongs to it follows. */
  function flat(card: Box): boolean {
    return card.lines[1] - card.lines[0] <= 1;
  }

  function flatEnd(person: Candidate, at: number, from: number, card: Box): number {
    const next = people[at + 1];
    const holder = card.parent;
    const stop = Math.min(
      next ? (cards[at + 1] as Box).lines[0] || next.line.index : Infinity,
      holder ? holder.lines[1] : page.lines.length,
      from + (next ? 20 : 8),
    );
    for (let line = from; line < stop; line++) {
      const { heading, text } = page.lines[line] as Line;
      // A heading right under the name goes on with it: nothing is said between
      if (!heading || (line === person.line.index + 1 && person.line.heading)) continue;
      if (!contactLabel.test(text) && (person.line.heading === 0 || heading <= person.line.heading)) return line;
    }
    return Math.max(stop, from);
  }
}
