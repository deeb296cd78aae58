import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../settings/schema.ts';
import { latinInMacedonian, mistranslations, wordIn } from './reviewed.ts';

type Messages = Record<string, { message: string; description?: string }>;

const folder = new URL('../../public/_locales/', import.meta.url);
const texts = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8'));

test('the manifest speaks every language that Assay speaks', () => {
  expect(readdirSync(folder).sort()).toEqual([...languages].sort());
});

test.each(languages)('%s words everything that English words in the manifest, and nothing else', (language) => {
  expect(Object.keys(texts(language)).sort()).toEqual(Object.keys(texts('en')).sort());
});

test.each(languages)(
  'the description in %s is one the Chrome Web Store accepts: at most 132 characters',
  (language) => {
    expect(texts(language).extensionDescription?.message.length).toBeLessThanOrEqual(132);
  },
);

test.each(languages)(
  'the words of %s are trimmed, in its own letters, and none that bad translations use',
  (language) => {
    for (const { message } of Object.values(texts(language))) {
      expect(message).toMatch(/^\S(.*\S)?$/su);
      expect(wordIn(message, mistranslations)).toBeUndefined();
      if (language === 'mk') {
        const own = latinInMacedonian.reduce((text, name) => text.replaceAll(name, ''), message);
        expect(own).not.toMatch(/\p{Script=Latin}/u);
      }
    }
  },
);

test('the button says “Find contacts” in English, never “Lift”', () => {
  expect(texts('en').findContacts?.message).toMatch(/^Find contacts/);
  for (const { message } of Object.values(texts('en'))) expect(message).not.toMatch(/\blift/i);
});
