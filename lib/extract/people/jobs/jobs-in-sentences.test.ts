import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Each person with their job. */
const jobs = (html: string) => rowsOf(lifted(`<title>Acme</title><body>${html}</body>`), 'name', 'jobTitle');

const told = 'published several books on mosses with students and with colleagues abroad, and teaches '.repeat(2);

test('what a sentence says somebody is stands before the heading over their group', () => {
  expect(
    jobs(
      `<h2>Trustees</h2><p><b>Anna Brown</b> is professor of botany at the University of Nowhere. She has ${told}.</p>
       <p><b>Peter Smith</b> is head of research. He has ${told}.</p>`,
    ),
  ).toEqual(['Anna Brown|professor of botany', 'Peter Smith|head of research']);
  expect(
    jobs(
      '<h2>Trustees</h2><h3>Anna Brown</h3><p>Anna Brown is professor of botany at the University of Nowhere. She likes dogs.</p><h3>Peter Smith</h3><p>Peter Smith is a doctoral researcher working on reefs.</p>',
    ),
  ).toEqual(['Anna Brown|professor of botany', 'Peter Smith|doctoral researcher']);
  expect(
    jobs(
      '<h2>Soci</h2><p><b>Anna Rossi</b> è avvocato presso lo studio Acme.</p><p><b>Luca Verdi</b> è il direttore della scuola. Ama i cani.</p>',
    ),
  ).toEqual(['Anna Rossi|avvocato', 'Luca Verdi|direttore della scuola']);
});

test('what somebody feels for is no job, whatever words for jobs follow', () => {
  const about = (words: string) =>
    jobs(`<h2>Team</h2><h4>Anna Brown</h4><p>Anna Brown is ${words}. She likes dogs.</p>`);
  expect(about('a teacher at the Acme School')).toEqual(['Anna Brown|teacher']);
  expect(about('passionate about the work of a good teacher')).toEqual(['Anna Brown|']);
});

test('a given name in such a sentence is somebody named before', () => {
  expect(
    jobs('<h2>Team</h2><h3>Anna Brown</h3><p>Director</p><p>Anna is the director of our house. She likes dogs.</p>'),
  ).toEqual(['Anna Brown|Director']);
});

test('a job before a colon keeps all that it is for', () => {
  expect(
    jobs(
      '<h2>Team</h2><p>Director, Sales & Marketing: Anna Brown</p><p>Head of Finance, Legal and HR: Peter Smith</p><p>Secretario de Investigación, de Extensión y Comunicación: Lic. Ana Pérez</p>',
    ),
  ).toEqual([
    'Anna Brown|Director, Sales & Marketing',
    'Peter Smith|Head of Finance, Legal and HR',
    'Ana Pérez|Secretario de Investigación, de Extensión y Comunicación',
  ]);
});

test('a job before another’s name and form of address is that other’s', () => {
  const student = (name: string, more: string) =>
    `<h3>${name} <small>${more}</small></h3><p>${name.replace(' ', '.').toLowerCase()}@a.example</p>`;
  expect(
    jobs(
      `<h2>PhD Students</h2>${student('Anna Brown', 'Co-supervisor Prof. Paul Clark; P4S')}${student('Mary Jones', 'P4S')}${student('Peter Smith', 'Co-supervisor Prof. Paul Clark')}`,
    ),
  ).toEqual(['Anna Brown|PhD Students', 'Mary Jones|PhD Students', 'Peter Smith|PhD Students']);
  expect(
    jobs('<h2>Medici</h2><h3>Dr. Ana Popescu</h3><ul><li>Curs de estetică. Lector Dr. Georgescu Maria</li></ul>'),
  ).toEqual(['Ana Popescu|Medici']);
});

test('links side by side are no job, nor what is told after one', () => {
  const links = '<p><a href="https://a.example">Google Scholar</a> · <a href="https://b.example">Staff profile</a></p>';
  expect(
    jobs(`<h2>Team</h2><h3>Anna Brown</h3>${links}<h3>Peter Smith</h3>${links}<h3>Mary Jones</h3>${links}`),
  ).toEqual(['Anna Brown|', 'Peter Smith|', 'Mary Jones|']);
  expect(jobs('<h2>Team</h2><p>Anna Brown</p><p>Manager with 25 years of experience in care</p>')).toEqual([
    'Anna Brown|Manager',
  ]);
});

test('the trade that an imprint names in a sentence is the job of the one person it names', () => {
  expect(
    jobs(
      '<h1>Impressum</h1><h2>Angaben gemäß § 5 TMG</h2><p>Anna Schmidt</p><p>Musterstraße 14</p><p>40668 Musterstadt</p><p>E-Mail: kanzlei@schmidt.example</p><p>Die Berufsbezeichnung "Rechtsanwältin" wurde in der Bundesrepublik Deutschland verliehen.</p>',
    ),
  ).toEqual(['Anna Schmidt|Rechtsanwältin']);
});

test('what a long sentence of running words says of somebody makes them nobody of this house', () => {
  const story = `Juan Pérez Gómez es director de una escuela en la capital y ${told}, como contó ayer a los vecinos del barrio.`;
  expect(jobs(`<h1>Noticias del barrio</h1><p>${story}</p>`)).toEqual([]);
});
