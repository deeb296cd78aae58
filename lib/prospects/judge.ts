import type { Tx } from '../db/schema.ts';
import { type Answer, type AnswerValue, standing } from '../model/answer.ts';
import type { Subject } from '../model/subject.ts';
import { withAccount } from '../qualify/account-answers.ts';
import type { Definition } from '../qualify/definition.ts';

type Stores = Tx<'answers', IDBTransactionMode>;

/** Every answer ever given on a subject, superseded ones too. */
export function answersOf(subjectId: string, tx: Stores): Promise<Answer[]> {
  return tx.objectStore('answers').index('bySubject').getAll(subjectId);
}

/** What stands for a subject: a person's own answers, and those of the account where they are the organization's to give. */
export async function standingFor(
  subject: Subject,
  definition: Definition,
  tx: Stores,
): Promise<Record<string, AnswerValue>> {
  const account = subject.accountId ? await answersOf(subject.accountId, tx) : [];
  return withAccount(definition.criteria, standing(await answersOf(subject.id, tx)), standing(account));
}

/** The answers a command brings, each pointing at the one it replaces. */
export function superseding(
  given: readonly Omit<Answer, 'subjectId' | 'at' | 'supersedes'>[],
  subjectId: string,
  at: number,
  before: readonly Answer[],
): Answer[] {
  return given.map((answer) => {
    const last = before.filter(({ criterion }) => criterion === answer.criterion).sort((a, b) => b.at - a.at)[0];
    // Two answers within one millisecond keep their order, or a repeat could bring the older one back.
    return { ...answer, subjectId, at: Math.max(at, (last?.at ?? 0) + 1), supersedes: last?.id };
  });
}
