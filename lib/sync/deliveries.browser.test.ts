import { openDB } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { migrations } from '../db/migrations.ts';
import type { AssaySchema, Db } from '../db/schema.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Subject } from '../model/subject.ts';
import {
  confirm,
  countByState,
  dueAt,
  earliestDue,
  enqueue,
  eraseBodies,
  frozen,
  ofSubject,
  release,
} from './deliveries.ts';

const now = Date.UTC(2026, 4, 7);

async function setUp(rows: Delivery[] = []): Promise<Db> {
  const db = await openDB<AssaySchema>(crypto.randomUUID(), migrations.length, {
    upgrade: (_, from, _to, tx) => {
      const raw = tx.db as unknown as IDBDatabase; // idb's wrapper passes for the database; migrations know no idb
      for (const step of migrations.slice(from)) step(raw, tx as unknown as IDBTransaction);
    },
  });
  onTestFinished(() => db.close());
  const tx = db.transaction('deliveries', 'readwrite');
  await Promise.all([...rows.map((row) => tx.store.put(row)), tx.done]);
  return db;
}

const row = (id: string, over: Partial<Delivery> = {}): Delivery => ({
  ...frozen(id, { type: 'ping', at: now }, 'due', now),
  subjectId: 'subject-0001',
  type: 'prospect.qualified',
  ...over,
});

const writing = (db: Db) => db.transaction(['deliveries', 'subjects'], 'readwrite');
const ids = (rows: Delivery[]) => rows.map(({ id }) => id);

test('frozen twice under one change it has the same webhook-id and bytes, and the first bytes stay', async () => {
  const subject = { id: 'subject-0001', rev: 2 } as Subject; // all that an erasure tells of
  const first = frozen('change-0001', { type: 'prospect.erased', at: now, subject }, 'due', now);
  const again = frozen('change-0001', { type: 'prospect.erased', at: now, subject }, 'due', now + 5);
  expect(again).toEqual({ ...first, createdAt: now + 5, dueAt: now + 5 });
  expect(first.webhookId).toBe('msg_change-0001');
  const db = await setUp();
  expect(await enqueue(writing(db), first)).toEqual(first);
  expect(await enqueue(writing(db), { ...again, bytes: new Uint8Array([1]) })).toEqual(first);
  expect(await db.getAll('deliveries')).toEqual([first]);
});

test('due is what is on the schedule and whose time has come, the longest waiting first', async () => {
  const db = await setUp([
    row('b', { dueAt: now }),
    row('a', { dueAt: now - 5 }),
    row('later', { dueAt: now + 1 }),
    row('paused', { state: 'paused', dueAt: 0 }),
    row('preview', { state: 'preview', dueAt: 0 }),
    row('delivered', { state: 'delivered', dueAt: 0 }),
  ]);
  expect(ids(await dueAt(db.transaction('deliveries'), now))).toEqual(['a', 'b']);
  expect(ids(await dueAt(writing(db), now, 1))).toEqual(['a']);
  expect(await earliestDue(db.transaction('deliveries'))).toBe(now - 5);
});

test('nothing on the schedule needs no alarm', async () => {
  const db = await setUp([row('paused', { state: 'paused' })]);
  expect(await earliestDue(db.transaction('deliveries'))).toBeUndefined();
});

test('an outcome is entered in the row as it stands', async () => {
  const db = await setUp([row('a')]);
  await confirm(writing(db), 'a', { type: 'refused', status: 503 }, now, 0.5);
  expect(await db.get('deliveries', 'a')).toMatchObject({ state: 'due', attempts: 1, dueAt: now + 5000 });
  await confirm(writing(db), 'a', { type: 'delivered', status: 200 }, now, 0.5);
  expect(await db.get('deliveries', 'a')).toMatchObject({ state: 'delivered', attempts: 2, deliveredAt: now });
});

test('the outcome of a delivery that was erased meanwhile brings nothing back', async () => {
  const db = await setUp();
  expect(await confirm(writing(db), 'gone', { type: 'delivered', status: 200 }, now, 0.5)).toBeUndefined();
  expect(await db.count('deliveries')).toBe(0);
});

test('releasing the paused ones makes them due and leaves the others', async () => {
  const others = [row('preview', { state: 'preview' }), row('delivered', { state: 'delivered' })];
  const db = await setUp([row('a', { state: 'paused', attempts: 7 }), row('b', { state: 'paused' }), ...others]);
  expect(await release(writing(db), 'paused', now + 9)).toBe(2);
  expect(await dueAt(db.transaction('deliveries'), now + 9)).toMatchObject([
    { id: 'a', attempts: 0, dueAt: now + 9 },
    { id: 'b', dueAt: now + 9 },
  ]);
  expect(await countByState(db.transaction('deliveries'))).toEqual({ preview: 1, due: 2, paused: 0, delivered: 1 });
});

test('erasing the bodies of a subject takes the sent ones too, and leaves the word that it was erased and everybody else', async () => {
  const db = await setUp([
    row('sent', { state: 'delivered' }),
    row('waiting', { createdAt: now + 1 }),
    row('erased', { type: 'prospect.erased', createdAt: now + 2 }),
    row('other', { subjectId: 'subject-0002' }),
  ]);
  expect(ids(await ofSubject(db.transaction('deliveries'), 'subject-0001'))).toEqual(['sent', 'waiting', 'erased']);
  await eraseBodies(writing(db), 'subject-0001');
  expect(ids(await db.getAll('deliveries'))).toEqual(['erased', 'other']);
});

test('the bytes come back from the database as they went in', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const db = await setUp([row('a', { bytes })]);
  expect((await db.get('deliveries', 'a'))?.bytes).toEqual(bytes);
});
