/** The main job in Firefox: real toolbar button, stopped background, save, delivery. Prints TAP 14. */
import { resolve } from 'node:path';
import { findBrowser } from '../browsers.ts';
import { startReceiver } from '../demo/receiver.ts';
import { fixedSample, sampleSite } from '../fixtures/sample-company.ts';
import { serveSite } from '../fixtures/serve.ts';
import { type Firefox, startFirefox, until } from './firefox.ts';

const addon = 'assay@example.org';
const uuid = '11111111-2222-4333-8444-555555555555';
const ours = (path: string) => `moz-extension://${uuid}/${path}`;
const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';

type Step = [name: string, work: () => Promise<void>];

/** The browser's internals, as its own window sees them. */
declare const ChromeUtils: { importESModule(url: string): { ExtensionParent: Internals } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } };
type Internals = {
  apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } } };
};

const binary = findBrowser('firefox');
if (!binary) {
  console.log('TAP version 14\n1..1\nok 1 - main job in Firefox # SKIP not run: no Firefox');
  process.exit(0);
}

const site = await serveSite(sampleSite(fixedSample()));
const receiver = await startReceiver({ secret });
const firefox = await startFirefox(binary, {
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
  'extensions.webextOptionalPermissionPrompts': false,
});
const failed = await all(steps(firefox));
await firefox.close();
await Promise.all([site.close(), receiver.close()]);
process.exitCode = failed === 0 ? 0 : 1;

function steps(browser: Firefox): Step[] {
  let page = '';
  let popup = '';
  const says = (context: string, selector: string) =>
    browser.run(context, (wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);
  return [
    [
      'the built extension installs',
      async () => {
        const path = resolve(import.meta.dirname, '../../.output/firefox-mv3');
        await browser.send('webExtension.install', { extensionData: { type: 'path', path } });
      },
    ],
    [
      'a webhook is set up in the options, its origin granted by the click',
      async () => {
        const options = await browser.open(ours('options.html'), '#webhook-save');
        await fill(browser, options, '#webhook-url', receiver.url);
        await fill(browser, options, '#webhook-secret', secret);
        await click(browser, options, '#webhook-save');
        await until('the webhook to be stored', () =>
          browser.run(options, async () => {
            const open = await new Promise<IDBDatabase>((resolve, reject) => {
              const request = indexedDB.open('assay');
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            });
            const settings = await new Promise<{ webhook?: unknown }>((resolve) => {
              const request = open.transaction('settings').objectStore('settings').get('settings');
              request.onsuccess = () => resolve(request.result);
            });
            open.close();
            return settings?.webhook !== undefined;
          }),
        );
      },
    ],
    [
      'the toolbar button grants the page, and the contacts on it are shown',
      async () => {
        page = await browser.open(`${site.url}team.html`);
        await browser.send('browsingContext.activate', { context: page });
        await browser.run(
          await browser.chrome(),
          async (id: string) => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const { extension } = WebExtensionPolicy.getByID(id);
            await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
          },
          addon,
        );
        // The real popup's document is out of the protocol's reach: the same page in a tab uses the grant the button gave.
        const tabs = await browser.open(ours('prospects.html'), '#app *');
        const tab = await browser.run(
          tabs,
          async (wanted: string) => {
            const { tabs } = (
              globalThis as unknown as {
                browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
              }
            ).browser;
            return (await tabs.query({})).find(({ url }) => url === wanted)?.id;
          },
          `${site.url}team.html`,
        );
        popup = await browser.open(ours(`popup.html?tab=${tab}`), '[data-criterion="target"]');
        const names = await says(popup, '.contacts');
        const { people } = fixedSample();
        for (const { name } of people)
          if (!names.includes(name)) throw new Error(`${name} is not in the list: ${names}`);
      },
    ],
    [
      'keys answer the checklist to a qualified prospect',
      async () => {
        await browser.send('browsingContext.activate', { context: popup });
        await browser.press(popup, '111');
        await until('a qualified prospect', async () => (await says(popup, '[data-state="qualified"]')) !== '');
      },
    ],
    [
      'a save survives the background being stopped',
      async () => {
        await browser.run(
          await browser.chrome(),
          (id: string) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
          addon,
        );
        await browser.press(popup, '\uE007');
        await until('the save', async () => (await says(popup, '[data-saved]')) !== '');
      },
    ],
    [
      'the first message is shown before it is sent, and arrives once, verified',
      async () => {
        await until('the preview', async () => (await says(popup, 'dialog[open]')) !== '');
        await browser.run(popup, () =>
          document.querySelector<HTMLButtonElement>('dialog button[data-primary]')?.click(),
        );
        await until('the delivery', async () => receiver.deliveries.length > 0);
        const [delivery] = receiver.deliveries;
        if (receiver.deliveries.length !== 1 || !delivery?.verified)
          throw new Error(`received ${receiver.deliveries.length}, verified: ${delivery?.verified}`);
      },
    ],
    [
      'the prospects page has the saved person',
      async () => {
        const saved = (await says(popup, '.verdict strong')) !== '';
        const prospects = await browser.open(ours('prospects.html'), '#app table');
        const shown = await says(prospects, '#app');
        if (!saved || !fixedSample().people.some(({ name }) => shown.includes(name)))
          throw new Error(`not in the list: ${shown}`);
      },
    ],
  ];
}

async function fill(browser: Firefox, context: string, selector: string, value: string): Promise<void> {
  await browser.run(
    context,
    (wanted: string, text: string) => {
      const box = document.querySelector<HTMLInputElement>(wanted);
      if (!box) throw new Error(`no ${wanted}`);
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** A real click: a permission is only asked for in one. */
async function click(browser: Firefox, context: string, selector: string): Promise<void> {
  const at = await browser.run(
    context,
    (wanted: string) => {
      const button = document.querySelector(wanted);
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return {
        x: Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2),
        y: Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2),
      };
    },
    selector,
  );
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await browser.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** Runs them in order; after a failure the rest are counted as failed too, for they stand on it. */
async function all(list: Step[]): Promise<number> {
  console.log(`TAP version 14\n1..${list.length}`);
  let problem: string | undefined;
  let count = 0;
  for (const [index, [name, work]] of list.entries()) {
    problem ??= await work().then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (problem !== undefined) count++;
    console.log(`${problem === undefined ? 'ok' : 'not ok'} ${index + 1} - ${name}`);
    if (problem !== undefined) console.log(`  ---\n  message: ${JSON.stringify(problem)}\n  ...`);
  }
  return count;
}
