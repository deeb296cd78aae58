import { describe, expect, test } from 'vitest';
import { person, saving } from '../../tests/commands.ts';
import { setUp, type TestWorld } from '../../tests/fakes.ts';
import { field } from '../../tests/fields.ts';
import { saveDraft } from './draft.ts';
import { findContacts } from './find-contacts.ts';
import { locateQuotes, showOnPage } from './locate.ts';
import { save } from './save.ts';

const html = `<html lang="en"><title>Acme</title><body><h1>Acme</h1>
  <p>Ada Exemplu, manager, <a href="mailto:ada.exemplu@acme.example">ada.exemplu@acme.example</a></p></body></html>`;
const page = {
  kind: 'page',
  url: 'https://acme.example/contact#team',
  baseUrl: 'https://acme.example/contact',
  title: 'Acme',
};
const source = { ...page, lang: 'en', html, truncated: false, readAt: 0 };

/** A tab that answers the reader with that. */
function reading(world: TestWorld, ...answer: unknown[]): TestWorld {
  world.fake.inject = async () => answer;
  return world;
}

describe('a find', () => {
  test('answers the contacts of the tab in front, with the document they were read from', async () => {
    const world = reading(await setUp(), { result: source, documentId: 'D1' });
    const found = await findContacts({}, world);
    expect(found).toMatchObject({ tabId: 7, documentId: 'D1', readAt: world.now(), truncated: false, more: 0 });
    const emails = found.contacts.flatMap(({ fields }) => fields.filter(({ name }) => name === 'email'));
    expect(emails).toMatchObject([{ value: 'ada.exemplu@acme.example', evidence: { url: source.url } }]);
  });

  test('reads the word lists while the page is read', async () => {
    const world = await setUp();
    let asked = false;
    const lexicon = () => {
      asked = true;
      return world.lexicon();
    };
    world.fake.inject = async () => {
      await Promise.resolve();
      return asked ? [{ result: source }] : [];
    };
    await expect(findContacts({}, { ...world, lexicon })).resolves.toMatchObject({ tabId: 7 });
  });

  test('recognises who is saved, and brings the draft of the page back', async () => {
    const world = reading(await setUp(), { result: source });
    const ada = person('Ada Exemplu', world);
    await save(saving([ada], world), world);
    const draft = {
      key: '7:https://acme.example/contact',
      at: 1,
      contacts: [],
      picked: ['c1'],
      answers: {},
      notes: {},
    };
    await saveDraft(draft, world);
    const found = await findContacts({ tabId: 7 }, world);
    expect(found.contacts.map(({ known }) => known?.subjectId)).toContain(ada.id);
    expect(found.draft).toEqual(draft);
  });

  test('says of a page behind a sign-in what it is, and so does the proof of each value', async () => {
    const members = html.replace('<h1>', '<a href="/logout">Log out</a><h1>');
    const found = await findContacts({}, reading(await setUp(), { result: { ...source, html: members } }));
    expect(found.pageKind).toBe('signed-in');
    const proofs = found.contacts.flatMap(({ fields }) => fields.map(({ evidence }) => evidence?.pageKind));
    expect(new Set(proofs)).toEqual(new Set(['signed-in']));
  });

  test.each([
    ['a page that left while it was read', []],
    ['a frame that was removed', [undefined]],
    ['a reader that was cut off', [{ result: null, documentId: 'D1' }]],
  ])('of %s says that the page changed', async (_case, answer) => {
    const world = reading(await setUp(), ...answer);
    await expect(findContacts({}, world)).rejects.toMatchObject({ code: 'page-changed' });
  });

  test.each([
    ['text', 'all of it'],
    ['too much', { ...source, html: 'x'.repeat(9_000_001) }],
    ['less than a page', { html }],
    ['a page of another kind', { ...source, kind: 'book' }],
  ])('that gets %s from the page takes nothing', async (_case, result) => {
    const world = reading(await setUp(), { result });
    await expect(findContacts({}, world)).rejects.toMatchObject({ code: 'page-unreadable' });
  });

  test.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'restricted-page'],
    ['about:addons', 'Missing host permission for the tab', 'restricted-page'],
    ['https://chromewebstore.google.com/x', 'The extensions gallery cannot be scripted.', 'restricted-page'],
    [
      'https://acme.example/',
      'Cannot access contents of the page. Extension manifest must request permission',
      'no-access',
    ],
    ['https://acme.example/', 'Frame with ID 0 was removed.', 'page-changed'],
    ['https://acme.example/', 'No tab with id: 7', 'restricted-page'],
    [undefined, 'Cannot access contents of the page. Extension manifest must request permission', 'no-access'],
    [undefined, 'Cannot be scripted', 'restricted-page'],
    [
      'file:///home/ana/team.html',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'file-page',
    ],
    [undefined, 'Cannot access contents of url "file:///home/ana/team.html".', 'file-page'],
    ['file:///home/ana/team.html', 'Missing host permission for the tab', 'file-page'],
    ['http://127.0.0.1:9/', 'Frame with ID 0 is showing error page', 'restricted-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'restricted-page'],
    [
      'https://chromewebstore.google.com/x',
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'restricted-page',
    ],
  ])('at %s that is refused with "%s" says %s', async (url, sentence, code) => {
    const world = await setUp();
    world.fake.tab = { ...world.fake.tab, url: url as string };
    world.fake.inject = () => Promise.reject(new Error(sentence));
    await expect(findContacts({}, world)).rejects.toMatchObject({ code });
  });

  test.each([['https://elsewhere.example/'], [undefined]])(
    'of a tab that went to %s before it was read says that the page changed',
    async (url) => {
      const world = await setUp();
      world.fake.inject = () => {
        world.fake.tab = { ...world.fake.tab, url: url as string };
        return Promise.reject(new Error('Cannot access contents of the page.'));
      };
      await expect(findContacts({}, world)).rejects.toMatchObject({ code: 'page-changed' });
    },
  );

  test('with no tab in front, or of one that was closed, says so', async () => {
    const world = await setUp();
    world.browser.tabs.query = async () => [];
    world.browser.tabs.get = () => Promise.reject(new Error('No tab with id: 7'));
    await expect(findContacts({}, world)).rejects.toMatchObject({ code: 'no-page' });
    await expect(findContacts({ tabId: 7 }, world)).rejects.toMatchObject({ code: 'no-page' });
  });

  test('of a tab that shows another page by now says that the page changed', async () => {
    const world = reading(await setUp(), { result: source, documentId: 'D1' });
    world.fake.tab = { ...world.fake.tab, url: 'https://acme.example/elsewhere' };
    await expect(findContacts({}, world)).rejects.toMatchObject({ code: 'page-changed' });
  });

  test('of a thousand and more contacts shows a thousand and counts the rest', async () => {
    const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const people = Array.from({ length: 1200 }, (_, at) => {
      const name = `Ada Ex${letters(at)}`;
      return { '@context': 'https://schema.org', '@type': 'Person', name, email: `p${at}@acme.example` };
    });
    const script = `<script type="application/ld+json">${JSON.stringify(people)}</script>`;
    const world = reading(await setUp(), { result: { ...source, html: `<body>${script}</body>` } });
    const found = await findContacts({}, world);
    expect(found.contacts).toHaveLength(1000);
    expect(found.more).toBeGreaterThan(0);
  });
});

describe('what the live page says', () => {
  const asked = { tabId: 7, documentId: 'D1', quotes: [{ id: 'c1/0', quote: 'Ada', path: '/html/body' }] };
  const located = [{ id: 'c1/0', visibility: 'visible' }];

  test('is asked of the very document, and told', async () => {
    const world = reading(await setUp(), { result: located, documentId: 'D1' });
    const targets: unknown[] = [];
    const { inject } = world.fake;
    world.fake.inject = (injection) => {
      targets.push(injection.target);
      return inject(injection);
    };
    expect(await locateQuotes(asked, world)).toEqual(located);
    expect(targets).toEqual([
      { tabId: 7, documentIds: ['D1'] },
      { tabId: 7, documentIds: ['D1'] },
    ]);
  });

  test.each([
    ['another document', [{ result: located, documentId: 'D2' }]],
    ['nobody', []],
    ['a page that says nonsense', [{ result: [{ id: 1, visibility: 'shining' }], documentId: 'D1' }]],
  ])('is dropped when it comes from %s', async (_who, answer) => {
    expect(await locateQuotes(asked, reading(await setUp(), ...answer))).toEqual([]);
  });

  test('cannot be had of a page that is closed', async () => {
    const world = await setUp();
    world.fake.inject = () => Promise.reject(new Error('No document with id D1'));
    expect(await locateQuotes(asked, world)).toEqual([]);
    expect(await showOnPage({ tabId: 7, quote: { id: 'c1', quote: 'Ada', path: '/html' } }, world)).toBe(false);
  });
});

test('addresses of more than the schema allows do not stop a save of what was found', async () => {
  const url = `https://acme.example/?${'q=1&'.repeat(1000)}`;
  const world = reading(await setUp(), { result: { ...source, url } });
  world.fake.tab = { ...world.fake.tab, url };
  const { contacts } = await findContacts({}, world);
  const input = person('Ada Exemplu', world, { fields: contacts[0]?.fields ?? [field('name', 'none')] });
  expect((await save(saving([input], world), world)).saved).toHaveLength(1);
  expect(contacts[0]?.fields[0]?.evidence?.url.length).toBeLessThanOrEqual(2048);
});
