import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Of each person the name, the job and the ways to reach them. */
const people = (html: string) =>
  rowsOf(
    lifted(`<title>Impressum</title><body><h1>Impressum</h1>${html}</body>`, 'https://acme.example/impressum.html', {
      region: 'DE',
    }),
    'name',
    'jobTitle',
    'email',
    'phone',
  );

const reach = 'Telefon: 030 901820<br>E-Mail: info@acme.example';

test('who an imprint names first is its owner: trade, number and mailbox are theirs, in one block or several', () => {
  const owner = ['Erika Mustermann|Heilpraktikerin|info@acme.example|+4930901820'];
  const trade = '<p>Berufsbezeichnung: Heilpraktikerin (verliehen in Deutschland)</p>';
  const street = 'Praxis am Park<br>Musterweg 4<br>12345 Musterstadt';
  expect(
    people(`<p><b>Angaben gemäß § 5 DDG</b></p><p>Erika Mustermann<br>${street}</p><p>${reach}</p>${trade}`),
  ).toEqual(owner);
  expect(
    people(
      `<h2>Angaben gemäß § 5 TMG:</h2><p>Erika Mustermann<br>${street}</p><h2>Kontakt</h2><p>${reach}</p><h2>Berufsbezeichnung</h2><p>Heilpraktikerin</p>`,
    ),
  ).toEqual(owner);
  expect(
    people(
      `<div><span>Diensteanbieter:</span></div><div>Erika Mustermann</div><div>${street}</div><div>${reach}</div>${trade}`,
    ),
  ).toEqual(owner);
});

test('the owner told by a label is what the label says, with the numbers under it; a managing director is not the house', () => {
  const rest = '<p>Adresse: Musterweg 4, 12345 Musterstadt</p><p>Telefon: 030 901820</p>';
  expect(people(`<p>Praxisname: Acme</p><p>Inhaberin: Erika Mustermann</p>${rest}`)).toEqual([
    'Erika Mustermann|Inhaberin||+4930901820',
  ]);
  expect(people(`<p>Acme GmbH</p><p>Geschäftsführerin: Erika Mustermann</p>${rest}`)).toEqual([
    'Erika Mustermann|Geschäftsführerin||',
  ]);
});

test('who made the site is nobody of the house', () => {
  expect(
    people(
      `<p>Acme GmbH</p><p>${reach}</p><h3>Webseite Design und Realisierung</h3><p>Max Mustermann</p><p>max@maker.example</p>`,
    ),
  ).toEqual([]);
});

test('a whole name between the house and its street is somebody, however many other lines look the same', () => {
  const line = (text: string) => `<p class="text">${text}</p>`;
  const found = lifted(
    `<body><h1>Anfahrt</h1>${line('Turnverein Zabar<br>Peter Schneider<br>Ahornstraße 15<br>78727 Zabarstadt')}<h2>Angebote</h2>${['Turnen für Kinder', 'Tanz am Abend', 'Freie Bilder', 'Neue Wege', 'Ballspiele'].map(line).join('')}</body>`,
    'https://www.tv-zabar.example/start.html',
    { region: 'DE' },
  );
  expect(rowsOf(found, 'name')).toEqual(['Peter Schneider']);
});

test('two people with a job in brackets each are two where the page wraps its lines alone', () => {
  expect(people('<p>Vertreten durch:</p><p>Jutta Weigel (Vorstand)\nIrina Maslenko (Vorstand)</p>')).toEqual([
    'Jutta Weigel|Vorstand||',
    'Irina Maslenko|Vorstand||',
  ]);
  expect(people('<p>Vertreten durch:</p><p>Max Weigel (Präsidium)<br>Laura Kurz (Vize-Präsidium)</p>')).toEqual([
    'Max Weigel|Präsidium||',
    'Laura Kurz|Vize-Präsidium||',
  ]);
});

test('whoever can be written to in care of a house is named over it', () => {
  const rows = people(
    `<p>Erika Mustermann<br>c/o Acme e.V.<br>Musterweg 4<br>12345 Musterstadt<br><a href="mailto:acme_37@gmx.de">acme_37@gmx.de</a></p>`,
  );
  expect(rows.map((row) => row.split('|')[0])).toEqual(['Erika Mustermann']);
});
