import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Session, startSession } from '../e2e/session.ts';
import { ask, rows, saved } from '../e2e/steps.ts';
import { newSecret, setUpWebhook } from '../e2e/webhook.ts';
import { startReceiver } from './receiver.ts';
import { type Shown, shownIn, tableOf } from './shown.ts';

export type Job = {
  /** Opens the page whose contacts are wanted. */
  show(session: Session): Promise<Page>;
  /** Words that must be seen in the popup, in the database and in what the receiver verified. */
  expected: string[];
  /** Whom to save; the first contact when absent. */
  whom?: string;
  region?: string;
  pictures: string;
  /** For the test that a dead receiver is noticed. */
  unplugged?: 'receiver';
};

const say = (line: string) => console.log(line);

/** The whole main job through the real toolbar button and popup. Throws when any link of the chain is missing. */
export async function runJob(job: Job): Promise<void> {
  await mkdir(job.pictures, { recursive: true });
  const secret = newSecret();
  const receiver = await startReceiver({ secret });
  if (job.unplugged === 'receiver') await receiver.close();
  const session = await startSession().catch(async (error) => {
    await receiver.close();
    throw error;
  });
  const picture = (page: Page, name: string) => page.screenshot({ path: join(job.pictures, `${name}.png`) });
  try {
    await setUpWebhook(session, { url: receiver.url, secret });
    say(`✓ webhook set up at ${receiver.url}, leave granted for this address alone`);
    const ours = await session.open('prospects.html');
    if (job.region) await ask(ours, 'changeSettings', { region: job.region });
    const page = await job.show(session);
    await picture(page, '1-page');
    const popup = await session.press(page);
    await popup.locator('[data-contact], .notice').first().waitFor();
    const contacts = await shownIn(popup);
    say(
      `✓ the toolbar button was pressed on ${page.url()}: ${contacts.length} ${contacts.length === 1 ? 'contact' : 'contacts'} found\n`,
    );
    say(`${tableOf(contacts)}\n`);
    await picture(popup, '2-found');
    if (contacts.length === 0 && job.expected.length === 0) {
      say((await popup.locator('.notice').first().innerText()).trim());
      return;
    }
    const subject = await answerAndSave(popup, job, contacts, picture);
    await popup.locator('dialog[open] button[data-primary]').click();
    say('✓ the exact bytes were shown before the first message went out');
    await expect.poll(() => receiver.deliveries.length, { message: 'the webhook to arrive', timeout: 15_000 }).toBe(1);
    const [delivery] = receiver.deliveries;
    if (!delivery?.verified) throw new Error(`the signature does not verify: ${delivery?.problem}`);
    const body = new TextDecoder().decode(delivery.raw);
    say(`✓ delivered once, ${delivery.raw.length} bytes, signature verified, webhook-id ${delivery.webhookId}`);
    const stored = JSON.stringify((await rows(ours, 'subjects')).filter(({ id }) => id === subject));
    if (!stored.includes(subject) || !body.includes(subject)) {
      throw new Error(`${subject} was saved but is not in both the database and the delivery`);
    }
    for (const word of job.expected) {
      const seen = JSON.stringify(contacts).includes(word);
      if (!seen || !stored.includes(word) || !body.includes(word)) {
        throw new Error(
          `“${word}” is missing: popup ${seen}, database ${stored.includes(word)}, delivery ${body.includes(word)}`,
        );
      }
    }
    await ours.reload();
    await ours.locator('table').first().waitFor();
    await picture(ours, '5-prospects');
    say(`✓ pictures of each step: ${job.pictures}`);
  } finally {
    await session.close();
    if (job.unplugged !== 'receiver') await receiver.close();
  }
}

/** Answers the checklist by keys and saves by Enter; returns the id of the saved subject. */
async function answerAndSave(
  popup: Page,
  { whom, expected }: Job,
  contacts: Shown[],
  picture: (page: Page, name: string) => Promise<unknown>,
): Promise<string> {
  const chosen = whom ?? contacts[0]?.name ?? '';
  if (!contacts.some(({ name }) => name === chosen))
    throw new Error(`${chosen} is not among the contacts: ${expected}`);
  const row = popup.locator('[data-contact]').filter({ hasText: chosen }).first();
  // Others may be picked already; this job saves one.
  for (const box of await popup.locator('[data-contact] input:checked').all()) await box.uncheck();
  await row.getByRole('checkbox').check();
  await popup.locator('header h1').click();
  for (const criterion of ['target', 'means', 'authority']) {
    await popup.locator(`[data-criterion="${criterion}"]`).waitFor();
    await popup.keyboard.press('1');
  }
  const verdict = popup.locator('.verdict[data-state="qualified"]');
  await verdict.waitFor();
  say(`✓ three keys answered the checklist: ${(await verdict.locator('.state').innerText()).trim()}`);
  await picture(popup, '3-answered');
  await popup.keyboard.press('Enter');
  await saved(popup).waitFor();
  const subject = (await saved(popup).getAttribute('data-saved'))?.split(' ').at(-1) ?? '';
  await popup.locator('dialog[open]').waitFor();
  await picture(popup, '4-saved');
  say(`✓ Enter saved ${chosen} as ${subject}`);
  return subject;
}
