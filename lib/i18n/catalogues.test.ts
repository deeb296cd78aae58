import { describe, expect, test } from 'vitest';
import en from './en.json';
import es from './es.json';
import id from './id.json';
import it from './it.json';
import mk from './mk.json';
import { mistranslations, sameAsEnglish, type Translated, untranslated, wordIn } from './reviewed.ts';
import ro from './ro.json';
import type { Catalogue, Key, Message } from './text.ts';

const english: Catalogue = en;
const translated: Record<Translated, Catalogue> = { ro, mk, it, id, es };
const keys = Object.keys(english) as Key[]; // the JSON's own keys

describe.each(Object.entries(translated) as [Translated, Catalogue][])('the catalogue %s', (language, catalogue) => {
  test('has the keys of English, no less and no more', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test('has exactly the plural forms of its language where English has plural forms', () => {
    const wanted = categories(language);
    expect(keys.filter((key) => formsOf(catalogue[key]) !== (formsOf(english[key]) && wanted))).toEqual([]);
  });

  test('keeps the placeholders of English; only a form that stands for one number may leave out the count', () => {
    const wrong = sentencesOf(catalogue).filter(({ key, form, sentence }) => {
      const wanted = placeholders(last(english[key]));
      const mayOmitCount = form !== '' && numbersOf(language, form) === 1;
      const got = placeholders(sentence);
      return got !== wanted && !(mayOmitCount && got === placeholders(last(english[key]).replace('{count}', '')));
    });
    expect(wrong).toEqual([]);
  });

  test('keeps the names, formats, keys and tokens that English names', () => {
    const kept = (text: string) => untranslated.filter((name) => text.includes(name)).join();
    expect(sentencesOf(catalogue).filter(({ key, sentence }) => kept(sentence) !== kept(last(english[key])))).toEqual(
      [],
    );
  });

  test('is translated: what reads as in English was looked at by a person', () => {
    const same = keys.filter((key) => JSON.stringify(catalogue[key]) === JSON.stringify(english[key]));
    expect(same.sort()).toEqual(Object.keys(sameAsEnglish[language]).sort());
  });

  test('ends each text as English does', () => {
    const end = (text: string) => /[.?!…:,]$/u.exec(text)?.[0] ?? '';
    expect(sentencesOf(catalogue).filter(({ key, sentence }) => end(sentence) !== end(last(english[key])))).toEqual([]);
  });

  test('uses none of the words that bad translations use', () => {
    expect(sentencesOf(catalogue).filter(({ sentence }) => wordIn(sentence, mistranslations))).toEqual([]);
  });

  test('is written in its own letters', () => {
    expect(sentencesOf(catalogue).filter(({ sentence }) => foreignLetters(language, sentence))).toEqual([]);
  });
});

describe('every catalogue', () => {
  const all = Object.entries({ en: english, ...translated });

  test('has no text that is empty or begins or ends with white space', () => {
    const wrong = all.flatMap(([, catalogue]) =>
      sentencesOf(catalogue).filter(({ sentence }) => !/^\S(.*\S)?$/su.test(sentence)),
    );
    expect(wrong).toEqual([]);
  });

  test('tells “find” from “lift”: English finds contacts', () => {
    const lifting = sentencesOf(english).filter(({ sentence }) => /\blift/i.test(sentence));
    expect(lifting).toEqual([]);
  });
});

describe('the checks themselves', () => {
  test('a mistranslation is found as a word, in capitals and with accents, but not inside another word', () => {
    expect(wordIn('Nueva Pista.', mistranslations)).toBe('pista');
    expect(wordIn('Оди во „Олово“', mistranslations)).toBe('олово');
    expect(wordIn('o perspectivă', mistranslations)).toBe('perspectivă');
    expect(wordIn('pistacho, plumbing', mistranslations)).toBeUndefined();
  });

  test('a Latin letter that looks Cyrillic is found, a product name is not', () => {
    expect(foreignLetters('mk', 'Cопирај')).toBe(true);
    expect(foreignLetters('mk', 'Отвори Assay: {url}')).toBe(false);
    expect(foreignLetters('ro', 'Ştergere')).toBe(true);
    expect(foreignLetters('es', 'Nоta')).toBe(true);
  });
});

type Sentence = { key: Key; form: string; sentence: string };

/** Every text with its key; `form` is the plural category, or empty. */
function sentencesOf(catalogue: Catalogue): Sentence[] {
  return keys.flatMap((key) => {
    const message = catalogue[key] ?? '';
    return typeof message === 'string'
      ? [{ key, form: '', sentence: message }]
      : Object.entries(message).map(([form, sentence]) => ({ key, form, sentence }));
  });
}

function formsOf(message: Message): string {
  return typeof message === 'string' ? '' : Object.keys(message).sort().join();
}

function categories(language: string): string {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
}

/** How many of the whole numbers up to 200 take this form: 1 for “one” in Spanish, 19 in Macedonian (1, 21, 31 …). */
function numbersOf(language: string, form: string): number {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 201 }, (_, n) => rules.select(n)).filter((category) => category === form).length;
}

function last(message: Message): string {
  return typeof message === 'string' ? message : (message.other ?? '');
}

function placeholders(sentence: string): string {
  return (sentence.match(/\{\w+\}/g) ?? []).sort().join();
}

/** Macedonian is Cyrillic but for the listed names; the others are Latin, and Romanian has ș and ț with a comma, not a cedilla. */
function foreignLetters(language: Translated, sentence: string): boolean {
  if (language !== 'mk') return /\p{Script=Cyrillic}|[şţŞŢ]/u.test(sentence);
  const own = untranslated.reduce((text, name) => text.replaceAll(name, ''), sentence.replace(/\{\w+\}/g, ''));
  return /\p{Script=Latin}/u.test(own);
}
