import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon } from '../../../../tests/corpus/lexicon.ts';
import { parsePage } from '../../page/page.ts';
import { pageOf } from '../../sample-source.ts';
import { rankedNames } from './organization-score.ts';

const name = fc
  .array(
    fc.constantFrom(
      ...'Acme Acme Liceul Exemplu Exemplu Werkstatt SRL GmbH Ana Popescu Contact Team Consulting 2000'.split(' '),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const place = fc.constantFrom<(name: string) => string>(
  (said) => `<title>${said} | Contact</title>`,
  (said) => `<title>Contact - ${said}</title>`,
  (said) => `<h1>${said}</h1><p>Strada Florilor 3, Cluj</p>`,
  (said) => `<h2>${said}</h2><p>Strada Florilor 3, Cluj</p>`,
  (said) => `<div class="logo">${said}</div>`,
  (said) => `<a href="/">${said}</a>`,
  (said) => `<a href="/despre">${said}</a>`,
  (said) => `<p>© 2024 ${said}</p>`,
  (said) => `<footer><b>${said}</b></footer>`,
  (said) => `<p>This site is operated by ${said}</p>`,
);

test('the best name is the first of all, though most are never scored', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, name), { minLength: 1, maxLength: 9 }), (said) => {
      const html = said.map(([at, who]) => at(who)).join('\n');
      const url = 'https://acmewerkstatt.example/exemplu';
      const { best, all } = rankedNames(parsePage(pageOf(html, { url }), lexicon), [], []);
      expect([best?.words, best?.score]).toEqual([all()[0]?.words, all()[0]?.score]);
    }),
    { numRuns: 300 },
  );
});
