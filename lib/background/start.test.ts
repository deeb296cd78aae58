import { expect, test, vi } from 'vitest';
import type { Browser } from '../browser.ts';
import type { Deps } from './deps.ts';
import { start } from './start.ts';

type Listener = (...given: unknown[]) => unknown;

/** A browser that keeps its listeners, and a database that takes its time. */
function setUp(settings: { welcomed: boolean } | undefined) {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // what a start sweeps up has no database here, and is reported
  const listeners = new Map<string, Listener>();
  const opened: string[] = [];
  const event = (name: string) => ({ addListener: (listener: Listener) => listeners.set(name, listener) });
  const browser = {
    runtime: {
      id: 'assay',
      getURL: (path: string) => `chrome-extension://assay/${path}`,
      onMessage: event('message'),
      onInstalled: event('installed'),
      onStartup: event('startup'),
    },
    alarms: { onAlarm: event('alarm'), create: () => {} },
    permissions: { onAdded: event('permission') },
    contextMenus: { onClicked: event('menu'), removeAll: async () => {}, create: () => {} },
    i18n: { getMessage: () => '' },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
  } as unknown as Browser; // the few functions that a start calls
  const never = new Promise<never>(() => {});
  const db = settings
    ? async () => ({ get: async () => settings })
    : async () => Promise.reject(new Error('no storage'));
  const deps = { browser, db, now: () => 1, changed: () => {}, locks: { request: () => never } } as unknown as Deps;
  return { listeners, opened, begin: () => start(browser, deps) };
}

test('every listener stands after the first turn, or the event would not wake a worker that was stopped', () => {
  const { listeners, begin } = setUp({ welcomed: true });
  begin();
  expect([...listeners.keys()].sort()).toEqual(['alarm', 'installed', 'menu', 'message', 'permission', 'startup']);
});

test.each([
  ['for somebody new', { welcomed: false }, 1],
  ['never again after that', { welcomed: true }, 0],
  ['also when the storage does not open: the page says so', undefined, 1],
] as const)('the first run is shown %s', async (_, settings, times) => {
  const { listeners, opened, begin } = setUp(settings);
  begin();
  listeners.get('installed')?.({ reason: 'install' });
  await expect.poll(() => opened.length).toBe(times);
  expect(opened.every((url) => url.endsWith('prospects.html#welcome'))).toBe(true);
});

test('an update shows no first run', async () => {
  const { listeners, opened, begin } = setUp({ welcomed: false });
  begin();
  listeners.get('installed')?.({ reason: 'update' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(opened).toEqual([]);
});
