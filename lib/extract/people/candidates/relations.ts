import type { NameMatch } from '../../fields/names/person-name.ts';
import { matchesOf } from '../../page/matches.ts';
import { pattern } from '../../pattern.ts';

/** What brings in somebody else who has to do with the work of whom a line names first: "supervisor", "betreut von". */
const relation = pattern.gi`(?<=[\s(,;])(?:(?:co-?\s?)?supervis(?:ors?|ed (?:by|with))|thesis advis[eo]rs?|joint(?:ly)? (?:with|supervised by)|mentor(?:ed by|s)?|(?:co-?)?betreut (?:von|durch)|betreuer(?:in)?|(?:co-?)?(?:encadr|dirig)ée? par|direct(?:eur|rice) de thèse|relatore|relatrice|dirigid[oa] por|director(?:a)? de tesis|coordonat[ăa]? de|sus[țt]inut[ăa]? de|pembimbing|ментор(?:ка)?)(?=[\s:])`;

const address = pattern`^(?:\s|:|A\/(?=Prof)|\b(?:Profs?|Drs?)\b\.?)*`;
const capitalised = pattern`^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}`;

/**
 * Where a line that begins with one person goes on to others: "Ana Pop, doctoral student, supervisor Prof. Ion Pop". The length of the
 * text where it does not.
 */
export function othersFrom(text: string, nameOf: (words: string) => NameMatch | undefined): number {
  for (const { index, 0: words } of matchesOf(text, relation)) {
    const rest = text.slice(index + words.length, index + words.length + 80);
    const name = capitalised.exec(rest.slice(address.exec(rest)?.[0].length))?.[0] ?? '';
    if ((nameOf(name.trim())?.score ?? 0) >= 0.65) return index;
  }
  return text.length;
}

/** "2008 PhD in botany (…": a line of a life that begins with its year. */
export const tellsLife = (text: string): boolean => pattern`^(?:19|20)\d\d\s+\p{L}`.test(text);
