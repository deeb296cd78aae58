import type { Definition } from './definition.ts';
import { d1 } from './definitions/d1.ts';
import { d2 } from './definitions/d2.ts';
import { d3a, d3b } from './definitions/d3.ts';
import { d4 } from './definitions/d4.ts';

/** The definitions that come with the program, in the order they are offered; none is the right one. */
export const definitions: readonly Definition[] = [d1, d2, d3a, d3b, d4];

/** `undefined` for an id that was never shipped. */
export function definitionById(id: string): Definition | undefined {
  return definitions.find((definition) => definition.id === id);
}
