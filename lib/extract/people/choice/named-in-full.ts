import { pattern } from '../../pattern.ts';

/** A given and a family name in capitals and small letters: where what stands around tells of a person, no list need know them. */
export const namedInFull = (name: string): boolean =>
  pattern`^\p{Lu}\p{Ll}{2,}\S*(?:\s\S+){0,3}\s\p{Lu}\p{Ll}{2,}\S*$`.test(name);
