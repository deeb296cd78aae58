import { expect, test } from 'vitest';
import en from './en.json';
import { type Catalogue, type Key, type Message, textIn } from './text.ts';

/** A catalogue of one message under a real key. */
const saying = (language: string, message: Message) => {
  const catalogue: Catalogue = { ...en, [key]: message };
  return textIn(catalogue, language);
};
const key: Key = 'saved.undo';

test('a text says what its catalogue says under the key', () => {
  expect(saying('en', 'Undo')(key)).toBe('Undo');
});

test('placeholders are filled, each as often as it occurs', () => {
  expect(saying('en', '{name}, {name} ({state})')(key, { name: 'Ada', state: 'lead' })).toBe('Ada, Ada (lead)');
});

test('a value that looks like a placeholder or a replacement pattern is left alone', () => {
  expect(saying('en', 'Pick {name}')(key, { name: '{state} $& $1' })).toBe('Pick {state} $& $1');
});

test('a missing value leaves nothing behind, not its name', () => {
  expect(saying('en', 'Pick {name}.')(key)).toBe('Pick .');
});

test('zero is a number like any other', () => {
  expect(saying('en', { one: '{count} row', other: '{count} rows' })(key, { count: 0 })).toBe('0 rows');
});

test.each([
  ['en', [1, 'one'], [2, 'other'], [21, 'other']],
  ['ro', [1, 'one'], [0, 'few'], [19, 'few'], [20, 'other'], [101, 'few']],
  ['mk', [1, 'one'], [11, 'other'], [21, 'one']],
  ['it', [1, 'one'], [2, 'other'], [1_000_000, 'many']],
  ['id', [1, 'other'], [2, 'other']],
  ['es', [1, 'one'], [2, 'other'], [1_000_000, 'many']],
] as [string, ...[number, string][]][])('%s chooses the plural form by its own rules', (language, ...cases) => {
  const t = saying(language, { one: 'one', few: 'few', many: 'many', other: 'other' });
  expect(cases.map(([count]) => [count, t(key, { count })])).toEqual(cases);
});

test('a plural form that is missing falls back to “other”', () => {
  expect(saying('ro', { one: 'un', other: '{count} de' })(key, { count: 5 })).toBe('5 de');
});

test.each([
  ['en', '12,345.5'],
  ['ro', '12.345,5'],
  ['mk', '12.345,5'],
  ['it', '12.345,5'],
  ['id', '12.345,5'],
  ['es', '12.345,5'],
])('%s writes numbers its own way', (language, written) => {
  expect(saying(language, '{size}')(key, { size: 12_345.5 })).toBe(written);
});

test('digits that are text, such as an HTTP status or a year, are not grouped', () => {
  expect(saying('en', '{status}')(key, { status: '12345' })).toBe('12345');
});

test('a text knows its language, for dates beside it', () => {
  expect(saying('mk', '')(key)).toBe('');
  expect(saying('mk', '').language).toBe('mk');
});
