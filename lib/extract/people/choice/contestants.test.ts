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
