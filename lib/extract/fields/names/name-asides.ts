import { pattern } from '../../pattern.ts';

/** "Robert (Bob) Smith", "Ion „Nelu” Pop", "Ion Pop „Nelu”". */
const nickname = /[("„“”«]/;
const nicknames = pattern.g`(?:\([\p{L}.' -]{1,20}\)|["„“”«][\p{L}.' -]{2,20}["“”»])(?=\s+\p{Lu})|(?<=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s)["„“”«]\p{Lu}\p{L}{1,14}["“”»]$`;

/** "(she/her)": how somebody is to be spoken of, and nothing but somebody. */
const pronouns = pattern`\((?:[Ss]he|[Hh]e|[Tt]hey|[Ss]ie|[Ee]r|[Dd]ey|[Ee]lle|[Ii]l|[Ii]el|[Ee]lla|[EeÉé]l|[Ll]ei|[Ll]ui|[Ee]a)\s?\/\s?[\p{L}/ ]{2,16}\)`;

/** "(she/her)", "née Weber": said of a name, no part of it. */
const aside = /\/|geb|n[ée]e\s/;
const asides = pattern.g`${pronouns.source}|\s\(?(?:geb\.|geborene|n[ée]e)\s\p{Lu}[\p{L}-]+\)?$`;

export const saysPronouns = (text: string): boolean => text.includes('/') && pronouns.test(text);

/** "Ana Pop (AP)": the brackets that hold a name's own first letters; where they stand. */
export function initialsAfter(text: string): { start: number; end: number } | undefined {
  const said = text.includes('(') ? initials.exec(text) : null;
  if (!said) return undefined;
  const words = text.slice(0, said.index).split(pattern`[^\p{L}\p{M}'’-]+`).filter(Boolean);
  const letters = words.slice(-4).flatMap((word) => word.split('-').map((part) => part.charAt(0).toUpperCase()));
  const own = said[1] as string;
  return letters.join('').endsWith(own) ? { start: said.index + 1, end: said.index + said[0].length } : undefined;
}

const initials = pattern`\s\((\p{Lu}{2,5})\)`;

/** "AP - Ana Pop": what a circle beside her shows. */
const circled = pattern`^(\p{Lu})\p{Lu}{1,2} - (?=\1\p{Ll})`;

/** The text with what stands in a name and is none of it made blanks, so that offsets stay. */
export function withoutAsides(text: string): string {
  const own = initialsAfter(text);
  const plain = own ? text.slice(0, own.start) + blank(text.slice(own.start, own.end)) + text.slice(own.end) : text;
  const bare = plain.includes(' - ') ? plain.replace(circled, blank) : plain;
  const called = aside.test(bare) ? bare.replace(asides, blank) : bare;
  return nickname.test(called) ? called.replace(nicknames, blank) : called;
}

const blank = (words: string) => ' '.repeat(words.length);

/** "'Springfield by night' by Ana Pop": what somebody made, in quotes. */
export const namesWork = (text: string): boolean => workByName.test(text);
const workByName = pattern`\p{L}['’‘”"]\s(?:von|by|di|de|par|por|of|oleh|од|от)\s\p{Lu}`;
