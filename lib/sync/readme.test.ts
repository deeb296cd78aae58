import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import type { Answer } from '../model/answer.ts';
import type { Field } from '../model/contact.ts';
import { eventTypes } from '../model/delivery.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Subject } from '../model/subject.ts';
import { waits } from './next.ts';
import { bodyOf, type Event } from './payload.ts';
import { importSecret, sign } from './sign.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');

const at = Date.UTC(2026, 4, 7, 9, 30);
const page = 'https://www.example.com/team';

function evidence(method: Evidence['method'], quote: string): Evidence {
  return { url: page, at: at - 60_000, method, quote, path: '/html/body/p', visibility: 'visible' };
}

function field(name: Field['name'], value: string, method: Evidence['method'], quote = value): Field {
  return { name, value, confidence: 'high', evidence: evidence(method, quote) };
}

const account: Subject = {
  id: '0196aa00-0000-7000-8000-00000000000a',
  kind: 'account',
  rev: 1,
  createdAt: at,
  updatedAt: at,
  fields: [field('name', 'Exemplu SRL', 'heading'), field('website', 'https://www.example.com/', 'link')],
  lists: [],
  source: { type: 'this-page', url: page },
  disposition: { type: 'active', at },
  keys: [],
};

const person: Subject = {
  ...account,
  id: '0196aa00-0000-7000-8000-000000000001',
  kind: 'person',
  rev: 2,
  accountId: account.id,
  fields: [
    field('name', 'Ada Model', 'card'),
    field('jobTitle', 'Managing director', 'card'),
    field('email', 'ada@example.com', 'mailto'),
    { ...field('phone', '+441632960123', 'tel', '01632 960123'), display: '+44 1632 960123', label: 'phone' },
  ],
  createdAt: at - 30_000,
};

const answers: Answer[] = [
  {
    id: 'a1',
    subjectId: account.id,
    criterion: 'target',
    value: 'yes',
    learnedBy: 'page',
    at,
    evidence: evidence('text', 'We are a team of six'),
  },
  { id: 'a2', subjectId: person.id, criterion: 'means', value: 'yes', learnedBy: 'phone', at: at + 1 },
  { id: 'a3', subjectId: person.id, criterion: 'authority', value: 'decides', learnedBy: 'phone', at: at + 2 },
];

const examples: Event[] = [
  {
    type: 'prospect.qualified',
    at,
    subject: person,
    account,
    list: { id: '0196aa00-0000-7000-8000-0000000000f1', name: 'Spring' },
    answers,
    definition: { id: 'D2', version: '1.0.0', name: 'Target market, means, authority', fingerprint: 'f00d…' },
    verdict: {
      state: 'qualified',
      met: ['target', 'means', 'authority'],
      missing: [],
      failed: [],
      waiting: [],
      blocked: [],
    },
  },
  { type: 'prospect.erased', at, subject: { id: person.id, rev: 3 } },
  { type: 'ping', at },
];

test('the bodies shown to receivers are what is sent', () => {
  const shown = blocks('json').map((text) => JSON.parse(text));
  expect(shown).toEqual(examples.map((event) => JSON.parse(new TextDecoder().decode(bodyOf(event)))));
});

test('every type of event is explained', () => {
  for (const type of eventTypes) expect(readme).toContain(`\`${type}\``);
});

test('the schedule shown is the schedule', () => {
  const words = waits.map((wait) =>
    wait < 60_000 ? `${wait / 1000} s` : wait < 3_600_000 ? `${wait / 60_000} min` : `${wait / 3_600_000} h`,
  );
  expect(readme).toContain(words.join(', '));
});

test('the example of a signature verifies, by us and by the reference library', async () => {
  const [text = ''] = blocks('text');
  const values = Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/ *: (.*)/)),
  );
  const imported = await importSecret(values.secret, globalThis.crypto.subtle);
  if (imported.type !== 'ok') throw new Error(imported.reason);
  const bytes = new TextEncoder().encode(values.body);
  const signature = await sign(
    imported.key,
    values['webhook-id'],
    Number(values['webhook-timestamp']),
    bytes,
    globalThis.crypto.subtle,
  );
  expect(values['webhook-signature']).toBe(signature);
  expect(
    new Webhook(values.secret).sign(
      values['webhook-id'],
      new Date(Number(values['webhook-timestamp']) * 1000),
      values.body,
    ),
  ).toBe(signature);
});
