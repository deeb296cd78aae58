import type { Criterion, Threshold } from './definition.ts';
import { groupsOf } from './thresholds.ts';

type Judged = { criteria: readonly Criterion[]; prospect: Threshold; qualified: Threshold };

/** Why nobody could ever reach what the definition names, one sentence a mistake, in English for the file's author. */
export function thresholdProblems({ criteria, prospect, qualified }: Judged): string[] {
  const known = new Set(criteria.map(({ id }) => id));
  const problems = criteria.flatMap(criterionProblems);
  if (known.size < criteria.length) problems.push('two criteria have the same id');
  for (const [name, threshold] of Object.entries({ prospect, qualified })) {
    const used = groupsOf(threshold).flatMap(({ of }) => of);
    const stranger = used.find((id) => !known.has(id));
    if (stranger !== undefined) problems.push(`${name} asks for ${stranger}, which is not a criterion`);
    if (new Set(used).size < used.length) problems.push(`${name} names a criterion twice`);
    if (groupsOf(threshold).some((group) => group.type === 'at-least' && group.count > group.of.length)) {
      problems.push(`${name} asks for more criteria than it names`);
    }
  }
  return problems;
}

function criterionProblems({ id, answer }: Criterion): string[] {
  if (answer.type === 'graded') {
    return answer.floor > answer.max ? [`${id} asks for a level above its highest`] : [];
  }
  const values = answer.options.map(({ value }) => value);
  const problems = new Set(values).size < values.length ? [`${id} has the same answer twice`] : [];
  return answer.options.some(({ effect }) => effect === 'met')
    ? problems
    : [...problems, `${id} has no answer that meets it`];
}
