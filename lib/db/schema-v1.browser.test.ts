import type { StoreNames } from 'idb';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from 'vitest/browser';
import { Answer } from '../model/answer.ts';
import { fromBase64 } from '../model/base64.ts';
import { Delivery } from '../model/delivery.ts';
import { Draft } from '../model/draft.ts';
import { Request } from '../model/request.ts';
import { Change, List, Subject } from '../model/subject.ts';
import { Settings } from '../settings/schema.ts';
import { openForReading, openForWriting } from './open.ts';
import type { AssaySchema } from './schema.ts';

type Dump = { version: number; stores: Record<StoreNames<AssaySchema>, object[]> };

/** The thousand records of `tests/fixtures/schema-v1.json.gz`; bytes stand in them as base64. */
async function dumped(): Promise<Dump> {
  const packed = await commands.readFile('tests/fixtures/schema-v1.json.gz', 'base64');
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const text = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return JSON.parse(await text, (_, value) => (typeof value?.$bytes === 'string' ? fromBase64(value.$bytes) : value));
}

/** Version 1 as it was released, filled with the dump. */
async function filled(name: string, { version, stores }: Dump): Promise<void> {
  const db = await openForWriting(() => {}, { name, version });
  const names = Object.keys(stores) as (keyof typeof stores)[]; // the dump's own
  const tx = db.transaction(names, 'readwrite');
  for (const store of names) for (const record of stores[store]) await tx.objectStore(store).put(record as never); // of that store, as dumped
  await tx.done;
  db.close();
}

test('a thousand records of version 1 are all there, unchanged, in the database of today', async () => {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  const dump = await dumped();
  await filled(name, dump);
  const db = await openForWriting(() => {}, { name });
  onTestFinished(() => db.close());
  const byKey = (records: object[]) => Object.groupBy(records, (record) => Object.values(record)[0]);
  for (const [store, records] of Object.entries(dump.stores)) {
    expect(byKey(await db.getAll(store as StoreNames<AssaySchema>))).toEqual(byKey(records));
  }
  expect(Object.values(dump.stores).flat()).toHaveLength(1000);
  const reader = await openForReading(() => {}, { name });
  onTestFinished(() => reader.close());
  expect(await reader.countFromIndex('subjects', 'byKey', 'email:person.1@company-1.example')).toBe(1);
  expect(await reader.countFromIndex('subjects', 'byErasure')).toBe(4);
});

test('the records of the dump are what the schemas of today allow', async () => {
  const { stores } = await dumped();
  const schemas = { subjects: Subject, answers: Answer, changes: Change, deliveries: Delivery, lists: List };
  for (const [store, schema] of Object.entries({ ...schemas, drafts: Draft, settings: Settings, ledger: Request })) {
    for (const record of stores[store as keyof typeof stores]) {
      expect(schema.safeParse(record).error?.issues, JSON.stringify(record)).toBeUndefined();
    }
  }
});
