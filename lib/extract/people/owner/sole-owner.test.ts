import { expect, test } from 'vitest';
import { lifted, rowsOf, titled } from '../../../../tests/lifted.ts';

const practice = (name: string) =>
  rowsOf(
    lifted(
      titled(
        `${name} | Bari`,
        `<h2>Studio Legale</h2><h2>Avv. Anna Rossi</h2><p>Da vent’anni accanto a chi ne ha bisogno, in tutta la provincia.</p>
        <footer><h2>Contatti</h2><ul><li>${name}</li><li>Via Roma n. 3</li><li>70100 Bari (BA)</li></ul>
        <a href="tel:+393400000001">+39 340 000 0001</a> <a href="mailto:avv.annarossi@posta.example">avv.annarossi@posta.example</a>
        <p>© ${name}</p></footer>`,
      ),
      'https://www.studiorossi.example/',
      { region: 'IT' },
    ),
    'name',
    'jobTitle',
    'email',
    'phone',
  );

test('the number of a practice that bears the name of the one person on the page is that person’s too', () => {
  expect(practice('Studio Legale Avv. Anna Rossi')).toEqual(['Anna Rossi||avv.annarossi@posta.example|+393400000001']);
});

const site = (name: string, html: string) =>
  rowsOf(
    lifted(titled(name, `<h1>Contact</h1>${html}`), 'https://www.annarossi.example/', { region: 'IT' }),
    'name',
    'jobTitle',
    'email',
    'phone',
  );

test('the house that bears a name and nothing but its reach is the person of that name', () => {
  const reach = '<p>info@annarossi.example</p><p>+39 340 000 0001</p>';
  expect(
    site('Contatti | Anna Rossi', `${reach}<footer><b>Anna Rossi</b><p>Psicologa</p><p>© Anna Rossi</p></footer>`),
  ).toEqual(['Anna Rossi|Psicologa|info@annarossi.example|+393400000001']);
  // Nobody can be reached
  expect(site('Anna Rossi', '<footer><p>© Anna Rossi</p></footer>')).toEqual([]);
  // A hotel and a firm called after somebody
  expect(site('Hotel Anna Rossi', `${reach}<footer><b>Hotel Anna Rossi</b></footer>`)).toEqual([]);
  expect(site('Anna Rossi S.r.l.', `${reach}<footer><b>Anna Rossi S.r.l.</b></footer>`)).toEqual([]);
});

test('a site that is called by a name and speaks of itself is that person’s, though no line says the name alone', () => {
  const page = (title: string, words: string) =>
    site(`Contact – ${title}`, `${words}<footer><p>© 2026 ${title} · Coach</p></footer>`);
  expect(
    page('Mihaela Vexalor', '<p>Scrie-mi oricând, programul meu este lejer.</p><p>office@mail.example</p>'),
  ).toEqual(['Mihaela Vexalor|Coach|office@mail.example|']);
  expect(page('Anna Parker Photography', '<p>I photograph weddings. My studio is in Leeds.</p>')).toEqual([
    'Anna Parker|||',
  ]);
  // A house may be called by a given name too
  expect(page('Mihaela Vexalor', '<p>Programul nostru: luni–vineri.</p><p>office@mail.example</p>')).toEqual([]);
  expect(page('ABCDE Roman', '<p>Scrie-mi oricând, programul meu este lejer.</p><p>office@mail.example</p>')).toEqual(
    [],
  );
});

test('where their own mailbox at a free provider is the only one of the page, its one number is theirs too', () => {
  const notice =
    '<p>Directrice de la publication : Anna Rossi</p><p>annarossi@gmail.com</p><h2>Studio</h2><p>+39 340 000 0001</p>';
  expect(site('Acme Santé', notice)).toEqual([
    'Anna Rossi|Directrice de la publication|annarossi@gmail.com|+393400000001',
  ]);
});

test('where two are named the numbers stay with the house that bears the name of one', () => {
  const card = (name: string) => `<div><h3>${name}</h3><p>Psicologa</p></div>`;
  expect(
    site('Studio Anna Rossi', `${card('Anna Rossi')}${card('Lucia Ferri')}<h2>Studio</h2><p>+39 340 000 0001</p>`),
  ).toEqual(['Anna Rossi|Psicologa||', 'Lucia Ferri|Psicologa||']);
});

test('in a list of many the part of the house somebody works in may be all that is said of their work', () => {
  const card = (name: string, unit: string) => `<div class="card"><h3>${name}</h3><p>${unit}</p></div>`;
  expect(
    rowsOf(
      lifted(
        titled(
          'Echipa',
          `<h1>Echipa</h1>${card('Maria Ionescu', 'Director')}${card('Ion Stan', 'Cabinet de asistență')}${card('Ana Pop', 'Birou de presă')}`,
        ),
        'https://a.example/echipa',
        { region: 'RO' },
      ),
      'name',
      'jobTitle',
    ),
  ).toEqual(['Maria Ionescu|Director', 'Ion Stan|Cabinet de asistență', 'Ana Pop|Birou de presă']);
});
