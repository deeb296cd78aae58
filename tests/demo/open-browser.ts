import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureChromium } from '../browsers.ts';
import { extension } from '../e2e/session.ts';
import { ask } from '../e2e/steps.ts';
import { newSecret } from '../e2e/webhook.ts';
import { inventSample, sampleSite } from '../fixtures/sample-company.ts';
import { serveSite } from '../fixtures/serve.ts';
import { startReceiver } from './receiver.ts';
import { openAddress, showPage } from './shown-page.ts';
import type { Wishes } from './wishes.ts';

/** A browser for a person: Assay in it, the sample company or a page of theirs in front, and a receiver to try the webhook on. */
export async function openBrowser(wishes: Wishes): Promise<void> {
  const secret = newSecret();
  const [site, receiver, profile] = await Promise.all([
    serveSite(sampleSite(inventSample(randomBytes(4).toString('hex')))),
    startReceiver({ secret }),
    mkdtemp(join(tmpdir(), 'assay-')),
  ]);
  const ctx = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: false,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  if (wishes.region) await setRegion(ctx, wishes.region);
  await (wishes.page === undefined ? openAddress(ctx, `${site.url}team.html`) : showPage(ctx, wishes));
  console.log(`Press the Assay button in the toolbar, or Alt+Shift+S.
To try the webhook: open Options, address ${receiver.url}, secret ${secret}
The receiver prints what arrives. Close the browser to end.`);
  const printed = new Set<unknown>();
  const watch = setInterval(() => {
    for (const delivery of receiver.deliveries.filter((one) => !printed.has(one))) {
      printed.add(delivery);
      console.log(
        `received ${delivery.webhookId}, verified: ${delivery.verified}\n${new TextDecoder().decode(delivery.raw)}`,
      );
    }
  }, 500);
  await new Promise((closed) => ctx.once('close', closed));
  clearInterval(watch);
  await Promise.all([site.close(), receiver.close(), rm(profile, { recursive: true, force: true })]);
}

/** The home country, as somebody would choose it on the options page. */
async function setRegion(ctx: BrowserContext, region: string): Promise<void> {
  const worker = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
  const ours = await openAddress(ctx, new URL('options.html', worker.url()).href);
  await ask(ours, 'changeSettings', { region });
  await ours.close();
}
