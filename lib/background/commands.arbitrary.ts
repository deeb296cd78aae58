import fc from 'fast-check';

/** For the property test alone: what a person, the clock, the receiver and the browser may do next. */
const who = fc.nat({ max: 1 });
export const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('save' as const), who }) },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('answer' as const),
      who,
      criterion: fc.constantFrom('target', 'means', 'authority'),
      good: fc.constantFrom(true, true, true, false),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('undo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), who }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('restore' as const), who }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('say no' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('pass' as const), ms: fc.constantFrom(1, 6_000, 60_000, 86_400_000) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('flush' as const),
      ends: fc.constantFrom('ok' as const, 'ok' as const, 'fails' as const, 'killed' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('kill' as const) }) },
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
