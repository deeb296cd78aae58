import { onTestFinished } from 'vitest';
import type { Deps } from '../lib/background/deps.ts';
import { seed } from '../lib/background/seed.ts';
import type { Browser } from '../lib/browser.ts';
import { openForWriting, reopening } from '../lib/db/open.ts';
import type { Db } from '../lib/db/schema.ts';
import { ledgered } from '../lib/sync/ledger.ts';
import { importSecret } from '../lib/sync/sign.ts';
import { plans } from './plans.ts';

/** The one clock, id source and chance of all tests: the same run twice is the same to the last byte. */
function fakeChance(start = Date.UTC(2026, 4, 7, 9)) {
  let now = start;
  let ids = 0;
  return {
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    /** In order of making, as UUIDv7 are. */
    newId: () => `01970000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    random: (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => (at * 37 + 11) % 256),
    chance: () => 0.5,
  };
}

type Request = { url: string; webhookId: string; body: string; headers: Record<string, string> };

/** A receiver that does as it is told: by default it says 204 to everything. */
function fakeReceiver() {
  const received: Request[] = [];
  const receiver = {
    received,
    answer: (_request: Request): Response | Promise<Response> => new Response(null, { status: 204 }),
    fetch: async (url: unknown, init?: RequestInit): Promise<Response> => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const body = new TextDecoder().decode(init?.body as Uint8Array<ArrayBuffer>); // deliveries are bytes
      const request = { url: String(url), webhookId: headers['webhook-id'] ?? '', body, headers };
      received.push(request);
      return receiver.answer(request);
    },
  };
  return receiver;
}

type Injection = { target: { tabId: number; documentIds?: string[] }; files?: string[]; args?: unknown[] };

/** The few functions of the browser that use-cases call. What a test needs otherwise it replaces. */
function fakeBrowser() {
  const fake = {
    alarms: [] as { name: string; when: number }[],
    granted: true,
    dataConsent: undefined as boolean | undefined,
    tab: { id: 7, url: 'https://acme.example/contact', windowId: 1 },
    inject: async (_injection: Injection): Promise<unknown[]> => [],
  };
  const browser = {
    alarms: { create: (name: string, { when }: { when: number }) => fake.alarms.push({ name, when }) },
    permissions: {
      // Firefox asks for the leave to send data as well; others do not know it.
      getAll: async () => (fake.dataConsent === undefined ? {} : { data_collection: [] }),
      contains: async (asked: { data_collection?: string[] }) =>
        fake.granted && (asked.data_collection === undefined || fake.dataConsent === true),
    },
    tabs: { get: async () => fake.tab, query: async () => [fake.tab] },
    scripting: {
      executeScript: (injection: Injection) => fake.inject(injection),
      insertCSS: async () => {},
    },
  } as unknown as Browser; // the polyfill's type is the whole browser
  return Object.assign(fake, { browser });
}

/**
 * A world over a database of its own, seeded as at the first start, and closed when the test ends. `die` forgets all that a worker
 * holds in memory, as its death does.
 */
export async function setUp({ webhook = true }: { webhook?: boolean } = {}) {
  const name = `test-${crypto.randomUUID()}`;
  const chance = fakeChance();
  const receiver = fakeReceiver();
  const browser = fakeBrowser();
  const opened: { close(): void }[] = [];
  const opening = () =>
    reopening(async (onGone) => {
      const db = await seed(await openForWriting(onGone, { name }), chance, 'Leads');
      opened.push(db);
      return db;
    });
  let db = opening();
  const record = async (row: Parameters<Parameters<typeof ledgered>[1]>[0]) => (await db()).put('ledger', row);
  const world = {
    ...chance,
    db: () => db(),
    subtle: crypto.subtle,
    locks: { request: (lock: string, work: () => unknown) => navigator.locks.request(`${name}/${lock}`, work) },
    request: ledgered(receiver.fetch as typeof fetch, record, chance.now, chance.newId),
    lexicon: async () => ({ plans }),
    plans: async () => plans,
    browser: browser.browser,
    changed: () => {},
    online: () => true,
    receiver,
    fake: browser,
    name,
    die: () => {
      db = opening();
    },
  };
  onTestFinished(() => {
    for (const one of opened) one.close();
    indexedDB.deleteDatabase(name);
  });
  if (webhook) await switchOnWebhook(world as unknown as Deps);
  const settings = await (await db()).get('settings', 'settings');
  return { ...world, listId: settings?.activeList ?? '' } as unknown as Omit<typeof world, keyof Deps> &
    Deps & { listId: string };
}
export type TestWorld = Awaited<ReturnType<typeof setUp>>;

/** The same world, in which the worker dies after the first request was answered and before anything of it is written. */
export function dyingAfterRequest(world: TestWorld): TestWorld {
  let answered = false;
  const request: TestWorld['request'] = async (...asked) => {
    const response = await world.request(...asked);
    answered = true;
    return response;
  };
  const db = async () => {
    const open = await world.db();
    const get = (_: Db, key: string | symbol) => {
      if (answered && key === 'transaction') throw new Error('killed');
      const value = Reflect.get(open, key);
      return typeof value === 'function' ? value.bind(open) : value;
    };
    return new Proxy<Db>(open, { get });
  };
  return { ...world, request, db };
}

/** A webhook that the person has already looked at once. */
async function switchOnWebhook({ db, now, subtle }: Pick<Deps, 'db' | 'now' | 'subtle'>): Promise<void> {
  const imported = await importSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', subtle);
  if (imported.type === 'refused') throw new Error(imported.reason);
  const open = await db();
  const settings = await open.get('settings', 'settings');
  if (!settings) throw new Error('not seeded');
  const webhook = { url: 'https://crm.example/hook', when: 'qualified' as const, previewed: true };
  await open.put('settings', { ...settings, webhook });
  await open.put('keys', { id: 'webhook', key: imported.key, savedAt: now() });
}
