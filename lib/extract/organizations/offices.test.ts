import { expect, test } from 'vitest';
import { evidenceFaults } from '../../../tests/corpus/evidence.ts';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import type { Contact, FieldName } from '../../model/contact.ts';
import { titleOf } from '../../model/fields.ts';
import type { PageSource } from '../../model/page-source.ts';
import { extract } from '../extract.ts';
import { pageOf } from '../sample-source.ts';

const values = (contact: Contact | undefined, name: FieldName) =>
  contact?.fields.filter((field) => field.name === name).map(({ value }) => value) ?? [];

function lifted(body: string, over: Partial<PageSource> = {}): Contact[] {
  const source = pageOf(`<html><head><title>Acme Prod SRL</title></head><body>${body}</body></html>`, over);
  const contacts = extract(source, lexicon, { region: 'RO' });
  expect(evidenceFaults(source, contacts)).toEqual([]);
  return contacts;
}

/** Role, name and how to reach each part of the page's organization. */
const parts = (contacts: Contact[]) =>
  contacts
    .filter(({ role }) => role)
    .map((one) => [one.role, values(one, 'name')[0], ...values(one, 'phone'), ...values(one, 'email')]);

const cluj = 'Str. Horea 5, 400174 Cluj-Napoca';
const iasi = 'Str. Palat 7, 700019 Iași';

const shapes: [string, string][] = [
  [
    'cards',
    `<div class="grid"><div class="card"><h3>Cluj-Napoca</h3><p>${cluj}</p><p>Tel: 0264 301 234</p></div>
     <div class="card"><h3>Iași</h3><p>${iasi}</p><p>Tel: 0232 301 234</p></div></div>`,
  ],
  [
    'headings with paragraphs after them',
    `<section><h3>Cluj-Napoca</h3><p>${cluj}</p><p>Tel: 0264 301 234</p><h3>Iași</h3><p>${iasi}</p><p>Tel: 0232 301 234</p></section>`,
  ],
  [
    'the cells of a table',
    `<table><tr><td><b>Cluj-Napoca</b><br>${cluj}<br>Tel: 0264 301 234</td><td><b>Iași</b><br>${iasi}<br>Tel: 0232 301 234</td></tr></table>`,
  ],
  [
    'the rows of a table',
    `<table><tr><th>Punct de lucru</th><th>Adresa</th><th>Telefon</th></tr>
     <tr><td>Cluj-Napoca</td><td>${cluj}</td><td>0264 301 234</td></tr>
     <tr><td>Iași</td><td>${iasi}</td><td>0232 301 234</td></tr></table>`,
  ],
  [
    'a definition list',
    `<dl><dt>Cluj-Napoca</dt><dd>${cluj}, tel. 0264 301 234</dd><dt>Iași</dt><dd>${iasi}, tel. 0232 301 234</dd></dl>`,
  ],
  [
    'the columns of a table that stands upright',
    `<table><tr><th>Cluj-Napoca</th><th>Iași</th></tr><tr><td>${cluj}</td><td>${iasi}</td></tr>
     <tr><td>Tel: 0264 301 234</td><td>Tel: 0232 301 234</td></tr></table>`,
  ],
  [
    'the columns of a table whose rows have names too',
    `<table><tr><td></td><td>Cluj-Napoca</td><td>Iași</td></tr><tr><th>Adresa</th><td>${cluj}</td><td>${iasi}</td></tr>
     <tr><th>Telefon</th><td>0264 301 234</td><td>0232 301 234</td></tr></table>`,
  ],
  [
    'panels under tabs that name them',
    `<ul role="tablist"><li><a href="#t1">Cluj-Napoca</a></li><li><a href="#t2">Iași</a></li></ul>
     <div><div id="t1"><p>${cluj}</p><p>Tel: 0264 301 234</p></div><div id="t2"><p>${iasi}</p><p>Tel: 0232 301 234</p></div></div>`,
  ],
  [
    'panels under buttons in one line',
    `<div><button aria-controls="p1">Cluj-Napoca</button> <button aria-controls="p2">Iași</button></div>
     <div id="p1"><address>${cluj}<br>Tel: 0264 301 234</address></div><div id="p2" hidden><address>${iasi}<br>Tel: 0232 301 234</address></div>`,
  ],
  [
    'a line each, after the city and a colon',
    `<p>Cluj-Napoca: ${cluj}, tel. 0264 301 234<br>Iași: ${iasi}, tel. 0232 301 234</p>`,
  ],
  [
    'one paragraph with the cities in bold',
    `<p><strong>Cluj-Napoca</strong><br>${cluj}<br>Tel: 0264 301 234<br><br><strong>Iași</strong><br>${iasi}<br>Tel: 0232 301 234</p>`,
  ],
  [
    'paragraphs that open in bold',
    `<div><p><strong>Cluj-Napoca</strong><br>${cluj}<br>Tel: 0264 301 234</p><p><strong>Iași</strong><br>${iasi}<br>Tel: 0232 301 234</p></div>`,
  ],
];

test.each(shapes)(
  'offices told in %s have a number each, under their own name and the organization',
  (_shape, body) => {
    const contacts = lifted(`<h1>Acme Prod SRL</h1><p>office@acme.example</p>${body}`);
    expect(parts(contacts)).toEqual([
      ['office', 'Cluj-Napoca', '+40264301234'],
      ['office', 'Iași', '+40232301234'],
    ]);
    const [house, ...offices] = contacts;
    expect(values(house, 'phone')).toEqual([]);
    expect(values(house, 'email')).toEqual(['office@acme.example']);
    expect(offices.map(({ organizationId }) => organizationId)).toEqual([house?.id, house?.id]);
    expect(offices.map((office) => titleOf(office))).toEqual(['Acme Prod SRL – Cluj-Napoca', 'Acme Prod SRL – Iași']);
    expect(offices.map((office) => values(office, 'organization'))).toEqual([['Acme Prod SRL'], ['Acme Prod SRL']]);
  },
);

test('the head office and what all offices share stay with the organization, and nothing is said twice', () => {
  const card = (city: string, street: string, phone: string) =>
    `<div class="office"><h4>${city}</h4><p>${street}</p><p>${phone}</p><a href="mailto:office@acme.example">office@acme.example</a></div>`;
  const contacts = lifted(
    `<h1>Acme Prod SRL</h1>${card('Sediu central București', 'Bd. Unirii 3, 030119 București', '021 310 12 34')}
     ${card('Filiala Cluj', cluj, '0264 301 234')}${card('Filiala Iași', iasi, '0232 301 234')}
     <footer>0264 301 234</footer>`,
  );
  expect(parts(contacts)).toEqual([
    ['office', 'Filiala Cluj', '+40264301234'],
    ['office', 'Filiala Iași', '+40232301234'],
  ]);
  expect(values(contacts[0], 'phone')).toEqual(['+40213101234']);
  expect(values(contacts[0], 'email')).toEqual(['office@acme.example']);
  const all = contacts.flatMap((contact) => values(contact, 'phone'));
  expect(new Set(all).size).toBe(all.length);
});

test('offices told in the text and again in the footer are told once', () => {
  const offices = `<div class="o"><h3>Filiala Cluj</h3><p>0264 301 234</p></div><div class="o"><h3>Filiala Iași</h3><p>0232 301 234</p></div>`;
  const again = `<div><b>Cluj-Napoca</b><p>${cluj}</p><p>0264 301 234</p></div><div><b>Iași</b><p>${iasi}</p><p>0232 301 234</p></div>`;
  expect(parts(lifted(`<h1>Acme Prod SRL</h1><main>${offices}</main><footer>${again}</footer>`))).toEqual([
    ['office', 'Filiala Cluj', '+40264301234'],
    ['office', 'Filiala Iași', '+40232301234'],
  ]);
});

test.each([
  ['Romanian', 'Vânzări', 'Contabilitate'],
  ['Macedonian', 'Продажба', 'Сметководство'],
  ['Italian', 'Ufficio commerciale', 'Amministrazione'],
  ['Indonesian', 'Pemasaran', 'Keuangan'],
  ['Spanish', 'Ventas', 'Departamento de contabilidad'],
  ['English', 'Sales', 'Accounting'],
  ['German', 'Vertrieb', 'Buchhaltung'],
  ['French', 'Service commercial', 'Comptabilité'],
])('departments with an address of their own are told apart in %s', (_language, first, second) => {
  const contacts = lifted(
    `<h1>Acme Prod SRL</h1><p>Tel: 021 310 12 34</p><p>${first}: vz@acme.example</p><p>${second}: ct@acme.example</p>`,
  );
  expect(parts(contacts)).toEqual([
    ['department', first, 'vz@acme.example'],
    ['department', second, 'ct@acme.example'],
  ]);
  expect(values(contacts[0], 'phone')).toEqual(['+40213101234']);
});

test('desks with an extension each are departments whatever they are called', () => {
  const contacts = lifted(
    `<h1>Acme Prod SRL</h1><ul><li><b>Studii</b> 021 310 12 34 int. 12</li><li><b>Cazări</b> 021 310 12 34 int. 13</li></ul>`,
  );
  expect(parts(contacts)).toEqual([
    ['department', 'Studii', '+40213101234;ext=12'],
    ['department', 'Cazări', '+40213101234;ext=13'],
  ]);
});

test.each([
  [
    'a contact box with a card for each way to be reached',
    `<div class="c"><h4>Sună-ne</h4><p>021 310 12 34</p></div><div class="c"><h4>Scrie-ne</h4><p>office@acme.example</p></div>
     <div class="c"><h4>Unde suntem</h4><p>${cluj}</p></div>`,
  ],
  [
    'people with a card each',
    `<div class="c"><h4>Ana Popescu</h4><p>Director</p><p>0264 301 234</p></div><div class="c"><h4>Ion Ionescu</h4><p>Contabil</p><p>0232 301 234</p></div>`,
  ],
  [
    'the same address in the text and in the footer',
    `<div class="c"><h4>Acme</h4><p>${cluj}</p></div><div class="c"><h4>Despre</h4><p>${cluj}, România</p></div>`,
  ],
  [
    'news with a number in each',
    `<article><h3>Știri 12.03.2025</h3><p>0264 301 234</p></article><article><h3>Știri 11.02.2025</h3><p>0232 301 234</p></article>`,
  ],
])('%s is no row of offices', (_what, body) => {
  expect(parts(lifted(`<h1>Acme Prod SRL</h1>${body}`))).toEqual([]);
});

test('offices in plain lines, each with its address under it, are told apart', () => {
  const list = `<p>Filiala 3 Cluj,</p><p>${cluj}</p><p>Filiala 4 Iași,</p><p>${iasi}</p>`;
  const contacts = lifted(`<h1>Acme Prod SRL</h1><div><p>Acme Prod SRL</p><p>0212 301 234</p></div><div>${list}</div>`);
  const offices = contacts.filter(({ role }) => role === 'office');
  expect(offices.map((one) => [values(one, 'name')[0], ...values(one, 'address')])).toEqual([
    ['Filiala 3 Cluj', cluj],
    ['Filiala 4 Iași', iasi],
  ]);
});

test('a heading that names no place is no office beside those that say where they are', () => {
  const cards = [
    ['Cluj-Napoca', `<p>${cluj}</p><p>0264 301 234</p>`],
    ['Iași', `<p>${iasi}</p><p>0232 301 234</p>`],
    ['Ghișee', '<p>presa@acme.example</p>'],
  ].map(([title, body]) => `<div class="c"><h4>${title}</h4>${body}</div>`);
  const contacts = lifted(`<h1>Acme Prod SRL</h1>${cards.join('')}`);
  expect(parts(contacts).map(([, name]) => name)).toEqual(['Cluj-Napoca', 'Iași']);
  expect(values(contacts[0], 'email')).toEqual(['presa@acme.example']);
});

test('a department that bears the name of the house is the house', () => {
  const card = (title: string, body: string) => `<div class="c"><h4>${title}</h4>${body}</div>`;
  const contacts = lifted(
    `<h1>Acme Prod SRL</h1>${card('Acme Prod SRL', `<p>${cluj}</p>`)}${card('Vânzări', '<p>vanzari@acme.example</p>')}${card('Contabilitate', '<p>conta@acme.example</p>')}`,
  );
  expect(parts(contacts).map(([role, name]) => `${role} ${name}`)).not.toContain('department Acme Prod SRL');
  expect(values(contacts[0], 'address')).toEqual([cluj]);
});

test('people of an office work for the organization, not for the office', () => {
  const card = (city: string, street: string, name: string) =>
    `<div class="o"><h3>Filiala ${city}</h3><p>${street}</p><p>Director: ${name}</p></div>`;
  const contacts = lifted(
    `<h1>Acme Prod SRL</h1>${card('Cluj', cluj, 'Ana Popescu')}${card('Iași', iasi, 'Ion Ionescu')}`,
  );
  const people = contacts.filter(({ kind }) => kind === 'person');
  expect(people.map((one) => values(one, 'name')[0])).toEqual(['Ana Popescu', 'Ion Ionescu']);
  expect(people.map(({ organizationId }) => organizationId)).toEqual(['c1', 'c1']);
});

test('of a contact with more values than are carried along the rest is counted', () => {
  const many = Array.from({ length: 230 }, (_, at) => `<p>box${at}@acme.example</p>`).join('');
  const [house] = lifted(`<h1>Acme Prod SRL</h1>${many}`);
  expect(house?.fields).toHaveLength(200);
  expect(values(house, 'name').length + values(house, 'email').length).toBeLessThanOrEqual(200);
  expect(house?.moreFields).toBeGreaterThanOrEqual(30);
});

test('what a row of a table is called says what its numbers are, in every column', () => {
  const body = `<table><tr><td></td><td>Cluj-Napoca</td><td>Iași</td></tr><tr><th>Adresa</th><td>${cluj}</td><td>${iasi}</td></tr>
    <tr><th>Fax</th><td>0264 301 234</td><td>0232 301 234</td></tr></table>`;
  const offices = lifted(`<h1>Acme Prod SRL</h1>${body}`).filter(({ role }) => role === 'office');
  expect(offices.map((one) => values(one, 'fax'))).toEqual([['+40264301234'], ['+40232301234']]);
});

test('the parts of a privacy notice are no branches', () => {
  const page = `<h3>Verantwortlicher</h3><p>Musterweg 5, 21033 Hamburg</p><p>Telefon: 040 123456</p>
    <h3>Hosting</h3><p>Unsere Seite liegt bei Zorb Services (ZS). Anbieter ist: Zorb SARL, Musterallee 38, 20095 Hamburg</p>
    <h3>Social Media – Links</h3><p>Zurba Ltd., Beispielweg 4, 20095 Hamburg</p>`;
  expect(
    parts(lifted(page, { lang: 'de' }))
      .map(([, name]) => name)
      .filter((name) => /Verantwortlich|Anbieter|Social/.test(name ?? '')),
  ).toEqual([]);
});

test('the services that a privacy notice goes through are no branches', () => {
  const service = (name: string, street: string) =>
    `<h3>Datenschutzbestimmungen zu ${name}</h3><p>${street}, 20095 Hamburg</p>`;
  expect(parts(lifted(service('Zurba', 'Beispielweg 9') + service('Zarba', 'Musterallee 38'), { lang: 'de' }))).toEqual(
    [],
  );
});

test('headings that speak to visitors or of customers are no branches', () => {
  const two = (one: string, other: string) =>
    `<section><h2>${one}</h2><p>ул. Примерна 3, София</p><p>+359 2 960 0000</p></section>
     <section><h2>${other}</h2><p>София, кв. Бояна</p><p>+359 2 960 0001</p></section>`;
  expect(parts(lifted(two('Доставка до вашия адрес', 'Какво казват нашите клиенти')))).toEqual([]);
  expect(parts(lifted(two('Склад Север', 'Склад Юг')))).toHaveLength(2);
});

test('a house drawn before an office’s name makes that no address', () => {
  const office = (town: string, phone: string) =>
    `<div><h3>🏢 Zonal Office — ${town}</h3><p>Main Road Zabar,<br>Zabariyur Post,<br>${town} District</p><p>📞 Mobile: ${phone}</p></div>`;
  const found = lifted(office('Zabore', '+91 98765 43210') + office('Zabellur', '+91 98765 43211'));
  expect(parts(found).map(([, name]) => name)).toEqual(['Zonal Office — Zabore', 'Zonal Office — Zabellur']);
});

test('what is asked of a visitor and what heads the news are no branches', () => {
  const block = (title: string, email: string) => `<div><h3>${title}</h3><p>Email: ${email}</p></div>`;
  const asked = block('¿Tienes alguna consulta?', 'a@acme.example') + block('Contactanos', 'b@acme.example');
  expect(parts(lifted(asked + block('NEWS AND ANNOUNCEMENTS', 'c@acme.example')))).toEqual([]);
});
