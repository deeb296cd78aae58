import { expect, test } from 'vitest';
import { given, type Shape, shapes } from '../../../tests/fixtures/stated-shapes.ts';
import { lifted, saidOf } from '../../../tests/lifted.ts';
import { firstValue } from '../../model/fields.ts';

const said = (html: string) =>
  saidOf(lifted(`<html lang="ro"><body>${html}</body></html>`, undefined, { region: 'RO' }));

type Part = Shape | string;
const entries = ({ type: _, id: __, ...properties }: Shape) =>
  Object.entries(properties).flatMap(([name, said]) => [said].flat().map((part) => [name, part as Part] as const));
const isLink = (text: string) => /^(?:https?|mailto):/.test(text);

function jsonLd(shape: Shape): string {
  const value = (part: Part): unknown => {
    if (typeof part === 'string') return part;
    const { type, id, ...properties } = part;
    const inner = Object.entries(properties).map(([name, said]) => [
      name,
      Array.isArray(said) ? said.map(value) : value(said as Part),
    ]);
    return { '@type': type, ...(id ? { '@id': id } : {}), ...Object.fromEntries(inner) };
  };
  const text = JSON.stringify({ '@context': 'https://schema.org', ...(value(shape) as object) });
  return `<script type="application/ld+json">${text}</script>`;
}

/** The same in attributes: `scope` opens an object, `property` names what an element says. */
function marked(shape: Shape, scope: (type: string) => string, property: string, holder = ''): string {
  const inner = entries(shape).map(([name, part]) => {
    if (typeof part !== 'string') return marked(part, scope, property, ` ${property}="${name}"`);
    return isLink(part)
      ? `<link ${property}="${name}" href="${part}">`
      : `<meta ${property}="${name}" content="${part}">`;
  });
  return `<div${holder} ${scope(shape.type)}>${inner.join('\n')}</div>`;
}

const microdata = (shape: Shape) =>
  marked(shape, (type) => `itemscope itemtype="https://schema.org/${type}"`, 'itemprop');
const rdfa = (shape: Shape) =>
  `<section vocab="https://schema.org/">${marked(shape, (type) => `typeof="${type}"`, 'property')}</section>`;

test.each(Object.entries(shapes))('%s: JSON-LD, microdata and RDFa give the same contacts', (name, shape) => {
  const stated = said(jsonLd(shape));
  expect(stated).toEqual(given[name]);
  expect(said(microdata(shape))).toEqual(stated);
  expect(said(rdfa(shape))).toEqual(stated);
});

const house = [
  ['organization', 'name Acme SRL'],
  ['person', 'email ana@acme.example', 'jobTitle Director', 'name Ana Popescu', 'organization Acme SRL'],
];
const card = ['person', 'email ana@acme.example', 'jobTitle Director', 'name Ana Popescu'];

test.each([
  [
    'points to its employer',
    '{"@graph":[{"@id":"#o","@type":"Organization","name":"Acme SRL"},{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example","worksFor":{"@id":"#o"}}]}',
    [
      ['organization', 'name Acme SRL'],
      [...card, 'organization Acme SRL'],
    ],
  ],
  [
    'is pointed to by its employer',
    '{"@graph":[{"@type":"Organization","name":"Acme SRL","employee":[{"@id":"#ana"}]},{"@id":"#ana","@type":"Person","name":"Ana Popescu"}]}',
    [
      ['organization', 'name Acme SRL'],
      ['person', 'name Ana Popescu', 'organization Acme SRL'],
    ],
  ],
  [
    'is wrapped in CDATA',
    '//<![CDATA[\n{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"}\n//]]>',
    [card],
  ],
  [
    'is wrapped in a comment',
    '<!-- {"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"} -->',
    [card],
  ],
  [
    'has a comma too many and a raw line end',
    '{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example","description":"a\nb",}',
    [card],
  ],
  ['is not closed', '{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"', [card]],
  [
    'lacks a comma',
    '{"@type":"Person","name":"Ana Popescu"\n"jobTitle":"Director","email":"ana@acme.example"}',
    [card],
  ],
  [
    'has notes in it',
    '{"@type":"Person", /* us */ "name":"Ana Popescu", // her\n"jobTitle":"Director","email":"ana@acme.example"}',
    [card],
  ],
  [
    'is two objects in a row',
    '{"@type":"WebSite"}{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"}',
    [card],
  ],
  [
    'has its quotes as entities',
    '{&quot;@type&quot;:&quot;Person&quot;,&quot;name&quot;:&quot;Ana Popescu&quot;,&quot;jobTitle&quot;:&quot;Director&quot;,&quot;email&quot;:&quot;ana@acme.example&quot;}',
    [card],
  ],
  [
    'names the vocabulary in each term',
    '{"@type":"schema:Person","schema:name":"Ana Popescu","schema:jobTitle":"Director","schema:email":"ana@acme.example"}',
    [card],
  ],
  [
    'says its type as an address, with language maps',
    '{"@type":["http://schema.org/Person"],"name":{"@value":"Ana Popescu","@language":"ro"},"jobTitle":[{"@value":"Director"}],"email":"ana@acme.example"}',
    [card],
  ],
  [
    'points back to the house',
    '{"@type":"Organization","name":"Acme SRL","@reverse":{"worksFor":{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"}}}',
    house,
  ],
  [
    'points back to who employs',
    '{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example","@reverse":{"employee":{"@type":"Organization","name":"Acme SRL"}}}',
    house,
  ],
  [
    'points in a circle',
    '{"@graph":[{"@id":"#o","@type":"Organization","name":"Acme SRL","employee":{"@id":"#p"},"subOrganization":{"@id":"#o"}},{"@id":"#p","@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example","worksFor":{"@id":"#o"},"knows":{"@id":"#p"}}]}',
    house,
  ],
  [
    'points by a bare text, and with the type repeated',
    '{"@graph":[{"@id":"#o","@type":"Organization","name":"Acme SRL"},{"@type":"Organization","@id":"#x","employee":[{"@id":"#p","@type":"Person"}]},{"@id":"#p","@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example","worksFor":"#o"}]}',
    house,
  ],
  [
    'names the employer in words',
    '{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example","worksFor":"Acme SRL"}',
    [[...card, 'organization Acme SRL']],
  ],
  [
    'says of one person in two places',
    '[{"@id":"#p","@type":"Person","name":"Ana Popescu","jobTitle":"Director"},{"@id":"#p","@type":"Person","email":"ana@acme.example"}]',
    [card],
  ],
  [
    'names the page and its owner alike',
    '[{"@id":"https://www.acme.example/","@type":"WebSite","name":"Vești de la noi"},{"@id":"https://www.acme.example/","@type":"Organization","name":"Acme SRL"}]',
    [['organization', 'name Acme SRL']],
  ],
  [
    'has several types',
    '{"@type":["Physician","Person"],"name":"Ana Popescu","jobTitle":["Director"],"email":["ana@acme.example"]}',
    [card],
  ],
  [
    'lies in lists of lists',
    '[[{"@graph":[[{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"}]]}]]',
    [card],
  ],
  [
    'is an item of a list',
    '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"Person","name":"Ana Popescu","jobTitle":{"@list":["Director"]},"email":"ana@acme.example"}}]}',
    [card],
  ],
  [
    'is escaped for HTML',
    '{"@type":"Person","name":"<b>Ana&nbsp;Popescu</b>","jobTitle":"Director &amp; V&acirc;nz&#259;ri","email":"ana&#64;acme.example"}',
    [['person', 'email ana@acme.example', 'jobTitle Director & Vânzări', 'name Ana Popescu']],
  ],
  [
    'calls the vocabulary otherwise',
    '{"@context":{"s":"https://schema.org/"},"@type":"s:Person","s:name":"Ana Popescu","s:jobTitle":"Director","s:email":"ana@acme.example"}',
    [card],
  ],
  [
    'says type and id without the sign',
    '{"@context":"https://schema.org","type":"Person","id":"#p","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"}',
    [card],
  ],
  [
    'has the quotes of JavaScript',
    "{'@type':'Person','name':'Ana Popescu','jobTitle':'Director','email':'ana@acme.example'}",
    [card],
  ],
  [
    'is about somebody',
    '{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ana Popescu","sameAs":"https://www.linkedin.com/in/ana-example"}}',
    [['person', 'name Ana Popescu', 'profile https://www.linkedin.com/in/ana-example']],
  ],
  [
    'names people and says no more of them',
    '{"@type":"Organization","name":"Acme SRL","founder":"Ana Popescu","employee":["Ion Ionescu","trei colegi"]}',
    [
      ['organization', 'name Acme SRL'],
      ['person', 'name Ana Popescu', 'organization Acme SRL'],
      ['person', 'name Ion Ionescu', 'organization Acme SRL'],
    ],
  ],
])('JSON-LD that %s is read', (_, json, contacts) => {
  expect(said(`<script type="application/ld+json">${json}</script>`)).toEqual(contacts);
});

test('a block of JSON-LD that cannot be mended spoils no other', () => {
  const good =
    '<script type="application/ld+json">{"@type":"Person","name":"Ana Popescu","jobTitle":"Director","email":"ana@acme.example"}</script>';
  expect(said(`<script type="application/ld+json">{"@type": oops }{</script>${good}`)).toEqual([card]);
});

test('where a course is held is no organization of the page', () => {
  const event = {
    '@context': 'https://schema.org',
    '@type': 'EducationEvent',
    name: 'First aid',
    location: { '@type': 'Place', name: 'Musterstadt', address: { '@type': 'PostalAddress', postalCode: '12345' } },
    organizer: { '@type': 'Organization', name: 'Acme First Aid', telephone: '+49 30 901820' },
  };
  const html = `<html><head><title>Acme First Aid</title><script type="application/ld+json">${JSON.stringify(event)}</script></head><body><h1>Acme First Aid</h1></body></html>`;
  const houses = lifted(html).filter(({ kind }) => kind === 'organization');
  expect(houses.map((house) => firstValue(house, 'name'))).toEqual(['Acme First Aid']);
});
