import { expect, test } from 'vitest';
import { evidenceFaults } from '../../../tests/corpus/evidence.ts';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import type { Contact, FieldName } from '../../model/contact.ts';
import { firstValue } from '../../model/fields.ts';
import type { PageSource } from '../../model/page-source.ts';
import { extract } from '../extract.ts';
import { pageOf } from '../sample-source.ts';

const values = (contact: Contact | undefined, name: FieldName) =>
  contact?.fields.filter((field) => field.name === name).map(({ value }) => value) ?? [];

function lifted(body: string, over: Partial<PageSource> = {}): Contact[] {
  const source = pageOf(`<html><body>${body}</body></html>`, { title: 'Asociația Brutarilor', ...over });
  const contacts = extract(source, lexicon, { region: 'RO' });
  expect(evidenceFaults(source, contacts)).toEqual([]);
  return contacts;
}

const rows = (contacts: Contact[]) =>
  contacts
    .filter(({ role }) => role === 'listed')
    .map((one) => [values(one, 'name'), values(one, 'phone'), values(one, 'email'), values(one, 'website')].flat());

const owner =
  '<header><h1>Asociația Brutarilor</h1><a href="mailto:office@brutari.example">office@brutari.example</a></header>';
const member = (name: string, phone: string, site: string) =>
  `<li class="member"><h3>${name}</h3><p>Tel: ${phone}</p> <a href="https://www.${site}.example/">${site}</a> <a href="mailto:office@${site}.example">e-mail</a></li>`;
const members = [
  member('Pâine Bună SRL', '0264 301 234', 'painebuna'),
  member('Morarul SA', '0232 301 234', 'morarul'),
  member('Covrigi de Aur', '0256 301 234', 'covrigi'),
];

const told = [
  ['Pâine Bună SRL', '+40264301234', 'office@painebuna.example', 'https://www.painebuna.example/'],
  ['Morarul SA', '+40232301234', 'office@morarul.example', 'https://www.morarul.example/'],
  ['Covrigi de Aur', '+40256301234', 'office@covrigi.example', 'https://www.covrigi.example/'],
];

test('each member of a list is an organization of its own, and the owner of the list stays the page’s', () => {
  const contacts = lifted(`${owner}<ul>${members.join('')}</ul>`);
  expect(rows(contacts)).toEqual(told);
  expect(firstValue(contacts[0] as Contact, 'name')).toBe('Asociația Brutarilor');
  expect(contacts[0]?.role).toBeUndefined();
  expect(values(contacts[0], 'email')).toEqual(['office@brutari.example']);
  expect(values(contacts[0], 'phone')).toEqual([]);
  expect(contacts.slice(1).map(({ organizationId }) => organizationId)).toEqual([undefined, undefined, undefined]);
});

test('a list cut into sections is one list, a section of one member too', () => {
  const [first = '', second = '', third = ''] = members;
  const contacts = lifted(
    `${owner}<section><h2>A</h2><ul>${first}${second}</ul></section><section><h2>B</h2><ul>${third}</ul></section>`,
  );
  expect(rows(contacts)).toEqual(told);
});

test('the rows of a table name an organization each when their columns say how to reach it', () => {
  const row = (name: string, phone: string, mail: string) =>
    `<tr><td>${name}</td><td>${phone}</td><td>${mail}</td></tr>`;
  const contacts = lifted(
    `${owner}<table><tr><th>Firma</th><th>Telefon</th><th>E-mail</th></tr>
     ${row('Pâine Bună SRL', '0264 301 234', 'a@painebuna.example')}${row('Morarul SA', '0232 301 234', 'b@morarul.example')}
     ${row('Covrigi SRL', '0256 301 234', 'c@covrigi.example')}</table>`,
  );
  expect(rows(contacts)).toEqual([
    ['Pâine Bună SRL', '+40264301234', 'a@painebuna.example'],
    ['Morarul SA', '+40232301234', 'b@morarul.example'],
    ['Covrigi SRL', '+40256301234', 'c@covrigi.example'],
  ]);
});

test('somebody named in a row works for the organization of the row', () => {
  const row = (name: string, person: string, user: string) =>
    `<div class="row"><h3>${name}</h3><p>Persoană de contact: ${person}</p><p>${user}@firma-${user}.example</p></div>`;
  const contacts = lifted(
    `${owner}${row('Pâine Bună SRL', 'Ana Popescu', 'ana')}${row('Morarul SA', 'Ion Ionescu', 'ion')}${row('Covrigi SRL', 'Maria Ene', 'maria')}`,
  );
  const nameOf = (id: string | undefined) => firstValue(contacts.find((one) => one.id === id) as Contact, 'name');
  const people = contacts.filter(({ kind }) => kind === 'person');
  expect(people.map((one) => [firstValue(one, 'name'), nameOf(one.organizationId)])).toEqual([
    ['Ana Popescu', 'Pâine Bună SRL'],
    ['Ion Ionescu', 'Morarul SA'],
    ['Maria Ene', 'Covrigi SRL'],
  ]);
});

test('partners shown by their logo alone are no rows', () => {
  const logo = (name: string) =>
    `<a class="logo" href="https://www.${name}.example"><img src="${name}.png" alt="${name}"></a>`;
  const contacts = lifted(`${owner}<h2>Parteneri</h2>${['alfa', 'beta', 'gama', 'delta'].map(logo).join('')}`);
  expect(rows(contacts)).toEqual([]);
});

test('a page that calls itself a list of dealers has rows even when nothing but their numbers differ', () => {
  const dealer = (name: string, phone: string) => `<div class="dealer"><strong>${name}</strong><p>${phone}</p></div>`;
  const contacts = lifted(
    `<h1>Distribuitori</h1>${dealer('Meteor', '0264 301 234')}${dealer('Orizont', '0232 301 234')}${dealer('Rapid', '0256 301 234')}`,
    { url: 'https://www.acme.example/distribuitori' },
  );
  expect(rows(contacts)).toEqual([
    ['Meteor', '+40264301234'],
    ['Orizont', '+40232301234'],
    ['Rapid', '+40256301234'],
  ]);
});

const stated = (name: string, phone: string, street: string) => ({
  '@type': 'LocalBusiness',
  name,
  telephone: phone,
  address: { '@type': 'PostalAddress', streetAddress: street },
});
const inJson = (...graph: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;

test('organizations that structured data lists are rows, but for the owner of the page', () => {
  const contacts = lifted(
    `${inJson(
      stated('Asociația Brutarilor', '+40213101234', 'Str. Pâinii 1'),
      stated('Pâine Bună SRL', '+40264301234', 'Str. Horea 5'),
      stated('Morarul SA', '+40232301234', 'Str. Palat 7'),
    )}${owner}`,
  );
  expect(rows(contacts)).toEqual([
    ['Pâine Bună SRL', '+40264301234'],
    ['Morarul SA', '+40232301234'],
  ]);
  expect(values(contacts[0], 'phone')).toEqual(['+40213101234']);
});

test('branches that structured data states under the name of the organization are its offices', () => {
  const contacts = lifted(
    `${inJson(
      stated('Asociația Brutarilor', '+40213101234', 'Str. Pâinii 1'),
      stated('Asociația Brutarilor Cluj', '+40264301234', 'Str. Horea 5'),
    )}${owner}`,
  );
  const [house, office, ...more] = contacts;
  expect(more).toEqual([]);
  expect(values(house, 'phone')).toEqual(['+40213101234']);
  expect([office?.role, office?.organizationId]).toEqual(['office', house?.id]);
  expect([values(office, 'name'), values(office, 'phone')]).toEqual([['Asociația Brutarilor Cluj'], ['+40264301234']]);
});

test('a block of the page and its structured data are one office', () => {
  const office = (city: string, phone: string, street: string) =>
    `<div class="o"><h3>${city}</h3><p>${street}</p><p>${phone}</p></div>`;
  const contacts = lifted(
    `${inJson(stated('Asociația Brutarilor Cluj', '+40264301234', 'Str. Horea 5'), stated('Asociația Brutarilor Iași', '+40232301234', 'Str. Palat 7'))}
     ${owner}<h2>Filiale</h2>${office('Cluj-Napoca', '0264 301 234', 'Str. Horea nr. 5, Cluj-Napoca')}${office('Iași', '0232 301 234', 'Str. Palat nr. 7, Iași')}`,
  );
  expect(values(contacts[0], 'phone')).toEqual([]);
  expect(contacts.slice(1).map((one) => [one.role, values(one, 'name')[0], ...values(one, 'phone')])).toEqual([
    ['office', 'Cluj-Napoca', '+40264301234'],
    ['office', 'Iași', '+40232301234'],
  ]);
});

test('a house that is named between what it lists stays the house', () => {
  const contacts = lifted(`${members.slice(0, 2).join('')}<h2>Asociația Brutarilor</h2>${members.slice(2).join('')}`, {
    title: 'Membri',
  });
  expect(
    values(
      contacts.find(({ role }) => !role),
      'name',
    ),
  ).toEqual(['Asociația Brutarilor']);
});
