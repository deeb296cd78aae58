import { expect, test } from 'vitest';
import { lifted, rowsOf } from '../../../../tests/lifted.ts';

const page = (cards: string) =>
  `<html><head><title>Acme Sdn. Bhd.</title></head><body><h1>Our team</h1>${cards}<footer>© 2026 ACME SDN. BHD.</footer></body></html>`;
const card = (name: string, job: string) => `<div class="card"><h3>${name}</h3><p>${job}</p></div>`;

test('a job is said without the house it is held in', () => {
  const cards = card('Ana Pop', 'ACME SDN. BHD. Managing Director') + card('Ion Pop', 'Founder · ACME SDN. BHD.');
  expect(rowsOf(lifted(page(cards)), 'name', 'jobTitle')).toEqual(['Ana Pop|Managing Director', 'Ion Pop|Founder']);
});

test('where no job is left, or the house is a part of it, all of it stays', () => {
  const cards = card('Ana Pop', 'Head of ACME SDN. BHD.') + card('Ion Pop', 'Acme Sdn. Bhd. Lover');
  const [head] = rowsOf(lifted(page(cards)), 'name', 'jobTitle');
  expect(head).toBe('Ana Pop|Head of ACME SDN. BHD.');
});

test('what is pressed behind a job is no part of it, however deep its words stand', () => {
  const button = '<a class="button" href="https://acme.example/x"><i></i><span> Contact</span></a>';
  const cards = ['Ana Pop', 'Ion Pop', 'Eva Pop']
    .map((name) => `<div class="card"><h3>${name}</h3><span><span>Sales Manager</span></span> ${button}</div>`)
    .join('');
  expect(rowsOf(lifted(page(cards)), 'jobTitle')).toEqual(['Sales Manager', 'Sales Manager', 'Sales Manager']);
});
