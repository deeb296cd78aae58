import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

const people = (html: string, lang = 'de') =>
  rowsOf(lifted(`<html lang="${lang}"><title>TV Zabar</title><body>${html}</body></html>`), 'name', 'jobTitle');

test('who won or took part in a contest does not work here', () => {
  expect(
    people(`<p>Unsere Ergebnisse:<br>Platz 1: Lola Weber, Mia Bach<br>Platz 2: Lilli Stein, Jakob Remmel</p>
      <p><b>Es turnten:</b><br><b>Gauliga LK1:</b> Lina Huber, Nora Knecht, Celina Dorn<br>
      <b>Gauliga LK3:</b> Merle Schmied, Julia Winger</p><p>Silber: Sarah Meurer</p>`),
  ).toEqual([]);
});

test('who trains them does', () => {
  expect(people('<p><b>Trainerin:</b> Lina Huber</p><p><b>Platzwart:</b> Jakob Stein</p>')).toEqual([
    'Lina Huber|Trainerin',
    'Jakob Stein|Platzwart',
  ]);
});

test('those between whom a match was played are nobody there', () => {
  const match = (one: string, result: string, other: string) =>
    `<tr><td>${one}</td><td>-</td><td>${other}</td><td>${result}</td></tr>`;
  expect(
    people(
      `<h2>Jugend</h2><table>${match('Toni Stein', '1 - 0', 'Jonas Weber')}${match('Theo Huber', '½ - ½', 'Philip Maier')}${match('Timo Stein', '0:1', 'Aaron Bach')}</table>`,
    ),
  ).toEqual([]);
});

test('when somebody is in is no result of a match', () => {
  const row = (name: string, hours: string) => `<tr><td>${name}</td><td>${hours}</td></tr>`;
  expect(
    people(
      `<h2>Unser Team</h2><table>${row('Dr. Anna Stein', '8 - 12')}${row('Dr. Jonas Weber', '14-18')}${row('Dr. Theo Huber', '9:00')}</table>`,
    ),
  ).toEqual(['Anna Stein|', 'Jonas Weber|', 'Theo Huber|']);
});
