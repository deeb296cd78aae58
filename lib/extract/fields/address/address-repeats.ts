import type { Card, Finding } from '../../finding.ts';
import { pattern } from '../../pattern.ts';
import { countryCode } from '../../vocabulary/country-names.ts';

/** Enough addresses to compare each with each; a page with more is a directory. */
const limit = 60;

/** An address told twice, once shorter or in another order, stays once: the fuller, of equal ones the one that is marked up. */
export function withoutRepeats(
  found: readonly Finding[],
  cards: readonly Card[],
): { findings: Finding[]; stated: Card[] } {
  const all = [...cards.flatMap((card) => card.findings), ...found]
    .filter(({ name }) => name === 'address')
    .slice(0, limit);
  const words = new Map(all.map((finding) => [finding, wordsOf(finding.value)]));
  const repeated = new Set(
    all.filter((finding, at) =>
      all.some(
        (other, place) => other.value !== finding.value && within(words.get(finding), words.get(other), place < at),
      ),
    ),
  );
  const kept = (finding: Finding) => !repeated.has(finding);
  return {
    findings: found.filter(kept),
    stated: cards.map((card) => ({ ...card, findings: card.findings.filter(kept) })),
  };
}

/** All its words stand in the other; of two with the same words the first remains. */
export function within(
  mine: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
  first: boolean,
): boolean {
  if (!mine || !other || mine.size > other.size || (mine.size === other.size && !first)) return false;
  return mine.size > 0 && [...mine].every((word) => other.has(word));
}

const streetWords =
  /^(?:str|strada|street|st|stra(?:ss|ß)e|nr|no|n|num|бр|ул|улица|ul|ulica|бул|bul|bd|b|dul|blvd|bulevardul|boulevard|avenue|ave|av|avda|avenida|calle|c|via|road|rd|jl|jalan)$/;

/** Its words without what is written in many ways: a street's word, a country. */
export function wordsOf(address: string): ReadonlySet<string> {
  const parts = address.split(/,\s*/).filter((part, at) => !countryCode(part) && !(at > 0 && /^[A-Z]{2}$/.test(part)));
  const text = parts.join(' ').normalize('NFKD').replace(pattern.g`\p{M}`, '').toLowerCase();
  return new Set((text.match(pattern.g`\p{L}+|\d+`) ?? []).filter((word) => !streetWords.test(word)));
}
