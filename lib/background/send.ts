import type { Input, Output } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import { identityKeys } from '../model/identity.ts';
import { again } from '../sync/next.ts';
import type { Deps } from './deps.ts';
import { judging, queue } from './queue-delivery.ts';
import { isRefused } from './refusals.ts';

const stores = ['subjects', 'answers', 'deliveries', 'settings', 'lists'] as const;

/** By hand: what is known of the subject now goes on the schedule. */
export async function send(
  { subjectId, changeId }: Input<'send'>,
  deps: Pick<Deps, 'db' | 'now' | 'subtle' | 'changed'>,
): Promise<Output<'send'>> {
  const db = await deps.db();
  const [stored, settings] = await Promise.all([db.get('subjects', subjectId), db.get('settings', 'settings')]);
  if (!stored || stored.erasedFrom !== undefined) throw new Refused('not-found');
  if (!settings?.webhook) throw new Refused('no-endpoint');
  if (stored.disposition.type === 'do-not-contact' || (await isRefused(identityKeys(stored.fields), db, deps))) {
    throw new Refused('do-not-contact');
  }
  const judge = await judging(stored.lists[0] ?? '', db, deps);
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  const [subject, repeated] = await Promise.all([
    tx.objectStore('subjects').get(subjectId),
    tx.objectStore('deliveries').get(changeId),
  ]);
  if (!subject) throw new Refused('not-found');
  const previews = repeated ? [] : await queue('prospect.saved', subject, { id: changeId, at: deps.now() }, judge, tx);
  await tx.done;
  deps.changed();
  return { previews };
}

/** The person has seen what is sent: this one goes, and the ones after it without asking. */
export async function release(
  { deliveryId }: Input<'release'>,
  { db, now, changed }: Pick<Deps, 'db' | 'now' | 'changed'>,
): Promise<boolean> {
  const tx = (await db()).transaction(['deliveries', 'settings'], 'readwrite', { durability: 'strict' });
  const [delivery, settings] = await Promise.all([
    tx.objectStore('deliveries').get(deliveryId),
    tx.objectStore('settings').get('settings'),
  ]);
  if (!delivery || !settings?.webhook) throw new Refused('not-found');
  const waiting = await tx
    .objectStore('deliveries')
    .index('byDue')
    .getAll(IDBKeyRange.bound(['preview', 0], ['preview', Infinity]));
  await Promise.all(waiting.map((one) => tx.objectStore('deliveries').put(again(one, now()))));
  await tx.objectStore('settings').put({ ...settings, webhook: { ...settings.webhook, previewed: true } });
  await tx.done;
  changed();
  return true;
}

/** Tries a paused or waiting delivery again now, with the same id and bytes. */
export async function retry(
  { deliveryId }: Input<'retry'>,
  { db, now, changed }: Pick<Deps, 'db' | 'now' | 'changed'>,
): Promise<boolean> {
  const tx = (await db()).transaction('deliveries', 'readwrite', { durability: 'strict' });
  const delivery = await tx.store.get(deliveryId);
  if (!delivery) throw new Refused('not-found');
  await Promise.all([tx.store.put(again(delivery, now())), tx.done]);
  changed();
  return true;
}
