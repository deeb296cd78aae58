import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const people = (body: string, region = 'DE') =>
  rowsOf(lifted(titled('About', body), 'https://house.example/about', { region }), 'name', 'jobTitle');

test('a name after the form of a firm, and one with a word for what is offered, are a house’s', () => {
  expect(
    people(
      '<h1>Sejarah</h1><p><b>PT. Budi Putra Santoso</b> didirikan pada tahun 2017 untuk memenuhi kebutuhan industri.</p>',
      'ID',
    ),
  ).toEqual([]);
  expect(people('<footer><h4>Anna Massage</h4><p>Email: anna@massage.example</p></footer>')).toEqual([]);
});

test('an Indonesian degree written with two stops ends a name of one word', () => {
  expect(
    people(
      '<table><tr><td>NAMA</td></tr><tr><td>Siti Rahma, S.Pd</td></tr><tr><td>Budi Santoso, S.Pd</td></tr><tr><td>Pujiono, A.Md</td></tr></table>',
      'ID',
    ),
  ).toEqual(['Siti Rahma|', 'Budi Santoso|', 'Pujiono|']);
});

test('members of a board behind a label for several are its members', () => {
  expect(people('<p>Vorstandsvorsitzende: Anna Berger</p><p>Vorstandsmitglieder: Xu Jing, Wang Min</p>')).toEqual([
    'Anna Berger|Vorstandsvorsitzende',
    'Xu Jing|Vorstandsmitglieder',
    'Wang Min|Vorstandsmitglieder',
  ]);
});

test('famous pupils and those who praise the house work elsewhere, in a heading of two lines too', () => {
  const one = (name: string, job: string) =>
    `<div class="one"><span>${name}</span> <span class="role">${job}</span></div>`;
  const list = `${one('Ana Popescu', 'Medic')}${one('Ion Ionescu', 'Profesor')}${one('Maria Georgescu', 'Inginer')}`;
  expect(people(`<h2>Personalități care au<br><em>marcat istoria</em></h2>${list}`, 'RO')).toEqual([]);
  expect(people(`<h2>Ce spun<br>oaspeții noștri</h2>${list}`, 'RO')).toEqual([]);
  expect(people(`<h2>Echipa<br>noastră</h2>${list}`, 'RO')).toHaveLength(3);
});

test('clubs and rooms of a school are nobody, and a degree after one unknown name is none of it', () => {
  const one = (name: string, job: string) => `<div><h4>${name}</h4><p>${job}</p></div>`;
  expect(
    people(
      `<h2>Guru</h2>${one('Qujiyana S.Pd', 'Kepala Sekolah')}${one('Siti Rahma S.Pd', 'Guru Kelas')}${one('Budi Santoso S.Pd', 'Guru PAI')}<h2>Fasilitas</h2><h3>Kamar Mandi</h3><h3>Turnamen Futsal Antar Kelas</h3>`,
      'ID',
    ),
  ).toEqual(['Qujiyana|Kepala Sekolah', 'Siti Rahma|Guru Kelas', 'Budi Santoso|Guru PAI']);
});

test('a house where somebody was taught, what it is called as well, and the Holy Spirit are nobody', () => {
  expect(
    people('<ul><li>2016: Karl-Franz Universität: Studentische Mitarbeiterin</li><li>2015: Praktikum</li></ul>'),
  ).toEqual([]);
  expect(
    people(
      '<div class="name"><p>VOICE OF FIRE MINISTRIES</p><p>(ANA EDI MARIA)</p></div><p>Get in touch</p><p>030 901820</p>',
    ),
  ).toEqual([]);
  expect(
    people('<h1>About us</h1><p>A house run by the Holy Spirit. It is led by the Holy Spirit in all things.</p>', 'US'),
  ).toEqual([]);
});

test('things of one kind and songs name nobody', () => {
  const thing = (name: string) => `<div class="card"><h2>${name}</h2><img src="x.jpg"></div>`;
  expect(people(['Zofabed Mira', 'Zofabed Ana', 'Zofabed Maria', 'Zofabed Rosa'].map(thing).join(''), 'RO')).toEqual(
    [],
  );
  const songs = ['Peter Miller – Hello', 'Anna Weber – Again', 'Maria Brown – Make you feel', 'Jeff Harris – Forever'];
  const list = `<ul>${songs.map((song) => `<li>${song}</li>`).join('')}</ul>`;
  expect(people(`<h3>Songbeispiele</h3>${list}`)).toEqual([]);
  expect(people(`<h3>Unser Chor</h3>${list}`)).toHaveLength(4);
});

test('a firm of one word that is a given name too is nobody', () => {
  const told = '<p>ARIA nasce nel 2004 e da allora analizza i rischi di chi costruisce impianti in tutta Italia.</p>';
  const foot = '<footer><p>© 2026 ARIA Srl</p><p>info@aria.example</p></footer>';
  expect(
    people(
      `<header><b>ARIA</b><br><small>Analisi dei rischi industriali e ambientali</small></header>${told}${foot}`,
      'IT',
    ),
  ).toEqual([]);
});

test('whom a circle or a museum is called after does not work there, and its mailbox is its own', () => {
  const page = titled(
    'Cercle Amélie Durville',
    '<header><h1>Cercle<br>Amélie Durville</h1></header><h2>Amélie Durville</h2><p>poesie@cercle.example</p><h2>Bureau</h2><div><h3>Claire Durand</h3><p>Présidente</p></div>',
  );
  expect(rowsOf(lifted(page, 'https://cercle.example/', { region: 'FR' }), 'name', 'jobTitle', 'email')).toEqual([
    'Claire Durand|Présidente|',
  ]);
});
