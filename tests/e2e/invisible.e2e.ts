import type { Page } from '@playwright/test';
import { serveSite } from '../fixtures/serve.ts';
import { contacts } from './steps.ts';
import { expect, test } from './test.ts';
import { type Noticed, type Watcher, watchingPage } from './watching-page.ts';

type Watching = { watcher: Watcher };

const begin = (page: Page) => page.evaluate(() => (globalThis as unknown as Watching).watcher.begin()); // the page has put it there
const end = (page: Page): Promise<Noticed> => page.evaluate(() => (globalThis as unknown as Watching).watcher.end()); // the page has put it there

const nothing: Noticed = {
  messages: [],
  events: [],
  listeners: [],
  calls: [],
  globals: [],
  mutations: [],
  resources: [],
  highlights: 0,
};

test('a page that watches for it notices nothing of a find', async ({ session }) => {
  const site = await serveSite({ 'index.html': watchingPage });
  const page = await session.ctx.newPage();
  await page.goto(site.url);
  await begin(page);
  const popup = await session.press(page);
  // The only person who can be seen is picked once the locator has answered: reader and locator have both been in the page.
  await expect(contacts(popup).getByRole('checkbox', { name: 'Ana Pop' })).toBeChecked();
  await expect(popup.locator('.contacts')).toContainText('office@acme.example');
  expect(await end(page)).toEqual(nothing);
  await site.close();
});

test('the watching page would notice a message, an event, a global, a mark and a request', async ({ session }) => {
  const site = await serveSite({ 'index.html': watchingPage });
  const page = await session.ctx.newPage();
  await page.goto(site.url);
  await begin(page);
  await page.evaluate(async () => {
    window.postMessage('hello', '*');
    window.dispatchEvent(new Event('assay'));
    document.addEventListener('click', () => {});
    document.getElementsByTagName('p');
    Object.assign(window, { left: 1 });
    document.body.setAttribute('data-left', '');
    CSS.highlights.set('left', new Highlight());
    await fetch('/nothing').then((answer) => answer.text());
    while (performance.getEntriesByType('resource').length === 0) await new Promise(requestAnimationFrame);
  });
  expect(await end(page)).toEqual({
    messages: ['message'],
    events: ['assay'],
    listeners: ['click'],
    calls: ['getElementsByTagName'],
    globals: ['left'],
    mutations: ['attributes BODY'],
    resources: [`${site.url}nothing`],
    highlights: 1,
  });
  await site.close();
});

test('no file of the extension can be asked for by a page, neither before a find nor after it', async ({
  session,
  page,
}) => {
  const files = [
    'manifest.json',
    'popup.html',
    'reader.js',
    'locator.js',
    'icons/16.png',
    'lexicon/names.json',
    'lexicon/plans.json',
  ];
  const urls = files.map((file) => `chrome-extension://${session.id}/${file}`);
  const reachable = () =>
    page.evaluate(
      (wanted) =>
        Promise.all(
          wanted.map((url) =>
            fetch(url, { mode: 'no-cors' }).then(
              () => url,
              () => undefined,
            ),
          ),
        ),
      urls,
    );
  expect(await reachable()).toEqual(urls.map(() => undefined));
  const popup = await session.press(page);
  await expect(contacts(popup)).not.toHaveCount(0);
  expect(await reachable()).toEqual(urls.map(() => undefined));
});
