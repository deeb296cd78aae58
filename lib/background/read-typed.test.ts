import { expect, test } from 'vitest';
import { plans } from '../../tests/plans.ts';
import { contactsTyped } from './read-typed.ts';

const lexicon = { plans, given: new Set(['giulia']), family: new Set(['rossi']) };
const read = (typed: Parameters<typeof contactsTyped>[0], region = 'RO') => contactsTyped(typed, region, lexicon);

test('a person and where they work, each value in its normal form and none with a proof', () => {
  const { contacts, problems } = read({
    name: 'Dott.ssa Giulia Rossi',
    organization: ' Acme  SRL ',
    jobTitle: 'Buyer',
    email: 'Giulia@ACME.example',
    phone: '021 310 12 34',
  });
  expect(problems).toEqual([]);
  expect(contacts).toMatchObject([
    {
      kind: 'person',
      organizationId: 'organization',
      fields: [
        { name: 'name', value: 'Giulia Rossi' },
        { name: 'honorific', value: 'Dott.ssa' },
        { name: 'jobTitle', value: 'Buyer' },
        { name: 'email', value: 'giulia@acme.example' },
        { name: 'phone', value: '+40213101234' },
      ],
    },
    { kind: 'organization', fields: [{ name: 'name', value: 'Acme SRL' }] },
  ]);
  expect(contacts.flatMap(({ fields }) => fields).every(({ evidence }) => evidence === undefined)).toBe(true);
});

test('a name that no list knows is kept as it was typed', () => {
  expect(read({ name: 'xyz of the queue' }).contacts[0]?.fields).toMatchObject([{ value: 'xyz of the queue' }]);
});

test('an organization alone is an organization, with its address and number', () => {
  const { contacts } = read({ organization: 'Acme', email: 'office@acme.example' });
  expect(contacts).toMatchObject([
    { kind: 'organization', fields: [{ value: 'Acme' }, { value: 'office@acme.example', flags: ['shared-mailbox'] }] },
  ]);
});

test('a national number needs a country, an international one does not', () => {
  expect(read({ phone: '021 310 12 34' }, '').problems).toEqual(['phone']);
  expect(read({ phone: '+40 21 310 12 34' }, '').contacts[0]?.fields).toMatchObject([{ value: '+40213101234' }]);
});

test('every problem is told at once, and nothing is taken', () => {
  expect(read({ name: 'Ana', email: 'ana at', phone: '12' })).toEqual({ contacts: [], problems: ['email', 'phone'] });
  expect(read({ jobTitle: 'Buyer', name: '  ' })).toEqual({ contacts: [], problems: ['empty'] });
});
