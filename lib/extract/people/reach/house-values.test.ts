import { expect, test } from 'vitest';
import { lexicon } from '../../../../tests/corpus/lexicon.ts';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';
import { fieldsOf, firstValue } from '../../../model/fields.ts';
import { extract } from '../../extract.ts';
import { pageOf } from '../../sample-source.ts';

/** Each person with their addresses and numbers. */
function reach(html: string, title = 'Acme Bakery'): string[] {
  return extract(pageOf(`<title>${title}</title><body>${html}</body>`), lexicon, { region: 'RO' })
    .filter(({ kind }) => kind === 'person')
    .map((contact) =>
      [
        firstValue(contact, 'name'),
        ...[...fieldsOf(contact, 'email'), ...fieldsOf(contact, 'phone')].map(({ value }) => value),
      ].join(' '),
    );
}

test('an address labelled as the association’s is not that of the person named last', () => {
  const page = `<h3>Ana Popescu</h3><p>President</p><p>ana.popescu@mail.example</p><h3>Ion Ionescu</h3><p>Member</p>
    <p>ionion@mail.example</p><p>Association e-mail: together@mail.example</p>`;
  expect(reach(page)).toEqual(['Ana Popescu ana.popescu@mail.example', 'Ion Ionescu ionion@mail.example']);
});

test('what stands over another heading before a name is not theirs', () => {
  const page = `<div><p>contact@acme.example</p><p>021 310 1234</p><h2>Address</h2><p>Strada Exemplu 1</p>
    <h2>Office</h2><p>Head secretary - Ana Popescu</p></div>`;
  expect(reach(page)).toEqual(['Ana Popescu']);
});

test('an address that spells the house, after somebody’s own, is the house’s', () => {
  const page = `<h3>Our team</h3><div><b>Ana Popescu</b><p>Manager</p><p>ana.popescu@acmebakery.example</p>
    <p>acmebakery@mail.example</p></div>`;
  expect(reach(page)).toEqual(['Ana Popescu ana.popescu@acmebakery.example']);
});

test('somebody’s only address is theirs, though it spells the house', () => {
  const page = '<h3>Our team</h3><div><b>Ana Popescu</b><p>Manager</p><p>acmebakery@mail.example</p></div>';
  expect(reach(page)).toEqual(['Ana Popescu acmebakery@mail.example']);
});

test('a Cyrillic name is spelled in Latin letters: the shared mailbox under its own is the house’s', () => {
  const page = `<div><p>Георги Берберов</p><p>Управител</p><p>g.berberov@acme.example</p><p>office@acme.example</p></div>`;
  expect(reach(page, 'Акме')).toEqual(['Георги Берберов g.berberov@acme.example']);
});

test('who a copyright line names takes no number of the foot', () => {
  const page = `<p>Words of the page.</p><footer><p>info@acme.example</p>
    <p><span>© 2026 Acme Bakery</span> <span>Managing director: Ana Popescu</span> <span>Privacy</span></p><p>Call 021 310 1234</p></footer>`;
  expect(reach(page)).toEqual(['Ana Popescu']);
});

test('on a page about one person, the number in its head is that of the house, but in a line of their own', () => {
  const head = '<header><span>021 310 1234</span></header>';
  const words = '<p>Words about the work.</p>'.repeat(5);
  const page = (own: string) =>
    `${head}<main><h1>Dr. Ana Popescu</h1><p>Dentist</p>${own}${words}<p>Book 021 310 1234</p></main>`;
  expect(reach(page(''))).toEqual(['Ana Popescu']);
  expect(reach(page('<p>Tel. 021 310 1234</p>'))).toEqual(['Ana Popescu +40213101234']);
});

test('a shared mailbox in a line of its own is not theirs whose number stands beside their name', () => {
  const page = `<h3>Phones</h3><p>Ana Popescu 0722 123 456</p><p>Ion Ionescu 0733 123 456</p>
    <p>E-mail: office@acmebakery.example</p>`;
  expect(reach(page)).toEqual(['Ana Popescu +40722123456', 'Ion Ionescu +40733123456']);
});

test('a number under a heading for whom to ask is theirs, whatever post stands before the name; a shared mailbox is not', () => {
  const block = (heading: string) =>
    lifted(
      `<title>Kontakt</title><body><h1>Kontakt</h1><div><h2>${heading}</h2><p><b>Acme Club e.V.</b><br>1. Vorsitzende: Anna Schmidt<br>Musterstr. 3<br>78239 Musterstadt</p><p>Telefon: 030 23125 042<br>E-Mail: info@acme.example</p></div></body>`,
      undefined,
      { region: 'DE' },
    );
  expect(rowsOf(block('Anschrift & Ansprechpartner'), 'name', 'phone', 'email')).toEqual([
    'Anna Schmidt|+493023125042|',
  ]);
  expect(rowsOf(block('Anschrift'), 'name', 'phone', 'email')).toEqual(['Anna Schmidt||']);
});

test('under who leads the house at the foot of a page that names them among others stands how the house is reached', () => {
  const one = (name: string, job: string) => `<div><h3>${name}</h3><p>${job}</p></div>`;
  const contacts = lifted(
    `<title>Accademia Esempio</title><body><h2>Docenti</h2>${one('Anna Rossi', 'Recitazione')}${one('Luca Verdi', 'Canto')}${one('Maria Bianchi', 'Dizione')}<footer><p>Direttore artistico: Anna Rossi.</p><p><a href="mailto:centro@gmail.com">centro@gmail.com</a></p><p>Tel. 06 1234 5678</p></footer></body>`,
    undefined,
    { region: 'IT' },
  );
  expect(rowsOf(contacts, 'name', 'email', 'phone')).toEqual(['Anna Rossi||', 'Luca Verdi||', 'Maria Bianchi||']);
});
