import type { Db } from '../db/schema.ts';
import { identityKeys } from '../model/identity.ts';
import { deliver } from '../sync/deliver.ts';
import type { Delivery, Outcome } from '../sync/delivery.ts';
import { after, endpointWide } from '../sync/next.ts';
import type { Deps } from './deps.ts';
import { isRefused } from './refusals.ts';

export const deliveryAlarm = 'deliver';

type Flushing = Pick<Deps, 'db' | 'now' | 'chance' | 'subtle' | 'locks' | 'request' | 'browser' | 'changed' | 'online'>;

/** Sends what is due, one after another, one flush at a time. Returns how many were tried. */
export async function flushDeliveries(deps: Flushing): Promise<number> {
  const tried = await deps.locks.request('deliveries', { ifAvailable: true }, async (lock) => {
    if (!lock) return 0;
    const db = await deps.db();
    let count = 0;
    for (let next = await firstDue(db, deps.now()); next; next = await firstDue(db, deps.now())) {
      const outcome = await attempt(next, db, deps);
      count++;
      if (endpointWide(outcome)) break; // the others would only hear the same
    }
    await wakeForNext(db, deps);
    return count;
  });
  return tried ?? 0;
}

/** Makes sure that the worker comes back within a minute, whatever becomes of it before then. */
export async function armDeliveries({ db, browser, now }: Pick<Deps, 'db' | 'browser' | 'now'>): Promise<void> {
  const settings = await (await db()).get('settings', 'settings');
  if (settings?.webhook) browser.alarms.create(deliveryAlarm, { when: now() + 45_000 });
}

async function attempt(delivery: Delivery, db: Db, deps: Flushing): Promise<Outcome> {
  const outcome = await outcomeOf(delivery, db, deps);
  const tried = after(delivery, outcome, deps.now(), deps.chance());
  const tx = db.transaction('deliveries', 'readwrite', { durability: 'strict' });
  // Somebody may have been erased, or sent again by hand, while the request was out: only the same attempt is confirmed.
  const current = await tx.store.get(delivery.id);
  if (current && current.attempts === delivery.attempts) await tx.store.put(tried);
  await tx.done;
  deps.changed();
  return outcome;
}

async function outcomeOf(delivery: Delivery, db: Db, deps: Flushing): Promise<Outcome> {
  const [settings, stored, subject] = await Promise.all([
    db.get('settings', 'settings'),
    db.get('keys', 'webhook'),
    delivery.subjectId ? db.get('subjects', delivery.subjectId) : undefined,
  ]);
  const url = settings?.webhook?.url;
  if (!url) return { type: 'not-sent', reason: 'no-endpoint' };
  if (!stored) return { type: 'not-sent', reason: 'no-secret' };
  if (
    subject &&
    (subject.disposition.type === 'do-not-contact' || (await isRefused(identityKeys(subject.fields), db, deps)))
  ) {
    return { type: 'not-sent', reason: 'do-not-contact' };
  }
  if (!(await deps.browser.permissions.contains({ origins: [originPattern(url)] }))) {
    return { type: 'not-sent', reason: 'no-permission' };
  }
  return deliver({ delivery, url, key: stored.key }, deps);
}

/** Host patterns carry no port: Firefox's `contains` is false with one. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function firstDue(db: Db, now: number): Promise<Delivery | undefined> {
  const due = await db.getAllFromIndex('deliveries', 'byDue', IDBKeyRange.bound(['due', 0], ['due', now]), 10);
  const tx = db.transaction('subjects');
  for (const delivery of due) {
    const subject = delivery.subjectId ? await tx.store.get(delivery.subjectId) : undefined;
    if (subject?.erasedFrom === undefined) return delivery; // what can still be undone is not sent meanwhile
  }
  return undefined;
}

/** An alarm brings the worker back for the next one; browsers round anything under 30 seconds up. */
async function wakeForNext(db: Db, { browser, now }: Flushing): Promise<void> {
  const cursor = await db
    .transaction('deliveries')
    .store.index('byDue')
    .openCursor(IDBKeyRange.bound(['due', 0], ['due', Infinity]));
  if (!cursor) return;
  browser.alarms.create(deliveryAlarm, { when: Math.max(cursor.value.dueAt, now() + 30_000) });
}
