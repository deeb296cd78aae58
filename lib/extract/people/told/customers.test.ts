import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const people = (body: string) =>
  rowsOf(
    lifted(titled('Acme Tools', `<h1>Acme Tools</h1>${body}<p>info@acme.example</p>`), 'https://www.acme.example/'),
    'name',
  );

const praise = 'Working with them was the best decision we made last year, really great people.';
const more = 'They delivered on time and on budget, every time we asked them to do so.';

test.each([
  [
    'in a figure with the words in a block of their own',
    `<figure><blockquote>${praise}</blockquote><figcaption>Linda White, Head of IT, Umbrella GmbH</figcaption></figure>`,
  ],
  [
    'over the words, with a firm each',
    `<div class="row"><div class="col"><h5>Mary Jones</h5><p>CEO, Globex Ltd</p><p>"${praise}"</p></div><div class="col"><h5>John Brown</h5><p>Owner, Initech</p><p>"${more}"</p></div></div>`,
  ],
  [
    'under the words, without marks',
    `<div class="owl-carousel"><div class="item"><p>${praise}</p><p>Mary Jones</p><p>CEO, Globex Ltd</p></div><div class="item"><p>${more}</p><p>John Brown</p><p>Purchasing Manager, Initech GmbH</p></div></div>`,
  ],
  [
    'in a slide, with the firm in a line of its own',
    `<div class="swiper-slide"><p>${praise}</p><h4>Mary Jones</h4><span>Sales Director</span><br><span>Globex Ltd</span></div><div class="swiper-slide"><p>${more}</p><h4>John Brown</h4><span>Purchasing Manager</span><br><span>Initech GmbH</span></div>`,
  ],
  [
    'in one line with the words',
    `<blockquote>${praise} <cite>Mary Jones, Sales Manager at Globex</cite></blockquote><blockquote>${more}<br>John Brown, Director, Initech Ltd</blockquote>`,
  ],
  [
    'under a heading of what others say',
    `<h2>Lo que opinan</h2><div><h4>María García</h4><p>Gerente de Compras, Globex S.A.</p><p>${praise}</p></div>`,
  ],
])('who praises the house %s does not work there', (_, html) => {
  expect(people(html)).toEqual([]);
});

test.each([
  [
    'what they say stands on their cards',
    `<h2>Our team</h2><div class="card"><h3>Anna Smith</h3><p>Sales Manager</p><blockquote>“${praise}”</blockquote></div><div class="card"><h3>Peter Miller</h3><p>Director, Acme Tools</p><blockquote>“${more}”</blockquote></div>`,
  ],
  [
    'what they say stands over their names',
    `<h2>Meet the team</h2><div class="m"><p>“${praise}”</p><h4>Anna Smith</h4><p>Sales Manager</p></div><div class="m"><p>“${more}”</p><h4>Peter Miller</h4><p>Director</p></div>`,
  ],
  [
    'a saying is signed with the house’s own name',
    `<blockquote>“${praise}”</blockquote><p>Anna Smith, Sales Manager, Acme Tools</p><blockquote>“${more}”</blockquote><p>Peter Miller, Managing Director, Acme Tools</p>`,
  ],
  [
    'the words about each stand under the firm they come from',
    `<h2>Speakers</h2><div class="s"><h3>Anna Smith</h3><p>CEO, Globex Ltd</p><p>Anna has worked on tools for twenty years and speaks about them everywhere.</p></div><div class="s"><h3>Peter Miller</h3><p>CTO, Initech GmbH</p><p>Peter builds tools and teaches others how to use them well in their work.</p></div>`,
  ],
])('people of the page stay where %s', (_, html) => {
  expect(people(html)).toEqual(['Anna Smith', 'Peter Miller']);
});

test('whoever took a picture that a page uses does not work there', () => {
  const list = ['Linda White', 'Peter Novak', 'Maria Lopez'];
  expect(
    people(`<h2>Photos used</h2><ul>${list.map((name) => `<li>${name} - photos.example.com</li>`).join('')}</ul>`),
  ).toEqual([]);
  expect(people(`<h2>Thanks</h2><ul>${list.map((name) => `<li>${name} - unsplash.com</li>`).join('')}</ul>`)).toEqual(
    [],
  );
});
