import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Session } from './session.ts';
import { willGrant } from './steps.ts';

export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

export type Hook = { url: string; secret: string; when?: 'qualified' | 'by-hand' };

/** Sets the webhook up on the options page as a person does; the browser's question is answered with yes. */
export async function setUpWebhook(session: Session, hook: Hook): Promise<void> {
  await willGrant(session, 'http://127.0.0.1/*');
  const options = await session.open('options.html#webhook');
  await saveWebhook(options, hook);
  await expect(options.locator('#webhook-outcome')).toHaveAttribute('data-outcome', 'saved');
  await options.close();
}

/** Fills the form and presses Save; what comes of it is in `#webhook-outcome`. */
export async function saveWebhook(options: Page, { url, secret, when = 'qualified' }: Hook): Promise<void> {
  await options.locator('#webhook-url').fill(url);
  await options.locator('#webhook-secret').fill(secret);
  await options.locator('#webhook-when').selectOption(when);
  await options.locator('#webhook-save').click();
}
