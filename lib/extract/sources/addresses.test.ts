import { expect, test } from 'vitest';
import { evidenceFaults } from '../../../tests/corpus/evidence.ts';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import { extract } from '../extract.ts';
import { pageOf } from '../sample-source.ts';

/** The addresses of the house, with their parts; each has its proof. */
function addressesOf(html: string, host = 'www.a.example') {
  const source = pageOf(html, { url: `https://${host}/contact` });
  const contacts = extract(source, lexicon, { region: 'DE' });
  expect(evidenceFaults(source, contacts)).toEqual([]);
  return contacts.flatMap(({ fields }) => fields.filter(({ name }) => name === 'address'));
}
const told = (html: string, host?: string) => addressesOf(html, host).map(({ value, parts }) => [value, parts]);

test('an address that goes on in the next line is one, quoted from the element that holds both', () => {
  const [address, ...more] = addressesOf('<body><h1>Acme SRL</h1><p>str. Exemplului 10,<br>Cahul, Moldova</p></body>');
  expect(more).toEqual([]);
  expect(address?.value).toBe('str. Exemplului 10, Cahul, Moldova');
  expect(address?.parts).toEqual({ street: 'str. Exemplului 10', city: 'Cahul', country: 'MD' });
  expect(address?.evidence).toMatchObject({ path: '/body[1]/p[1]', quote: 'str. Exemplului 10,Cahul, Moldova' });
});

const musterweg = [
  'Musterweg 1, 10115 Berlin, Deutschland',
  { street: 'Musterweg 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
];
const postal = {
  '@type': 'PostalAddress',
  streetAddress: 'Musterweg 1',
  postalCode: '10115',
  addressLocality: 'Berlin',
  addressCountry: 'Deutschland',
};
const ld = (address: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Acme', address })}</script>`;

test.each([
  ['JSON-LD', ld(postal)],
  [
    'microdata',
    '<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Acme</b><p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">Musterweg 1</span>, <span itemprop="postalCode">10115</span> <span itemprop="addressLocality">Berlin</span>, <span itemprop="addressCountry">Deutschland</span></p></div>',
  ],
  [
    'RDFa',
    '<div vocab="https://schema.org/" typeof="Organization"><b property="name">Acme</b><p property="address" typeof="PostalAddress"><span property="streetAddress">Musterweg 1</span>, <span property="postalCode">10115</span> <span property="addressLocality">Berlin</span>, <span property="addressCountry">Deutschland</span></p></div>',
  ],
  [
    'hCard',
    '<div class="vcard"><b class="fn org">Acme</b><p class="adr"><span class="street-address">Musterweg 1</span>, <span class="postal-code">10115</span> <span class="locality">Berlin</span>, <span class="country-name">Deutschland</span></p></div>',
  ],
])('%s gives an address with the parts it names', (_, html) => {
  expect(told(`<body>${html}</body>`)).toEqual([musterweg]);
});

test('an address stated as one text is lifted with the parts that can be told from it', () => {
  expect(told(`<body>${ld('Musterweg 1, 10115 Berlin')}</body>`)).toEqual([
    ['Musterweg 1, 10115 Berlin', { street: 'Musterweg 1', postalCode: '10115', city: 'Berlin' }],
  ]);
});

test('an address told in mark-up and again in words stays once', () => {
  expect(told(`<body>${ld(postal)}<p>Acme GmbH</p><p>Musterweg 1</p><p>10115 Berlin</p></body>`)).toEqual([musterweg]);
});

test("an address that names no country is in the page's own, if its domain says one and the code has that country's length", () => {
  const country = (html: string, host: string) => addressesOf(html, host)[0]?.parts?.country;
  expect(country('<p>Musterweg 1, 10115 Berlin</p>', 'a.de')).toBe('DE');
  expect(country('<p>Musterweg 1, 10115 Berlin</p>', 'a.example')).toBeUndefined();
  expect(country('<p>Str. Exemplului nr. 5, 400001 Cluj</p>', 'a.de')).toBeUndefined();
});

test('a town with its country is an address only beside a number or an address to write to', () => {
  expect(told('<p>Cali, Colombia</p><p>info@a.example</p>')).toEqual([
    ['Cali, Colombia', { city: 'Cali', country: 'CO' }],
  ]);
  expect(told('<p>Cali, Colombia</p><p>Lima, Perú</p><p>Quito, Ecuador</p>')).toEqual([]);
});

test.each([
  ['a pin before a quarter without a street', '<p>📍 Сливен, кв. Пример, бл. 62</p>', 'Сливен, кв. Пример, бл. 62'],
  [
    'a pin before a village and its regency',
    '<p>📍 Contoh, Makale Utara, Tana Toraja Regency</p>',
    'Contoh, Makale Utara, Tana Toraja Regency',
  ],
  [
    'an address element with a corner and a quarter',
    '<address>Ejemplo y Prueba, Col. Roma Norte, CDMX</address>',
    'Ejemplo y Prueba, Col. Roma Norte, CDMX',
  ],
  [
    'a heading that names a building',
    '<h3>Edificio Ejemplo</h3><p>Calle Prueba 4</p><p>28013 Madrid</p>',
    'Calle Prueba 4, 28013 Madrid',
  ],
  [
    'whose rights the page is, and since when, before it in the line',
    '<footer><p>© 2026 Acme SRL · Mettlenweg 11, 8142 Uitikon</p></footer>',
    'Mettlenweg 11, 8142 Uitikon',
  ],
  [
    'whose rights the page is over it',
    '<footer><p>© 2026 Acme</p><p>Strada Florilor, nr. 175, Târgu Neamț</p></footer>',
    'Strada Florilor, nr. 175, Târgu Neamț',
  ],
  [
    'a label without a colon',
    '<div>Address <span>12 Sample Road,</span> London NW1 6XE</div>',
    '12 Sample Road, London NW1 6XE',
  ],
])('%s', (_what, body, wanted) => {
  expect(told(`<body><h1>Acme SRL</h1>${body}</body>`).map(([value]) => value)).toEqual([wanted]);
});

test('the kinds of data that a notice lists are no address', () => {
  expect(
    addressesOf(
      '<body><h1>Données</h1><ul><li>Nom et prénom</li><li>Adresse postale</li><li>Données de connexion et de navigation</li></ul></body>',
    ),
  ).toEqual([]);
  expect(
    told('<body><h1>Kontakt</h1><ul><li>Anschrift:</li><li>Musterweg 1, 10115 Berlin, Deutschland</li></ul></body>'),
  ).toEqual([musterweg]);
});

test('the town of a customer under their praise is not the house’s', () => {
  const body = (praise: string) =>
    `<body><h1>Ресурс</h1><div><p>${praise}</p><p>Иван Петров</p><p>София, кв. Бояна</p></div></body>`;
  const praise = 'Доставиха бързо всичко, което поръчахме, и обслужването беше отлично!';
  expect(addressesOf(body(`„${praise}“`), 'www.a.bg')).toEqual([]);
  expect(addressesOf(body('Офис'), 'www.a.bg').map(({ value }) => value)).toEqual(['София, кв. Бояна']);
});

test('whose services a notice says that a page uses have their addresses for themselves', () => {
  const said = 'Sie können die Verarbeitung Ihrer Daten jederzeit für die Zukunft untersagen.';
  expect(
    told(
      `<body><h1>Impressum</h1><p>Musterweg 1, 10115 Berlin, Deutschland</p><h2>Datenschutz</h2><p>${said} Betreibergesellschaft von Zorbagram ist die Zorba GmbH, Beispielstraße 43, 76135 Karlsruhe, Deutschland.</p></body>`,
    ),
  ).toEqual([musterweg]);
  expect(
    addressesOf(
      '<body><h1>Impressum</h1><p>Unsere Seiten nutzen Funktionen von Zorb+. Anbieter ist die Zorb Inc., 1600 Sample Parkway, Springfield, CA 94043, USA.</p></body>',
    ),
  ).toEqual([]);
});

test('who lives in a street is no part of it', () => {
  const [address] = addressesOf(
    '<body><h1>Verein</h1><address>Frau Sabine Muster<br>Musterweg 1<br>10115 Berlin</address></body>',
  );
  expect(address?.value).toBe('Musterweg 1, 10115 Berlin');
});

test('what tells that an office is somewhere is no part of where', () => {
  expect(
    addressesOf(
      '<body><h1>Oficina</h1><p><b>Dirección:</b> Nuestra oficina se encuentra ubicada en San José, Moravia, San Vicente</p></body>',
    ).map(({ value }) => value),
  ).toEqual(['San José, Moravia, San Vicente']);
});
