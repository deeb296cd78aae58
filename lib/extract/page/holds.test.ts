import { expect, test } from 'vitest';
import { holds } from './holds.ts';

test('a word is found by a piece of it, and a piece alone is not the word', () => {
  expect(holds('{"addressCountry":"RO"}', 'addressCountry', 'Countr')).toBe(true);
  expect(holds('Country music', 'addressCountry', 'Countr')).toBe(false);
  expect(holds('Music', 'addressCountry', 'Countr')).toBe(false);
});
