import { write } from '../db/write.ts';
import type { Input, Output } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Deps } from './deps.ts';

/** How long a deletion can be undone, ms. */
const undoFor = 10_000;
export const erasureAlarm = 'erase';

/**
 * Deletes: out of sight at once, out of the database with all traces when the time for undo is over.
 * The instant stands in the record, so a worker that dies meanwhile only erases a little later.
 */
export async function remove(
  { ids }: Input<'remove'>,
  deps: Pick<Deps, 'db' | 'now' | 'browser' | 'changed'>,
): Promise<Output<'remove'>> {
  const db = await deps.db();
  const latest = deps.now() + undoFor;
  // It stands before the commit: a worker that dies in between is woken all the same. Browsers round anything under 30 seconds up.
  deps.browser.alarms.create(erasureAlarm, { when: latest + 20_000 });
  const until = await write(db, ['subjects'], async (tx) => {
    const subjects = tx.objectStore('subjects');
    let first = latest;
    for (const id of ids) {
      const subject = await subjects.get(id);
      if (!subject) continue;
      first = Math.min(first, subject.erasedFrom ?? latest); // a repeat gives no more time than the first had
      await subjects.put({ ...subject, erasedFrom: subject.erasedFrom ?? latest });
    }
    return first;
  });
  deps.changed();
  return { until };
}

/** All of them or none. */
export async function restoreRemoved(
  { ids }: Input<'restoreRemoved'>,
  deps: Pick<Deps, 'db' | 'changed'>,
): Promise<boolean> {
  await write(await deps.db(), ['subjects'], async (tx) => {
    const subjects = tx.objectStore('subjects');
    for (const id of ids) {
      const subject = await subjects.get(id);
      if (!subject) throw new Refused('undo-too-late');
      const { erasedFrom: _, ...kept } = subject;
      await subjects.put(kept);
    }
  });
  deps.changed();
  return true;
}
