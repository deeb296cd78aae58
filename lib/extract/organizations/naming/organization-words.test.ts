import { expect, test } from 'vitest';
import { ownerOf, titled } from '../../../../tests/lifted.ts';

const site = 'https://k7.example/contact';

test.each([
  ['Unternehmen', '<div class="logo">Unternehmen</div>'],
  ['Faculty and Staff', '<h1>Faculty and Staff</h1>'],
  ['Свържете се с нас', '<h1>Свържете се с нас</h1>'],
  ['für Beratung & Ausbildung', '<h2>Kontakt für Beratung & Ausbildung</h2>'],
  ['mich', '<h1>Über mich</h1>'],
  ['Kontakt &', '<h1>Kontakt &amp; <br>Anfahrt</h1>'],
  ['For Any Query', '<h3>For Any Query</h3>'],
  ['She', '<p>She is a baker who loves her work and the town she lives in.</p>'],
  ['Maria', '<p>Maria is a baker who loves her work and the town she lives in.</p>'],
])('%s is what a page says and nobody’s name', (words, html) => {
  expect(ownerOf(titled('Contact', `${html}<p>Tel. 021 310 12 34</p>`), site) ?? '').not.toContain(words);
});

test('a given name is a house’s where the domain spells it', () => {
  const html = titled('Contact', '<p>Maria is a bakery in the old town that bakes all night.</p>');
  expect(ownerOf(html, 'https://maria.example/contact')).toBe('Maria');
});
