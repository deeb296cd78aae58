import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pattern } from './pattern.ts';

const letters = {
  L: pattern`^\p{L}$`,
  Lu: pattern`^\p{Lu}$`,
  Ll: pattern`^\p{Ll}$`,
  Lo: pattern`^\p{Lo}$`,
  M: pattern`^\p{M}$`,
  N: pattern`^\p{N}$`,
};

test.each(Object.entries(letters))(
  'every character of the basic plane is told as the engine tells it: %s',
  (name, one) => {
    const [unicode, given] = [new RegExp(`^\\p{${name}}$`, 'u'), /\P{Cn}/u];
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => given.test(letter) && unicode.test(letter) !== one.test(letter),
    );
    expect(wrong).toEqual([]);
  },
);

test('what a class leaves out takes a character of two halves as one', () => {
  expect('🙂🙂 Ana 🙂'.replace(pattern.g`[^\p{L}]{2}`, '-')).toBe('- Ana-');
  expect('🙂 Ana'.replace(pattern`^\P{L}`, '')).toBe(' Ana');
  expect(pattern`^[^\S\n]+$`.test('🙂')).toBe(false);
});

test('a pattern is taken wherever a regular expression is', () => {
  expect('ana pop'.replace(pattern.gi`\p{Lu}`, (letter) => letter.toUpperCase())).toBe('ANA POP');
  expect('Ana – Pop'.split(pattern`[^\p{L}]+`, 2)).toEqual(['Ana', 'Pop']);
  expect('Ana Ćosić'.match(pattern.g`\p{Lu}`)).toEqual(['A', 'Ć']);
  expect('12 Ana'.search(pattern`\p{L}`)).toBe(3);
  const part = pattern`[\p{L}\`´]+`;
  expect(pattern.i`^${part.source}$`.exec('D`ANGELO')?.[0]).toBe('D`ANGELO');
});

test('one that stands in a function is made once, and goes on where it was told to', () => {
  const word = () => pattern.y`\p{L}+`;
  word().lastIndex = 4;
  expect(word().test('Ana Pop')).toBe(true);
  expect(word().lastIndex).toBe(7);
});

test('in any text it finds what a Unicode pattern finds', () => {
  const piece = fc.constantFrom('a', 'Ž', 'ж', 'Ж', '7', '٣', ' ', '-', '🙂', '́', 'ß', 'ẞ', '日');
  const pairs = [
    [pattern`[^\p{L}]+`, /[^\p{L}]+/u],
    [pattern.i`\p{Lu}+[^\p{N}-]`, /\p{Lu}+[^\p{N}-]/iu],
    [pattern`(?<!\p{L})\p{Ll}[\p{L}\p{M}]*`, /(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/u],
    [pattern.i`aß[^ß7]|ß[aß]`, /aß[^ß7]|ß[aß]/iu],
    [pattern`\P{L}{2}\p{So}`, /\P{L}{2}\p{So}/u],
  ] as const;
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
      for (const [written, unicode] of pairs) expect(written.exec(text)).toEqual(unicode.exec(text));
    }),
  );
});
