import * as z from 'zod/mini';
import { thresholdProblems } from './threshold-problems.ts';

/** What a criterion is about, in words every definition shares; a definition's own ones are `custom`. */
const kinds = [
  'fit',
  'means',
  'credit',
  'authority',
  'influence',
  'need',
  'pain',
  'interest',
  'urgency',
  'timing',
  'dialogue',
  'open',
  'spoken-with',
  'goals',
  'plans',
  'impact',
  'consequences',
  'decision-criteria',
  'decision-process',
  'paper-process',
  'competition',
  'champion',
  'custom',
] as const;

/**
 * What an answer does. `met` counts towards the thresholds; `disqualifying` settles it: not a prospect; `not-yet` keeps
 * the criterion unmet and may change later; `waiting` is not-yet with an answer under way; `unknown` is as good as silence.
 */
export const effects = ['met', 'disqualifying', 'not-yet', 'waiting', 'unknown'] as const;
export type Effect = (typeof effects)[number];

const CriterionId = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/));
/** By BCP 47 language: a user's own words. The shipped definitions have none, their words are in the catalogues. */
const Localized = z.record(z.string().check(z.maxLength(35)), z.string().check(z.maxLength(2000)));

const Option = z.object({
  /** What is stored as the answer. */
  value: z.string().check(z.minLength(1), z.maxLength(64)),
  effect: z.enum(effects),
  text: z.optional(Localized),
});

/** One of a few words (in the order of the buttons), or a level from 0 to `max` that is met from `floor` up. */
export const AnswerType = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['yes-no', 'choice', 'status']),
    options: z.array(Option).check(z.minLength(1), z.maxLength(12)),
  }),
  z.object({
    type: z.literal('graded'),
    max: z.int().check(z.minimum(1), z.maximum(10)),
    floor: z.int().check(z.minimum(1), z.maximum(10)),
    /** What a level under the floor does. */
    below: z.enum(['not-yet', 'disqualifying']),
  }),
]);
export type AnswerType = z.infer<typeof AnswerType>;

export const Criterion = z.object({
  /** The name its answers are stored under, shared by all definitions that ask the same thing. */
  id: CriterionId,
  kind: z.enum(kinds),
  /** An answer about the organization belongs to the account and counts for all its people. */
  about: z.enum(['person', 'organization']),
  answer: AnswerType,
  /** Own words; without them `question.<id>` and `guideline.<id>` of the catalogue speak. */
  text: z.optional(z.object({ question: z.optional(Localized), guideline: z.optional(Localized) })),
  /** What to ask when this criterion disqualifies, a key of the catalogue: `remedy.<remedy>`. */
  remedy: z.optional(CriterionId),
});
export type Criterion = z.infer<typeof Criterion>;

const ids = z.array(CriterionId).check(z.minLength(1), z.maxLength(100));
const Group = z.discriminatedUnion('type', [
  z.object({ type: z.literal('all'), of: ids }),
  /** k of n; with `count` 1 they are alternatives. */
  z.object({ type: z.literal('at-least'), count: z.int().check(z.minimum(1), z.maximum(100)), of: ids }),
]);
export type Group = z.infer<typeof Group>;

/** Reached when the group is, or when every gate is. A gate's questions are not asked before the gates ahead of it are met. */
export const Threshold = z.discriminatedUnion('type', [
  ...Group.def.options,
  z.object({ type: z.literal('gates'), of: z.array(Group).check(z.minLength(1), z.maxLength(20)) }),
]);
export type Threshold = z.infer<typeof Threshold>;

/** Something to be warned of when `answer` is one of `values`; it never changes the state. */
export const RiskFlag = z.object({
  id: CriterionId,
  answer: CriterionId,
  values: z.array(z.union([z.string(), z.number(), z.boolean()])).check(z.minLength(1), z.maxLength(20)),
});
export type RiskFlag = z.infer<typeof RiskFlag>;

/** A person's rule for what a prospect is: data, versioned, shareable as a JSON file. */
export const Definition = z
  .object({
    schema: z.literal(1),
    id: CriterionId,
    /** Semantic version (semver.org 2.0.0). */
    version: z.string().check(z.maxLength(64), z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/)),
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    /** In the order they are asked. */
    criteria: z.array(Criterion).check(z.minLength(1), z.maxLength(100)),
    /** Left out on purpose: shown as not asked, answers to them count for nothing. */
    ignores: z.array(CriterionId).check(z.maxLength(100)),
    prospect: Threshold,
    qualified: Threshold,
    /** Whether a lead that meets at least one criterion is called could-be. */
    couldBe: z.boolean(),
    /** What one is called who would be a prospect if the waiting answers came out well. */
    whileWaiting: z.enum(['lead', 'prospect']),
    flags: z.array(RiskFlag).check(z.maxLength(20)),
  })
  .check((context) => {
    for (const message of thresholdProblems(context.value)) {
      context.issues.push({ code: 'custom', message, input: context.value });
    }
  });
export type Definition = z.infer<typeof Definition>;
