import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidenceFaults } from '../../../tests/corpus/evidence.ts';
import { lexicon } from '../../../tests/corpus/lexicon.ts';
import type { FieldName } from '../../model/contact.ts';
import { extract } from '../extract.ts';
import { factsIn } from '../fields/company-facts.ts';
import { pageOf } from '../sample-source.ts';

const cases = (name: string) =>
  readFileSync(new URL(`../../../tests/strings/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('%'))
    .map((line) => line.split('=>').map((part) => part.trim()));

/** The values of that name on the page, each with its proof. */
function valuesOf(name: FieldName, html: string): string[] {
  const source = pageOf(html);
  const contacts = extract(source, lexicon, { region: 'RO' });
  expect(evidenceFaults(source, contacts)).toEqual([]);
  return contacts.flatMap(({ fields }) => fields.filter((field) => field.name === name).map(({ value }) => value));
}

const letter = { foundingYear: 'Y', employees: 'E', branch: 'B' };

test.each(cases('facts.txt'))('«%s» states «%s» of the house', (text = '', wanted) => {
  expect(
    factsIn(text)
      .map(({ name, value }) => letter[name] + value)
      .join(' '),
  ).toBe(wanted);
});

test.each(cases('hours.txt'))('in «%s» the opening hours are «%s»', (text = '', wanted) => {
  const html = text
    .split(' ¶ ')
    .map((line) => `<p>${line}</p>`)
    .join('');
  expect(valuesOf('openingHours', `<body>${html}</body>`).join(' | ')).toBe(wanted);
});

test('two founding years contradict each other, and neither is lifted', () => {
  expect(valuesOf('foundingYear', '<p>Gegründet 1987</p><p>Founded in 1992</p>')).toEqual([]);
  expect(valuesOf('foundingYear', '<p>Gegründet 1987</p><p>Founded in 1987</p>')).toEqual(['1987']);
});

test('the times of many people are not the opening hours of the house', () => {
  const times = Array.from(
    { length: 12 },
    (_, at) => `<p>Room ${at}, east wing</p><p>Monday ${at}:00 - ${at + 1}:00</p>`,
  );
  expect(valuesOf('openingHours', `<body>${times.join('')}</body>`)).toEqual([]);
});

test('JSON-LD states the year, the employees, the trade and the hours', () => {
  const stated = {
    '@type': 'LocalBusiness',
    name: 'Acme',
    foundingDate: '1987-05-01',
    numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 50, maxValue: 100 },
    industry: 'Machine tools',
    openingHoursSpecification: {
      dayOfWeek: ['Monday', 'https://schema.org/Tuesday'],
      opens: '09:00',
      closes: '17:00:00',
    },
  };
  const html = `<script type="application/ld+json">${JSON.stringify(stated)}</script>`;
  expect(valuesOf('foundingYear', html)).toEqual(['1987']);
  expect(valuesOf('employees', html)).toEqual(['50–100']);
  expect(valuesOf('branch', html)).toEqual(['Machine tools']);
  expect(valuesOf('openingHours', html)).toEqual(['Monday, Tuesday 09:00-17:00']);
});

test.each(
  `Founded in 1992|Established 1992|Est. 1992|Incorporated in 1992|Gegründet 1992|Gründung: 1992|Fondată în 1992|Înființată în 1992|Infiintat in 1992
Constituită în 1992|Anno di fondazione 1992|Fundada en 1992|Constituida en 1992|Año de fundación 1992|Fondée en 1992|Créée en 1992|Année de création 1992
Didirikan pada 1992|Berdiri sejak 1992|Ditubuhkan pada 1992|Основана 1992|Формирано во 1992|Година на основање 1992|Osnovana 1992`.split(
    /[|\n]/,
  ),
)('«%s» tells the founding year', (line) => {
  expect(valuesOf('foundingYear', `<p>${line}</p>`)).toEqual(['1992']);
});
