import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

const people = (...cards: string[]) =>
  rowsOf(
    lifted(`<title>Acme</title><body><h1>Team</h1>${cards.map((card) => `<div>${card}</div>`).join('')}</body>`),
    'name',
    'jobTitle',
    'email',
  );

const card = (name: string, job: string, email: string) => `<h3>${name}</h3><p>${job}</p><p>${email}</p>`;

test('a given name cut short, with one mailbox and one job, is the same person', () => {
  expect(
    people(
      card('Andreas Popescu', 'Secretary', 'andy.popescu@acme.example'),
      card('Maria Georgescu', 'Treasurer', 'maria.georgescu@acme.example'),
      card('Andy Popescu', 'Secretary', 'andy.popescu@acme.example'),
    ),
  ).toEqual([
    'Andreas Popescu|Secretary|andy.popescu@acme.example',
    'Maria Georgescu|Treasurer|maria.georgescu@acme.example',
  ]);
});

test('another job or a mailbox of many is somebody else', () => {
  expect(
    people(
      card('Andreas Popescu', 'Secretary', 'popescu@acme.example'),
      card('Andrea Popescu', 'Treasurer', 'popescu@acme.example'),
    ),
  ).toHaveLength(2);
  expect(
    people(
      card('Andreas Popescu', 'Secretary', 'office@acme.example'),
      card('Andrea Popescu', 'Secretary', 'office@acme.example'),
    ),
  ).toHaveLength(2);
});

test('who has two cards has the job of the first, and the address of the second', () => {
  expect(
    people(
      '<h3>Ana Popescu</h3><p>President</p>',
      '<h3>Ion Ionescu</h3><p>Treasurer</p>',
      card('Ana Popescu', 'Events', 'ana.popescu@acme.example'),
    )[0],
  ).toBe('Ana Popescu|President|ana.popescu@acme.example');
});
