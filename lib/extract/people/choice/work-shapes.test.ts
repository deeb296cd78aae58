import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

/** Each person with their job. */
const jobs = (html: string, title = 'Acme') =>
  rowsOf(lifted(titled(title, html), undefined, { region: 'RO' }), 'name', 'jobTitle');

const list = (...lines: string[]) => `<h2>Team</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

test('words in small letters after each name of a list are jobs, though no word of them is known', () => {
  expect(
    jobs(
      list('Ana Popescu – doxer', 'Ion Ionescu – gafel', 'Maria Georgescu – doxer (Eva Marin)', 'Radu Stan – doxer'),
    ),
  ).toEqual(['Ana Popescu|doxer', 'Ion Ionescu|gafel', 'Maria Georgescu|doxer', 'Radu Stan|doxer']);
});

test('words with a capital after names are jobs where half the lines of the list hold a known one', () => {
  expect(
    jobs(list('Ana Popescu – Director', 'Ion Ionescu – Gafel', 'Maria Georgescu – Secretary', 'Radu Stan – Doxer')),
  ).toEqual(['Ana Popescu|Director', 'Ion Ionescu|Gafel', 'Maria Georgescu|Secretary', 'Radu Stan|Doxer']);
});

test('words with a capital after names are towns where one job stands among them', () => {
  const found = jobs(
    list('Ana Popescu – Director', 'Ion Ionescu – Doxeni', 'Maria Georgescu – Gafeni', 'Radu Stan – Lombeni'),
  );
  expect(found).toContain('Ana Popescu|Director');
  expect(found.filter((row) => /\|(?:Doxeni|Gafeni|Lombeni)/.test(row))).toEqual([]);
});

test('a number before the names of a list hides no job in brackets after them', () => {
  expect(jobs(list('1. Ana Popescu (President)', '2. Ion Ionescu (Doxer)', '3. Maria Georgescu (Treasurer)'))).toEqual([
    'Ana Popescu|President',
    'Ion Ionescu|Doxer',
    'Maria Georgescu|Treasurer',
  ]);
});

test('unknown words before a colon are the job of every name after it where lines side by side name jobs', () => {
  const lines = ['Director: Ana Popescu', 'Gafel of the wing: Ion Ionescu, Maria Georgescu', 'Secretary: Radu Stan'];
  expect(jobs(`<h2>Team</h2>${lines.map((line) => `<p>${line}</p>`).join('')}`)).toEqual([
    'Ana Popescu|Director',
    'Ion Ionescu|Gafel of the wing',
    'Maria Georgescu|Gafel of the wing',
    'Radu Stan|Secretary',
  ]);
});
