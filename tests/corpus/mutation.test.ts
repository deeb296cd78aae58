import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, mutant, strange, unknownName } from './mutation.ts';

const page =
  '<h3>Ana Pop</h3><p>Şef serviciu</p><h3>ION ROŞU</h3><p>Contabil principal</p><footer>Brutăria Lupu SRL</footer>';
const label: Label = {
  url: 'https://brutaria.example/echipa',
  contacts: [
    { kind: 'organization', name: 'Brutăria Lupu SRL' },
    { kind: 'person', name: 'Ana Pop', jobTitle: 'Şef serviciu' },
    { kind: 'person', name: 'Ion Roşu', jobTitle: 'Contabil principal' },
  ],
};
const nobody = () => false;

test('every second job title is another on the page and in the label alike', () => {
  const { html, label: other } = mutant(page, label, 'titles', nobody, nobody);
  expect(other.contacts[1]?.jobTitle).toBe('Şef serviciu');
  expect(other.contacts[2]?.jobTitle).toBe(strange('Contabil principal'));
  expect(html).toContain(`<p>${strange('Contabil principal')}</p>`);
  expect(html).not.toContain('Contabil');
});

test('the name of the organization is another wherever it stands, and its address stays', () => {
  const { html, label: other } = mutant(page, label, 'organization', nobody, nobody);
  expect(other.contacts[0]?.name).toBe(`${strange('Brutăria')} ${strange('Lupu')} SRL`);
  expect(html).toContain(other.contacts[0]?.name);
  expect(other.url).toBe(label.url);
});

test('a changed word keeps its length and its capitals, and a name comes out of no list', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-z]{1,5}[aeiou][a-z]{2,6}$/), (word) => {
      const other = strange(word);
      expect(other).toHaveLength(word.length);
      expect(other).toMatch(/^[A-Z][a-z]+$/);
      const listed = new Set([word]);
      expect(unknownName(word, (name) => listed.has(name))).not.toBe(word);
    }),
  );
});
