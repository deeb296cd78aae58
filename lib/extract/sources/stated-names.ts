import { nameIn } from '../fields/names/person-name.ts';
import type { Card } from '../finding.ts';
import type { Lexicon } from '../lexicon.ts';
import { pattern } from '../pattern.ts';

/** A person's stated name without what stands before and after it, as it is read from lines too: a title of its own, degrees left out. */
export function plainlyNamed(card: Card, lexicon: Lexicon): Card {
  const at = card.findings.findIndex(({ name }) => name === 'name');
  const stated = card.findings[at];
  // A pet name in quotation marks is part of what somebody calls themselves
  if (
    card.kind !== 'person' ||
    !stated ||
    pattern`[("„“”«]\p{L}+[)"“”»]\s\p{L}`.test(stated.value.replace(/\(FH\)/, ''))
  )
    return card;
  const read = nameIn(stated.value, lexicon);
  if (!read || read.value === stated.value || read.post) return card;
  const titled = card.findings.some(({ name }) => name === 'honorific');
  const honorific = read.honorific && !titled ? [{ ...stated, name: 'honorific' as const, value: read.honorific }] : [];
  return { ...card, findings: [...card.findings.with(at, { ...stated, value: read.value }), ...honorific] };
}
