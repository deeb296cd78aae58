import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plans } from '../../../tests/plans.ts';
import { emailsIn } from './email.ts';
import { titleScore } from './job-title.ts';
import { phonesIn } from './phones/phone.ts';
import { noNumbers } from './phones/phone-number.ts';
import { spelledEmails } from './spelled-email.ts';

const cases = (name: string) =>
  readFileSync(new URL(`../../../tests/strings/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('%'))
    .map((line) => line.split('=>').map((part) => part.trim()) as [string, string]);

test.each(cases('emails.txt'))('«%s» holds %s', (text, wanted) => {
  expect(
    emailsIn(text)
      .map(({ value }) => value)
      .join(' '),
  ).toBe(wanted);
});

test.each(cases('not-emails.txt'))('«%s» holds no address', (text) => {
  expect(emailsIn(text)).toEqual([]);
});

test.each(cases('spelled-emails.txt'))('«%s» spells %s', (text, wanted) => {
  expect(
    spelledEmails(text)
      .map(({ value }) => value)
      .join(' '),
  ).toBe(wanted);
});

test.each(cases('phones.txt'))('«%s» holds %s', (line, wanted) => {
  const [region = '', text = ''] = line.split(' | ');
  const found = phonesIn(text, () => '', [region], noNumbers(plans)).map(({ value, kind }) =>
    kind === 'fax' ? `F${value}` : value,
  );
  expect(found.join(' ')).toBe(wanted);
});

test.each(cases('titles.txt'))('«%s» reads as a job title', (text) => {
  expect(titleScore(text)).toBeGreaterThanOrEqual(0.6);
});

test.each(cases('not-titles.txt'))('«%s» reads as no job title', (text) => {
  expect(titleScore(text)).toBe(0);
});
