import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Of each person on a legal notice the name, the job and the ways to reach them. */
const people = (region: string, html: string, path = 'impressum') =>
  rowsOf(
    lifted(`<title>Acme</title><body><h1>Acme</h1>${html}</body>`, `https://www.acme.example/${path}`, { region }),
    'name',
    'jobTitle',
    'email',
    'phone',
  );

const german = '<p>Telefon: 030 901820</p><p>E-Mail: info@acme.example</p>';
const reached = 'info@acme.example|+4930901820';

test('under the words of the law and what the shop is called stands the trader, whose the number under the next heading is', () => {
  const notice = (lines: string) =>
    people(
      'DE',
      `<h2>Angaben gemäß § 5 TMG</h2>${lines}<p>Musterweg 4</p><p>12345 Musterstadt</p><h2>Kontakt</h2>${german}`,
    );
  expect(notice('<strong>Acme Kiosk</strong><p>Erika Mustermann</p>')).toEqual([`Erika Mustermann||${reached}`]);
  expect(notice('<p>Erika Mustermann</p><p>Acme Keramik</p>')).toEqual([`Erika Mustermann||${reached}`]);
});

test('who answers for the contents, named in an address of their own, is reached there; directors of the firm are not', () => {
  expect(
    people(
      'DE',
      `<p>Acme GmbH</p><p>Geschäftsführer: Max Mustermann, Moritz Beispiel</p><b>Inhaltlich verantwortlich gem. § 18 Abs. 2 MStV</b>
      <p>Acme GmbH</p><p>Erika Mustermann</p><p>Musterweg 4</p><p>12345 Musterstadt</p>${german}`,
    ),
  ).toEqual(['Max Mustermann|Geschäftsführer||', 'Moritz Beispiel|Geschäftsführer||', `Erika Mustermann||${reached}`]);
});

test('an owner is told by a label in many languages, in lines, lists and tables, and is the house', () => {
  const lines = (label: string, name: string, number: string) =>
    `<p>${label}: ${name}</p><p>${number}</p><p>info@acme.example</p>`;
  expect(
    people('DE', `<dl><dt>Betreiber</dt><dd>Erika Mustermann</dd><dt>Telefon</dt><dd>030 901820</dd></dl>`),
  ).toEqual(['Erika Mustermann|||+4930901820']);
  expect(people('ES', lines('Titular', 'Ana Pérez Gómez', '915 123 456'))).toEqual([
    'Ana Pérez Gómez|Titular|info@acme.example|+34915123456',
  ]);
  expect(people('FR', lines('Entrepreneur individuel', 'Anne Durand', '01 23 45 67 89'))).toEqual([
    'Anne Durand|Entrepreneur individuel|info@acme.example|+33123456789',
  ]);
  expect(people('RS', lines('Vlasnik', 'Petar Petrović', '011 3221 123'))).toEqual([
    'Petar Petrović|Vlasnik|info@acme.example|+381113221123',
  ]);
  expect(people('MK', lines('Сопственик', 'Петар Петровски', '02 3123 123'))).toEqual([
    'Петар Петровски|Сопственик|info@acme.example|+38923123123',
  ]);
});

test('a name that no list knows is somebody where a label of the law asks for it, and what the business is called is not', () => {
  expect(
    people(
      'ES',
      '<ul><li>Nombre comercial: Zorvex Quimby</li><li>Titular: Ainzara Zubiraldegui</li><li>hola@acme.example</li></ul>',
    ),
  ).toEqual(['Ainzara Zubiraldegui|Titular|hola@acme.example|']);
});

test('the mark of a business that is its owner names a person, before or after the name', () => {
  const line = (region: string, text: string) => people(region, `<p>${text}</p><p>info@acme.example</p>`);
  expect(line('FR', 'Anne Durand EI')).toEqual(['Anne Durand||info@acme.example|']);
  expect(line('RO', 'Popescu Ana PFA')).toEqual(['Popescu Ana||info@acme.example|']);
  expect(line('GB', 'Jane Smith trading as Acme Pottery')).toEqual(['Jane Smith||info@acme.example|']);
  expect(line('DE', 'Acme Imbiss, Inh. Erika Mustermann')).toEqual(['Erika Mustermann||info@acme.example|']);
  expect(line('IT', 'Acme Fotografia di Anna Rossi – P.IVA 00000000000')).toEqual(['Anna Rossi||info@acme.example|']);
  expect(line('IT', 'Fotografie di Anna Rossi')).toEqual([]);
});

test('who speaks for a body in a sentence is a person, and what the sentence gives is the body’s', () => {
  expect(
    people(
      'DE',
      '<p>Verantwortlich ist die Acme GmbH, vertreten durch den Geschäftsführer Max Mustermann, info@acme.example.</p>',
    ),
  ).toEqual(['Max Mustermann|Geschäftsführer||']);
  expect(
    people('FR', '<p>Le représentant légal de la société Acme est Anne Durand en sa qualité de présidente.</p>'),
  ).toEqual(['Anne Durand|présidente||']);
  expect(
    people(
      'IT',
      '<p>Il titolare del trattamento è Anna Rossi, fondatrice dell’Associazione Acme. Scrivi a info@acme.example.</p>',
    ),
  ).toEqual(['Anna Rossi|fondatrice dell’Associazione Acme||']);
});

test('whoever runs the site by a sentence is reached in it', () => {
  expect(people('FR', '<p>Ce site est édité par Anne Durand, psychologue, info@acme.example.</p>')).toEqual([
    'Anne Durand|psychologue|info@acme.example|',
  ]);
  expect(
    people(
      'MX',
      '<p>Ana Pérez Gómez, con domicilio en Puebla, es responsable del tratamiento de sus datos: info@acme.example</p>',
    ),
  ).toEqual(['Ana Pérez Gómez||info@acme.example|']);
});

test('under a label for the data officer of a shop "Name" gives the name', () => {
  expect(
    people('IN', '<h2>Grievance Officer</h2><p>Name: Jane Smith</p><p>grievance@acme.example</p>', 'privacy'),
  ).toEqual(['Jane Smith|Grievance Officer|grievance@acme.example|']);
});

test('a name that no list knows is whoever runs the site where a street stands under it; what the site is called is not', () => {
  const notice = (name: string) =>
    people('DE', `<h3>Verantwortlicher</h3><p>${name}<br>Musterweg 4<br>12345 Musterstadt<br>info@acme.example</p>`);
  expect(notice('Jorzinde Hellwuchter')).toEqual(['Jorzinde Hellwuchter||info@acme.example|']);
  expect(notice('Acme Hellwuchter')).toEqual([]);
});

test('a body is represented by a person, known or not, and answers for its contents itself', () => {
  expect(people('DE', '<p>Acme Stiftung</p><h3>Vertreten durch</h3><p>Jorzinde Hellwuchter</p>')).toEqual([
    'Jorzinde Hellwuchter|||',
  ]);
  expect(people('DE', '<h3>Verantwortlich für den Inhalt</h3><p>Zorvex Kulturwerk</p>')).toEqual([]);
});

test('where the only address of a notice spells the name of the one person, the number beside it is theirs', () => {
  const notice = (address: string) =>
    people(
      'DE',
      `<p>Acme Verein e.V.</p><h2>Vertreten durch:</h2><p>Erika Mustermann</p><h2>Kontakt:</h2><p>Telefon: 030 901820</p><p>${address}</p>`,
    );
  expect(notice('mustermann.erika@post.example')).toEqual([
    'Erika Mustermann||mustermann.erika@post.example|+4930901820',
  ]);
  expect(notice('info@acme.example')).toEqual(['Erika Mustermann|||']);
});

test('who takes the post of a body is named after "c/o"', () => {
  expect(
    people('DE', '<p>Acme Verein</p><p>c/o Erika Mustermann</p><p>Musterweg 4</p><p>12345 Musterstadt</p>'),
  ).toEqual(['Erika Mustermann|||']);
});

test('under "Imprint" a name over a street is whose business it is, whatever else the business is called', () => {
  const address = '<p>Heilpraktikerin Erika Mustermann<br>Praxis am Park<br>Musterweg 4<br>12345 Musterstadt</p>';
  expect(people('DE', `<h2>Impressum</h2>${address}${german}`)).toEqual([
    `Erika Mustermann|Heilpraktikerin|${reached}`,
  ]);
  expect(
    people(
      'DE',
      `<p><b>Anbieter:</b><br>Erika Mustermann<br>Nähstube Zeven<br>Musterweg 4<br>12345 Musterstadt</p><p><b>Kontakt:</b></p>${german}`,
    ),
  ).toEqual([`Erika Mustermann||${reached}`]);
});

test('a mailbox that says the post of whoever has it is theirs under "Secretary: …"', () => {
  expect(
    people(
      'IE',
      '<p>Secretary: Jane Smith</p><p>secretary@acme.example</p><p>Chair: John Smith</p><p>info@acme.example</p>',
    ),
  ).toEqual(['Jane Smith|Secretary|secretary@acme.example|', 'John Smith|Chair||']);
});

test('a sentence names whose the site is, and the person through whom a firm runs it', () => {
  expect(
    people('ES', '<p>Estos términos regulan el sitio, del que es titular Ana Pérez Gómez, con NIF propio.</p>'),
  ).toEqual(['Ana Pérez Gómez|||']);
  expect(
    people(
      'RO',
      '<p>Site-ul este administrat de SC Acme SRL, prin administrator Maria Ionescu, tel. 0264 123 456.</p>',
    ),
  ).toEqual(['Maria Ionescu|administrator||']);
});

test('of what the page is called and a name under it, both over a street, the name is the person', () => {
  expect(
    people(
      'DE',
      `<h2>Kontakt</h2><p><b>Acme Laura</b><br>Erika Mustermann<br>Musterweg 4<br>12345 Musterstadt</p>${german}`,
    ),
  ).toEqual([`Erika Mustermann||${reached}`]);
});

test('two owners in one line of an address are two people', () => {
  expect(
    people(
      'DE',
      `<h2>Impressum</h2><p>Acme GbR<br>Erika Mustermann & Max Mustermann<br>Musterweg 4<br>12345 Musterstadt</p>${german}`,
    ).map((row) => row.split('|')[0]),
  ).toEqual(['Erika Mustermann', 'Max Mustermann']);
});

test('who sees to the publication of a site according to its notice owns it', () => {
  expect(
    people(
      'FR',
      '<h2>L’hébergeur et l’éditeur</h2><p>L’hébergement du Site, l’édition et la direction de la publication du Site sont assurées par Anne Durand, domiciliée au 2 Rue de la République. Mail : anne@acme.example</p>',
    ),
  ).toEqual(['Anne Durand||anne@acme.example|']);
});
