import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delivery, Outcome } from '../model/delivery.ts';
import { after, again, endpointWide, waits } from './next.ts';

const now = Date.UTC(2026, 4, 7);
const middle = 0.5;
const hours = (count: number) => count * 3_600_000;

const delivery = (over: Partial<Delivery> = {}): Delivery => ({
  id: 'change-0001',
  subjectId: 'subject-0001',
  webhookId: 'msg_change-0001',
  type: 'prospect.qualified',
  bytes: new Uint8Array([123, 125]),
  createdAt: now - 1000,
  attempts: 0,
  dueAt: now,
  state: 'due',
  ...over,
});

const refusedWith = (status: number): Outcome => ({ type: 'refused', status });
const failed: Outcome = { type: 'unreachable', reason: 'network' };

test('the waits are 5 s, 5 min, 30 min, then 2, 5, 10, 14, 20 and 24 hours, and a day from there on', () => {
  let row = delivery();
  const waited: number[] = [];
  for (let attempt = 1; attempt <= 12; attempt++) {
    row = after(row, failed, now, middle);
    waited.push(row.dueAt - now);
  }
  const scheduled = [5000, 300_000, 1_800_000, ...[2, 5, 10, 14, 20, 24, 24, 24, 24].map(hours)];
  expect(waited).toEqual(scheduled);
  expect(row).toMatchObject({ state: 'due', attempts: 12, outcome: failed });
});

test('the spread moves a wait by a fifth either way', () => {
  expect(after(delivery(), failed, now, 0).dueAt - now).toBe(4000);
  expect(after(delivery(), failed, now, 1).dueAt - now).toBe(6000);
});

test('a receiver that names a time is asked no sooner, and at most a fifth later', () => {
  const asked: Outcome = { type: 'refused', status: 429, retryAt: now + 100_000 };
  expect(after(delivery({ attempts: 8 }), asked, now, 0).dueAt).toBe(now + 100_000);
  expect(after(delivery({ attempts: 8 }), asked, now, 1).dueAt).toBe(now + 120_000);
});

test('2xx confirms it, with the instant', () => {
  const next = after(delivery({ attempts: 2 }), { type: 'delivered', status: 204 }, now, middle);
  expect(next).toMatchObject({ state: 'delivered', deliveredAt: now, attempts: 3, outcome: { status: 204 } });
});

describe('what needs a person is paused with its reason', () => {
  const outcomes: Outcome[] = [
    ...[400, 401, 402, 403, 404, 405, 406, 410, 411, 413, 414, 415, 422, 431, 451].map(refusedWith),
    { type: 'redirected' },
    ...(['no-permission', 'no-secret', 'no-endpoint', 'do-not-contact'] as const).map(
      (reason): Outcome => ({ type: 'not-sent', reason }),
    ),
  ];
  test.each(outcomes)('%o', (outcome) => {
    expect(after(delivery(), outcome, now, middle)).toMatchObject({ state: 'paused', outcome });
  });
});

describe('what passes by itself is due again', () => {
  const outcomes: Outcome[] = [
    ...[408, 409, 423, 425, 429, 500, 501, 502, 503, 504, 520, 599].map(refusedWith),
    ...(['network', 'timeout', 'offline'] as const).map((reason): Outcome => ({ type: 'unreachable', reason })),
    { type: 'not-sent', reason: 'not-recorded' },
  ];
  test.each(outcomes)('%o', (outcome) => {
    expect(after(delivery(), outcome, now, middle)).toMatchObject({ state: 'due', outcome, dueAt: now + 5000 });
  });
});

test('what was not sent is no attempt', () => {
  expect(after(delivery({ attempts: 4 }), { type: 'not-sent', reason: 'no-permission' }, now, middle).attempts).toBe(4);
});

test('a late answer to an older attempt takes a confirmation back in no case', () => {
  const confirmed = delivery({ state: 'delivered', deliveredAt: now - 5, outcome: { type: 'delivered', status: 200 } });
  expect(after(confirmed, refusedWith(410), now, middle)).toBe(confirmed);
  expect(again(confirmed, now)).toBe(confirmed);
});

test('tried again by hand it is due at once, and the schedule starts over', () => {
  const row = again(delivery({ state: 'paused', attempts: 9, outcome: refusedWith(401) }), now + 7);
  expect(row).toMatchObject({ state: 'due', dueAt: now + 7, attempts: 0 });
  expect(after(row, failed, now, middle).dueAt).toBe(now + 5000);
});

test.each<[Outcome, boolean]>([
  [{ type: 'delivered', status: 200 }, false],
  [refusedWith(400), false],
  [refusedWith(413), false],
  [refusedWith(422), false],
  [{ type: 'not-sent', reason: 'do-not-contact' }, false],
  [{ type: 'not-sent', reason: 'no-permission' }, true],
  [refusedWith(401), true],
  [refusedWith(410), true],
  [refusedWith(429), true],
  [refusedWith(503), true],
  [{ type: 'redirected' }, true],
  [failed, true],
])('%o speaks of the endpoint as a whole: %s', (outcome, expected) => {
  expect(endpointWide(outcome)).toBe(expected);
});

test('whatever happens, nothing is dropped: same id and bytes, and delivered, paused, or due within 29 hours', () => {
  const outcomes = fc.oneof(
    fc.record({ type: fc.constant('delivered' as const), status: fc.integer({ min: 200, max: 299 }) }),
    fc.record(
      {
        type: fc.constant('refused' as const),
        status: fc.integer({ min: 100, max: 599 }),
        retryAt: fc.integer({ min: now - 1000, max: now + hours(24) }),
      },
      { requiredKeys: ['type', 'status'] },
    ),
    fc.constant({ type: 'redirected' as const }),
    fc.record({
      type: fc.constant('unreachable' as const),
      reason: fc.constantFrom('network' as const, 'timeout' as const, 'offline' as const),
    }),
    fc.record({
      type: fc.constant('not-sent' as const),
      reason: fc.constantFrom(
        'no-permission' as const,
        'no-secret' as const,
        'do-not-contact' as const,
        'not-recorded' as const,
      ),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(outcomes, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 }),
      (events) => {
        let row = delivery();
        for (const [outcome, spread] of events) {
          const before = row;
          row = after(row, outcome, now, spread);
          expect({ id: row.id, webhookId: row.webhookId, bytes: row.bytes }).toEqual({
            id: before.id,
            webhookId: before.webhookId,
            bytes: before.bytes,
          });
          if (before.state === 'delivered') expect(row).toBe(before);
          else expect(row.state === 'delivered').toBe(outcome.type === 'delivered');
          if (row.state === 'due') {
            expect(Number.isSafeInteger(row.dueAt)).toBe(true);
            expect(row.dueAt - now).toBeGreaterThanOrEqual(1000);
            expect(row.dueAt - now).toBeLessThanOrEqual(hours(29));
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('the waits never shrink', () => {
  expect([...waits]).toEqual([...waits].sort((a, b) => a - b));
});
