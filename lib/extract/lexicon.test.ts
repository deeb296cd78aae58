import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plans } from '../../tests/plans.ts';
import { isFamily, isGiven, lexiconFrom, plainWord } from './lexicon.ts';

test('a lexicon knows the words of its lists and no others', () => {
  const word = fc.stringMatching(/^[a-z]{1,4}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), word, (given, family, asked) => {
      const lexicon = lexiconFrom({ given: given.join(' '), family: family.join(' ') }, plans);
      for (const one of given) expect(isGiven(one, lexicon)).toBe(true);
      expect(isGiven(asked, lexicon)).toBe(given.includes(asked));
      expect(isFamily(asked, lexicon)).toBe(family.includes(asked));
    }),
    { numRuns: 60 },
  );
});

test('without lists nobody is known', () => {
  expect(isGiven('ana', lexiconFrom({}, plans))).toBe(false);
  expect(isFamily('pop', {})).toBe(false);
});

test('a letter loses its sign whatever stands beside it, in letters that a table holds and in all others', () => {
  const letter = fc.oneof(
    fc.integer({ min: 0x20, max: 0x5ff }),
    fc.constantFrom(0x1ea1, 0x2019, 0x2103, 0xfb01, 0x627),
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), (codes) => {
      const text = String.fromCharCode(...codes);
      const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      expect(plainWord(text).replace(/ss|ae|oe/g, '')).toBe(
        bare.replace(/[ßæœ]|ss|ae|oe/g, '').replace(/[đłøı]/g, (sign) => 'dloi'['đłøı'.indexOf(sign)] ?? ''),
      );
    }),
  );
});
