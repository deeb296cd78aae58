import { test as base, type Page } from '@playwright/test';
import { fixedSample, sampleSite } from '../fixtures/sample-company.ts';
import { type Site, serveSite } from '../fixtures/serve.ts';
import { type Session, startSession } from './session.ts';

type Own = {
  /** A browser of its own for each test: nothing of one reaches another. */
  session: Session;
  /** The sample company's page of contacts, opened. */
  page: Page;
};

export const test = base.extend<Own, { sample: Site }>({
  sample: [
    // Playwright reads what a fixture needs from this pattern, so it cannot be left out.
    async ({ playwright: _ }, use) => {
      const site = await serveSite(sampleSite(fixedSample()));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  session: async ({ colorScheme }, use) => {
    const session = await startSession({ colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await use(session);
    await session.close();
  },
  page: async ({ session, sample }, use) => {
    const page = await session.ctx.newPage();
    await page.goto(`${sample.url}contact.html`);
    await use(page);
  },
});

export const { expect } = test;
