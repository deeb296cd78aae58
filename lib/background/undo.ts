import type { Tx } from '../db/schema.ts';
import type { Input } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Answer } from '../model/answer.ts';
import type { Change, Subject } from '../model/subject.ts';
import { changed } from '../prospects/apply.ts';
import { superseding } from '../prospects/judge.ts';
import type { Deps } from './deps.ts';
import { eraseNow, erasureStores } from './remove.ts';

type UndoTx = Tx<(typeof erasureStores)[number]>;

/** Takes back the newest change of each subject, by a change of its own. A subject that the change created goes with all traces. */
export async function undo(
  { changeIds, undoIds }: Input<'undo'>,
  deps: Pick<Deps, 'db' | 'now' | 'changed'>,
): Promise<boolean> {
  const db = await deps.db();
  const tx = db.transaction([...erasureStores], 'readwrite', { durability: 'strict' });
  for (const [index, id] of changeIds.entries()) {
    const change = await tx.objectStore('changes').get(id);
    if (!change) continue; // undone before: a repeat does nothing
    await undoOne(change, undoIds[index] ?? `${id}-undo`, tx, deps.now());
  }
  await tx.done;
  deps.changed();
  return true;
}

async function undoOne(change: Change, undoId: string, tx: UndoTx, at: number): Promise<void> {
  if (await tx.objectStore('changes').get(undoId)) return;
  const subject = await tx.objectStore('subjects').get(change.subjectId);
  if (!subject || subject.rev !== change.rev) throw new Refused('undo-too-late');
  if (change.patch.created) return eraseNow(subject.id, tx, at);
  const answers = superseding(await takenBack(change, undoId, tx), subject.id, at, await standingAnswers(subject, tx));
  const next = changed(subject, before(change), answers, { changeId: undoId, at, command: 'undo', cause: change.id });
  const delivery = await tx.objectStore('deliveries').get(change.id);
  if (delivery && delivery.attempts === 0) await tx.objectStore('deliveries').delete(change.id);
  await Promise.all([
    ...answers.map((answer) => tx.objectStore('answers').put(answer)),
    tx.objectStore('subjects').put(next.subject),
    tx.objectStore('changes').put(next.change),
  ]);
}

const standingAnswers = (subject: Subject, tx: UndoTx) =>
  tx.objectStore('answers').index('bySubject').getAll(subject.id);

const before = (change: Change): Partial<Subject> =>
  Object.fromEntries(
    Object.entries(change.patch)
      .filter(([key]) => !key.startsWith('answer:'))
      .map(([key, { before }]) => [key, before]),
  );

/** For each answer of the change: the one before it again, or a withdrawal when there was none. */
async function takenBack(
  change: Change,
  undoId: string,
  tx: UndoTx,
): Promise<Omit<Answer, 'subjectId' | 'at' | 'supersedes'>[]> {
  const given = Object.entries(change.patch).filter(([key]) => key.startsWith('answer:'));
  const results = await Promise.all(
    given.map(async ([key, { before, after }]) => {
      const [earlier, latest] = await Promise.all([
        before ? tx.objectStore('answers').get(String(before)) : undefined,
        tx.objectStore('answers').get(String(after)),
      ]);
      const kept = earlier ?? latest;
      return kept ? [{ ...kept, id: `${undoId}:${key.slice(7)}`, withdrawn: earlier ? earlier.withdrawn : true }] : [];
    }),
  );
  return results.flat();
}
