import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './pack.ts';

test('whatever is packed comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await unpacked(await packed(text), 10_000)).toBe(text);
    }),
  );
});

test('a text of many pieces comes back whole, and is packed small', async () => {
  const text = JSON.stringify(Array.from({ length: 50_000 }, (_, at) => ({ id: `0195-${at * 7919}`, name: 'Ада' })));
  const small = await packed(text);
  expect(small.length).toBeLessThan(text.length / 4);
  expect(await unpacked(small, text.length)).toBe(text);
});

test('what would unpack to more than is allowed is given up', async () => {
  const bomb = await packed('a'.repeat(5_000_000));
  expect(bomb.length).toBeLessThan(20_000);
  expect(await unpacked(bomb, 4_999_999)).toBeUndefined();
});

test.each([
  ['no base64', 'not base64!'],
  ['no gzip', 'aGVsbG8='],
  ['nothing', ''],
])('%s is not unpacked', async (_, text) => {
  expect(await unpacked(text, 100)).toBeUndefined();
});

test('one that was cut short is not unpacked', async () => {
  const whole = await packed('0123456789'.repeat(1000));
  expect(await unpacked(whole.slice(0, 24), 100_000)).toBeUndefined();
});
