import { expect, onTestFinished, test } from 'vitest';
import { healing } from './heal.ts';
import { DatabaseError, openForWriting } from './open.ts';
import { write } from './write.ts';

async function setUp() {
  const name = `test-${crypto.randomUUID()}`;
  const db = await openForWriting(() => {}, { name });
  onTestFinished(() => {
    db.close();
    indexedDB.deleteDatabase(name);
  });
  return db;
}
const list = (id: string) => ({ id, name: 'Leads', definition: 'D2', createdAt: 1 });
const lost = () => new DOMException('The database connection is closing.', 'InvalidStateError');

test('what was written stands when the promise resolves', async () => {
  const db = await setUp();
  expect(await write(db, ['lists'], (tx) => tx.objectStore('lists').put(list('list-0001')))).toBe('list-0001');
  expect(await db.count('lists')).toBe(1);
});

test('whatever is thrown takes everything back', async () => {
  const db = await setUp();
  const work = write(db, ['lists'], async (tx) => {
    await tx.objectStore('lists').put(list('list-0001'));
    throw new RangeError('no');
  });
  await expect(work).rejects.toThrow(RangeError);
  expect(await db.count('lists')).toBe(0);
});

test('a write that the database refuses is told as it said it, and takes the others with it', async () => {
  const db = await setUp();
  await write(db, ['lists'], (tx) => tx.objectStore('lists').put(list('list-0001')));
  const work = write(db, ['lists'], async (tx) => {
    await tx.objectStore('lists').put(list('list-0002'));
    await tx.objectStore('lists').add(list('list-0001'));
  });
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await db.getAllKeys('lists')).toEqual(['list-0001']);
});

test('a transaction that ended under the work has not happened', async () => {
  const db = await setUp();
  const work = write(db, ['lists'], async (tx) => {
    await tx.objectStore('lists').put(list('list-0001'));
    tx.abort();
  });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(await db.count('lists')).toBe(0);
});

test.each([
  ['a closing connection', lost()],
  ['a lost backing store', new DOMException('Internal error opening backing store', 'UnknownError')],
  ['a failed opening', new DatabaseError('failed')],
])('after %s the work is done again, three times at most', async (_case, error) => {
  let tries = 0;
  const failing = (times: number) => async () => {
    if (++tries <= times) throw error;
    return tries;
  };
  expect(await healing(failing(2))).toBe(3);
  tries = 0;
  await expect(healing(failing(99))).rejects.toBe(error);
  expect(tries).toBe(3);
});

test.each([
  ['a blocked opening', new DatabaseError('blocked')],
  ['a full disk', new DOMException('full', 'QuotaExceededError')],
  ['a bug', new TypeError('x is not a function')],
])('%s is not tried again', async (_case, error) => {
  let tries = 0;
  const failing = async () => {
    tries++;
    throw error;
  };
  await expect(healing(failing)).rejects.toBe(error);
  expect(tries).toBe(1);
});
