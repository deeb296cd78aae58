import type { NameMatch } from '../../fields/names/person-name.ts';
import { plainWord } from '../../lexicon.ts';
import { pattern } from '../../pattern.ts';
import { honorifics, particles } from '../../vocabulary/name-words.ts';
import type { Span } from '../candidates/line-parts.ts';

/** Somebody whom running words name: the name, where in the text what it was read from begins, and the job told. */
export type Told = { name: NameMatch; start: number; title: Span | undefined };
export type NameOf = (words: string) => NameMatch | undefined;

/** "e" and "y" join two people here. */
const isParticle = (word: string) => particles.has(word) && !/^(?:e|y|i|et|und|dan|ed)$/.test(word);

/** The names from here on: one, or several with commas and an "and" between. */
export function namesFrom(text: string, from: number, nameOf: NameOf): Omit<Told, 'title'>[] {
  const found: Omit<Told, 'title'>[] = [];
  for (let at = from; found.length < 6; ) {
    const one = nameAt(text, at, nameOf, 0.65);
    if (!one?.name.value.includes(' ')) break;
    found.push(one);
    const next = between.exec(text.slice(one.start + one.name.end, one.start + one.name.end + 12));
    if (!next) break;
    at = one.start + one.name.end + next[0].length;
  }
  return found;
}
const between = pattern`^(?:,\s(?:and|e|y|und|et|și|и)\s|,\s|\s(?:and|e|ed|y|und|et|și|si|и|i|dan|&)\s)`;

/** The names that end here: "Ana Pop and Ion Pop are the owners". */
export function namesBefore(text: string, to: number, nameOf: NameOf): Omit<Told, 'title'>[] {
  const found: Omit<Told, 'title'>[] = [];
  let end = text.slice(Math.max(0, to - 60), to).replace(beforeNoun, '').length + Math.max(0, to - 60);
  while (found.length < 6) {
    const from = runBefore(text, end);
    const one = from < 0 ? undefined : nameAt(text.slice(0, end), from, nameOf, 0.65);
    if (!one?.name.value.includes(' ') || one.start + one.name.end < end) break;
    found.unshift(one);
    const gap = pattern`(?:,\s|\s(?:and|e|ed|y|und|et|și|si|и|i|dan|&)\s)$`.exec(
      text.slice(Math.max(0, from - 12), from),
    );
    if (!gap) break;
    end = from - gap[0].length;
  }
  return found;
}
const beforeNoun = pattern.i`(?:,|\s(?:is|are|was|è|es|ist|sind|est|sont|este|sunt|е|са|се|je|su|adalah|ialah|ne è|ne sono|sono|son))?\s?(?:also\s|anche\s)?(?:(?<!\p{L})(?:the|an?|our|il|la|lo|i|gli|le|el|los|las|un|una|une|les|der|die|das|ein|eine|unser[e]?|unsere|notre|nuestr[oa])\s|l['’]|un['’])?(?:\p{Ll}+\s(?:and|e|y|und|et|și|и)\s)?$`;

/** Where the run of capitalised words begins that ends here, -1 without one. */
function runBefore(text: string, end: number): number {
  let from = -1;
  for (const { 0: part, index } of text.slice(Math.max(0, end - 70), end).matchAll(/\S+/g)) {
    const at = Math.max(0, end - 70) + index;
    const fits =
      pattern`^\p{Lu}[\p{L}\p{M}.'’-]*$`.test(part) ||
      (from >= 0 && isParticle(part)) ||
      /^(?:dr|ing|dott)\.$/i.test(part);
    if (!fits) from = -1;
    else if (from < 0) from = at;
    // "… in 2019. Ana Pop": what ends a sentence is no part of a name
    if (pattern`\p{L}{4}[.!?]$`.test(part) && at + part.length < end) from = -1;
  }
  return from;
}

/** The name that begins here: as many words as make one. */
export function nameAt(text: string, from: number, nameOf: NameOf, least: number): Omit<Told, 'title'> | undefined {
  const gap =
    pattern.i`^\s*(?:(?:the|der|dem|den|die|el|la|il|lo|le|la)\s|l['’])?`.exec(text.slice(from, from + 12))?.[0]
      .length ?? 0;
  const start = from + gap;
  const ends: number[] = [];
  for (const { 0: part, index } of text.slice(start, start + 70).matchAll(/\S+/g)) {
    if (ends.length > 7) break;
    const bare = part.replace(pattern`[,;:!?)،؛]+$|(?<=\p{L}{4})\.$`, '');
    // "Acme Inc. He …": a word cut short that is no form of address
    if (pattern`\p{L}{3}\.$`.test(bare) && !honorifics.has(plainWord(bare.slice(0, -1)))) break;
    const fits =
      pattern`^(?:\p{Lu}|\p{Script=Arabic})[\p{L}\p{M}.'’-]*$`.test(bare) ||
      pattern`^\p{Ll}{1,5}\.$|^dr$`.test(bare) ||
      isParticle(bare);
    if (!fits) break;
    ends.push(index + bare.length);
    if (bare !== part) break;
  }
  for (const end of ends.reverse()) {
    const name = nameOf(text.slice(start, start + end));
    if (name && !name.post && name.score >= (name.honorific ? 0.5 : least)) return { name, start };
  }
  return undefined;
}
