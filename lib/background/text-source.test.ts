import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plans } from '../../tests/plans.ts';
import { lift } from '../extract/extract.ts';
import { pageOf } from '../extract/sample-source.ts';
import { asLines, asPasted } from './text-source.ts';

const lexicon = { plans, given: new Set(['ana', 'ion', 'giulia']), family: new Set(['pop', 'marin', 'rossi']) };
const read = (text: string) =>
  asPasted(lift(asLines(pageOf(text, { kind: 'pasted', url: '', baseUrl: '' })), lexicon, { region: 'RO' }).contacts);
const told = (text: string) => read(text).map(({ fields }) => fields.map(({ name, value }) => `${name} ${value}`));

test('an address in angle brackets is an address and no element', () => {
  expect(told('Ana Pop <a.pop@acme.example>')).toEqual([['name Ana Pop', 'email a.pop@acme.example']]);
  expect(told('<b@acme.example>').flat()).toEqual(['email b@acme.example']);
});

test('what is pasted is never mark-up', () => {
  const { html } = asLines(pageOf('<script>x</script> & "Ana"', { kind: 'pasted' }));
  expect(html).toBe('<div><p>&lt;script&gt;x&lt;/script&gt; &amp; "Ana"</p></div>');
});

test('lines between two empty lines belong together', () => {
  expect(told('Ana Pop\r\nana@acme.example\r\n \r\nIon Marin\r\nion@acme.example')).toEqual([
    ['name Ana Pop', 'email ana@acme.example'],
    ['name Ion Marin', 'email ion@acme.example'],
  ]);
});

test('a line of a phone book is somebody and a number, proved by the paste', () => {
  const [contact] = read('Marin Ion ........ 021 310 12 34');
  expect(contact?.fields.map(({ name, value }) => [name, value])).toEqual([
    ['name', 'Marin Ion'],
    ['phone', '+40213101234'],
  ]);
  expect(contact?.fields.map(({ evidence }) => evidence?.method)).toEqual(['pasted', 'pasted']);
});

test('of a selection the selected words are read and nothing else of the page', () => {
  const page = pageOf('<p>ion@acme.example</p>', { kind: 'selection', selection: 'ana@acme.example' });
  const values = lift(asLines(page), lexicon, {}).contacts.flatMap(({ fields }) => fields.map(({ value }) => value));
  expect(values).toContain('ana@acme.example');
  expect(values).not.toContain('ion@acme.example');
});

test('a whole page stays as it is', () => {
  const page = pageOf('<p>x</p>');
  expect(asLines(page)).toBe(page);
});

test('any text becomes lines that hold its words and no elements but those of the lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { html } = asLines(pageOf(text, { kind: 'pasted' }));
      expect(html.replace(/<\/?(?:div|p)>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});
