import { expect, test } from 'vitest';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import { pageOf } from '../sample-source.ts';
import { parsePage } from './page.ts';
import { regionsOf } from './region.ts';

const first = (html: string, url: string, wanted?: string) =>
  regionsOf(parsePage(pageOf(html, { url }), lexicon), wanted)[0];

test.each([
  ['its domain', '<p>021 310 1234</p>', 'https://www.acme.ro/', 'MK', 'RO'],
  ['a public domain under one that is sold to everyone', '<p>x</p>', 'https://www.acme.edu.co/', undefined, 'CO'],
  ['the country its mark-up states', '{"addressCountry":"PE"}', 'https://www.acme.example/', 'MK', 'PE'],
  ['its international numbers', '<p>+389 70 123 456, +389 2 3123 456</p>', 'https://www.acme.example/', 'RO', 'MK'],
  ['the caller, where the page says nothing', '<p>070 123 456</p>', 'https://www.acme.io/', 'MK', 'MK'],
  ['the law its form is of', '<p>ACME SDN. BHD., 31350 Ipoh</p>', 'https://www.acme.example/', 'RO', 'MY'],
  ['the places it names', '<p>Lima, Perú</p>', 'https://www.acme.example/', undefined, 'PE'],
  ['its language', '<html lang="bg"><p>x</p>', 'https://www.acme.example/', undefined, 'BG'],
  [
    'the domain of its mailboxes',
    '<p>office@acme.hr, info@mail.example</p>',
    'https://www.acme.example/',
    undefined,
    'HR',
  ],
  [
    'its words, where a template says American English',
    '<html lang="en-US"><p>Wir sind für Sie da und freuen uns auf Ihren Besuch. Die Praxis ist nicht weit von der Kirche und mit dem Bus gut zu erreichen.</p>',
    'https://www.acme.example/',
    undefined,
    'DE',
  ],
  [
    'its words, where a template says English',
    '<html lang="en"><p>Wir sind für Sie da und freuen uns auf Ihren Besuch. Die Praxis ist nicht weit von der Kirche und mit dem Bus gut zu erreichen.</p>',
    'https://www.acme.example/',
    undefined,
    'DE',
  ],
  [
    'the language it states, where the words are few',
    '<html lang="en"><p>Willkommen und guten Tag</p>',
    'https://www.acme.example/',
    undefined,
    'US',
  ],
])('national numbers are read by %s', (_, html, url, wanted, region) => {
  expect(first(html, url, wanted)).toBe(region);
});

test('the words of a page say a second country where the caller is from another one', () => {
  const html =
    '<html lang="en"><p>Ние сме тука за вас и со вас од понеделник до петок</p><p>Телефон: 031/445-560</p><p>Адреса и контакт</p>';
  expect(regionsOf(parsePage(pageOf(html, { url: 'https://www.acme.example/' }), lexicon), 'US')).toEqual(['US', 'MK']);
});

test('countries of other numbers of the page go before those of its language', () => {
  const html = '<html lang="en"><p>+1 281 970 3000, +1 408 598 1001, +1 847 259 2646, +91 40 6733 2345</p>';
  expect(
    regionsOf(parsePage(pageOf(html, { url: 'https://www.acme.example/' }), lexicon), undefined).slice(0, 2),
  ).toEqual(['US', 'IN']);
});

test('a few words over addresses tell German', () => {
  const html =
    '<p>Vorstand</p><p>Ana Pop, Vorsitzende, Tel. 07345 / 4402</p><p>Impressum</p><p>Kontakt</p><p>Vorstand</p>';
  expect(first(html, 'https://www.acme.example/')).toBe('DE');
});
