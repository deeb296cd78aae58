import type { Tx } from '../db/schema.ts';
import type { Input, Output } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Deps } from './deps.ts';

/** How long a deletion can be undone, ms. */
export const undoFor = 10_000;
export const erasureAlarm = 'erase';
export const erasureStores = ['subjects', 'answers', 'changes', 'deliveries', 'erasures', 'drafts'] as const;

/**
 * Deletes: out of sight at once, out of the database with all traces when the time for undo is over.
 * The instant stands in the record, so a worker that dies meanwhile only erases a little later.
 */
export async function remove(
  { ids }: Input<'remove'>,
  deps: Pick<Deps, 'db' | 'now' | 'browser' | 'changed'>,
): Promise<Output<'remove'>> {
  const db = await deps.db();
  const until = deps.now() + undoFor;
  const tx = db.transaction('subjects', 'readwrite', { durability: 'strict' });
  for (const id of ids) {
    const subject = await tx.store.get(id);
    if (subject) await tx.store.put({ ...subject, erasedFrom: subject.erasedFrom ?? until });
  }
  await tx.done;
  deps.browser.alarms.create(erasureAlarm, { when: until + 20_000 });
  deps.changed();
  return { until };
}

export async function restoreRemoved(
  { ids }: Input<'restoreRemoved'>,
  deps: Pick<Deps, 'db' | 'changed'>,
): Promise<boolean> {
  const db = await deps.db();
  const tx = db.transaction('subjects', 'readwrite', { durability: 'strict' });
  for (const id of ids) {
    const subject = await tx.store.get(id);
    if (!subject) throw new Refused('undo-too-late');
    const { erasedFrom: _, ...kept } = subject;
    await tx.store.put(kept);
  }
  await tx.done;
  deps.changed();
  return true;
}

/** Erases whatever is due. Called by its alarm, at each start of the worker and before each new command. */
export async function eraseDue(deps: Pick<Deps, 'db' | 'now' | 'changed'>): Promise<number> {
  const db = await deps.db();
  const now = deps.now();
  const due = await db.getAllKeysFromIndex('subjects', 'byErasure', IDBKeyRange.upperBound(now));
  if (due.length === 0) return 0;
  const tx = db.transaction([...erasureStores], 'readwrite', { durability: 'strict' });
  for (const id of due) await eraseNow(id, tx, now);
  await tx.done;
  deps.changed();
  return due.length;
}

/** Record, quotes, answers, changes, undelivered bodies and drafts go; only the fact of the erasure stays. */
export async function eraseNow(id: string, tx: Tx<(typeof erasureStores)[number]>, at: number): Promise<void> {
  const subject = await tx.objectStore('subjects').get(id);
  const keys = new Set(subject?.keys ?? []);
  for (const name of ['answers', 'changes', 'deliveries'] as const) {
    const store = tx.objectStore(name);
    const owned = await store.index('bySubject').getAllKeys(id);
    await Promise.all(owned.map((key) => store.delete(key)));
  }
  for (const draft of await tx.objectStore('drafts').getAll()) {
    const same = draft.contacts.some(({ fields }) => fields.some(({ name, value }) => keys.has(`${name}:${value}`)));
    if (same) await tx.objectStore('drafts').delete(draft.key);
  }
  await tx.objectStore('subjects').delete(id);
  await tx.objectStore('erasures').put({ id, erasedAt: at });
}
