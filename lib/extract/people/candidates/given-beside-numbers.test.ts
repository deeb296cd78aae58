import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const people = (region: string, body: string) =>
  rowsOf(lifted(titled('Casa Example', body), 'https://casa.example/contact', { region }), 'name', 'phone');

test('a given name alone beside a mobile number is somebody with that number', () => {
  expect(
    people(
      'IT',
      '<h3>Alessio</h3><p>347 000 0001</p><h3>Giulia</h3><p>342 000 0002</p><h3>Portineria</h3><p>0165 520001</p>',
    ),
  ).toEqual(['Alessio|+393470000001', 'Giulia|+393420000002']);
  expect(people('IT', '<p>Info e prenotazioni: Marco 347 000 0001</p>')).toEqual(['Marco|+393470000001']);
  expect(people('RO', '<p>0722 000 001 (Andreea)</p>')).toEqual(['Andreea|+40722000001']);
  expect(people('ES', '<p>Carmen: 612 000 001</p>')).toEqual(['Carmen|+34612000001']);
  expect(people('DE', '<p>Sabine (mobil) 0151 20000001</p>')).toEqual(['Sabine|+4915120000001']);
});

test('a town called as people are, and a name over a landline, are nobody', () => {
  expect(people('BG', '<h3>София</h3><p>088 800 0001</p>')).toEqual([]);
  expect(people('IT', '<h3>Viola</h3><p>0165 520001</p>')).toEqual([]);
});

test('a family that a list knows, over a number, is somebody where somebody known stands over the next', () => {
  const one = (name: string, number: string) => `<p><strong>${name}</strong></p><p>📞 Telefon: <a>${number}</a></p>`;
  const rows = (first: string) =>
    people('DE', `<h2>Kontakt</h2>${one(first, '030 901820')}${one('Anna Weber', '030 901821')}`);
  expect(rows('Kyryxo Petrov')).toEqual(['Kyryxo Petrov|+4930901820', 'Anna Weber|+4930901821']);
  expect(rows('Lübxer Nordx')).toEqual(['Anna Weber|+4930901821']);
});
