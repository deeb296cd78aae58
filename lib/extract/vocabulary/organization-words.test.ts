import { expect, test } from 'vitest';
import { anyBank, bankWord, mayOwn, ownedBy } from './organization-words.ts';

test.each([
  'This website is operated by Exemplu Ltd',
  'The site is owned and managed by Exemplu Ltd',
  'THIS PAGE IS RUN BY EXEMPLU LTD',
  'Diese Domain ist Eigentum der Exempel GmbH',
  'Dieses Angebot wird betrieben von Exempel',
  'El titular de la web es Ejemplo SL',
  'El titular de este sitio web es Ejemplo SL',
  'Le site exemple.example est édité par Exemple',
  'LE SITE EST LA PROPRIÉTÉ DE EXEMPLE',
  'Il sito web è gestito da Esempio srl',
  'Titolare del trattamento dei dati personali è Esempio srl',
  'Acest site este administrat de către Exemplu SRL',
  'Acest site este deținut de Exemplu SRL',
  'Situs ini dikelola oleh Contoh',
  'Сайтът е собственост на Пример ЕООД',
  'Страницата е сопственост на Пример',
])('the short question before whose a site is lets through: %s', (sentence) => {
  expect(ownedBy.test(sentence)).toBe(true);
  expect(mayOwn.test(sentence)).toBe(true);
});

test.each(
  'Exempel Bank|Banca Exemplu|Banco Ejemplo|Prva banka|Пример банка|Булбанк|Sparkasse|Volksbank|Raiffeisenbank|Bancpost'.split(
    '|',
  ),
)('the short question before who holds the money lets through: %s', (name) => {
  expect(bankWord.test(name)).toBe(true);
  expect(anyBank.test(name)).toBe(true);
});
