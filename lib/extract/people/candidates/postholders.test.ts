import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Each person's name and job, joined by a bar. */
const people = (html: string) => rowsOf(lifted(`<body>${html}</body>`), 'name', 'jobTitle');

const card = (colour: string, job: string, name: string) =>
  `<div class="node ${colour}"><div class="node-label">${job}</div><div class="node-name">${name}</div></div>`;

test('people called by one name are found beside their posts, each of several in one line', () => {
  expect(
    people(
      '<h1>Susunan Pengurus RT</h1>' +
        card('red', 'Ketua RT', 'BUDI') +
        card('blue', 'Wakil Ketua RT', 'SITI') +
        card('red', 'Sekretaris', 'AGUS &amp; DEWI') +
        card('teal', 'Bendahara', 'QORBAS') +
        card('red', 'Humas', 'AHMAD, ZELPIN &amp; RINA'),
    ),
  ).toEqual([
    'BUDI|Ketua RT',
    'SITI|Wakil Ketua RT',
    'AGUS|Sekretaris',
    'DEWI|Sekretaris',
    'QORBAS|Bendahara',
    'AHMAD|Humas',
    'ZELPIN|Humas',
    'RINA|Humas',
  ]);
});

test('a name whose family is one letter counts as those beside it do, and letters of a post do not', () => {
  const row = (name: string, job: string) => `<h5>${name}</h5><h6>${job}</h6>`;
  expect(
    people(
      row('Ana P.', 'Coordonator') +
        row('Ion', 'Coordonator') +
        row('Elena', 'Director') +
        row('Andrei M.', 'Web Admin') +
        row('CTO', 'Director'),
    ).map((said) => said.split('|')[0]),
  ).toEqual(['Ana P.', 'Ion', 'Elena', 'Andrei M.']);
});

test('single words beside jobs are nobody where no list knows half of them', () => {
  expect(
    people(['Vorstand', 'Telefon', 'Zentrale', 'Budi'].map((name) => card('red', 'Director', name)).join('')),
  ).not.toContain('Zentrale|Director');
});

test('a third of the posts beside single names need be known where all stand in lines of one look', () => {
  expect(
    people(
      card('red', 'Director', 'BUDI') +
        card('blue', 'Gafel Doxer', 'SITI') +
        card('red', 'Lomber', 'AGUS &amp; DEWI') +
        card('teal', 'Treasurer', 'AHMAD') +
        card('teal', 'Fimer Kuta', 'RINA'),
    ),
  ).toEqual(['BUDI|Director', 'SITI|Gafel Doxer', 'AGUS|Lomber', 'DEWI|Lomber', 'AHMAD|Treasurer', 'RINA|Fimer Kuta']);
});
