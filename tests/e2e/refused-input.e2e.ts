import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { extension, startSession } from './session.ts';
import { answerByKeys, contacts, rows, saved } from './steps.ts';
import { expect, test } from './test.ts';
import { newSecret, saveWebhook } from './webhook.ts';

declare const chrome: { permissions: { request(asked: object): Promise<boolean> } };

const addresses = [
  ['http://acme.example/hook', 'endpoint-not-https', 'Only https:// is allowed'],
  ['javascript:alert(1)', 'endpoint-scheme', 'must begin with https://'],
  ['https://ada:secret@acme.example/hook', 'endpoint-credentials', 'Remove the user name and password'],
  ['acme', 'endpoint-not-a-url', 'not a web address'],
  ['', 'endpoint-empty', 'Enter the webhook’s address.'],
] as const;

test('an address that cannot be a webhook is refused with the reason, and stays in the form', async ({ session }) => {
  const options = await session.open('options.html#webhook');
  const outcome = options.locator('#webhook-outcome');
  for (const [url, code, sentence] of addresses) {
    await saveWebhook(options, { url, secret: newSecret() });
    await expect(outcome).toHaveAttribute('data-code', code);
    await expect(outcome).toContainText(sentence);
    await expect(options.locator('#webhook-url')).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(options.locator('#webhook-secret')).not.toHaveValue('');
  const [settings] = await rows(options, 'settings');
  expect(settings?.webhook).toBeUndefined();
});

test('a secret that cannot be one is refused with the reason, and nothing is stored', async ({ session }) => {
  const options = await session.open('options.html#webhook');
  // The browser's question cannot be answered here; that it was answered with yes is taken for granted.
  await options.evaluate(() => Object.assign(chrome.permissions, { request: async () => true }));
  const outcome = options.locator('#webhook-outcome');
  const secrets = [
    ['', 'secret-empty'],
    ['secret', 'secret-no-prefix'],
    ['whsec_§§§§', 'secret-not-base64'],
    ['whsec_c2hvcnQ=', 'secret-too-short'],
  ] as const;
  for (const [secret, code] of secrets) {
    await saveWebhook(options, { url: 'http://127.0.0.1:9/hook', secret });
    await expect(outcome).toHaveAttribute('data-code', code);
    await expect(options.locator('#webhook-secret')).toHaveAttribute('aria-invalid', 'true');
  }
  const [settings] = await rows(options, 'settings');
  expect(settings?.webhook).toBeUndefined();
});

test('when the browser’s question is answered with no, that is told and what was typed stays', async ({ session }) => {
  const options = await session.open('options.html#webhook');
  // Headless, the question is never shown and never answered: its "no" is put in its place.
  await options.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  const secret = newSecret();
  await saveWebhook(options, { url: 'https://acme.example/hook', secret });
  await expect(options.locator('#webhook-outcome')).toHaveAttribute('data-code', 'no-permission');
  await expect(options.locator('#webhook-outcome')).toContainText('Save again and allow it.');
  await expect(options.locator('#webhook-url')).toHaveValue('https://acme.example/hook');
  await expect(options.locator('#webhook-secret')).toHaveValue(secret);
});

test('when the disk is full the save says so and keeps every answer; with room again it is saved', async ({
  sample,
}) => {
  // The browser sets no limit for whoever may store without one; in this copy of the build only that permission is missing.
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  cpSync(extension, folder, { recursive: true });
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  writeFileSync(join(folder, 'manifest.json'), manifest.replace('"unlimitedStorage",', ''));
  const session = await startSession({ build: folder });
  const page = await session.ctx.newPage();
  await page.goto(`${sample.url}contact.html`);
  // The browser keeps what it knows of the room that is left while a database is open, and two seconds longer.
  await session.killWorker();
  await pause(3000);
  const origin = `chrome-extension://${session.id}`;
  const own = await session.ctx.newCDPSession(page);
  await own.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  const popup = await session.press(page);
  await expect(contacts(popup).first().getByRole('checkbox')).toBeChecked();
  await answerByKeys(popup);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-code="quota"]')).toContainText('There is no room left on this disk.');
  await expect(popup.locator('.verdict')).toHaveAttribute('data-state', 'qualified');
  expect(await rows(popup, 'subjects')).toEqual([]);
  expect(await rows(popup, 'changes')).toEqual([]);
  await own.send('Storage.overrideQuotaForOrigin', { origin });
  await popup.getByRole('button', { name: 'Save again' }).click();
  await expect(saved(popup)).toBeVisible();
  expect(await rows(popup, 'answers')).toHaveLength(3);
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});
