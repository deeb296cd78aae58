import { expect, test } from 'vitest';
import { retryAt } from './retry-after.ts';

const now = Date.UTC(2026, 4, 7, 12);
const day = 86_400_000;

test.each<[retryAfter: string, wait: number | undefined]>([
  ['120', 120_000],
  [' 7 ', 7000],
  ['0', 1000],
  ['00010', 10_000],
  ['86400', day],
  ['86401', day],
  ['9'.repeat(400), day],
  ['Thu, 07 May 2026 12:00:30 GMT', 30_000],
  ['Thursday, 07-May-26 12:00:30 GMT', 30_000],
  ['Thu May  7 12:00:30 2026', 30_000],
  ['Thu, 07 May 2026 11:00:00 GMT', 1000],
  ['Sat, 07 May 2050 12:00:00 GMT', day],
  ['', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['soon', undefined],
  ['Thu, 99 Foo 2026 12:00:00 GMT', undefined],
  ['120, 120', undefined],
])('Retry-After %j waits %s ms', (value, wait) => {
  const expected = wait === undefined ? undefined : now + wait;
  expect(retryAt(new Headers({ 'retry-after': value }), now)).toBe(expected);
});

test('a date is measured against the clock of the receiver, not ours', () => {
  const headers = new Headers({
    'retry-after': 'Thu, 07 May 2026 13:01:00 GMT',
    date: 'Thu, 07 May 2026 13:00:00 GMT',
  });
  expect(retryAt(headers, now)).toBe(now + 60_000);
});

test('without the header there is no time to keep to', () => {
  expect(retryAt(new Headers(), now)).toBeUndefined();
});
