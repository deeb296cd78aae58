import type { Field, FieldName } from '../model/contact.ts';
import type { Subject } from '../model/subject.ts';
import { d2 } from '../qualify/definitions/d2.ts';
import { verdict } from '../qualify/verdict.ts';
import type { ExportRow } from './columns.ts';

/** Invented people, for tests alone. */
export const bakery: Subject = subject('0195-account-1', 'account', [
  ['name', 'Bakery Example SRL'],
  ['email', 'office@bakery.example'],
  ['website', 'https://bakery.example/'],
  ['address', 'Strada Exemplu 1\nBucurești'],
]);

export const ada: Subject = {
  ...subject('0195-person-1', 'person', [
    ['name', 'Dr. Ada van Dijk'],
    ['jobTitle', 'Managing director'],
    ['email', 'ada@bakery.example'],
    ['email', 'ada.vd@mail.example'],
    ['phone', '+40213101234;ext=12'],
    ['phone', '+40740123456'],
  ]),
  accountId: bakery.id,
};

const answers = { target: 'yes', means: 'yes', authority: 'decides' };

export function exportRow(of: Subject, account?: Subject): ExportRow {
  const judged = { definition: d2, answers, verdict: verdict(d2, answers), fingerprint: 'ab12' };
  return { subject: of, account, list: 'Bakeries; south', ...judged };
}

function subject(id: string, kind: Subject['kind'], values: [FieldName, string][]): Subject {
  return {
    id,
    kind,
    rev: 1,
    createdAt: Date.UTC(2026, 2, 1, 9, 30),
    updatedAt: Date.UTC(2026, 2, 2, 9, 30),
    fields: values.map(([name, value]): Field => ({ name, value, confidence: 'high' })),
    lists: ['0195-list-1'],
    source: { type: 'this-page', url: 'https://bakery.example/team' },
    disposition: { type: 'active', at: 0 },
    keys: [],
  };
}
