import type { SubjectInput } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Answer } from '../model/answer.ts';
import { type Applied, created, mergedInto } from '../prospects/apply.ts';
import { answersOf, news, superseding } from '../prospects/judge.ts';
import { queueIfQualified } from './queue-delivery.ts';
import type { Saving } from './save.ts';

/** A subject that was not there before, under the id of the input. */
export async function addNew(input: SubjectInput, saving: Saving): Promise<void> {
  const { command, tx, at } = saving;
  if (await tx.objectStore('subjects').get(input.id)) throw new Refused('bad-input', 'id');
  const answers = superseding(input.answers, input.id, at, []);
  const accountId = await accountOf(input, saving);
  const stamp = { changeId: input.changeId, at, command: 'save', cause: command.source.type };
  const next = created({ ...input, accountId, answers, list: command.listId, source: command.source }, stamp);
  await put(next, answers, input.id, saving);
}

/** What the input says beyond what is known is added to the subject the person chose. */
export async function addTo(subjectId: string, input: SubjectInput, saving: Saving): Promise<void> {
  const { command, tx, at } = saving;
  const twin = await tx.objectStore('subjects').get(subjectId);
  if (!twin || twin.kind !== input.kind || twin.erasedFrom !== undefined) throw new Refused('not-found');
  const known = await answersOf(subjectId, tx);
  const answers = superseding(news(input.answers, known), subjectId, at, known);
  const accountId = twin.accountId ?? (await accountOf(input, saving));
  const stamp = { changeId: input.changeId, at, command: 'merge', cause: command.source.type };
  const next = mergedInto(
    twin,
    { fields: input.fields, list: command.listId, note: input.note, accountId, answers },
    stamp,
  );
  await put(next, answers, input.id, saving);
}

/** The account as it is stored: one that was refused or erased is nobody's. */
async function accountOf({ accountId }: SubjectInput, { tx, standsFor }: Saving): Promise<string | undefined> {
  if (accountId === undefined) return undefined;
  const account = await tx.objectStore('subjects').get(standsFor.get(accountId) ?? accountId);
  return account?.kind === 'account' && account.erasedFrom === undefined ? account.id : undefined;
}

async function put({ subject, change }: Applied, answers: Answer[], inputId: string, saving: Saving): Promise<void> {
  const { tx, result, mine, standsFor } = saving;
  mine.add(subject.id);
  standsFor.set(inputId, subject.id);
  saving.wrote = true;
  await Promise.all([
    ...answers.map((answer) => tx.objectStore('answers').put(answer)),
    tx.objectStore('subjects').put(subject),
    tx.objectStore('changes').put(change),
  ]);
  result.saved.push({ inputId, id: subject.id, changeId: change.id, rev: subject.rev });
  result.previews.push(...(await queueIfQualified(subject, change, saving.judge, saving.judges, tx)));
}
