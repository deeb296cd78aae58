import fc from 'fast-check';
import { expect, test } from 'vitest';
import { field } from '../../tests/fields.ts';
import { lifted } from '../../tests/lifted.ts';
import { plans } from '../../tests/plans.ts';
import { dialled } from '../extract/fields/phones/phone.ts';
import { noNumbers } from '../extract/fields/phones/phone-number.ts';
import { plainWord } from '../extract/lexicon.ts';
import { matching, searchTextOf } from '../prospects/search.ts';
import { foldedWords } from '../qualify/suggest/folded.ts';
import { parseEmail } from './email.ts';
import { identityKeys } from './identity.ts';
import { folded, keyForm, plain } from './text.ts';
import { webAddress } from './web-address.ts';

const bidi = [...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];
const zeroWidth = [...'\u00ad\u034f\u180e\u200b\u200c\u200d\u2060\u2061\u2063\u206a\ufeff\ufe0f', '\u{e0041}'];

/** The text with what nobody sees set in at chance places. */
const marked = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...bidi, ...zeroWidth)), { maxLength: 5 }))
    .map(([plainly, marks]) => {
      const letters = [...plainly];
      for (const [at, mark] of marks) letters.splice(at % (letters.length + 1), 0, mark);
      return [plainly, letters.join('')] as const;
    });

/** ASCII in full width, as keyboards of East Asia write it. */
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
const otherSpaces = (text: string) => text.replaceAll(' ', '\u00a0');

const names = fc
  .array(
    fc.constantFrom(
      ...'Ștefan Élise Łukasz Müller İnci Ѓорче Ирина Đoković O’Brien Ødegård Straße محمد किरण'.split(' '),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));
const emails = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9éüя]{1,8}([._+-][a-z0-9é]{1,6})?$/),
    fc.constantFrom('acme.example', 'müller.example', 'пример.срб', 'a-b.co.example'),
  )
  .map((parts) => parts.join('@').normalize('NFC'));
const phones = fc.stringMatching(/^\+40 ?21 ?310 ?[0-9]{2} ?[0-9]{2}$/);
const links = fc
  .tuple(
    fc.constantFrom('https://social.example/in/', 'http://www.acme.example/é/'),
    fc.stringMatching(/^[a-z0-9ș-]{1,12}$/),
  )
  .map((parts) => parts.join('').normalize('NFC'));

/** Whatever makes one text of another that people would call the same. */
type Way = { name: string; of: (text: string) => unknown };
const nameKeys = (text: string) => identityKeys([field('name', text)]);
const searched = (text: string) => searchTextOf({ fields: [field('name', text)] }).trim();
const ofNames: Way[] = [
  { name: 'the key form', of: keyForm },
  { name: 'the key', of: nameKeys },
  { name: 'the key of it as it is stored', of: (text) => nameKeys(plain(text, 200)) },
  { name: 'what is searched', of: searched },
  { name: 'words that are looked up', of: foldedWords },
];
const email: Way = { name: 'its normal form', of: parseEmail };
const phone: Way = { name: 'its number', of: (text) => dialled(text, ['RO'], noNumbers(plans))?.value };
const link: Way = { name: 'its normal form', of: (text) => webAddress(text)?.href };

/** Fifty thousand comparisons in all. */
test.each([
  ['a name', names, ofNames, 8_000],
  ['an e-mail address', emails, [email], 4_000],
  ['the number of a telephone', phones, [phone], 2_000],
  ['an address on the web', links, [link], 4_000],
] as [string, fc.Arbitrary<string>, Way[], number][])(
  'of %s nothing changes with marks of direction and of no width anywhere in it',
  (_, texts, ways, numRuns) => {
    fc.assert(
      fc.property(marked(texts), ([plainly, withMarks]) => {
        for (const { name, of } of ways) expect([name, of(withMarks)]).toEqual([name, of(plainly)]);
      }),
      { numRuns },
    );
  },
);

const apart = (text: string) => text.normalize('NFD');
const together = (text: string) => text.normalize('NFC');

test.each([
  ['a name', names, ofNames.slice(0, 4), [apart, together, otherSpaces, wide]],
  ['words of a job', names, ofNames.slice(4), [apart, together, otherSpaces]],
  ['an e-mail address', emails, [email], [apart, together, wide]],
  ['the number of a telephone', phones, [phone], [otherSpaces, wide]],
  ['an address on the web', links, [link], [apart, together]],
] as [string, fc.Arbitrary<string>, Way[], ((text: string) => string)[]][])(
  'of %s nothing changes with letters taken apart or put together, in full width, or spaces that do not break',
  (_, texts, ways, rewritings) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...rewritings), (plainly, rewritten) => {
        for (const { name, of } of ways) expect([name, of(rewritten(plainly))]).toEqual([name, of(plainly)]);
      }),
      { numRuns: 500 },
    );
  },
);

test.each([
  ['the key form', keyForm],
  ['folded text', folded],
  ['stored text', (text) => plain(text, 80)],
  ['a word that is looked up', plainWord],
  ['words that are looked up', foldedWords],
  ['text that is searched', searched],
  ['an e-mail address', (text) => parseEmail(text) ?? ''],
  ['a web address', (text) => webAddress(text)?.href ?? ''],
] as [string, (text: string) => string][])('%s is its own normal form', (_, of) => {
  const withMarks = marked(names).map(([, text]) => text);
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), withMarks, emails, links);
  fc.assert(
    fc.property(any, (text) => {
      expect(of(of(text))).toBe(of(text));
    }),
    { numRuns: 1_000 },
  );
});

test('no character is left as it is that folding would write in another way or leave out', () => {
  for (let point = 0; point < 0x20_000; point++) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const shown = folded(`a${String.fromCodePoint(point)}b`);
    if (shown !== shown.normalize('NFC') || /(?!\u200c|\u200d)[\p{Cc}\p{Cf}]/u.test(shown))
      expect.fail(`U+${point.toString(16)} is left as it is`);
  }
});

test('joiners that Persian and Hindi words and emoji need are kept, and found with or without them', () => {
  const needed = ['می\u200cخواهم', 'क्\u200dष', '\u{1f469}\u200d\u{1f4bb}'];
  for (const text of needed) {
    expect(plain(text, 100)).toBe(text);
    expect(nameKeys(text)).toEqual(nameKeys(text.replace(/\u200c|\u200d/, '')));
    expect(matching(text.replace(/\u200c|\u200d/, ''))(searched(text))).toBe(true);
  }
  expect(plain('An\u200ca Po\u200dp\ufe0f', 100)).toBe('Ana Pop');
});

/** A page that says all of it once in its text and once for machines. */
const page = (name: string, mail: string, number: string, site: string) => `<body><section><h3>${name}</h3>
  <p>Director</p><p>${mail}</p><p>Tel. ${number}</p></section><script type="application/ld+json">${JSON.stringify({
    '@type': 'Organization',
    name: 'Exemplu SRL',
    url: site,
  })}</script>`;

test('of a page everything is found that it says between marks nobody sees, with quotes that stand on it', () => {
  const said = ['Ștefan Popescu', 'stefan@acme.example', '+40 21 310 1234', 'https://www.acme.example/'] as const;
  const keys = (html: string) =>
    lifted(html)
      .flatMap(({ fields }) => identityKeys(fields))
      .sort();
  const expected = keys(page(...said));
  expect(expected).toEqual(
    expect.arrayContaining([
      'email:stefan@acme.example',
      'name:stefan popescu',
      'phone:+40213101234',
      'site:acme.example',
    ]),
  );
  const each = fc.tuple(...(said.map((one) => marked(fc.constant(one)).map(([, text]) => text)) as Texts));
  fc.assert(
    fc.property(each, (texts) => {
      expect(keys(page(...texts))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
  expect(keys(page(said[0].normalize('NFD'), wide(said[1]), wide(said[2]), said[3]))).toEqual(expected);
});
type Texts = [fc.Arbitrary<string>, fc.Arbitrary<string>, fc.Arbitrary<string>, fc.Arbitrary<string>];
