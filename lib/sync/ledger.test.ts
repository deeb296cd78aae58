import { expect, test } from 'vitest';
import { Request } from '../model/request.ts';
import { ledgered, NotRecorded } from './ledger.ts';

type Step = { did: 'recorded'; row: Request } | { did: 'fetched'; url: string };

function setUp(answer: () => Promise<Response>, failingRecords: number[] = []) {
  const steps: Step[] = [];
  let records = 0;
  const fetch = (async (url: string) => {
    steps.push({ did: 'fetched', url });
    return answer();
  }) as typeof globalThis.fetch; // the wrapper only calls it with an address
  const record = async (row: Request) => {
    records += 1;
    if (failingRecords.includes(records)) throw new DOMException('full', 'QuotaExceededError');
    steps.push({ did: 'recorded', row: Request.parse(row) });
  };
  let ids = 0;
  return {
    steps,
    request: ledgered(
      fetch,
      record,
      () => 1000,
      () => `request-${++ids}`,
    ),
  };
}

const address = 'https://hooks.example.com:8443/in/abc?token=secret#part';

test('a request stands in the ledger before it is sent, and its status afterwards in the same row', async () => {
  const { steps, request } = setUp(async () => new Response(null, { status: 202 }));
  const response = await request(address, { method: 'POST', body: new Uint8Array(5) }, 'delivery');
  const row = {
    id: 'request-1',
    at: 1000,
    method: 'POST',
    url: 'https://hooks.example.com:8443/in/abc',
    bytes: 5,
    purpose: 'delivery',
  };
  expect(response.status).toBe(202);
  expect(steps).toEqual([
    { did: 'recorded', row },
    { did: 'fetched', url: address },
    { did: 'recorded', row: { ...row, status: 202 } },
  ]);
});

test('neither query nor fragment nor credentials come into the ledger', async () => {
  const { steps, request } = setUp(async () => new Response());
  await request('https://ada:word@hooks.example.com/in?token=secret#part', {}, 'test');
  expect(JSON.stringify(steps.filter(({ did }) => did === 'recorded'))).not.toMatch(/secret|part|ada|word@/);
});

test('a failed request is entered by the name of its failure, and rejects as fetch does', async () => {
  const failure = new TypeError('Failed to fetch');
  const { steps, request } = setUp(() => Promise.reject(failure));
  await expect(request(address, { method: 'POST' }, 'delivery')).rejects.toBe(failure);
  expect(steps.at(-1)).toMatchObject({ did: 'recorded', row: { failed: 'TypeError', bytes: 0 } });
});

test('what cannot be entered is not sent', async () => {
  const { steps, request } = setUp(async () => new Response(), [1]);
  await expect(request(address, {}, 'delivery')).rejects.toThrow(NotRecorded);
  expect(steps).toEqual([]);
});

test('a file of our own package is read even when that cannot be entered', async () => {
  const { steps, request } = setUp(async () => new Response(), [1, 2]);
  expect((await request('chrome-extension://abcdefghijklmnop/words/names.json', {}, 'word-list')).status).toBe(200);
  expect(steps.map(({ did }) => did)).toEqual(['fetched']);
});

test('an answer counts even when its status cannot be entered any more', async () => {
  const { steps, request } = setUp(async () => new Response(null, { status: 204 }), [2]);
  expect((await request(address, {}, 'delivery')).status).toBe(204);
  expect(steps.map(({ did }) => did)).toEqual(['recorded', 'fetched']);
});

test('text is counted in bytes, and no method is GET', async () => {
  const { steps, request } = setUp(async () => new Response());
  await request(address, { body: 'ăă' }, 'word-list');
  expect(steps[0]).toMatchObject({ row: { bytes: 4, method: 'GET', purpose: 'word-list' } });
});

test('two requests at once have each their own row', async () => {
  const { steps, request } = setUp(async () => new Response());
  await Promise.all([request(address, {}, 'delivery'), request(address, {}, 'delivery')]);
  const ids = steps.flatMap((step) => (step.did === 'recorded' ? [step.row.id] : []));
  expect(ids.sort()).toEqual(['request-1', 'request-1', 'request-2', 'request-2']);
});

test('the address of a file of ours is entered with its scheme', async () => {
  const { steps, request } = setUp(async () => new Response());
  await request('chrome-extension://abcdefghijklmnop/words/names.json', {}, 'word-list');
  expect(steps[0]).toMatchObject({ row: { url: 'chrome-extension://abcdefghijklmnop/words/names.json' } });
});
