import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

const people = (html: string) => rowsOf(lifted(`<body><h2>Officers</h2>${html}</body>`), 'name', 'jobTitle');
const now = ['Ann Smith|President', 'Tom Baker|Treasurer', 'Eva Miller|Secretary'];

test('terms of office that share a year are those of who sits now; terms one after another are of who left', () => {
  const heading = (text: string) => `<h3>${text}</h3><p>Has been with us for long.</p>`;
  expect(
    people(
      ['Ann Smith. President 2023-2025.', 'Tom Baker. Treasurer 2024-2026.', 'Eva Miller. Secretary 2024-2026.']
        .map(heading)
        .join(''),
    ),
  ).toEqual(now);
  expect(
    people(
      '<ul><li>Ann Smith, President (2023-2025)</li><li>Tom Baker, Treasurer (2024-26)</li><li>Eva Miller, Secretary (2024-2026)</li></ul>',
    ),
  ).toEqual(now);
  expect(
    people(
      '<ul><li>Ann Smith, President (2001-2005)</li><li>Tom Baker, President (2006-2010)</li><li>Eva Miller, President (2011-2014)</li></ul>',
    ),
  ).toEqual([]);
});

test('of a table of terms one after another only whose term goes on is somebody', () => {
  const row = (term: string, name: string) => `<tr><td>${term}</td><td>${name}</td></tr>`;
  expect(
    people(
      `<table>${row('1967 - 1970:', 'Ann Smith')}${row('1970 - 1978:', 'Tom Baker')}${row('1978 - 2012:', 'Eva Miller')}${row('since 2012:', 'Peter Brown')}</table>`,
    ),
  ).toEqual(['Peter Brown|']);
});
