import * as z from 'zod/mini';
import { Evidence } from './evidence.ts';

export const learnedBy = ['page', 'phone', 'meeting', 'online-form', 'e-mail', 'research'] as const;
export type LearnedBy = (typeof learnedBy)[number];

/** Yes/no and statuses are words, graded levels are numbers 0 to 4; what a criterion allows is in its definition. */
export const AnswerValue = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** What is known about one criterion. A later answer supersedes, never overwrites. */
export const Answer = z.object({
  id: z.string(),
  subjectId: z.string(),
  criterion: z.string().check(z.maxLength(64)),
  value: AnswerValue,
  learnedBy: z.enum(learnedBy),
  /** Epoch ms. */
  at: z.number(),
  note: z.optional(z.string().check(z.maxLength(10_000))),
  evidence: z.optional(Evidence),
  /** The id of the answer this one replaces. */
  supersedes: z.optional(z.string()),
  /** True when the person took the answer back: the criterion is open again. */
  withdrawn: z.optional(z.boolean()),
});
export type Answer = z.infer<typeof Answer>;

/** The answers that stand: the last one of each criterion, unless it was taken back. */
export function standing(answers: readonly Answer[]): Record<string, AnswerValue> {
  return Object.fromEntries(standingAnswers(answers).map(({ criterion, value }) => [criterion, value]));
}

/** The same as whole answers, with how and when each was learned. */
export function standingAnswers(answers: readonly Answer[]): Answer[] {
  const latest = new Map<string, Answer>();
  for (const answer of [...answers].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    latest.set(answer.criterion, answer);
  }
  return [...latest.values()].filter(({ withdrawn }) => !withdrawn);
}
