import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

/** Each person with their job. */
const jobs = (html: string, title = 'Acme') =>
  rowsOf(lifted(titled(title, html), undefined, { region: 'RO' }), 'name', 'jobTitle');

const card = (...lines: string[]) => `<div class="one">${lines.join('')}</div>`;
const over = (post: string, name: string) => card(`<span>${post}</span>`, `<h3>${name}</h3>`);

test('posts that stand over the names, each in one card with its name, are read whatever their words', () => {
  const grid = [
    over('Doxer of the north wing', 'Ana Popescu'),
    over('Gafel and lomber', 'Ion Ionescu'),
    over('Doxer of the south wing', 'Maria Georgescu'),
  ];
  expect(jobs(`<h2>Team</h2>${grid.join('')}`)).toEqual([
    'Ana Popescu|Doxer of the north wing',
    'Ion Ionescu|Gafel and lomber',
    'Maria Georgescu|Doxer of the south wing',
  ]);
});

test('initials over a name are no post, and the unknown words under it are', () => {
  const one = (initials: string, name: string, post: string) =>
    card(`<div>${initials}</div>`, `<h3>${name}</h3>`, `<p>${post}</p>`);
  const found = jobs(
    `<h2>Team</h2>${one('AP', 'Ana Popescu', 'Doxer')}${one('II', 'Ion Ionescu', 'Gafel')}${one('MG', 'Maria Georgescu', 'Lomber')}`,
  );
  expect(found).toEqual(['Ana Popescu|Doxer', 'Ion Ionescu|Gafel', 'Maria Georgescu|Lomber']);
});

test('a job stands with the name of its own card, however few of the jobs are known', () => {
  const under = (name: string, post: string) => card(`<h3>${name}</h3>`, `<p>${post}</p>`);
  const found = jobs(
    `<h2>Team</h2>${under('Ana Popescu', 'Director')}${under('Ion Ionescu', 'Doxer Gafel')}${under('Maria Georgescu', 'Secretary')}${under('Eva Marin', 'Lomber Kuta')}`,
  );
  expect(found).toContain('Ion Ionescu|Doxer Gafel');
  expect(found).toContain('Eva Marin|Lomber Kuta');
});

test('headings over groups are the posts of all in them where one of four holds a known word and they look like nothing else', () => {
  const group = (post: string, ...names: string[]) =>
    `<h3>${post}</h3>${names.map((name) => `<p>${name}</p>`).join('')}`;
  const found = jobs(
    `<div>${group('President', 'Ana Popescu')}${group('Doxer', 'Ion Ionescu', 'Maria Georgescu')}${group('Gafel', 'Eva Marin')}${group('Lomber', 'Radu Stan')}</div>`,
  );
  expect(found).toEqual([
    'Ana Popescu|President',
    'Ion Ionescu|Doxer',
    'Maria Georgescu|Doxer',
    'Eva Marin|Gafel',
    'Radu Stan|Lomber',
  ]);
});

test('headings of sections that stand over the first of several names are the posts of none', () => {
  const section = (head: string, ...names: string[]) =>
    `<h3>${head}</h3>${names.map((name) => `<h4>${name}</h4><p>See her page</p>`).join('')}`;
  const found = jobs(
    `<div>${section('North wing', 'Ana Popescu', 'Ion Ionescu')}${section('South wing', 'Maria Georgescu', 'Eva Marin')}${section('East wing', 'Radu Stan', 'Mihai Dinu')}</div>`,
  );
  expect(found.filter((row) => /wing/.test(row))).toEqual([]);
});

test('the line a class calls a role is the job though another names a subject', () => {
  const one = (name: string, role: string, subject: string) =>
    card(`<h3>${name}</h3>`, `<p class="person-role">${role}</p>`, `<p>Subject</p>`, `<p>${subject}</p>`);
  const found = jobs(
    `<h2>Team</h2>${one('Ana Popescu', 'Doxer', 'Mathematics')}${one('Ion Ionescu', 'Gafel', 'History')}${one('Maria Georgescu', 'Lomber', 'Physics')}`,
  );
  expect(found).toEqual(['Ana Popescu|Doxer', 'Ion Ionescu|Gafel', 'Maria Georgescu|Lomber']);
});

test('where a fourth of the lines under the names are known jobs and all could be, an unknown one comes before a subject', () => {
  const under = (name: string, ...lines: string[]) =>
    card(`<h3>${name}</h3>`, ...lines.map((line, at) => `<p class="${at ? 'more' : 'first'}">${line}</p>`));
  const found = jobs(
    `<h2>Team</h2>${under('Ana Popescu', 'Director')}${under('Ion Ionescu', 'Gafel', 'Physics')}${under('Maria Georgescu', 'Lomber')}${under('Eva Marin', 'Kuta')}`,
  );
  expect(found).toContain('Ion Ionescu|Gafel');
});

test('headings over names and their addresses are posts, of several under one and though Spanish has a word for two things', () => {
  const group = (post: string, ...names: string[]) =>
    `<h4>${post}</h4><p>${names.map((name, at) => `${name}<br>persona${at}@${post.length}.example`).join('<br>')}</p>`;
  const found = jobs(
    `<h2>Directorio</h2><div>${group('Dirección General', 'Ing. Ana Popescu')}${group('Control Escolar', 'Lic. Ion Ionescu', 'Lic. Maria Georgescu')}${group('Planeación y Organización de las Escuelas de Medicina y Enfermería', 'Dr. Eva Marin')}${group('Asesor de Calidad', 'Dr. Radu Stan')}</div>`,
  );
  expect(found).toEqual([
    'Ana Popescu|Dirección General',
    'Ion Ionescu|Control Escolar',
    'Maria Georgescu|Control Escolar',
    'Eva Marin|Planeación y Organización de las Escuelas de Medicina y Enfermería',
    'Radu Stan|Asesor de Calidad',
  ]);
});
