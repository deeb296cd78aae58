import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Each person's name, job and number, joined by a bar. */
const people = (html: string) =>
  rowsOf(lifted(`<body>${html}</body>`, undefined, { region: 'DE' }), 'name', 'jobTitle', 'phone');

test('the lines between small cards of one element belong to the card before them', () => {
  const card = (name: string, digits: string) =>
    `<div><p>${name}</p><p>Direktor</p></div><div><p>Telefon</p></div><div><p>${digits}</p></div>`;
  expect(
    people(
      `<div><h4>Ansprechpartner</h4>${card('Anna Weber', '030 23125 001')}${card('Martin Schneider', '030 23125 002')}${card('Peter Fischer', '030 23125 003')}</div>`,
    ),
  ).toEqual([
    'Anna Weber|Direktor|+493023125001',
    'Martin Schneider|Direktor|+493023125002',
    'Peter Fischer|Direktor|+493023125003',
  ]);
});

test('the lines between small cards that begin before the first card belong to the card after them', () => {
  const card = (name: string, digits: string) => `<div><p>${digits}</p></div><div><p>${name}</p><p>Direktor</p></div>`;
  expect(
    people(
      `<div><h4>Ansprechpartner</h4>${card('Anna Weber', '030 23125 001')}${card('Martin Schneider', '030 23125 002')}</div>`,
    )[0],
  ).not.toContain('002');
});

test('a word of the page before a name known from elsewhere labels it', () => {
  expect(
    people(
      '<p>Продажби и износ</p><h3>Георги Иванов</h3><a href="tel:+49302312501">+49 30 2312501</a><footer><div>Продажби Георги Иванов</div><a href="tel:+49302312501">+49 30 2312501</a></footer>',
    ),
  ).toEqual(['Георги Иванов|Продажби|+49302312501']);
});

test('a family name no list knows is a name after a form of address', () => {
  expect(people('<h2>Ansprechpartner</h2><h3>Herr Zorbelkeit</h3><p>Direktor</p><p>Tel. 030 23125 001</p>')).toEqual([
    'Zorbelkeit|Direktor|+493023125001',
  ]);
});

test('a job opens the paragraph about somebody', () => {
  const card = (name: string) =>
    `<div><h3>${name}</h3><p>Zahnärztin — In der Praxis zählt für mich vor allem, dass sich alle gut aufgehoben fühlen und gern wiederkommen.</p></div>`;
  expect(people(card('Anna Weber') + card('Maria Schneider') + card('Eva Fischer'))).toEqual([
    'Anna Weber|Zahnärztin|',
    'Maria Schneider|Zahnärztin|',
    'Eva Fischer|Zahnärztin|',
  ]);
});

test('one word in small letters before a name is a job where the list names jobs there', () => {
  const cells = ['благајник Ана Петровић', 'педагог Иван Јовановић', 'зорблар Марија Николић', 'директор Весна Илић'];
  expect(people(`<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`)).toEqual([
    'Ана Петровић|благајник|',
    'Иван Јовановић|педагог|',
    'Марија Николић|зорблар|',
    'Весна Илић|директор|',
  ]);
});

test('who signs for a house has the post its label tells', () => {
  expect(
    people(
      '<p>Vertreten durch den 1. Vorsitzenden</p><p>Herrn Martin Schneider</p><p>Musterweg 5</p><p>12345 Musterstadt</p>',
    ),
  ).toEqual(['Martin Schneider|1. Vorsitzenden|']);
});

test('headings of one look right over the names are their jobs, however long the cards between them', () => {
  const card = (job: string, name: string) =>
    `<h2>${job}</h2><h2><span>${name}</span></h2><div><b>Zug:</b><p>Zabar</p><b>Seit:</b><p>2012</p><b>Zabel:</b><p>Zorb</p></div>`;
  expect(
    people(
      card('Zorblant', 'Anna Weber') +
        card('Schatzmeister', 'Martin Schneider') +
        card('Beisitzer', 'Peter Fischer') +
        card('Pressewart', 'Eva Hoffmann'),
    ),
  ).toEqual([
    'Anna Weber|Zorblant|',
    'Martin Schneider|Schatzmeister|',
    'Peter Fischer|Beisitzer|',
    'Eva Hoffmann|Pressewart|',
  ]);
});

test('a chamber and an arbitration board an imprint must name are not the owner and no contacts', () => {
  const emails = lifted(
    '<body><h1>Impressum</h1><p>Kanzlei Zabar</p><p>info@zabar.example</p><h2>Zuständige Kammer</h2><p>Kammer Zorbstadt, info@kammer.example</p><h2>Schlichtungsstelle</h2><p>Schlichtungsstelle Zorbstadt</p><p>post@schlichtung.example</p></body>',
    undefined,
    { region: 'DE' },
  ).flatMap(({ fields }) => fields.filter(({ name }) => name === 'email').map(({ value }) => value));
  expect(emails).toEqual(['info@zabar.example']);
});

test('lines between cards that stand at uneven distances are not the card’s before them', () => {
  const row = (name: string, digits: string) => `<tr><td>${name}</td><td>${digits}</td></tr>`;
  expect(
    people(
      `<h2>Ansprechpartner</h2><table>${row('Anna Weber', '030 23125 001')}${row('Zorb 12 x', '030 23125 002')}${row('Martin Schneider', '030 23125 003')}${row('Peter Fischer', '030 23125 004')}</table>`,
    ),
  ).toEqual(['Anna Weber||+493023125001', 'Martin Schneider||+493023125003', 'Peter Fischer||+493023125004']);
});

test('an inline element that its class makes a block begins a line', () => {
  const card = (name: string, post: string) =>
    `<div><strong class="d-block mb-1">${post}</strong><span class="small">${name}</span></div>`;
  expect(people(card('Ana Lucía Martínez', 'Coordinadora') + card('Carlos López Ruiz', 'Secretario'))).toEqual([
    'Ana Lucía Martínez|Coordinadora|',
    'Carlos López Ruiz|Secretario|',
  ]);
});

test('an employer in an element of its own behind a known name is no part of it', () => {
  const item = (name: string, house: string) =>
    `<li><p class="speaker-name">${name} <span class="speaker-position">${house}</span></p></li>`;
  const list = `<ul>${item('Peter Miller', 'Bel Nord')}${item('Anna Harris', 'Faster Than Wind')}${item('Maria Brown', 'Xalvo')}</ul>`;
  expect(
    rowsOf(
      lifted(`<title>Speakers</title><h1>Speakers</h1>${list}`, 'https://acme.example/team', { region: 'US' }),
      'name',
    ),
  ).toEqual(['Peter Miller', 'Anna Harris', 'Maria Brown']);
});
