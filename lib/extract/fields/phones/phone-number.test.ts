import fc from 'fast-check';
import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { plans } from '../../../../tests/plans.ts';
import { noNumbers, validNumber } from './phone-number.ts';

const groups = fc.array(fc.stringMatching(/^\d{1,4}$/), { minLength: 2, maxLength: 5 });
const mark = fc.constantFrom(' ', '-', '.', '/', ' (', ') ', '–', '\u00a0', '');

test('a number is the same however its figures are grouped, as the metadata’s own reader holds', () => {
  fc.assert(
    fc.property(
      groups,
      fc.array(mark, { minLength: 5, maxLength: 5 }),
      fc.constantFrom('+', ''),
      (figures, marks, plus) => {
        const written = plus + figures.map((some, at) => (at ? `${marks[at]}${some}` : some)).join('');
        const read = parsePhoneNumberFromString(written, 'DE');
        const bare = parsePhoneNumberFromString(plus + figures.join(''), 'DE');
        expect(read?.isValid() ? read.number : undefined).toBe(bare?.isValid() ? bare.number : undefined);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a number exists when it has a type', () => {
  const country = fc.constantFrom(...getCountries());
  fc.assert(
    fc.property(fc.stringMatching(/^\d{5,13}$/), country, (figures, region) => {
      const read = parsePhoneNumberFromString(figures, region);
      expect(read?.getType() !== undefined).toBe(read?.isValid() ?? false);
    }),
    { numRuns: 3_000 },
  );
});

test('what was read is known by its figures, in the regions it was read for', () => {
  const known = noNumbers(plans);
  const first = validNumber('030 90 18 20', ['DE'], known);
  expect(first?.number).toBe('+4930901820');
  expect(validNumber('(030) 901820', ['DE'], known)).toBe(first);
  expect(validNumber('030 90 18 20', ['US'], known)).toBeUndefined();
  expect(known.numbers.size).toBe(1);
});
