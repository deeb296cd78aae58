import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceFaults } from '../../tests/corpus/evidence.ts';
import { lexicon } from '../../tests/corpus/lexicon.ts';
import type { Contact, FieldName } from '../model/contact.ts';
import type { PageSource } from '../model/page-source.ts';
import { extract } from './extract.ts';
import { pageOf } from './sample-source.ts';

const people = (contacts: Contact[]) => contacts.filter(({ kind }) => kind === 'person');
const values = (contact: Contact | undefined, name: FieldName) =>
  contact?.fields.filter((field) => field.name === name).map(({ value }) => value) ?? [];
const all = (contacts: Contact[], name: FieldName) => contacts.flatMap((contact) => values(contact, name));

function lifted(html: string, region = 'RO', over: Partial<PageSource> = {}): Contact[] {
  const source = pageOf(html, over);
  const contacts = extract(source, lexicon, { region });
  if (source.kind === 'page') expect(evidenceFaults(source, contacts)).toEqual([]);
  return contacts;
}

test('a clickable address and a clickable number are lifted with the attribute as the proof', () => {
  const [house] = lifted(
    '<body><a href="mailto:Office@a.example">scrie</a> <a href="tel:+40213101234">suna</a></body>',
  );
  expect(values(house, 'email')).toEqual(['office@a.example']);
  expect(values(house, 'phone')).toEqual(['+40213101234']);
  const address = house?.fields.find(({ name }) => name === 'email');
  expect(address?.evidence).toMatchObject({
    method: 'mailto',
    quote: 'mailto:Office@a.example',
    path: '/body[1]/a[1]/@href',
  });
  expect(address?.flags).toEqual(['shared-mailbox']);
});

test('each person of a team gets the title, the address and the number of their own card', () => {
  const card = (name: string, job: string, user: string, phone: string) =>
    `<div class="card"><h3>${name}</h3><p>${job}</p><a href="mailto:${user}@a.example">E-mail</a><p>Tel: ${phone}</p></div>`;
  const contacts = lifted(
    `<body><h2>Echipa</h2>${card('Ana Popescu', 'Director', 'ana', '0213101234')}${card('Ion Ionescu', 'Contabil', 'ion', '0213101235')}</body>`,
  );
  expect(
    people(contacts).map((one) =>
      [values(one, 'name'), values(one, 'jobTitle'), values(one, 'email'), values(one, 'phone')].flat(),
    ),
  ).toEqual([
    ['Ana Popescu', 'Director', 'ana@a.example', '+40213101234'],
    ['Ion Ionescu', 'Contabil', 'ion@a.example', '+40213101235'],
  ]);
});

test('rows of a table belong to the person they name, and an extension to the number before it', () => {
  const contacts = lifted(
    `<body><table><tr><th>Nombre</th><th>Cargo</th><th>Correo</th><th>Teléfono</th></tr>
     <tr><td>Lic. María García López</td><td>Directora</td><td>maria@a.example</td><td>(664) 555-01-00 Ext. 1204</td></tr>
     <tr><td>Ing. Juan Pérez Díaz</td><td>Jefe de Obras</td><td>juan@a.example</td><td>(664) 555-01-00 Ext. 1208</td></tr></table></body>`,
    'MX',
  );
  expect(
    people(contacts).map((one) =>
      [values(one, 'name'), values(one, 'jobTitle'), values(one, 'email'), values(one, 'phone')].flat(),
    ),
  ).toEqual([
    ['María García López', 'Directora', 'maria@a.example', '+526645550100;ext=1204'],
    ['Juan Pérez Díaz', 'Jefe de Obras', 'juan@a.example', '+526645550100;ext=1208'],
  ]);
});

test('in a flat list a person has the lines up to the next name', () => {
  const contacts = lifted(
    `<body><h1>Il team</h1><p>Marco Rossi</p><p>Direttore</p><p>marco@a.example</p><p>Giulia Bianchi</p><p>Contabile</p><p>giulia@a.example</p></body>`,
    'IT',
  );
  expect(people(contacts).map((one) => [...values(one, 'name'), ...values(one, 'email')])).toEqual([
    ['Marco Rossi', 'marco@a.example'],
    ['Giulia Bianchi', 'giulia@a.example'],
  ]);
});

test('addresses that are written to escape harvesters are read', () => {
  expect(all(lifted('<body><p>ana.pop [at] a [dot] example</p></body>'), 'email')).toEqual(['ana.pop@a.example']);
  expect(all(lifted('<body><p>info(at)a.example</p></body>', 'DE'), 'email')).toEqual(['info@a.example']);
  // `a@a.example` under the key 0x12
  expect(
    all(
      lifted('<body><a class="__cf_email__" data-cfemail="127352733c776a737f627e77">[email protected]</a></body>'),
      'email',
    ),
  ).toEqual(['a@a.example']);
});

test('what only looks like an address or a number is left alone', () => {
  const contacts = lifted(
    `<body><img src="logo@2x.png"><p>logo@2x.png, you@example.com, look at me.com</p><p>C.U.I. 12345678, J40/1234/2005</p>
     <p>IBAN RO49 AAAA 1B31 0075 9384 0000</p><p>12.04.2021 - 15.05.2021</p><p>ISBN 978-3-16-148410-0</p><p>1.234.567,00 lei</p><p>44.4268, 26.1025</p></body>`,
  );
  expect([...all(contacts, 'email'), ...all(contacts, 'phone')]).toEqual([]);
});

test('a number said to be a fax is a fax, and a number said to be both is a phone', () => {
  const [house] = lifted('<body><p>Tel: 021 310 1234, Fax: 021 310 1235</p><p>Tel/Fax: 021 310 1236</p></body>');
  expect(values(house, 'phone')).toEqual(['+40213101234', '+40213101236']);
  expect(values(house, 'fax')).toEqual(['+40213101235']);
});

test('JSON-LD names the organization and the people who work for it', () => {
  const contacts = lifted(
    `<body><script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Exemplu SRL","telephone":"+40 21 310 1234"},
     {"@type":"Person","name":"Ana Pop","jobTitle":"Director","email":"mailto:ana@a.example","worksFor":{"@id":"#o"}}]}</script></body>`,
  );
  expect(
    contacts.map((one) => [
      one.kind,
      ...values(one, 'name'),
      ...values(one, 'email'),
      ...values(one, 'phone'),
      ...values(one, 'organization'),
    ]),
  ).toEqual([
    ['organization', 'Exemplu SRL', '+40213101234'],
    ['person', 'Ana Pop', 'ana@a.example', 'Exemplu SRL'],
  ]);
});

test('what stands only in hidden mark-up says so', () => {
  const [house] = lifted(
    '<body><p>ana@a.example</p><div style="display:none">trap@a.example</div><template><p>t@a.example</p></template><noscript>n@a.example</noscript></body>',
  );
  expect(
    house?.fields
      .filter(({ name }) => name === 'email')
      .map(({ value, flags }) => [value, flags?.includes('hidden-in-markup') ?? false]),
  ).toEqual([
    ['ana@a.example', false],
    ['trap@a.example', true],
    ['t@a.example', true],
    ['n@a.example', true],
  ]);
});

test('an address in a look-alike domain keeps its ASCII form and is flagged', () => {
  const [house] = lifted('<body><p>ana@exаmple-house.com</p></body>');
  expect(house?.fields[0]).toMatchObject({ value: 'ana@xn--exmple-house-y9j.com', flags: ['homograph'] });
});

test('a pasted signature is read line by line', () => {
  const contacts = lifted('Ana Popescu\nDirector\nExemplu SRL\nmobil: 0722 123 456\n<ana@a.example>', 'RO', {
    kind: 'pasted',
    url: '',
    baseUrl: '',
  });
  expect(
    people(contacts).map((one) =>
      [values(one, 'name'), values(one, 'jobTitle'), values(one, 'email'), values(one, 'phone')].flat(),
    ),
  ).toEqual([['Ana Popescu', 'Director', 'ana@a.example', '+40722123456']]);
});

test('who made the site is not a contact', () => {
  const contacts = lifted(
    '<body><p>office@a.example</p><footer><p>Design by Ion Pop - ion@agentie.ro</p></footer></body>',
  );
  expect(all(contacts, 'email')).toEqual(['office@a.example']);
});

test('the numbers of ambulance and fire brigade are not the page’s owner’s', () => {
  const list = (title: string) =>
    `<h1>Acme</h1><p>Tel: 021 310 1234</p><h3>${title}</h3><div><p>Ambulanță</p><p>0264 301 234</p><p>Pompieri</p><p>0264 301 235</p></div>`;
  const numbers = (title: string) =>
    extract(pageOf(list(title)), lexicon, { region: 'RO' }).flatMap(({ fields }) =>
      fields.filter(({ name }) => name === 'phone').map(({ value }) => value),
    );
  for (const title of ['Numere de urgență', 'Emergency numbers', 'Notfallnummern', 'Nomor Kontak Darurat'])
    expect(numbers(title), title).toEqual(['+40213101234']);
  expect(numbers('Birouri')).toHaveLength(3);
});

test('a name broken by a line end is one name', () => {
  const contacts = lifted(
    '<body><h1>Echipa</h1><div><h3>Ana<br>Popescu</h3><p>Director</p><p>ana@a.example</p></div></body>',
  );
  expect(
    people(contacts).map((one) => [...values(one, 'name'), ...values(one, 'jobTitle'), ...values(one, 'email')]),
  ).toEqual([['Ana Popescu', 'Director', 'ana@a.example']]);
});

test('a label speaks for every name of its list', () => {
  const contacts = lifted(
    '<body><h1>Impressum</h1><p>Geschäftsführer: Hans Meier, Anna Weber und Karl Steiner</p></body>',
    'DE',
  );
  expect(people(contacts).map((one) => [...values(one, 'name'), ...values(one, 'jobTitle')])).toEqual([
    ['Hans Meier', 'Geschäftsführer'],
    ['Anna Weber', 'Geschäftsführer'],
    ['Karl Steiner', 'Geschäftsführer'],
  ]);
});

test('microdata, RDFa and JSON-LD of one person give one contact', () => {
  const wanted = { name: ['Ana Pop'], jobTitle: ['Director'], email: ['ana@a.example'], phone: ['+40213101234'] };
  const pages = [
    '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Pop</b> <i itemprop="jobTitle">Director</i> <a itemprop="email" href="mailto:ana@a.example">E-mail</a> <span itemprop="telephone">+40 21 310 1234</span></div>',
    '<div vocab="https://schema.org/" typeof="Person"><b property="name">Ana Pop</b> <i property="jobTitle">Director</i> <a property="email" href="mailto:ana@a.example">E-mail</a> <span property="telephone">+40 21 310 1234</span></div>',
    '<div class="h-card"><b class="p-name">Ana Pop</b> <i class="p-job-title">Director</i> <a class="u-email" href="mailto:ana@a.example">E-mail</a> <span class="p-tel">+40 21 310 1234</span></div>',
    '<div class="vcard"><b class="fn">Ana Pop</b> <i class="title">Director</i> <a class="email" href="mailto:ana@a.example">E-mail</a> <span class="tel">+40 21 310 1234</span></div>',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ana Pop","jobTitle":"Director","email":"ana@a.example","telephone":"+40 21 310 1234"}</script>',
  ];
  for (const page of pages) {
    const [person, ...more] = people(lifted(`<body>${page}</body>`));
    expect(more).toEqual([]);
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, values(person, name as FieldName)]))).toEqual(
      wanted,
    );
  }
});

test('a place is no organization', () => {
  const contacts = lifted(
    '<head><meta property="og:site_name" content="Скопје, Македонија"></head><body><p>info@acme.example</p></body>',
  );
  expect(contacts.flatMap((contact) => values(contact, 'name'))).not.toContain('Скопје, Македонија');
});

test.each(
  readFileSync(new URL('../../tests/strings/not-contacts.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('%'))
    .map((line) => line.split(' | ') as [string, string]),
)('%s: «%s» gives no way to reach anybody', (region, line) => {
  const contacts = lifted(`<body><p>${line}</p></body>`, region);
  expect([...all(contacts, 'email'), ...all(contacts, 'phone'), ...people(contacts)]).toEqual([]);
});

test('what visitors wrote under a page is nobody there to reach', () => {
  const contacts = lifted(
    '<body><p>office@acme.example</p><div id="comments"><p>Ion: ion@altceva.example, 0722 123 456</p></div></body>',
  );
  expect([...all(contacts, 'email'), ...all(contacts, 'phone')]).toEqual(['office@acme.example']);
});
