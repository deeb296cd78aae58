import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../browsers.ts';
import { extension } from '../e2e/session.ts';
import { newSecret } from '../e2e/webhook.ts';
import { inventSample, sampleSite } from '../fixtures/sample-company.ts';
import { serveSite } from '../fixtures/serve.ts';
import { startReceiver } from './receiver.ts';
import type { Wishes } from './wishes.ts';

/** A browser for a person: Assay in it, the sample company or a page of theirs in front, and a receiver to try the webhook on. */
export async function openBrowser({ page: wanted, url }: Wishes): Promise<void> {
  const secret = newSecret();
  const [site, receiver, profile] = await Promise.all([
    serveSite(sampleSite(inventSample('sample'))),
    startReceiver({ secret }),
    mkdtemp(join(tmpdir(), 'assay-')),
  ]);
  const ctx = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: false,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const page = await ctx.newPage();
  await page.goto(addressOf(wanted, url) ?? `${site.url}team.html`);
  console.log(`Press the Assay button in the toolbar, or Alt+Shift+A.
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
  await Promise.all([site.close(), receiver.close()]);
}

function addressOf(wanted: string | undefined, url: string | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  if (/^https?:\/\//.test(wanted)) return wanted;
  return url ?? pathToFileURL(resolve(process.env.INIT_CWD ?? process.cwd(), wanted)).href;
}
