import { expect, test } from 'vitest';
import { lifted, titled } from '../../../tests/lifted.ts';
import type { Contact, FieldName } from '../../model/contact.ts';

const values = ({ fields }: Contact, ...names: FieldName[]) =>
  names.flatMap((wanted) => fields.filter(({ name }) => name === wanted).map(({ value }) => value));

/** Kind or role, name, department, addresses and numbers of each contact. */
const contacts = (body: string, { region = 'DE', title = 'Acme GmbH' } = {}) =>
  lifted(titled(title, body), 'https://www.acme.example/contact', { region }).map((contact) => [
    contact.role ?? contact.kind,
    ...values(contact, 'name', 'department', 'email', 'phone'),
  ]);

const house = '<h1>Impressum</h1><p>Acme GmbH</p><p>Musterstraße 1, 10115 Berlin</p>';

test('an outside officer for data protection is a person of that department', () => {
  const body = `${house}<p>Geschäftsführer: Hans Müller</p><p>Telefon: 030 23125 000</p><p>info@acme.example</p>
    <h2>Datenschutzbeauftragter</h2><p>Erika Muster</p><p>Schutz Nord GmbH</p><p>datenschutz@nord.example</p><p>Telefon: 040 23125 111</p>`;
  expect(contacts(body)).toEqual([
    ['organization', 'Acme GmbH', 'info@acme.example', '+493023125000'],
    ['person', 'Hans Müller'],
    ['person', 'Erika Muster', 'Datenschutz', 'datenschutz@nord.example', '+494023125111'],
  ]);
});

test('a firm that is asked instead is a department of the house, with its own street and numbers', () => {
  const body = `${house}<p>info@acme.example</p><h2>Externer Datenschutzbeauftragter</h2>
    <p>Schutz Nord GmbH<br>Beispielweg 3<br>20095 Hamburg<br>Tel. 040 23125 111<br>E-Mail: dsb@nord.example</p>`;
  const [own, desk] = lifted(titled('Acme GmbH', body), 'https://www.acme.example/impressum', { region: 'DE' });
  expect(own && values(own, 'email', 'phone', 'address')).toEqual([
    'info@acme.example',
    'Musterstraße 1, 10115 Berlin',
  ]);
  expect(desk?.role).toBe('department');
  expect(desk && values(desk, 'name', 'email', 'phone', 'address')).toEqual([
    'Datenschutzbeauftragter',
    'dsb@nord.example',
    '+494023125111',
    'Beispielweg 3, 20095 Hamburg',
  ]);
});

test('the mailbox is never that of somebody who stands beside it', () => {
  const card = (name: string, reach: string) => `<div class="card"><h3>${name}</h3><p>Sales Manager</p>${reach}</div>`;
  const body = `${card('Anna Smith', '<p>030 23125 001</p><p>datenschutz@acme.example</p>')}${card('Peter Miller', '<p>peter@acme.example</p><p>Data Protection Officer: dpo@acme.example</p>')}`;
  expect(contacts(body)).toEqual([
    ['organization', 'Acme GmbH'],
    ['department', 'datenschutz', 'datenschutz@acme.example'],
    ['department', 'Data Protection Officer', 'dpo@acme.example'],
    ['person', 'Anna Smith', '+493023125001'],
    ['person', 'Peter Miller', 'peter@acme.example'],
  ]);
});

test('what follows the words is not that of who was named before them', () => {
  const body = `${house}<p>info@acme.example</p><p>Geschäftsführer: Hans Müller</p><p>Datenschutzbeauftragter:</p><p>Schutz Nord GmbH</p><p>Tel. 040 23125 111</p><p>kanzlei@nord.example</p>`;
  expect(contacts(body)).toEqual([
    ['organization', 'Acme GmbH', 'info@acme.example'],
    ['department', 'Datenschutzbeauftragter', 'kanzlei@nord.example', '+494023125111'],
    ['person', 'Hans Müller'],
  ]);
});

test.each([
  ['German', 'Datenschutzbeauftragte', 'Erika Muster', 'Datenschutz'],
  ['English', 'Data Protection Officer', 'Mary Jones', 'Data Protection'],
  ['Romanian', 'Responsabil cu protecția datelor', 'Ana Popescu', 'protecția datelor'],
  ['Italian', 'Responsabile della protezione dei dati', 'Mario Rossi', 'protezione dei dati'],
  ['Spanish', 'Delegado de protección de datos', 'María García', 'protección de datos'],
  ['French', 'Délégué à la protection des données', 'Marie Dubois', 'protection des données'],
  ['Macedonian', 'Офицер за заштита на личните податоци', 'Ана Петровска', 'заштита на личните податоци'],
  ['Indonesian', 'Petugas Pelindungan Data', 'Budi Santoso', 'Pelindungan Data'],
])('in %s the officer’s department is the matter, as the page calls it', (_, job, name, department) => {
  expect(contacts(`<h1>Acme GmbH</h1><p>info@acme.example</p><p>${job}: ${name}, dpo@acme.example</p>`)).toEqual([
    ['organization', 'Acme GmbH', 'info@acme.example'],
    ['person', name, department, 'dpo@acme.example'],
  ]);
});

test('a heading over a whole privacy notice names no desk', () => {
  const body = `<h1>Datenschutz</h1><p>Verantwortlich: Acme GmbH, Musterstraße 1, 10115 Berlin</p><p>info@acme.example</p><p>Tel. 030 23125 000</p>`;
  expect(contacts(body)).toEqual([['organization', 'Acme GmbH', 'info@acme.example', '+493023125000']]);
});

test('what the house says elsewhere too, and its general mailbox, stay with the house', () => {
  const body = `${house}<p>Tel. 030 23125 000</p><h3>Datenschutzbeauftragter</h3><p>Acme GmbH, Musterstraße 1, 10115 Berlin</p><p>Tel. 030 23125 000</p><p>info@acme.example</p><p>dsb@acme.example</p>`;
  expect(contacts(body)).toEqual([
    ['organization', 'Acme GmbH', 'info@acme.example', '+493023125000'],
    ['department', 'Datenschutzbeauftragter', 'dsb@acme.example'],
  ]);
});

test('a firm asked about data protection at its own address is neither an office nor the house', () => {
  const body = `<h1>Impressum</h1><p>Acme GmbH<br>Musterstraße 1<br>10115 Berlin</p><p>E-Mail: info@acme.example</p>
    <p>Datenschutzbeauftragter<br>Schutz Nord mbH<br>Beispielweg 3<br>20095 Hamburg<br>E-Mail: info@nord.example</p>`;
  expect(contacts(body)).toEqual([
    ['organization', 'Acme GmbH', 'info@acme.example'],
    ['department', 'Datenschutzbeauftragter', 'info@nord.example'],
  ]);
});
