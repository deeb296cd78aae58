import { expect, test } from 'vitest';
import { plans } from '../../tests/plans.ts';
import { withNumberRead } from './read-number.ts';

const phone = (value: string) => ({ name: 'phone', value, confidence: 'high' }) as const;

test.each([
  ['+40 21 310 12 34', '', '+40213101234'],
  ['0040-21-310.12.34', '', '+40213101234'],
  ['+40 (0)21 310 12 34', '', '+40213101234'],
  ['021 310 12 34', 'RO', '+40213101234'],
  ['+40213101234;ext=12', '', '+40213101234;ext=12'],
])('%s typed in %j is %s', (typed, region, number) => {
  expect(withNumberRead(phone(typed), region, plans)).toEqual(phone(number));
});

test.each([
  ['021 310 12 34', ''],
  ['021 310 12 34', 'XX'],
  ['12 34', 'RO'],
  ['+999 12 34 56 78', ''],
  ['call me', 'RO'],
])('%s typed in %j is refused: nobody knows whose number it is', (typed, region) => {
  expect(() => withNumberRead(phone(typed), region, plans)).toThrow(expect.objectContaining({ code: 'bad-input' }));
});

test('other fields stay as they are', () => {
  const email = { name: 'email', value: 'ada@bakery.example', confidence: 'high' } as const;
  expect(withNumberRead(email, 'RO', plans)).toBe(email);
});
