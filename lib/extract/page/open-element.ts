import type { Box } from './box.ts';

/** An element on the way down to where the walk is. One object a depth: a page has thousands of elements and twenty depths. */
export type Open = {
  box: Box;
  next: number;
  closesLine: boolean;
  /** How many children of each tag came so far: mostly of one. */
  tag: string;
  count: number;
  others: Map<string, number> | undefined;
};
/** The next one's place among the children of its tag, from 1. */
export function placeAmong(parent: Open, tag: string): number {
  if (parent.count === 0) parent.tag = tag;
  if (parent.tag === tag) return ++parent.count;
  parent.others ??= new Map();
  const place = (parent.others.get(tag) ?? 0) + 1;
  parent.others.set(tag, place);
  return place;
}
