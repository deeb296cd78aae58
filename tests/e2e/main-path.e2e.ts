import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReceiver } from '../demo/receiver.ts';
import { type Session, startSession } from './session.ts';
import { answerByKeys, ask, contacts, rows, saved } from './steps.ts';
import { expect, test } from './test.ts';
import { newSecret, setUpWebhook } from './webhook.ts';

test('a contact is found, answered, saved through a killed worker, kept over a restart and delivered once', async ({
  sample,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  const secret = newSecret();
  const receiver = await startReceiver({ secret });
  try {
    const first = await startSession({ profile: join(folder, 'profile') });
    await setUpWebhook(first, { url: receiver.url, secret });
    const { name, shown } = await saveAndSend(first, `${sample.url}contact.html`);
    await expect.poll(() => receiver.deliveries.length).toBe(1);
    await first.close();

    const second = await startSession({ profile: join(folder, 'profile') });
    const prospects = await second.open('prospects.html');
    await expect(prospects.getByText(name).first()).toBeVisible();
    const [delivery] = await rows(prospects, 'deliveries');
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1 });
    // Asked to try again, it stays delivered: the test message is the next thing the receiver hears.
    await ask(prospects, 'retry', { deliveryId: delivery?.id ?? '' });
    const options = await second.open('options.html#webhook');
    await options.locator('#webhook-test').click();
    await expect(options.locator('#webhook-outcome')).toHaveAttribute('data-code', 'delivered');
    await second.close();

    expect(receiver.requests.map(({ verified, repeat }) => ({ verified, repeat }))).toEqual([
      { verified: true, repeat: false },
      { verified: true, repeat: false },
    ]);
    const [event, ping] = receiver.deliveries;
    expect(ping?.body).toMatchObject({ type: 'ping' });
    expect(event?.body).toMatchObject({ type: 'prospect.qualified' });
    expect(event?.raw.toString('utf8')).toBe(shown);
    expect(event?.raw.equals(Buffer.from(delivery?.bytes ?? []))).toBe(true);
  } finally {
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** From the toolbar button to the sent message, by keys. Returns who was saved and the bytes as they were shown. */
async function saveAndSend(session: Session, url: string): Promise<{ name: string; shown: string }> {
  const page = await session.ctx.newPage();
  await page.goto(url);
  const popup = await session.press(page);
  const contact = contacts(popup).first();
  await expect(contact.getByRole('checkbox')).toBeChecked();
  const name = await contact.locator('.contact-name').innerText();
  await answerByKeys(popup);
  await session.killWorker();
  await popup.keyboard.press('Enter');
  await expect(saved(popup)).toBeVisible();
  const shown = await popup.getByRole('dialog').locator('textarea').inputValue();
  await session.killWorker();
  await popup.getByRole('dialog').locator('[data-primary]').click();
  await expect(popup.locator('[data-delivery]')).toHaveAttribute('data-delivery', 'delivered');
  return { name, shown };
}
