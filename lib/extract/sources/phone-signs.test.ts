import { expect, test } from 'vitest';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import { extract } from '../extract.ts';
import { pageOf } from '../sample-source.ts';

/** Telephone and fax numbers of the page, in order. */
const numbers = (html: string, region = 'DE') =>
  extract(pageOf(`<body>${html}</body>`), lexicon, { region }).flatMap(({ fields }) =>
    fields.filter(({ name }) => name === 'phone' || name === 'fax').map(({ name, value }) => `${name} ${value}`),
  );

test('labels in a column before as many values with a colon each belong to these in order', () => {
  const lines = (...all: string[]) => `<div>${all.map((text) => `<p>${text}</p>`).join('')}</div>`;
  expect(
    numbers(
      lines('Adresse', 'Telefon', 'Telefax', 'E-Mail') +
        lines(
          ': Musterweg 1, 12345 Zorbstadt',
          ': 030 23125 001',
          '(9 bis 17 Uhr)',
          ': 030 23125 002',
          ': post@zabar.example',
        ),
    ).sort(),
  ).toEqual(['fax +493023125002', 'phone +493023125001']);
});

test('a link that forgot the plus its words have dials what the words say', () => {
  expect(numbers('<a href="tel:493023125001">+49 30 23125 001</a>')).toEqual(['phone +493023125001']);
});

test('a number of who made the site is not the owner’s', () => {
  expect(numbers('<footer><p>Rekaan laman sesawang oleh Zabar, 030 23125 001</p></footer>')).toEqual([]);
  expect(numbers('<footer><p>Tous droits réservés. Conception Zabar (030 23125 001)</p></footer>')).toEqual([]);
});

test('an extension may follow behind a bar, and an area code of North America in brackets after a plus', () => {
  expect(numbers('<p>011 2655 788 | lok 106</p>', 'RS')).toEqual(['phone +381112655788;ext=106']);
  expect(numbers('<p>+(203) 555-01-36</p>', 'US')).toEqual(['phone +12035550136']);
  expect(numbers('<p>+(49) 30 23125001</p>', 'US')).toEqual(['phone +493023125001']);
});

test('a tax number in short form is no fax, and the figures of a paper’s identifier are no number', () => {
  expect(numbers('<p>P. IVA / C.F. 02312500145</p>', 'IT')).toEqual([]);
  expect(numbers('<p>J Exempl. 2004;113(1):59-65. doi:10.1016/j.exm.2003.09.00.86</p>', 'FR')).toEqual([]);
});

test('a handset that a font draws for a word labels the number, and the word is no text', () => {
  const icon = (word: string) => `<span class="material-symbols-outlined">${word}</span>`;
  expect(numbers(`<div>${icon('fax')}<span>030 23125 002</span></div>`)).toEqual(['fax +493023125002']);
  expect(numbers(`<div>${icon('call')}<a>030 23125 001</a></div>`)).toEqual(['phone +493023125001']);
});
