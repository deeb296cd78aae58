import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startReceiver } from '../demo/receiver.ts';
import { extension } from './session.ts';
import { newSecret } from './webhook.ts';

const script = join(import.meta.dirname, '../demo/start.ts');

/** `npm start` as a machine without a display runs it, on a build that is already there. */
function start(env: Record<string, string>, args: string[] = []): Promise<{ code: number | null; said: string }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  const program = spawn(process.execPath, [script, ...args], {
    env: { ...rest, ASSAY_EXTENSION: extension, CI: '1', ...env },
  });
  let said = '';
  program.stdout.on('data', (bytes) => {
    said += bytes;
  });
  program.stderr.on('data', (bytes) => {
    said += bytes;
  });
  return new Promise((resolve) => program.once('close', (code) => resolve({ code, said })));
}

/** A copy of the build in which one file does nothing. */
async function without(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-unplugged-'));
  await cp(extension, folder, { recursive: true });
  await writeFile(join(folder, file), '');
  return folder;
}

test('the main job runs from the toolbar button to the verified delivery', async () => {
  const { code, said } = await start({});
  expect(said).toContain('delivered once');
  expect(code).toBe(0);
});

for (const part of ['reader.js', 'background.js']) {
  test(`without ${part} the main job fails`, async () => {
    const folder = await without(part);
    const { code, said } = await start({ ASSAY_EXTENSION: folder });
    await rm(folder, { recursive: true });
    expect(said).not.toContain('delivered once');
    expect(code).toBe(1);
  });
}

test('without a receiver the main job fails', async () => {
  const { code, said } = await start({ ASSAY_UNPLUG: 'receiver' });
  expect(said).toContain('Enter saved');
  expect(said).not.toContain('delivered once');
  expect(code).toBe(1);
});

test('a saved page is shown under the address it is said to have, and reaches nothing else', async () => {
  const elsewhere = await startReceiver({ secret: newSecret() });
  const folder = await mkdtemp(join(tmpdir(), 'assay-saved-'));
  const file = join(folder, 'saved.html');
  await writeFile(file, savedPage);
  // Its own server's address: to any other one on this machine the browser itself lets no page through.
  const address = new URL('/team', elsewhere.url).href;
  const { code, said } = await start({}, [file, '--url', address, '--region', 'RO']);
  await Promise.all([rm(folder, { recursive: true }), elsewhere.close()]);
  expect(said).toContain(`${address}: `);
  expect(said).toContain('+40 21 000 1234');
  expect(said).toContain('delivered once');
  expect(elsewhere.hits).toBe(0);
  expect(code).toBe(0);
});

/** Asks for more in every way that needs no person; its telephone number is Romanian only if somebody says so. */
const savedPage = `<!doctype html><meta charset="utf-8"><title>Acme</title>
<link rel="stylesheet" href="/style"><script src="/script"></script><script>fetch('/fetch');</script>
<h1>Acme</h1><article><h3>Ana Pop</h3><p>Sales manager</p><p>Phone: 021 000 1234</p></article>
<img src="/picture" alt=""><iframe src="/frame"></iframe>`;
