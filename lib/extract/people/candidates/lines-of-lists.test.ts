import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Each person's name and job, joined by a bar. */
const people = (html: string) =>
  rowsOf(lifted(`<body>${html}</body>`, undefined, { region: 'RS' }), 'name', 'jobTitle');

test('the class a teacher has is no part of the name, before it or after it', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  expect(
    people(
      `<h2>Запослени</h2><table>${row('Ана Петровић I-1', 'Марија Јовановић II-1')}${row('V2 Иван Петровић', 'I Весна Јовановић')}</table>`,
    ),
  ).toEqual(['Ана Петровић|', 'Марија Јовановић|', 'Иван Петровић|', 'Весна Јовановић|']);
  expect(people('<h2>Team</h2><p>V. Petrović</p><p>Director</p>')).toEqual(['V. Petrović|Director']);
});

test('a line of nothing but names names each of them', () => {
  expect(people('<h2>Zaposleni</h2><p>Ana Petrović, Ivan Jovanović,Marija Petrović, Vesna Nikolić</p>')).toEqual([
    'Ana Petrović|',
    'Ivan Jovanović|',
    'Marija Petrović|',
    'Vesna Nikolić|',
  ]);
});

test('a job in small letters before a name without a mark between them is a job', () => {
  expect(people('<p>Директор школе Ана Петровић</p><p>шеф рачуноводства Иван Јовановић</p>')).toEqual([
    'Ана Петровић|Директор школе',
    'Иван Јовановић|шеф рачуноводства',
  ]);
});

test('a subject after a job is nobody where the lines like it are jobs', () => {
  const card = (job: string, name: string) => `<div class="card"><h6>${job}</h6><span>${name}</span></div>`;
  expect(
    people(
      card('Guru Seni Budaya', 'Ahmad Hidayat, S.Pd') +
        card('Guru Kelas 1', 'Siti Rahayu, S.Pd.SD') +
        card('Guru Kelas 2', 'Dewi Lestari, S.Pd.SD') +
        card('Guru Matematika', 'Agus Santoso, M.Pd'),
    ),
  ).toEqual([
    'Ahmad Hidayat|Guru Seni Budaya',
    'Siti Rahayu|Guru Kelas 1',
    'Dewi Lestari|Guru Kelas 2',
    'Agus Santoso|Guru Matematika',
  ]);
});

test('a header that holds the whole page takes nothing from the names in it', () => {
  expect(people('<header><h1>Zaposleni</h1><table><tr><td>Ana Petrović</td></tr></table></header>')).toEqual([
    'Ana Petrović|',
  ]);
});

test('words in small letters after a name and a comma are a job where other lines of the list name jobs there', () => {
  const list = (...lines: string[]) =>
    people(`<h2>Zaposleni</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`);
  expect(
    list(
      'Ana Petrović, direktor',
      'Ivan Jovanović, viši zorblinar',
      'Marija Petrović, pravni savetnik',
      'Vesna Nikolić, zorblinar',
    ),
  ).toEqual([
    'Ana Petrović|direktor',
    'Ivan Jovanović|viši zorblinar',
    'Marija Petrović|pravni savetnik',
    'Vesna Nikolić|zorblinar',
  ]);
  expect(list('Ana Petrović, uvek tamo', 'Ivan Jovanović, uvek ovde')).toEqual(['Ana Petrović|', 'Ivan Jovanović|']);
});

test('a place after a name and a comma is no given name where the list puts other things there', () => {
  expect(
    people(
      '<h2>Zaposleni</h2><ul><li>Martin Weber, University of Zabar</li><li>Anna Schneider, Dresden</li><li>Peter Fischer, Jerusalem</li></ul>',
    ),
  ).toEqual(['Martin Weber|', 'Anna Schneider|', 'Peter Fischer|']);
});

test('a name no list knows is one after a job where the lines like it are names', () => {
  expect(
    people(
      '<ul><li>President: Martin Weber, Zabar</li><li>Treasurer: Vexalor Zuntrik, Zabar</li><li>Secretary: Anna Schneider, Zabar</li><li>Peter Fischer, Zabar</li></ul>',
    ),
  ).toContain('Vexalor Zuntrik|Treasurer');
});

test('the line over each block of names is the post of them all', () => {
  const block = (post: string, ...names: string[]) =>
    `<p>${post}</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
  expect(
    people(
      block('ZORBLAR', 'Ahmad Bin Hassan', 'Ismail Bin Amran') +
        block('PENGURUS', 'Mohd Sabri Bin Ismail') +
        block('KERANI', 'Nurul Binti Ayub'),
    ),
  ).toEqual([
    'Ahmad Bin Hassan|ZORBLAR',
    'Ismail Bin Amran|ZORBLAR',
    'Mohd Sabri Bin Ismail|PENGURUS',
    'Nurul Binti Ayub|KERANI',
  ]);
});

test('the head of the next columns is of the names under it and of none before', () => {
  const table = (head: string, name: string) => `<tr><th>${head}</th></tr><tr><td>${name}</td></tr>`;
  expect(
    people(
      `<h1>Запослени</h1><table>${table('Хемија', 'Ана Петровић')}${table('Физика', 'Иван Јовановић')}${table('Историја', 'Марија Николић')}</table>`,
    ),
  ).toEqual(['Ана Петровић|Хемија', 'Иван Јовановић|Физика', 'Марија Николић|Историја']);
  expect(
    people(
      `<h1>Запослени</h1><table>${table('Зборница', 'Ана Петровић')}${table('Приземље', 'Иван Јовановић')}${table('Спрат', 'Марија Николић')}</table>`,
    ),
  ).toEqual(['Ана Петровић|', 'Иван Јовановић|', 'Марија Николић|']);
});

test('a single name after a post stays one among lines that hold no names', () => {
  const lines = [
    'Koordinator: Sunarto',
    'Anggota: Idris',
    'Bidang zabar',
    'Kebersihan dan zorba',
    'Zabar zorba',
    'Zorba',
  ];
  expect(
    people(`<h2>Pengurus</h2><ul class="members">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`),
  ).toEqual(['Sunarto|Koordinator', 'Idris|Anggota']);
});

test('the line under the last name of a list without jobs is no job', () => {
  const rows = (...names: string[]) => names.map((name) => `<tr><td>${name}</td></tr>`).join('');
  expect(
    people(
      `<h1>Запослени</h1><table>${rows('Ана Петровић', 'Иван Јовановић', 'Марија Николић')}<tr><td><b>Зорбара</b></td></tr>${rows('Весна Илић', 'Мирко Павловић')}</table>`,
    ),
  ).toEqual(['Ана Петровић|', 'Иван Јовановић|', 'Марија Николић|', 'Весна Илић|', 'Мирко Павловић|']);
});

test('a post and a single name under somebody with a post are the next of the list', () => {
  const pair = (chair: string, deputy: string) =>
    `<div><p class="lead">Ketua ${chair}</p><p class="lead">Wakil ${deputy}</p></div>`;
  expect(
    people(pair('Ahmad Hidayat', 'Kurniawan') + pair('Siti Rahayu', 'Yunan') + pair('Dewi Lestari', 'Cipto')).filter(
      (person) => person.includes(' '),
    ),
  ).toEqual(expect.arrayContaining(['Ahmad Hidayat|Ketua', 'Siti Rahayu|Ketua', 'Dewi Lestari|Ketua']));
});

test('a space before the colon, as French has it, labels whom it names as a colon alone does', () => {
  const staff = [
    'Secrétariat : Anne Martin',
    'École : Claire Dubois',
    'École : Paul Bernard',
    'Services Techniques : Luc Petit',
  ];
  expect(people(`<h4>Équipe communale</h4><ul>${staff.map((one) => `<li>${one}</li>`).join('')}</ul>`)).toEqual([
    'Anne Martin|Secrétariat',
    'Claire Dubois|École',
    'Paul Bernard|École',
    'Luc Petit|Services Techniques',
  ]);
});

test('the links of a menu at the foot of a page name nobody', () => {
  const links = ['Docenti', 'Staff e organi', 'Sostieni Sofia', 'Contatti'].map(
    (text) => `<a href="/${text}">${text}</a>`,
  );
  expect(people(`<main><h1>Staff</h1></main><footer><nav>${links.join(' ')}</nav></footer>`)).toEqual([]);
});

test('in a list of people a family name in small letters, or one that ends like a thing, is a name all the same', () => {
  const list = (...names: string[]) => people(`<h2>Comité</h2>${names.map((name) => `<p>${name}</p>`).join('')}`);
  const known = ['Claudine Martin', 'Fabian Lefort', 'Isabelle Dubois', 'Paul Bernard'];
  expect(list(...known, 'Anne delquist', 'Aida Velmin Quastion')).toEqual(
    [...known, 'Anne delquist', 'Aida Velmin Quastion'].map((name) => `${name}|`),
  );
  expect(list(...known, 'Anne contact', 'Réservation')).toEqual(known.map((name) => `${name}|`));
});

test('a column of nothing but names is of people, though another table has jobs in that column', () => {
  const table = (...rows: [string, string][]) =>
    `<table>${rows.map(([one, other]) => `<tr><td>${one}</td><td>${other}</td></tr>`).join('')}</table>`;
  const council: [string, string][] = [
    ['Mike Harper', 'Minister'],
    ['Susan Gill', 'Secretary'],
    ['Paul Davies', 'Treasurer'],
    ['Tom Ray', 'Councillor'],
    ['Anna Ray', 'Councillor'],
    ['Peter Gill', 'Councillor'],
    ['Mary Harper', 'Councillor'],
  ];
  const areas: [string, string][] = [
    ['Lakeside Area', 'Claire Miller'],
    ['Hillside Area', ''],
    ['Valley Area', 'Mary Fisher'],
  ];
  const found = people(`<h4>Council</h4>${table(...council)}<h4>Area representation team</h4>${table(...areas)}`);
  expect(found.map((said) => said.split('|')[0])).toEqual([
    ...council.map(([name]) => name),
    'Claire Miller',
    'Mary Fisher',
  ]);
});

test('a whole name that no list knows is one in a list where three of four are people, and not where half are', () => {
  const card = (name: string) => `<div class="card"><h3>${name}</h3></div>`;
  const known = ['Maria Lopez', 'Anna Miller', 'Peter Novak', 'Ivan Petrov'].map(card).join('');
  expect(people(`<h2>Our mentors</h2>${known}${card('Brelka Zwonte')}`).join()).toContain('Brelka Zwonte|');
  const things = ['Plixa Gramto', 'Vonte Drusk', 'Emtal Krobi'].map(card).join('');
  expect(people(`<h2>Names of rooms</h2>${card('Maria Lopez')}${card('Anna Miller')}${things}`).join()).not.toMatch(
    /Plixa|Vonte|Emtal/,
  );
});

test('a job after a whole name and a comma is no first name, though people are called so', () => {
  expect(
    people(
      '<h1>Our clergy</h1><h3>Rev. Peter Harris, Pastor</h3><p>He came here in 1990.</p><h3>Rev. Carlos Lopez, Pastor</h3><p>He came in 2001.</p>',
    ),
  ).toEqual(['Peter Harris|Pastor', 'Carlos Lopez|Pastor']);
});
