import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitName } from './split-name.ts';

test.each([
  ['Ana Popescu', 'Ana', 'Popescu', 'the last word is the family name'],
  ['Ana-Maria Ionescu', 'Ana-Maria', 'Ionescu', 'a hyphen does not part a name'],
  ['Mary Jane Watson', 'Mary Jane', 'Watson', 'given names may be two'],
  ['Popescu, Ana Maria', 'Ana Maria', 'Popescu', 'a comma turns it round'],
  ['POPESCU Ana', 'Ana', 'POPESCU', 'capitals mark a family name that comes first'],
  ['Ana POPESCU IONESCU', 'Ana', 'POPESCU IONESCU', 'capitals mark a family name of two words'],
  ['ANA MARIA POPESCU', 'ANA MARIA', 'POPESCU', 'capitals throughout mark nothing'],
  ['JP Morgan', 'JP', 'Morgan', 'two capitals are initials'],
  ['Popescu A.', 'A.', 'Popescu', 'an initial at the end is the given name'],
  ['A. Popescu', 'A.', 'Popescu', 'an initial at the start is the given name'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', 'a particle belongs to the family name'],
  ['Juana de la Cruz', 'Juana', 'de la Cruz', 'and so do two'],
  ['Leonardo Di Caprio', 'Leonardo', 'Di Caprio', 'with a capital too'],
  ['De Luca', 'De', 'Luca', 'but the first word is never one'],
  ['Siti binti Rahman', 'Siti', 'binti Rahman', 'daughter of'],
  ['Dr. Ing. Mihai Stan', 'Mihai', 'Stan', 'titles are left out'],
  ['Ana Popescu, PhD, MBA', 'Ana', 'Popescu', 'degrees are left out'],
  ['Budi Santoso, S.E., M.M.', 'Budi', 'Santoso', 'Indonesian ones too'],
  ['Popescu, A.', 'A.', 'Popescu', 'an initial is no degree'],
  ['John Smith Jr.', 'John', 'Smith', 'a generation is left out'],
  ['Јована Петровска', 'Јована', 'Петровска', 'Cyrillic is parted like Latin'],
  ['山田 太郎', '太郎', '山田', 'East Asian names begin with the family'],
  ['王小明', '', '王小明', 'what has no gap is not guessed at'],
  ['Suharto', '', 'Suharto', 'one word alone counts as the family name'],
  ['Dr.', '', 'Dr.', 'a title alone is kept'],
  ['', '', '', 'nothing gives nothing'],
])('%s is parted into "%s" and "%s": %s', (name, first, last) => {
  expect(splitName(name)).toEqual({ first, last });
});

test('every word of the parts stands in the name, and any text can be parted', () => {
  const word = fc.constantFrom('Ana', 'POPESCU', 'van', 'de', 'Dr.', 'Jr.', 'A.', 'PhD', '山田', ',', 'x');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word).map((some) => some.join(' ')),
        fc.string(),
      ),
      (name) => {
        const { first, last } = splitName(name);
        for (const part of `${first} ${last}`.split(' ')) expect(name).toContain(part);
      },
    ),
  );
});
