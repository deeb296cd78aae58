import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon } from '../../../../tests/corpus/lexicon.ts';
import { mayName } from './may-name.ts';
import { nameIn } from './person-name.ts';

const names = readFileSync(new URL('../../../../tests/strings/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('%'))
  .map((line) => line.split(' => ')[0] as string);

test('every text that is read as a name may hold one, whatever stands around it', () => {
  for (const text of names.filter((one) => nameIn(one, lexicon)))
    for (const line of [text, `our services: ${text}`, `${text}, phone 555 0100`])
      expect(mayName(line, lexicon), line).not.toBe('nobody');
});

test('of words put together in any way none is read as a name that this would have passed over', () => {
  const words = [...new Set(names.flatMap((text) => text.split(' ')))];
  const others =
    'Contact Services Church director Director the of S.Sos, M.Pd bin binte bte bt. b. a/l s/o Dr. dr. Prof frau med. DI StR Tan Sri Ven. Canon LDG. C. M H MBBS Ph.D. Xylo Xyloescu POP (Nelu)';
  const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...others.split(' ')));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '-', ' @ ')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().slice(0, -1).join(''));
  fc.assert(
    fc.property(text, (one) => {
      const name = nameIn(one, lexicon);
      if (name) expect(mayName(one, lexicon), one).not.toBe('nobody');
      if (name && name.score >= 0.65) expect(mayName(one, lexicon), one).toBe('known');
    }),
    { numRuns: 3_000 },
  );
});

test('a given name is known only beside another word with a capital', () => {
  expect(mayName('we asked Maria about it', lexicon)).toBe('somebody');
  for (const line of ['we asked Maria Xylo about it', 'we asked dr. Maria about it', 'Xylo, Maria'])
    expect(mayName(line, lexicon), line).toBe('known');
});

test('menus and sentences without two such words together hold no name', () => {
  for (const line of [
    'Contact us',
    'Our services',
    'News and events in Springfield',
    'we open at nine: call Springfield',
  ])
    expect(mayName(line, { plans: lexicon.plans }), line).toBe('nobody');
});

test('a form of address in small letters or cut short speaks for the name after it', () => {
  for (const line of [
    'проф. Contact-Contact Петрова',
    'd-r, Galindo Петровска',
    'As. Ven. Xylo',
    'C. Ma JALTAN Narayanan',
  ])
    expect(mayName(line, lexicon), line).toBe('known');
});
