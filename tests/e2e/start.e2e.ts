import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extension } from './session.ts';

const script = join(import.meta.dirname, '../demo/start.ts');

/** `npm start` as a machine without a display runs it, on a build that is already there. */
function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  const program = spawn(process.execPath, [script], { env: { ...rest, ASSAY_EXTENSION: extension, CI: '1', ...env } });
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
