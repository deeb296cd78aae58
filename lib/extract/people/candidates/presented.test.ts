import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const people = (body: string) => rowsOf(lifted(titled('Acme', body)), 'name', 'jobTitle', 'email');

test('who holds a post is named under the words that ask for the name', () => {
  const card = (label: string, value: string) => `<h5 class="title">${label}</h5><p class="text">${value}</p>`;
  expect(
    people(
      `<h1>Profil</h1>${card('Nama Sekolah', 'SMP Negeri 1 Contoh')}${card('Nama Kepala Sekolah', 'BUDIMAN CONTOHWAN S.Pd., M.Pd.')}
       ${card('Bentuk Pendidikan', 'SMP')}${card('Status Sekolah', 'Negeri')}`,
    ),
  ).toEqual(['BUDIMAN CONTOHWAN|Kepala Sekolah|']);
});

test('what somebody made, whom a place is called after and a call to visitors are nobody', () => {
  expect(
    people(`<h2>Kontakt</h2><p>kontakt@acme.example</p>
      <footer><p>© Erika &amp; Max</p><p>'Springfield Panorama' von Peter Muster</p></footer>`),
  ).toEqual([]);
  expect(people(`<p>Escribe a Av. Norte 10, Del. Benito Juárez, México, C.P. 03330, info@acme.example</p>`)).toEqual(
    [],
  );
  expect(people(`<h2>HAI SĂ VORBIM.</h2><p>acme@acme.example</p>`)).toEqual([]);
});

test('those who praise a book stand beside it and work elsewhere', () => {
  const voice = (name: string, from: string) => `<div class="endorser"><b>${name}</b><span>${from}</span></div>`;
  expect(
    people(
      `<h2>Begleitet von internationalen Stimmen</h2>${voice('Peter Muster', 'Acme, Atemtherapie')}${voice('Dr. Erika Muster', 'Kardiologin')}`,
    ),
  ).toEqual([]);
});

test('who praises in a card for it is a customer, whatever stands under the name; who works here may speak too', () => {
  const said = 'They made all of it simple. I would always come back.';
  const card = (name: string, role: string) =>
    `<div class="slide"><div class="x-testimonial"><p>${said}</p><b class="x-name">${name}</b><small>${role}</small></div></div>`;
  expect(
    people(`<h2>Welcome</h2>${card('Ana Pop', 'Business Owner')}${card('Ion Pop', 'Terrace, Springfield')}`),
  ).toEqual([]);
  const review = (name: string, id: number) =>
    `<div><h3>Service / Security</h3><p>${said}</p><a href="https://www.trustpilot.com/reviews/${id}">Read more</a><p>${name}</p></div>`;
  expect(
    people(`<h2>Your personal broker.</h2>${review('Ana Pop', 1)}${review('Ion Pop', 2)}${review('Eva Marin', 3)}`),
  ).toEqual([]);
  expect(people(`<h1>Our team</h1>${card('Ana Pop', 'Managing Director')}${card('Ion Pop', 'Engineer')}`)).toEqual([
    'Ana Pop|Managing Director|',
    'Ion Pop|Engineer|',
  ]);
});
