import type { Group, Threshold } from './definition.ts';

/** The groups that must all be reached, in the order of their gates. */
export function groupsOf(threshold: Threshold): Group[] {
  return threshold.type === 'gates' ? threshold.of : [threshold];
}

/** How many criteria of the group must be met. */
export function countOf(group: Group): number {
  return group.type === 'all' ? group.of.length : group.count;
}

/** How many more it takes, never below 0. */
export function lacking(group: Group, met: ReadonlySet<string>): number {
  return Math.max(0, countOf(group) - group.of.filter((id) => met.has(id)).length);
}

export function reached(threshold: Threshold, met: ReadonlySet<string>): boolean {
  return groupsOf(threshold).every((group) => lacking(group, met) === 0);
}

/** What it makes sense to ask now: of gates only the first that is not reached. */
export function askable(threshold: Threshold, met: ReadonlySet<string>): string[] {
  return groupsOf(threshold).find((group) => lacking(group, met) > 0)?.of ?? [];
}
