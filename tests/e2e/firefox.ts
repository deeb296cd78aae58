import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A headless Firefox driven over WebDriver BiDi (w3.org/TR/webdriver-bidi), without a driver program. */
export type Firefox = {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Runs a function with JSON arguments in a browsing context; what it answers must be JSON, a string for anything nested. */
  run<T>(context: string, work: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  /** A new tab; pages of the extension never report `complete`, so those are polled for `ready`. */
  open(url: string, ready?: string): Promise<string>;
  /** The browser's own window, for what no page may do. */
  chrome(): Promise<string>;
  press(context: string, keys: string): Promise<void>;
  close(): Promise<void>;
};

const preferences = {
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'browser.startup.homepage': 'about:blank',
};

export async function startFirefox(binary: string, extra: Record<string, unknown>): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'assay-firefox-'));
  const lines = Object.entries({ ...preferences, ...extra }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  // Pages of extensions are off limits to the protocol without system access.
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const browser = spawn(binary, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const exited = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const socket = await connected(await addressOf(browser));
  const send = requests(socket);
  await send('session.new', { capabilities: {} });
  const run: Firefox['run'] = async (context, work, ...given) => {
    const answer = await send('script.evaluate', {
      expression: `(${work})(...${JSON.stringify(given)})`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error((answer.exceptionDetails as { text: string }).text);
    return plain(answer.result as Remote) as never;
  };
  return {
    send,
    run,
    open: async (url, ready) => {
      const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
      await send('browsingContext.navigate', { context, url, wait: ready ? 'none' : 'complete' });
      if (ready) {
        await until(`${url} to show ${ready}`, () =>
          run(context, (selector: string) => document.querySelector(selector) !== null, ready).catch(() => false),
        );
      }
      return context;
    },
    chrome: async () => {
      const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: { context: string; url: string }[];
      };
      const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
      if (!window) throw new Error('Firefox has no window');
      return window.context;
    },
    press: async (context, keys) => {
      const actions = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      await send('browser.close').catch(() => browser.kill());
      await exited;
      socket.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for something to come true, 20 s at most. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function addressOf(browser: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (bytes: Buffer) => {
      said += bytes;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    browser.stderr?.on('data', listen);
    browser.stdout?.on('data', listen);
    browser.once('error', reject);
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-2000)}`)));
  });
}

async function connected(address: string): Promise<WebSocket> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  return socket;
}

type Message = { id?: number; type: string; result: Record<string, unknown>; error?: string; message?: string };

function requests(socket: WebSocket): Firefox['send'] {
  const waiting = new Map<number, { resolve(result: Record<string, unknown>): void; reject(error: Error): void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (!asked || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`));
    else asked.resolve(message.result);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

type Remote = { type: string; value?: unknown };

/** BiDi's typed values as JSON ones. */
function plain(remote: Remote): unknown {
  const { type, value } = remote;
  if (type === 'object')
    return Object.fromEntries((value as [string, Remote][]).map(([key, inner]) => [key, plain(inner)]));
  if (type === 'array') return (value as Remote[]).map(plain);
  return type === 'null' || type === 'undefined' ? undefined : value;
}
