import type { Definition } from './definition.ts';
import { groupsOf, lacking } from './thresholds.ts';
import { type Answers, verdict } from './verdict.ts';

/** What stands between these answers and *qualified*. */
export type WhyNotYet =
  | { type: 'qualified' }
  /** The fewest criteria that, once met, do it, in the order they are asked. Where there is a choice: unanswered before waiting before not-yet. */
  | { type: 'open'; criteria: string[] }
  /** As long as these answers stand it can never be under this definition; `remedies` say what to ask instead (`remedy.<id>`). */
  | { type: 'never'; failed: string[]; remedies: string[] };

/** Exact and cheap, because a threshold names no criterion twice: each group takes its own few. */
export function whyNotYet(definition: Definition, answers: Answers): WhyNotYet {
  const { state, met, missing, waiting, blocked, failed } = verdict(definition, answers);
  if (state === 'qualified') return { type: 'qualified' };
  if (state === 'not-a-prospect') return { type: 'never', failed, remedies: remediesOf(definition, failed) };
  const easiestFirst = [...missing, ...waiting, ...blocked];
  const chosen = new Set(
    groupsOf(definition.qualified).flatMap((group) =>
      easiestFirst.filter((id) => group.of.includes(id)).slice(0, lacking(group, new Set(met))),
    ),
  );
  return { type: 'open', criteria: definition.criteria.map(({ id }) => id).filter((id) => chosen.has(id)) };
}

function remediesOf({ criteria }: Definition, failed: string[]): string[] {
  return criteria.flatMap(({ id, remedy }) => (remedy && failed.includes(id) ? [remedy] : []));
}
