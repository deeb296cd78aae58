import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';
import { couldBeTitle, titleScore } from '../../fields/job-title.ts';

/** Each person's name and job, joined by a bar. */
const people = (html: string, region: string) =>
  rowsOf(lifted(`<body>${html}</body>`, undefined, { region }), 'name', 'jobTitle');

test.each([
  'Cardiología',
  'Dermatologie',
  'Ostetricia e Ginecologia',
  'Orthopädie',
  'Кардиологија',
  'Chirurgie plastica',
  'Internal medicine',
  'Psychiatry & Neurology',
])('«%s» names a field of work', (text) => {
  expect(titleScore(text)).toBe(0.6);
});

test('“Hinten von links” could be nobody’s job', () => {
  expect(couldBeTitle('Hinten von links')).toBe(false);
});

test('the field over what is done there and who does it is the job, not the text nor the button', () => {
  const card = (field: string, text: string, name: string) =>
    `<div class="card"><h3>${field}</h3><p>${text}</p><p class="doctor">${name}</p><a class="btn" href="#">Solicitar Cita</a></div>`;
  expect(
    people(
      `<h2>Especialidades</h2>${card('Psiquiatría', 'Atención especializada en salud mental', 'Dr. Jorge Pérez Ruiz')}${card('Logopedia', 'Terapia del habla para todas las edades', 'Dra. Ana García Mir')}${card('Podología', 'Cuidado especializado de los pies', 'Dra. Rosa Molina Campos')}`,
      'ES',
    ),
  ).toEqual(['Jorge Pérez Ruiz|Psiquiatría', 'Ana García Mir|Logopedia', 'Rosa Molina Campos|Podología']);
});

test('what a doctor does goes before what of', () => {
  const bar = '<div class="bar"><b>Dott. Nicola Rossi</b><span>Cardiologia</span></div>';
  const hero = '<div class="hero"><h1>Dott. Nicola Rossi</h1><p>Medico chirurgo · Specialista in Cardiologia</p></div>';
  expect(people(bar + hero, 'IT')).toEqual(['Nicola Rossi|Medico chirurgo · Specialista in Cardiologia']);
});

test('who stands where in a picture is no job', () => {
  expect(
    people('<h1>Vereinsmeister</h1><p>Von links: Tobias Weber, Stefan Maier, Christina Huber</p>', 'DE').filter(
      (row) => !row.endsWith('|'),
    ),
  ).toEqual([]);
});

test('all whom an imprint names as those who represent a house have the one post', () => {
  expect(
    people(
      '<h1>Impressum</h1><p>Judoverein Zabar e.V.</p><h3>Vertreten durch den geschäftsführenden Vorstand</h3><p>Peter Weber</p><p>Kati Maier</p><p>Sebastian Huber</p>',
      'DE',
    ),
  ).toEqual([
    'Peter Weber|geschäftsführenden Vorstand',
    'Kati Maier|geschäftsführenden Vorstand',
    'Sebastian Huber|geschäftsführenden Vorstand',
  ]);
});

test('those whom a club thanks for their money do not work there', () => {
  const list =
    '<ul><li>Muster Robert, Elektrotechnik, Zabar</li><li>Beispiel Reinhard, Getränkemarkt, Zabar</li><li>Probe Manfred, Metzgerei, Zabar</li></ul>';
  expect(
    people(
      `<h1>Jugend</h1><p>Der TC Zabar bedankt sich ganz herzlich bei allen Gönnern und Sponsoren!</p>${list}`,
      'DE',
    ),
  ).toEqual([]);
});
