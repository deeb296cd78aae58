import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';
import type { FieldName } from '../../../model/contact.ts';

/** Of each person the name and these values. */
const people = (html: string, ...names: FieldName[]) =>
  rowsOf(lifted(`<body>${html}</body>`, undefined, { region: 'RO' }), 'name', ...names);

test('a list of people is one even when no word beside a name is known', () => {
  const card = (name: string, text: string) => `<div class="box"><h3>${name}</h3><p>${text}</p></div>`;
  expect(
    people(
      card('Ana Popescu', 'Zorbling') + card('Ion Ionescu', 'Zorbling') + card('Maria Georgescu', 'Quexing'),
      'jobTitle',
    ),
  ).toEqual(['Ana Popescu|Zorbling', 'Ion Ionescu|Zorbling', 'Maria Georgescu|Quexing']);
});

test('a name no list knows is a name where the lines like it are', () => {
  const card = (name: string) => `<div><h4>${name}</h4><p>Director</p></div>`;
  expect(people(['Ana Popescu', 'Ion Ionescu', 'Maria Georgescu', 'Vexalor Zuntrik'].map(card).join(''))).toEqual([
    'Ana Popescu',
    'Ion Ionescu',
    'Maria Georgescu',
    'Vexalor Zuntrik',
  ]);
});

test('headings of cards that sell something are nobody', () => {
  const card = (name: string, text: string) => `<div><h3>${name}</h3><p>${text}</p></div>`;
  expect(
    people(
      `<h2>Il nostro team</h2>${card('Volontari Dedicati', 'Il nostro gruppo di volontari')}${card('Percorsi Condivisi', 'Il cuore della casa')}${card('Partner Qualificati', 'La nostra rete di esperti')}`,
    ),
  ).toEqual([]);
});

test('a button repeated on every card, a firm, a saint’s place and a link at the foot are nobody', () => {
  expect(people('<h2>Equipo</h2><a>Hoja Vida</a><p>x</p><a>Hoja Vida</a><p>x</p><a>Hoja Vida</a>')).toEqual([]);
  expect(people('<h2>Team</h2><p>Martin Weber GmbH</p><p>Manager</p>')).toEqual([]);
  expect(people('<h2>Team</h2><p>San Martino Alto</p><p>Sede legale</p><p>Manager</p>')).toEqual([]);
  expect(
    people('<footer><ul><li><a href="/x">Dolce Rosa</a></li><li><a href="/y">Mia Latte</a></li></ul></footer>'),
  ).toEqual([]);
});

test('a label of a form says nothing of those named under it', () => {
  const form = '<form><label>Comentario *</label><textarea></textarea></form>';
  expect(
    people(`${form}<div><p>Ana Popescu (+40) 722 123 456</p><p>Ion Ionescu (+40) 733 123 456</p></div>`, 'phone'),
  ).toEqual(['Ana Popescu|+40722123456', 'Ion Ionescu|+40733123456']);
});

test('a post cut short before the colon is no end of a sentence', () => {
  expect(people('<p>stellv. Vorsitzender: Christoph Hartmann</p>', 'jobTitle')).toEqual([
    'Christoph Hartmann|stellv. Vorsitzender',
  ]);
});

test('who signs words of praise is a customer', () => {
  expect(
    people('<p>“They answered within a day and I would ask them again.”</p><p>Ana Popescu</p><p>Manager</p>'),
  ).toEqual([]);
});

test('jobs that stand before the names go to the names after them', () => {
  expect(
    people(
      '<h2>Vorstand</h2><dl><dt>Vorsitzende</dt><dd>Erika Mustermann</dd><dt>Kassenwart</dt><dd>Max Mustermann</dd><dt>Schriftführerin</dt><dd>Anna Mustermann</dd></dl>',
      'jobTitle',
    ),
  ).toEqual(['Erika Mustermann|Vorsitzende', 'Max Mustermann|Kassenwart', 'Anna Mustermann|Schriftführerin']);
});

test('in one line each name keeps the job in brackets after it', () => {
  expect(
    people('<h2>Vorstand</h2><p>Erika Mustermann (Vorsitzende) | Max Mustermann (Kassenwart)</p>', 'jobTitle'),
  ).toEqual(['Erika Mustermann|Vorsitzende', 'Max Mustermann|Kassenwart']);
});

test('a name in an element of its own is read inside a line', () => {
  expect(
    people(
      '<h2>Mesa directiva</h2><div><span>Presidente</span> · <span>2 años</span> <b>Juan Pérez</b> <i>Socio #12</i></div>',
      'jobTitle',
    ),
  ).toEqual(['Juan Pérez|Presidente']);
});

test('several names after a label are a list, not a reversed name', () => {
  expect(people('<p>Geschäftsführer: Max Mustermann, Erika Mustermann</p>', 'jobTitle')).toEqual([
    'Max Mustermann|Geschäftsführer',
    'Erika Mustermann|Geschäftsführer',
  ]);
});

test('a heading gives its post to all under it, a heading for everybody gives none', () => {
  const list = '<p>Ana Popescu</p><p>Nr. 1 #430</p><p>Ion Ionescu</p><p>Nr. 2 #431</p><p>Maria Georgescu</p>';
  expect(people(`<h2>Vocales</h2>${list}`, 'jobTitle')).toEqual([
    'Ana Popescu|Vocales',
    'Ion Ionescu|Vocales',
    'Maria Georgescu|Vocales',
  ]);
  expect(people(`<h2>Staff</h2>${list}`, 'jobTitle')).toEqual(['Ana Popescu|', 'Ion Ionescu|', 'Maria Georgescu|']);
});

test('letters after a name and a sentence about a person are no job', () => {
  const card = (name: string, text: string) => `<div><h3>${name}</h3><p>${text}</p></div>`;
  const names = ['Ana Popescu', 'Ion Ionescu', 'Maria Georgescu'];
  expect(people(names.map((name) => card(name, 'MD, FPCP')).join(''), 'jobTitle')).toEqual(
    names.map((name) => `${name}|`),
  );
  expect(people(names.map((name) => card(name, 'Our friend since the start.')).join(''), 'jobTitle')).toEqual(
    names.map((name) => `${name}|`),
  );
});

test('a heading over a way to reach somebody does not end their card', () => {
  expect(
    people('<h4>Ansprechpartnerin</h4><h4>Erika Mustermann</h4><h4>E-Mail:</h4><p>e.mustermann@a.example</p>', 'email'),
  ).toEqual(['Erika Mustermann|e.mustermann@a.example']);
});

test('the next section’s address is not the person’s of the section before', () => {
  const section = (head: string, rest: string) => `<div><h4>${head}</h4><p>Questions on this subject.</p>${rest}</div>`;
  expect(
    people(
      section('Investors', '<p>Secretary</p><p>Ana Popescu</p><p>a.popescu@a.example</p>') +
        section('Careers', '<p>x.y@a.example</p>') +
        section('Sales', '<p>w.z@a.example</p>'),
      'email',
    ),
  ).toEqual(['Ana Popescu|a.popescu@a.example']);
});

test('the department is what a heading, a cell or a line says, and no job', () => {
  expect(
    people('<h3>Abteilung Vertrieb</h3><p>Erika Mustermann</p><p>e.mustermann@a.example</p>', 'jobTitle', 'department'),
  ).toEqual(['Erika Mustermann||Abteilung Vertrieb']);
  expect(
    people(
      '<table><tr><th>Nombre</th><th>Cargo</th><th>Área</th></tr><tr><td>Juan Pérez</td><td>Jefe</td><td>Obras</td></tr></table>',
      'jobTitle',
      'department',
    ),
  ).toEqual(['Juan Pérez|Jefe|Obras']);
});

test('names in Cyrillic keep their jobs, and a label inside a word is no label', () => {
  expect(people('<h2>Екип</h2><div><h3>Иван Димитров</h3><p>Преподавател — Козметика</p></div>', 'jobTitle')).toEqual([
    'Иван Димитров|Преподавател — Козметика',
  ]);
  expect(people('<h2>Екип</h2><p>Димитър Симеонов</p><p>Директор</p>', 'jobTitle')).toEqual([
    'Димитър Симеонов|Директор',
  ]);
});

test('names in Arabic letters are read after a label, with the job after them', () => {
  expect(people('<p>الاسم: أحمد السالم - المدير العام</p>', 'jobTitle')).toEqual(['أحمد السالم|المدير العام']);
  expect(
    people('<p>السيد: أحمد السالم</p><p>العنوان: عمان الأردن</p><p>البريد: ahmad@a.example</p>', 'jobTitle', 'email'),
  ).toEqual(['أحمد السالم||ahmad@a.example']);
});

test('Malay and Indonesian honorifics, patronymics and degrees are no part of the name or split off', () => {
  expect(people('<p>Narahubung: Hj. Siti Rahmawati, S.Pd., M.M.</p>')).toEqual(['Siti Rahmawati']);
  expect(people('<h2>Hubungi</h2><p>Ketua Unit</p><p>En. Ahmad bin Salleh</p><p>ahmad@a.example</p>')).toEqual([
    'Ahmad bin Salleh',
  ]);
});

test('a list of people who left is nobody', () => {
  const line = (name: string, years: string) => `<p>${name}, Student, ${years}</p>`;
  expect(
    people(
      `<h2>Team</h2>${line('Ana Popescu', '2019-2021')}${line('Ion Ionescu', '2018-2020')}${line('Maria Georgescu', '2017-2019')}${line('Dan Radu', '2016 Summer')}<p>We thank them all.</p>`,
    ),
  ).toEqual([]);
});

test('words that lists of names hold are nobody by the page’s address alone', () => {
  const page = (line: string) =>
    `<body><h1>Benvenuti</h1><p>${line}</p><p>Dal mare alla collina, tutto a pochi passi.</p></body>`;
  const found = (line: string) =>
    lifted(page(line), 'https://www.locanda.example/chi-siamo', { region: 'IT' }).filter(
      ({ kind }) => kind === 'person',
    ).length;
  expect(found('La Guida')).toBe(0);
  expect(found('Maria Bianchi: 045 800 1234')).toBe(1);
});

test('links side by side in an unmarked menu are no caption of what follows', () => {
  const link = (to: string) => `<a href="/${to}"><i class="icon"></i> ${to}</a>`;
  const card = (name: string, job: string) => `<div class="box"><h3>${name}</h3><p>${job}</p></div>`;
  expect(
    people(
      `<div class="mobile">${link('Projects')}${link('Process')}${link('Testimonials')}</div>
       ${card('Ana Popescu', 'Zorbling lead')}${card('Ion Ionescu', 'Quexing lead')}${card('Eva Georgescu', 'Cost estimation')}`,
    ),
  ).toHaveLength(3);
});
