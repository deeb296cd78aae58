import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';
import { couldBeTitle } from '../../fields/job-title.ts';

/** Each person's name and job, joined by a bar. */
const people = (html: string, region = 'ID') =>
  rowsOf(lifted(`<body>${html}</body>`, undefined, { region }), 'name', 'jobTitle');

test.each([
  'Nisi magni odit consequatur autem nulla dolorem',
  'Assalamu’alaikum Warahmatullahi Wabarakatuh',
  'Biografía',
  'Biography',
  'Non-Aktif',
  'inactive',
  'Anggota tidak ditemukan',
  '« Ma citation de tutrice. »',
])('«%s» could be nobody’s job', (text) => {
  expect(couldBeTitle(text)).toBe(false);
});

test('whom a template invented stands over false Latin; a job says that somebody was written in', () => {
  const card = (name: string, ...lines: string[]) =>
    `<div class="card"><h4>${name}</h4>${lines.map((line) => `<span>${line}</span>`).join('')}</div>`;
  expect(
    people(
      `<h1>Management Committee</h1>${card('John Parker', 'Accusamus quaerat aliquam qui debitis')}${card('Julia Parker', 'Nisi magni odit consequatur autem nulla dolorem')}${card('Maria Popescu', 'Treasurer', 'Lorem ipsum dolor sit amet.')}<p>Secretary: <b>Ana Marin</b></p><p>Lorem ipsum dolor sit amet.</p>`,
      'GB',
    ),
  ).toEqual(['Maria Popescu|Treasurer', 'Ana Marin|Secretary']);
});

test('“Staffs” and “Guru Kami” over a list are nobody’s job', () => {
  expect(people('<h1>Staffs</h1><ul><li>Martin Zander (PHD)</li><li>Frances Zander (PHD)</li></ul>', 'US')).toEqual([
    'Martin Zander|',
    'Frances Zander|',
  ]);
  expect(people('<h1>Guru Kami</h1><p>Budi Santoso</p><p>Siti Rahayu</p>')).toEqual(['Budi Santoso|', 'Siti Rahayu|']);
});

test('of those with one name a degree is nobody, and a full stop no part of it', () => {
  const card = (name: string, job: string) => `<div class="c"><h3>${name}</h3><p>${job}</p></div>`;
  const all = [
    card('Suwandi', 'Kepala Sekolah'),
    card('Endang Lestari', 'Guru Kelas 1A'),
    card('Saefudin', 'Guru Kelas 4'),
    card('Purnomo, S.Pd', 'Guru Kelas 6'),
    card('Willy Santosa', 'Guru Olahraga'),
    card('Zubirqoh, SE', 'Operator'),
    card('Mashudin.', 'Penjaga Sekolah'),
  ];
  expect(people(`<h1>Struktur Organisasi</h1>${all.join('')}`).slice(-2)).toEqual([
    'Zubirqoh|Operator',
    'Mashudin|Penjaga Sekolah',
  ]);
});

test('a village before its district is nobody', () => {
  const address = 'Jati Mulya, Kec. Contoh, Kab. Suka Maju, DIY';
  expect(
    people(
      `<div>${address}</div><h1>Guru</h1><div><h3>Budi Santoso</h3><p>Matematika</p></div><div><h3>Siti Rahayu</h3><p>Kimia</p></div><ul><li>${address}</li><li>(0274) 600000</li><li>sma@suka.example</li></ul>`,
    ),
  ).toEqual(['Budi Santoso|Matematika', 'Siti Rahayu|Kimia']);
});

test('one person in all cards is that person with the first of the posts; a button in all cards is nobody', () => {
  const card = (name: string, job: string) => `<div class="card"><h4>${name}</h4><p>${job}</p></div>`;
  const staff = (name: string) =>
    people(
      `<h2>Our Staff</h2>${['Managing Director', 'Headteacher', 'Bursar', 'Librarian'].map((job) => card(name, job)).join('')}`,
      'GB',
    );
  expect(staff('Mr Zorban Chakubana')).toEqual(['Zorban Chakubana|Managing Director']);
  expect(staff('Ver Perfil')).toEqual([]);
});

test('a link to more of somebody is not their job', () => {
  const card = (name: string) => `<div class="card"><h4>${name}</h4><a href="#">Ver semblanza</a></div>`;
  expect(
    people(`<h2>Equipo</h2>${card('Ana Pérez Ruiz')}${card('Rosa García Mir')}${card('Luis Molina Campos')}`, 'MX'),
  ).toEqual(['Ana Pérez Ruiz|', 'Rosa García Mir|', 'Luis Molina Campos|']);
});

test('a town with its state and country is nobody', () => {
  expect(
    people(
      '<footer><h4>Contacto</h4><ul><li>Tuxtla Gutiérrez, Chiapas, México</li><li>Asesores: Mtro. Pérez Ruiz R.C. & Mtro. García Mir D.</li></ul></footer>',
      'MX',
    ),
  ).toEqual(['Pérez Ruiz R.C.|Asesores', 'García Mir D.|Asesores']);
});

test('countries before what a house does there are nobody, and neither is a house that is led by somebody', () => {
  expect(
    people(
      '<h1>Contact</h1><ul><li><b>Egypt:</b> Acme Group HQ</li><li><b>Tanzania:</b> Acme Operations</li></ul>',
      'EG',
    ),
  ).toEqual([]);
  expect(
    people('<h1>About</h1><p>Marley Zorbin is led directly by its founders. There is no other.</p>', 'US'),
  ).toEqual([]);
});

test('others who are named in the line are not the first one’s job', () => {
  expect(
    people(
      '<h1>Impressum</h1><p>Verein Zabar</p><p>Andrea Weber, Severin Maier und Felix Huber</p><p>verein@zabar.example</p>',
      'DE',
    ).filter((row) => !row.endsWith('|')),
  ).toEqual([]);
});

test('where somebody is from is not their job, nor is a part of their name over it', () => {
  const card = (post: string, name: string) => `<div class="card"><h4>${post}</h4><h5>${name}</h5></div>`;
  const vocal = (name: string, country: string) => `<li><b>${name}</b><br>${country}</li>`;
  expect(
    people(
      `<h1>Comisión Directiva</h1>${card('SECRETARIO GENERAL', 'Dr. Julio Pérez Arias (Ecuador)')}${card('TESORERA', 'Dra. Ana María García (Paraguay)')}${card('MUJICA', 'Dr. Jorge Mujica (México)')}
      <h3>VOCALES</h3><ul>${vocal('Dr. Mariano Luis Molina', 'Argentina')}${vocal('Dr. José Humberto Ruiz', 'Brasil')}${vocal('Dra. Rosa Campos Mir', 'Cuba')}</ul>`,
      'EC',
    ),
  ).toEqual([
    'Julio Pérez Arias|SECRETARIO GENERAL',
    'Ana María García|TESORERA',
    'Jorge Mujica|',
    'Mariano Luis Molina|VOCALES',
    'José Humberto Ruiz|VOCALES',
    'Rosa Campos Mir|VOCALES',
  ]);
});
