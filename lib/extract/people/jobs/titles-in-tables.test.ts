import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

/** Each person of a table with their job. */
const jobs = (rows: string) =>
  rowsOf(lifted(`<title>Acme</title><body><h1>Staff</h1><table>${rows}</table></body>`), 'name', 'jobTitle');

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const heads = (...cells: string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

test('an empty cell after a name says that there is no job, and one before it carries on the job above', () => {
  expect(
    jobs(
      `${heads('Name', 'Position')}${row('Anna Brown', 'President')}${row('Peter Smith', 'Treasurer')}${row('Mary Jones', '')}`,
    ),
  ).toEqual(['Anna Brown|President', 'Peter Smith|Treasurer', 'Mary Jones|']);
  expect(
    jobs(
      `${heads('Position', 'Name')}${row('President', 'Anna Brown')}${row('Clerk', 'Peter Smith')}${row('', 'Mary Jones')}`,
    ),
  ).toEqual(['Anna Brown|President', 'Peter Smith|Clerk', 'Mary Jones|Clerk']);
});

test('the house or the unit somebody belongs to is no job', () => {
  expect(
    jobs(
      `${heads('#', 'Name', 'Institution / Klinik')}${row('1', 'Anna Brown', 'Klinikum Musterstadt')}${row('2', 'Peter Smith', 'Charité Beispielen')}${row('3', 'Mary Jones', 'Privatklinik Beispielen')}`,
    ),
  ).toEqual(['Anna Brown|', 'Peter Smith|', 'Mary Jones|']);
  expect(
    jobs(
      `${heads('Name', 'Company')}${row('Anna Brown', 'Owner, Acme Diner')}${row('Peter Smith', 'Owner, Acme Distilling Company')}`,
    ),
  ).toEqual(['Anna Brown|Owner, Acme Diner', 'Peter Smith|Owner, Acme Distilling Company']);
  expect(
    jobs(
      `${heads('Área', 'Nombre', 'Correo')}${row('Recursos Humanos', 'Ana García López', 'ana@a.example')}${row('Contabilidad', 'Juan Pérez Díaz', 'juan@a.example')}${row('Biblioteca', 'María Ruiz Santos', 'maria@a.example')}`,
    ),
  ).toEqual(['Ana García López|', 'Juan Pérez Díaz|', 'María Ruiz Santos|']);
});

test('a head that stands in the middle of a table is the job of those after it', () => {
  expect(
    jobs(
      `${heads('Directors')}${row('Anna Brown', 'anna@a.example')}${heads('Secretaries')}${row('Peter Smith', 'peter@a.example')}${row('Mary Jones', 'mary@a.example')}`,
    ),
  ).toEqual(['Anna Brown|Directors', 'Peter Smith|Secretaries', 'Mary Jones|Secretaries']);
});

test('where names are heads of a table themselves, a head under one is its job', () => {
  expect(
    jobs(
      `${heads('Anna Brown')}${heads('Chair')}${row('Likes dogs')}${heads('Peter Smith')}${heads('Secretary')}${row('Likes cats')}${heads('Mary Jones')}${heads('Treasurer')}`,
    ),
  ).toEqual(['Anna Brown|Chair', 'Peter Smith|Secretary', 'Mary Jones|Treasurer']);
});

test('unknown words after a dash in the cell beside each name are jobs', () => {
  expect(
    jobs(
      `${row('1', 'Anna Brown', '- DOXER')}${row('2', 'Peter Smith', '- TEACHER')}${row('3', 'Mary Jones', '- GAFEL LOMBER')}`,
    ),
  ).toEqual(['Anna Brown|DOXER', 'Peter Smith|TEACHER', 'Mary Jones|GAFEL LOMBER']);
});
