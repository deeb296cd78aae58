import type { Input, Output } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import { changed } from '../prospects/apply.ts';
import { answersOf, superseding } from '../prospects/judge.ts';
import type { Deps } from './deps.ts';
import { judging, queueIfQualified } from './queue-delivery.ts';

const stores = ['subjects', 'answers', 'changes', 'deliveries', 'settings', 'lists'] as const;

/** One more answer on a saved subject; the one it supersedes is kept. */
export async function answer(
  { subjectId, changeId, answer }: Input<'answer'>,
  deps: Pick<Deps, 'db' | 'now' | 'subtle' | 'changed'>,
): Promise<Output<'answer'>> {
  const db = await deps.db();
  const before = await db.get('subjects', subjectId);
  const judge = await judging(before?.lists[0] ?? '', db, deps);
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  const repeated = await tx.objectStore('changes').get(changeId);
  if (repeated) return { rev: repeated.rev, previews: [] };
  const subject = await tx.objectStore('subjects').get(subjectId);
  if (!subject) throw new Refused('not-found');
  const at = deps.now();
  const answers = superseding([answer], subjectId, at, await answersOf(subjectId, tx));
  const next = changed(subject, {}, answers, { changeId, at, command: 'answer', cause: answer.criterion });
  await Promise.all([
    ...answers.map((one) => tx.objectStore('answers').put(one)),
    tx.objectStore('subjects').put(next.subject),
    tx.objectStore('changes').put(next.change),
  ]);
  const previews = await queueIfQualified(next.subject, next.change, judge, tx);
  await tx.done;
  deps.changed();
  return { rev: next.subject.rev, previews };
}

/** The note on a saved subject. */
export async function edit(
  { subjectId, changeId, note }: Input<'edit'>,
  deps: Pick<Deps, 'db' | 'now' | 'changed'>,
): Promise<Output<'edit'>> {
  const db = await deps.db();
  const tx = db.transaction(['subjects', 'changes'], 'readwrite', { durability: 'strict' });
  const repeated = await tx.objectStore('changes').get(changeId);
  if (repeated) return { rev: repeated.rev };
  const subject = await tx.objectStore('subjects').get(subjectId);
  if (!subject) throw new Refused('not-found');
  const next = changed(subject, { note: note || undefined }, [], {
    changeId,
    at: deps.now(),
    command: 'edit',
    cause: 'note',
  });
  await Promise.all([tx.objectStore('subjects').put(next.subject), tx.objectStore('changes').put(next.change)]);
  await tx.done;
  deps.changed();
  return { rev: next.subject.rev };
}
