import fc from 'fast-check';
import type { AnswerValue } from '../model/answer.ts';
import { type AnswerType, type Criterion, type Definition, effects, type Group, type Threshold } from './definition.ts';

/** For property tests alone: definitions a person could have written, and answers to them. */
const ids = ['target', 'means', 'need', 'constructor', 'own-one', 'toString'] as const;

const anyAnswerType: fc.Arbitrary<AnswerType> = fc.oneof(
  fc
    .array(fc.constantFrom(...effects), { maxLength: 3 })
    .map((rest) => ['met' as const, ...rest].map((effect, at) => ({ value: `value-${at}`, effect })))
    .map((options) => ({ type: 'choice' as const, options })),
  fc
    .record({
      floor: fc.integer({ min: 1, max: 4 }),
      below: fc.constantFrom('not-yet' as const, 'disqualifying' as const),
    })
    .map((level) => ({ type: 'graded' as const, max: 4, ...level })),
);

const anyCriteria = fc
  .shuffledSubarray([...ids], { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map((id) => anyAnswerType.map((answer): Criterion => criterion(id, answer)))));

export const anyDefinition: fc.Arbitrary<Definition> = anyCriteria.chain((criteria) => {
  const names = criteria.map(({ id }) => id);
  return fc.record({
    schema: fc.constant(1 as const),
    id: fc.constant('own'),
    version: fc.constant('1.0.0'),
    name: fc.constant('Own'),
    criteria: fc.constant(criteria),
    ignores: fc.constant([]),
    prospect: anyThreshold(names),
    qualified: anyThreshold(names),
    couldBe: fc.boolean(),
    whileWaiting: fc.constantFrom('lead' as const, 'prospect' as const),
    flags: fc.constant([]),
  });
});

/** Answers the criteria know, to some of them. */
export function anyAnswers({ criteria }: Definition): fc.Arbitrary<Record<string, AnswerValue>> {
  const entries = criteria.map(({ id, answer }) => {
    const values: AnswerValue[] = answer.type === 'graded' ? [0, 1, 2, 3, 4] : answer.options.map(({ value }) => value);
    return fc.option(fc.constantFrom(...values)).map((value) => (value === null ? [] : [[id, value] as const]));
  });
  return fc.tuple(...entries).map((some) => Object.fromEntries(some.flat()));
}

export const strangeAnswers: fc.Arbitrary<Record<string, AnswerValue>> = fc.dictionary(
  fc.oneof(fc.constantFrom(...ids, '__proto__'), fc.string()),
  fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('value-0', 'value-1', 0, 4)),
);

/** An answer that meets the criterion. */
export function meeting({ answer }: Criterion): AnswerValue {
  if (answer.type === 'graded') return answer.floor;
  return answer.options.find(({ effect }) => effect === 'met')?.value ?? '';
}

function anyThreshold(names: string[]): fc.Arbitrary<Threshold> {
  const some = fc.shuffledSubarray(names, { minLength: 1 });
  const gates = fc.tuple(some, fc.integer({ min: 1, max: 6 })).chain(([chosen, cut]) => {
    const parts = [chosen.slice(0, cut), chosen.slice(cut)].filter((part) => part.length > 0);
    return fc.tuple(...parts.map(anyGroup)).map((of): Threshold => ({ type: 'gates', of }));
  });
  return fc.oneof(some.chain(anyGroup), gates);
}

function anyGroup(of: string[]): fc.Arbitrary<Group> {
  return fc.oneof(
    fc.constant<Group>({ type: 'all', of }),
    fc.integer({ min: 1, max: of.length }).map((count): Group => ({ type: 'at-least', count, of })),
  );
}

function criterion(id: string, answer: AnswerType): Criterion {
  return { id, kind: 'custom', about: 'person', answer };
}
