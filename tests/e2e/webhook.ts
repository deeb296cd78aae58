import { randomBytes } from 'node:crypto';
import type { Input } from '../../lib/messages/contract.ts';
import type { Session } from './session.ts';
import { ask, willGrant } from './steps.ts';

export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

/** Sets the webhook up, permission included. */
export async function setUpWebhook(session: Session, webhook: Input<'setWebhook'>): Promise<void> {
  await willGrant(session, 'http://127.0.0.1/*');
  const options = await session.open('options.html');
  await options.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'grant';
    button.textContent = 'grant';
    button.onclick = async () => {
      const ok = await chrome.permissions.request({ origins: ['http://127.0.0.1/*'] });
      document.title = `granted ${ok}`;
    };
    document.body.append(button);
  });
  await options.click('#grant');
  await options.waitForFunction(() => document.title === 'granted true');
  await ask(options, 'setWebhook', webhook);
  await options.close();
}

declare const chrome: { permissions: { request(asked: { origins: string[] }): Promise<boolean> } };
