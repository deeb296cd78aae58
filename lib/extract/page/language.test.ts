import { expect, test } from 'vitest';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import { pageOf } from '../sample-source.ts';
import { writtenIn } from './language.ts';
import { parsePage } from './page.ts';

const language = (text: string) => writtenIn(parsePage(pageOf(`<p>${text}</p>`), lexicon).lines);

test.each([
  [
    'de',
    'Wir sind für Sie da und freuen uns auf Ihren Besuch, die Praxis ist nicht weit von der Kirche und mit dem Bus gut zu erreichen, auf dem Weg zur Schule.',
  ],
  [
    'ro',
    'Suntem alături de dumneavoastră în fiecare zi și pentru fiecare client, din tot județul, prin care trecem cu drag pe rând și în care este noastră grija, mai ales pe timp de iarnă sau de toamnă.',
  ],
  ['mk', 'Ние сме тука за сите што сакаат да дојдат со нас во градот и од селото, како што ќе кажат кои се гости.'],
  ['bg', 'Ние сме тук за всички, които са с нас в града и от селото, при което се радваме и на гости.'],
  ['sr', 'Mi smo tu za sve koji su sa nama u gradu i od sela, kao i na moru ili u planini.'],
  [
    'es',
    'Estamos a su lado en cada una de las etapas, con los mejores profesionales que el cliente necesita por y para su casa.',
  ],
  [
    'no',
    'Vi er her for alle som vil besøke oss, og det er ikke langt fra byen til avdelingen av verkstedet på Storgata.',
  ],
  ['sv', 'Vi är här för alla som vill besöka oss, och det är inte långt från stan till verkstaden på Storgatan.'],
])('%s is told by its small words', (code, text) => {
  expect(language(text)).toBe(code);
});

test('a page of names and numbers is in no language', () => {
  expect(language('Ana Pop 021 310 12 34, Ion Radu 021 310 12 35, Acme GmbH, Berlin')).toBeUndefined();
});

test('letters that one language alone has tell it where the words are few', () => {
  expect(language('Piața Unirii</p><p>Județul Arad</p><p>Școala Exemplu')).toBe('ro');
  expect(language('Piața Unirii</p><p>Łódź</p><p>Anna Weiß')).toBeUndefined();
});
