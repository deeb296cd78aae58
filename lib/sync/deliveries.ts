import type { Tx } from '../db/schema.ts';
import type { Delivery, Outcome } from '../model/delivery.ts';
import { after, again } from './next.ts';
import { bodyOf, type Event } from './payload.ts';

type Writing = Tx<'deliveries'>;
type Reading = Tx<'deliveries', 'readonly' | 'readwrite'>;
type State = Delivery['state'];

/**
 * The row that tells of a change: its bytes are frozen now, its `webhook-id` follows from its id, so that a repeat is the same.
 * @param id of the change; of a ping: a new one.
 */
export function frozen(id: string, event: Event, state: 'preview' | 'due', now: number): Delivery {
  return {
    id,
    ...(event.type !== 'ping' && { subjectId: event.subject.id }),
    webhookId: `msg_${id}`,
    type: event.type,
    bytes: bodyOf(event),
    createdAt: now,
    attempts: 0,
    dueAt: now,
    state,
  };
}

/** Adds the row unless there is one with that id already: the bytes that were frozen first stay. Answers the row that stands. */
export async function enqueue(tx: Writing, delivery: Delivery): Promise<Delivery> {
  const store = tx.objectStore('deliveries');
  const known = await store.get(delivery.id);
  if (known) return known;
  await store.put(delivery);
  return delivery;
}

/** What is due, the longest waiting first. */
export async function dueAt(tx: Reading, now: number, limit = 50): Promise<Delivery[]> {
  return tx
    .objectStore('deliveries')
    .index('byDue')
    .getAll(IDBKeyRange.bound(['due', 0], ['due', now]), limit);
}

/** When the next row is due, epoch ms, for the alarm; `undefined` when nothing waits. */
export async function earliestDue(tx: Reading): Promise<number | undefined> {
  const [first] = await tx.objectStore('deliveries').index('byDue').getAll(every('due'), 1);
  return first?.dueAt;
}

/**
 * Enters what became of an attempt, in the row as it is now, not as it was when sent. `undefined` when the row is gone: its
 * subject was erased while the request was under way, and nothing of it is written back.
 */
export async function confirm(
  tx: Writing,
  id: string,
  outcome: Outcome,
  now: number,
  spread: number,
): Promise<Delivery | undefined> {
  const store = tx.objectStore('deliveries');
  const current = await store.get(id);
  if (!current) return undefined;
  const next = after(current, outcome, now, spread);
  await store.put(next);
  return next;
}

/** Makes all rows of that state due now (all previewed ones, or all paused ones once the endpoint is put right); answers how many. */
export async function release(tx: Writing, state: 'preview' | 'paused', now: number): Promise<number> {
  const store = tx.objectStore('deliveries');
  const rows = await store.index('byDue').getAll(every(state));
  await Promise.all(rows.map((row) => store.put(again(row, now))));
  return rows.length;
}

/** All rows that tell of a subject, oldest first. */
export async function ofSubject(tx: Reading, subjectId: string): Promise<Delivery[]> {
  const rows = await tx.objectStore('deliveries').index('bySubject').getAll(subjectId);
  return rows.sort((a, b) => a.createdAt - b.createdAt);
}

/** Deletes every frozen body about a subject, sent or not; only the word that it was erased, which holds no person, still goes out. */
export async function eraseBodies(tx: Writing, subjectId: string): Promise<void> {
  const store = tx.objectStore('deliveries');
  const rows = await store.index('bySubject').getAll(subjectId);
  await Promise.all(rows.filter(({ type }) => type !== 'prospect.erased').map(({ id }) => store.delete(id)));
}

/** How many rows are in each state. */
export async function countByState(tx: Reading): Promise<Record<State, number>> {
  const index = tx.objectStore('deliveries').index('byDue');
  const states: State[] = ['preview', 'due', 'paused', 'delivered'];
  const counts = await Promise.all(states.map(async (state) => [state, await index.count(every(state))] as const));
  return Object.fromEntries(counts) as Record<State, number>; // one entry a state, by construction
}

function every(state: State): IDBKeyRange {
  return IDBKeyRange.bound([state], [state, []]);
}
