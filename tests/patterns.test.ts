import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { Pattern } from '../lib/extract/pattern.ts';
import { staysUnder } from './cost.ts';

type Found = { file: string; pattern: RegExp; written: Pattern | undefined };

const folder = join(import.meta.dirname, '../lib/extract');

/** Every pattern written in the extractor. Those that are put together from parts are built of words and these. */
function patterns(): Found[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && file !== 'pattern.ts')
    .flatMap((file) => patternsIn(parseAst(stripTypeScriptTypes(readFileSync(join(folder, file), 'utf8'))), file));
}

/** What is looked at of a literal and of a tagged template: /…/g, pattern`…`, pattern.g`…`. */
type Looked = {
  regex?: { pattern: string; flags: string };
  tag?: { name?: string; object?: { name?: string }; property?: { name: string } };
  quasi?: { quasis: { value: { raw: string } }[] };
};

function patternsIn(node: unknown, file: string): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const { regex, tag, quasi } = node as Looked;
  const own: Found[] = regex ? [{ file, pattern: new RegExp(regex.pattern, regex.flags), written: undefined }] : [];
  const [only, more] = quasi?.quasis ?? [];
  if ((tag?.name ?? tag?.object?.name) === 'pattern' && only && !more) {
    const written = new Pattern(only.value.raw.replaceAll('\\`', '`'), tag?.property?.name ?? '');
    own.push({ file, pattern: written.regExp, written });
  }
  return [...own, ...Object.values(node).flatMap((child) => patternsIn(child, file))];
}

test('letters are asked for in a form that engines make fast', () => {
  const slow = patterns().filter(
    ({ pattern, written }) => !written && /\\p\{(?:L|Lu|Ll|Lo|M|N)\}/.test(pattern.source),
  );
  expect(slow.map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
});

test('written out for the basic plane, a pattern finds what it finds as a Unicode pattern', () => {
  const strings = join(import.meta.dirname, 'strings');
  const lines = readdirSync(strings).flatMap((name) => readFileSync(join(strings, name), 'utf8').split('\n'));
  // One picture: a bound as in .{0,40} counts it as two
  const pictured = lines
    .map((line, at) => (at % 2 ? `📞 ${line}` : line.replace(/\s/, '🙂')))
    .filter(({ length }) => length < 40);
  const texts = [...lines, ...pictured];
  const differ = patterns().flatMap(({ file, written }) => {
    if (!written) return [];
    const unicode = new RegExp(written.source, `${written.flags}u`);
    return texts
      .filter((text) => {
        const [one, other] = [unicode, written].map((pattern) => {
          pattern.lastIndex = 0;
          const found = pattern.exec(text);
          return found && [found.index, ...found].join('\n');
        });
        return one !== other;
      })
      .map((text) => `${file}: ${unicode} on ${JSON.stringify(text)}`);
  });
  expect(differ).toEqual([]);
}, 120_000);

/** What makes careless patterns try again and again: one letter, one mark or one short word without an end. */
const pieces = [
  ...['a', 'A', '0', ' ', 'é', 'Ж', 'ع', '.', '-', ',', '(', '/', '"', "'", '@', ':', '<', '{', '[', '=', '_', '%'],
  ...['1 ', 'a ', 'Aa ', 'AA ', 'a.', 'a@', '.a', ' - ', '+1 ', '1-', 'a-', 'жж ', 'a/', 'Tel: ', 'S.R.L. ', 'str. '],
];
const endless = (piece: string, length: number) =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}!`;

/** Finds all there is. */
function find(pattern: RegExp, text: string): void {
  const global = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '').concat('g'));
  for (const _ of text.matchAll(global));
}

test('no pattern takes more than the square of a text’s length, and the longest line little of anything', () => {
  const slow = patterns().flatMap(({ file, pattern }) =>
    pieces
      .filter((piece) => {
        const [short, long] = [endless(piece, 400), endless(piece, 1_600)];
        // Four times as long: 4 is linear, 16 the square, 64 what must not be; whatever takes less than 8 ms may
        return !staysUnder(
          (ms) => Math.max(8, 32 * ms),
          () => find(pattern, short),
          () => find(pattern, long),
        );
      })
      .map((piece) => `${file}: ${pattern} on ${JSON.stringify(piece)}`),
  );
  expect(slow).toEqual([]);
}, 120_000);
