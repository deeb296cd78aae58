import { plain } from '../../model/text.ts';
import { pattern } from '../pattern.ts';
import {
  anyFounding,
  anyStaff,
  branchLabel,
  employees,
  employeesLabel,
  founded,
  house,
  sinceAlone,
} from '../vocabulary/company-words.ts';

export type FactMatch = { name: 'foundingYear' | 'employees' | 'branch'; value: string; start: number; end: number };

/** What a line states of the house that it belongs to: when it began, how many work there, its trade. */
export function factsIn(text: string, figures = /\d/.test(text)): FactMatch[] {
  if (text.length > 1_200) return [];
  // A year and a count need figures, a branch stands after a colon: most lines have neither
  return figures || text.includes(':') ? [...(figures ? countsIn(text) : []), ...branchIn(text)] : [];
}

const countsIn = (text: string): FactMatch[] => [...yearIn(text), ...staffIn(text)];

/** Every year that is told of stands after a space. */
const anyYear = /\s(?:1[6-9]|20)\d\d(?!\d)/;

function yearIn(text: string): FactMatch[] {
  if (!anyYear.test(text)) return [];
  const match =
    (text.length < 70 ? sinceAlone.exec(text) : null) ?? (anyFounding.test(text) ? founded.exec(text) : null);
  if (!match?.[1]) return [];
  // A sentence about somebody else is no fact of the house: the label begins the line, or the sentence speaks of "us"
  if (match.index > 2 && !house.test(sentenceAround(text, match.index))) return [];
  const start = match.index + match[0].lastIndexOf(match[1]);
  return [{ name: 'foundingYear', value: match[1], start: match.index, end: start + 4 }];
}

function staffIn(text: string): FactMatch[] {
  if (!anyStaff.test(text)) return [];
  const labelled = employeesLabel.exec(text);
  const match = labelled ?? employees.exec(text);
  const shown = match?.[1];
  if (!match || !shown) return [];
  if (
    !labelled &&
    !pattern.i`(?<!\p{L})(?:we|our|wir|uns\p{L}*|unser\p{L}*|avem|echip\p{L}+|nostr\p{L}+|nuestr\p{L}+|notre|nous|kami|имаме)(?!\p{L})`.test(
      sentenceAround(text, match.index),
    )
  )
    return [];
  if (!labelled && !house.test(sentenceAround(text, match.index))) return [];
  const start = match.index + match[0].indexOf(shown);
  return [{ name: 'employees', value: plain(shown, 60), start, end: start + shown.length }];
}

function branchIn(text: string): FactMatch[] {
  const match = text.length < 160 ? branchLabel.exec(text) : null;
  if (!match?.[1]) return [];
  const start = text.length - match[1].length;
  return [{ name: 'branch', value: plain(match[1].replace(/[\s.,;]+$/, ''), 120), start, end: text.length }];
}

/** From the full stop before to the one after. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).lastIndexOf('. ');
  const after = text.indexOf('. ', at);
  return text.slice(before < 0 ? 0 : before + 2, after < 0 ? undefined : after);
}

/** A date, a count or a range from mark-up as the fact it is; `undefined` when it is none. */
export function statedFact(name: FactMatch['name'], text: string): string | undefined {
  const value = plain(text, 120);
  if (name === 'foundingYear') return /^(1[0-9]\d\d|20\d\d)(?:-\d\d(?:-\d\d)?(?:T.{0,30})?)?$/.exec(value)?.[1];
  if (name === 'employees') return /^\D{0,12}\d[\d.,\s’'+–-]{0,20}$/.test(value) ? value : undefined;
  return value || undefined;
}
