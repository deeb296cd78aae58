import { write } from '../db/write.ts';
import type { Input, Output } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Delivery } from '../model/delivery.ts';
import { identityKeys } from '../model/identity.ts';
import { release as releaseAll } from '../sync/deliveries.ts';
import { again, endpointWide } from '../sync/next.ts';
import type { Deps } from './deps.ts';
import { judgeOf, judges, previewsAmong, queue } from './queue-delivery.ts';
import { isRefused } from './refusals.ts';

const stores = ['subjects', 'answers', 'deliveries', 'settings', 'lists'] as const;

/** By hand: what is known of the subject now goes on the schedule. */
export async function send(
  { subjectId, changeId }: Input<'send'>,
  deps: Pick<Deps, 'db' | 'now' | 'subtle' | 'changed'>,
): Promise<Output<'send'>> {
  const db = await deps.db();
  const [stored, settings, known] = await Promise.all([
    db.get('subjects', subjectId),
    db.get('settings', 'settings'),
    judges(db, deps),
  ]);
  if (!stored) throw new Refused('not-found');
  if (!settings?.webhook) throw new Refused('no-endpoint');
  if (stored.disposition.type === 'do-not-contact' || (await isRefused(identityKeys(stored.fields), db, deps))) {
    throw new Refused('do-not-contact');
  }
  const previews = await write(db, stores, async (tx) => {
    const [subject, repeated] = await Promise.all([
      tx.objectStore('subjects').get(subjectId),
      tx.objectStore('deliveries').get(changeId),
    ]);
    if (repeated) return previewsAmong([repeated]);
    if (!subject || subject.erasedFrom !== undefined) throw new Refused('not-found');
    return queue('prospect.saved', subject, { id: changeId, at: deps.now() }, judgeOf(subject.lists[0], known), tx);
  });
  deps.changed();
  return { previews };
}

/** The person has seen what is sent: this one goes, and the ones after it without asking. */
export async function release(
  { deliveryId }: Input<'release'>,
  { db, now, changed }: Pick<Deps, 'db' | 'now' | 'changed'>,
): Promise<boolean> {
  await write(await db(), ['deliveries', 'settings'], async (tx) => {
    const [delivery, settings] = await Promise.all([
      tx.objectStore('deliveries').get(deliveryId),
      tx.objectStore('settings').get('settings'),
    ]);
    if (!delivery || !settings?.webhook) throw new Refused('not-found');
    await releaseAll(tx, 'preview', now());
    await tx.objectStore('settings').put({ ...settings, webhook: { ...settings.webhook, previewed: true } });
  });
  changed();
  return true;
}

/** Tries a paused or waiting delivery again now, with the same id and bytes, and with it all that wait for the same endpoint. */
export async function retry(
  { deliveryId }: Input<'retry'>,
  { db, now, changed }: Pick<Deps, 'db' | 'now' | 'changed'>,
): Promise<boolean> {
  await write(await db(), ['deliveries'], async (tx) => {
    const deliveries = tx.objectStore('deliveries');
    const delivery = await deliveries.get(deliveryId);
    if (!delivery) throw new Refused('not-found');
    if (delivery.state === 'preview') return; // not before somebody has looked at it
    const others = waitsForEndpoint(delivery) ? (await deliveries.getAll()).filter(waitsForEndpoint) : [delivery];
    for (const one of others) await deliveries.put(again(one, now()));
  });
  changed();
  return true;
}

/** The browser was allowed to reach an origin: what waited for that is due. Others stay paused. */
export async function resume({ db, now, changed }: Pick<Deps, 'db' | 'now' | 'changed'>): Promise<void> {
  await write(await db(), ['deliveries'], async (tx) => {
    const paused = tx.objectStore('deliveries').index('byDue');
    for (const row of await paused.getAll(IDBKeyRange.bound(['paused'], ['paused', []]))) {
      if (row.outcome?.type === 'not-sent' && row.outcome.reason === 'no-permission') {
        await tx.objectStore('deliveries').put(again(row, now()));
      }
    }
  });
  changed();
}

const waitsForEndpoint = ({ state, outcome }: Delivery): boolean =>
  (state === 'paused' || state === 'due') && outcome !== undefined && endpointWide(outcome);
