import type { Page } from '@playwright/test';
import { type Behaviour, type Receiver, startReceiver } from '../demo/receiver.ts';
import type { Session } from './session.ts';
import { ask, rows, saveQualified } from './steps.ts';
import { expect, test } from './test.ts';
import { newSecret, saveWebhook, setUpWebhook } from './webhook.ts';

/** Saves and sends a first contact to a receiver that behaves so; the popup stays open. */
async function sent(session: Session, page: Page, behave: (number: number) => Behaviour) {
  const secret = newSecret();
  const receiver = await startReceiver({ secret, behave });
  await setUpWebhook(session, { url: receiver.url, secret });
  const popup = await saveQualified(session, page);
  await popup.getByRole('dialog').locator('[data-primary]').click();
  return { receiver, popup, secret };
}

/** Presses the one thing that can be done about a stuck delivery, on the page of whom it tells. */
async function retryOnPage(session: Session): Promise<Page> {
  const prospects = await session.open('prospects.html');
  const [delivery] = await rows(prospects, 'deliveries');
  await prospects.goto(`${prospects.url()}#${delivery?.subjectId}`);
  await prospects.getByRole('button', { name: 'Try again' }).click();
  return prospects;
}

async function deliveredOnce(prospects: Page, receiver: Receiver): Promise<void> {
  await expect(prospects.locator('.deliveries [data-delivery]')).toHaveAttribute('data-delivery', 'delivered');
  expect(new Set(receiver.requests.map(({ webhookId, sha256 }) => `${webhookId} ${sha256}`)).size).toBe(1);
  expect(receiver.deliveries).toHaveLength(1);
}

test('a receiver that answers 500 is tried again with the same bytes until it takes them', async ({
  session,
  page,
}) => {
  const { receiver, popup } = await sent(session, page, (number) => ({
    type: 'answer',
    status: number === 1 ? 500 : 200,
  }));
  await expect(popup.locator('[data-delivery="due"]')).toContainText('the receiver answered 500.');
  await deliveredOnce(await retryOnPage(session), receiver);
  await receiver.close();
});

test('a receiver that points to another origin is not followed: nothing arrives there', async ({ session, page }) => {
  const elsewhere = await startReceiver({ secret: newSecret() });
  const away = elsewhere.url.replace('127.0.0.1', 'localhost');
  const { receiver, popup } = await sent(session, page, (number) =>
    number === 1 ? { type: 'redirect', to: away } : { type: 'answer', status: 200 },
  );
  await expect(popup.locator('[data-delivery="paused"]')).toContainText('the receiver points to another address');
  expect(elsewhere.hits).toBe(0);
  await deliveredOnce(await retryOnPage(session), receiver);
  expect(elsewhere.hits).toBe(0);
  await receiver.close();
  await elsewhere.close();
});

test('a receiver that never answers is given up after a while and tried again', async ({ session, page }) => {
  const { receiver, popup } = await sent(session, page, (number) =>
    number === 1 ? { type: 'hang' } : { type: 'answer', status: 200 },
  );
  await expect(popup.locator('[data-delivery="due"]')).toContainText('the receiver did not answer in time.', {
    timeout: 30_000,
  });
  await deliveredOnce(await retryOnPage(session), receiver);
  await receiver.close();
});

test('a wrong secret is refused by the receiver, and the right one sends what waited', async ({ session, page }) => {
  const secret = newSecret();
  const receiver = await startReceiver({ secret });
  await setUpWebhook(session, { url: receiver.url, secret: newSecret() });
  const popup = await saveQualified(session, page);
  await popup.getByRole('dialog').locator('[data-primary]').click();
  await expect(popup.locator('[data-delivery="paused"]')).toContainText('the receiver answered 401.');
  const options = await session.open('options.html#webhook');
  await saveWebhook(options, { url: receiver.url, secret });
  await expect.poll(() => receiver.deliveries.length).toBe(1);
  await expect(options.locator('.outbox')).toHaveAttribute('data-delivered', '1');
  await receiver.close();
});

test('without a network the page is still read and saved, and the delivery goes out when the network is back', async ({
  session,
  page,
}) => {
  const secret = newSecret();
  const receiver = await startReceiver({ secret });
  await setUpWebhook(session, { url: receiver.url, secret });
  await page.bringToFront();
  await session.ctx.setOffline(true);
  const popup = await saveQualified(session, page);
  await popup.getByRole('dialog').locator('[data-primary]').click();
  await expect(popup.locator('[data-delivery="due"]')).toContainText('no network.');
  expect(receiver.hits).toBe(0);
  await session.ctx.setOffline(false);
  await deliveredOnce(await retryOnPage(session), receiver);
  await receiver.close();
});

test('when the leave to reach the receiver is missing nothing is sent, the reason is told and nothing is lost', async ({
  session,
  page,
}) => {
  const secret = newSecret();
  const receiver = await startReceiver({ secret });
  const prospects = await session.open('prospects.html');
  // As after a leave that was taken back in the browser's own settings.
  await ask(prospects, 'setWebhook', { url: receiver.url, secret, when: 'qualified' });
  const popup = await saveQualified(session, page);
  await popup.getByRole('dialog').locator('[data-primary]').click();
  await expect(popup.locator('[data-delivery="paused"]')).toContainText(
    'permission for the receiver’s address is missing.',
  );
  expect(receiver.hits).toBe(0);
  await setUpWebhook(session, { url: receiver.url, secret });
  await expect.poll(() => receiver.deliveries.length).toBe(1);
  await receiver.close();
});

test('the test button tells what the receiver answered', async ({ session }) => {
  const secret = newSecret();
  const receiver = await startReceiver({
    secret,
    behave: (number) => ({ type: 'answer', status: number === 1 ? 200 : 500 }),
  });
  await setUpWebhook(session, { url: receiver.url, secret });
  const options = await session.open('options.html#webhook');
  const outcome = options.locator('#webhook-outcome');
  await options.locator('#webhook-test').click();
  await expect(outcome).toHaveAttribute('data-code', 'delivered');
  expect(receiver.deliveries.map(({ body }) => body)).toEqual([expect.objectContaining({ type: 'ping' })]);
  await options.locator('#webhook-test').click();
  await expect(outcome).toHaveAttribute('data-code', 'refused');
  await expect(outcome).toContainText('500');
  await receiver.close();
});
