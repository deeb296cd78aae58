import { expect, test } from 'vitest';
import { lifted, titled } from '../../../tests/lifted.ts';
import { firstValue } from '../../model/fields.ts';

const rows = (...cells: string[][]) =>
  `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
/** Each contact: its name, for people whom they work for, for organizations their site. */
function named(html: string): string[] {
  const contacts = lifted(
    titled('Kreisverband Beispiel', `<h1>Vereine im Kreis</h1>${html}`),
    'https://kreis.example/',
    {
      region: 'DE',
    },
  );
  return contacts.map((one) => {
    const employer = contacts.find(({ id }) => id === one.organizationId);
    const more = one.kind === 'person' ? employer && firstValue(employer, 'name') : firstValue(one, 'website');
    return `${firstValue(one, 'name')}|${more ?? ''}`;
  });
}

const clubs = [
  ['Turnverein Musterdorf e.V.', 'Anna Müller', 'Musterdorf', '<a href="https://tv-musterdorf.example/">Seite</a>'],
  ['Sportverein Beispielheim e.V.', 'Peter Weber', 'Beispielheim', '—'],
  ['TSV Probeburg', 'Karl Wagner', 'Probeburg', '—'],
];

test('a table of organizations lists each with its site, and the people of a row are of the organization of the row', () => {
  expect(named(rows(['Verein', 'Ansprechpartner', 'Ort', 'Website'], ...clubs))).toEqual([
    'Kreisverband Beispiel|',
    'Turnverein Musterdorf e.V.|https://tv-musterdorf.example/',
    'Sportverein Beispielheim e.V.|',
    'TSV Probeburg|',
    'Anna Müller|Turnverein Musterdorf e.V.',
    'Peter Weber|Sportverein Beispielheim e.V.',
    'Karl Wagner|TSV Probeburg',
  ]);
});

test('people with their clubs, and posts somebody held, are no list of organizations', () => {
  const people = clubs.map(([club = '', name = '', place = '']) => [name, club, place]);
  expect(named(rows(['Name', 'Verein', 'Ort'], ...people)).filter((row) => /^(?:Turn|Sport|TSV)/.test(row))).toEqual(
    [],
  );
  const posts = clubs.map(([club = '', , place = '']) => [club, 'Trainer', place]);
  expect(named(rows(['Verein', 'Funktion', 'Ort'], ...posts)).filter((row) => /^(?:Turn|Sport|TSV)/.test(row))).toEqual(
    [],
  );
});
