import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const people = (house: string, html = '', email = 'post@house.example') =>
  rowsOf(
    lifted(
      titled(
        house,
        `<h1>Contact</h1>${html}<footer><b>${house}</b><p>${email}</p><p>+31 6 12345678</p><p>© ${house}</p></footer>`,
      ),
      'https://www.house.example/contact',
      { region: 'NL' },
    ),
    'name',
  );

test('a house that trades under a name and its trade is nobody', () => {
  expect(people('Denis Automotive')).toEqual([]);
  expect(people('KEM Automotive')).toEqual([]);
  expect(people('Van den Berk Schilderwerken')).toEqual([]);
});

test('a word of the name that the page writes small, and that no list of names knows, is no family', () => {
  expect(people('Stella Vexalor')).toEqual(['Stella Vexalor']);
  expect(people('Stella Vexalor', '<p>Each vexalor is cut by hand in our workshop.</p>')).toEqual([]);
});

test('the trade is cut off behind the two words that a mailbox spells', () => {
  expect(people('Gabriel Vexalor Advocacia', '', 'gabrielvexalor@mail.example')).toEqual(['Gabriel Vexalor']);
});

test('a place that a house is called after is nobody where the page tells it as one', () => {
  expect(people('Maria Mai', '<h2>Maria Mai</h2>')).toEqual(['Maria Mai']);
  expect(
    people(
      'Maria Mai',
      '<h2>Maria Mai</h2><p>We live in Maria Mai. Twelve acres north of Maria Mai, near the sea.</p>',
    ),
  ).toEqual([]);
});

test('a house of several things is no person, whatever its mailbox', () => {
  expect(people('Cala dei Giardini', '', 'info@house.example')).toEqual([]);
  expect(people('Robin des Prés')).toEqual([]);
});
