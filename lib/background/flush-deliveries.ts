import type { Db, Tx } from '../db/schema.ts';
import { write } from '../db/write.ts';
import type { Delivery, Outcome } from '../model/delivery.ts';
import { identityKeys } from '../model/identity.ts';
import type { Subject } from '../model/subject.ts';
import { deliver } from '../sync/deliver.ts';
import { confirm } from '../sync/deliveries.ts';
import { endpointWide } from '../sync/next.ts';
import type { Deps } from './deps.ts';
import { tellErased } from './erase.ts';
import { maySend } from './may-send.ts';
import { isRefused } from './refusals.ts';

export const deliveryAlarm = 'deliver';

type Flushing = Pick<Deps, 'db' | 'now' | 'chance' | 'subtle' | 'locks' | 'request' | 'browser' | 'changed' | 'online'>;

/** Sends what is due, one after another; one flush at a time, the next one waits its turn. Returns how many were tried. */
export async function flushDeliveries(deps: Flushing): Promise<number> {
  return deps.locks.request('deliveries', async () => {
    const db = await deps.db();
    let tried = 0;
    for (let next = await firstDue(db, deps.now()); next; next = await firstDue(db, deps.now())) {
      comeBack(deps);
      const outcome = await attempt(next, db, deps);
      if (outcome) tried++;
      if (outcome && endpointWide(outcome)) break; // the others would only hear the same
    }
    const waiting = await firstDue(db, Infinity);
    if (waiting) comeBack(deps, Math.max(waiting.dueAt - deps.now(), 30_000)); // browsers round anything shorter up
    return tried;
  });
}

/** Makes sure that the worker comes back within a minute, whatever becomes of it before then. */
export async function armDeliveries({ db, browser, now }: Pick<Deps, 'db' | 'browser' | 'now'>): Promise<void> {
  const settings = await (await db()).get('settings', 'settings');
  if (settings?.webhook) comeBack({ browser, now });
}

function comeBack({ browser, now }: Pick<Deps, 'browser' | 'now'>, wait = 45_000): void {
  browser.alarms.create(deliveryAlarm, { when: now() + wait });
}

/** `undefined` when there was nothing to send any more. */
async function attempt(delivery: Delivery, db: Db, deps: Flushing): Promise<Outcome | undefined> {
  const tx = db.transaction(['deliveries', 'subjects']);
  const [current, subject] = await Promise.all([
    tx.objectStore('deliveries').get(delivery.id),
    delivery.subjectId ? tx.objectStore('subjects').get(delivery.subjectId) : undefined,
  ]);
  if (current?.state !== 'due' || !mayGo(current, subject)) return undefined;
  const outcome = await outcomeOf(current, subject, db, deps);
  const now = deps.now();
  await write(db, ['deliveries', 'settings', 'erasures'], async (tx) => {
    const row = await confirm(tx, current.id, outcome, now, deps.chance());
    if (row) return shareOutcome(row, outcome, tx, now);
    // Somebody was erased while the request was out: the receiver has them now and has to hear of it.
    const erased = subject && (await tx.objectStore('erasures').get(subject.id));
    if (erased && outcome.type === 'delivered') await tellErased(subject, tx, now);
  });
  deps.changed();
  return outcome;
}

async function outcomeOf(delivery: Delivery, subject: Subject | undefined, db: Db, deps: Flushing): Promise<Outcome> {
  const [settings, stored] = await Promise.all([db.get('settings', 'settings'), db.get('keys', 'webhook')]);
  const url = settings?.webhook?.url;
  if (!url) return { type: 'not-sent', reason: 'no-endpoint' };
  if (!stored) return { type: 'not-sent', reason: 'no-secret' };
  const saidNo = subject?.disposition.type === 'do-not-contact';
  if (saidNo || (subject && (await isRefused(identityKeys(subject.fields), db, deps)))) {
    return { type: 'not-sent', reason: 'do-not-contact' };
  }
  if (!(await maySend(url, deps))) {
    return { type: 'not-sent', reason: 'no-permission' };
  }
  return deliver({ delivery, url, key: stored.key }, deps);
}

/** What can still be undone is not sent meanwhile, and nothing goes out of somebody who is no longer there but the word of that. */
function mayGo({ type, subjectId }: Delivery, subject: Subject | undefined): boolean {
  if (subjectId === undefined || type === 'prospect.erased') return true;
  return subject !== undefined && subject.erasedFrom === undefined;
}

async function firstDue(db: Db, until: number): Promise<Delivery | undefined> {
  const tx = db.transaction(['deliveries', 'subjects']);
  const due = tx
    .objectStore('deliveries')
    .index('byDue')
    .iterate(IDBKeyRange.bound(['due', 0], ['due', until]));
  for await (const { value } of due) {
    const subject = value.subjectId ? await tx.objectStore('subjects').get(value.subjectId) : undefined;
    if (mayGo(value, subject)) return value;
  }
  return undefined;
}

/**
 * What the endpoint said to one is said to all that wait for it: they wait until a person acts, or until the same instant,
 * instead of asking one by one. The first that gets through brings the others back.
 */
async function shareOutcome(row: Delivery, outcome: Outcome, tx: Tx<'deliveries'>, now: number): Promise<void> {
  const store = tx.objectStore('deliveries');
  for (const other of await store.index('byDue').getAll(IDBKeyRange.bound(['due'], ['due', []]))) {
    const next = beside(other, row, outcome, now);
    if (next) await store.put(next);
  }
}

function beside(other: Delivery, row: Delivery, outcome: Outcome, now: number): Delivery | undefined {
  if (other.id === row.id) return undefined;
  if (outcome.type === 'delivered') {
    const held = other.dueAt > now && other.outcome !== undefined && endpointWide(other.outcome);
    return held ? { ...other, dueAt: now } : undefined;
  }
  if (!endpointWide(outcome)) return undefined;
  if (row.state === 'paused') return { ...other, state: 'paused', outcome };
  return other.dueAt < row.dueAt ? { ...other, dueAt: row.dueAt, outcome } : undefined;
}
