import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../browsers.ts';

// Without this Playwright lets go of the popup, which is none of its own page types.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/** The build under test; a person may point at another one. */
export const extension =
  process.env.ASSAY_EXTENSION ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser with the extension in it, and the hands to work it as a person would. */
export type Session = {
  ctx: BrowserContext;
  id: string;
  cdp: CDPSession;
  /** Presses the toolbar button on the page: a true activeTab grant and the real popup. */
  press(page: Page): Promise<Page>;
  /** Makes ready to press; for pages that answer nobody at the moment of pressing. */
  aim(page: Page): Promise<() => Promise<Page>>;
  /** Opens one of our own pages in a tab. */
  open(path: string): Promise<Page>;
  /** Stops the worker, as the browser does when memory is short. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
};

export type Look = {
  /** A folder that outlives the session; without one everything is forgotten. */
  profile?: string;
  /** A build other than the one under test. */
  build?: string;
  colorScheme?: 'light' | 'dark';
  locale?: string;
};

/** Starts a browser. On a new profile it waits for the welcome page of the first run, and closes it. */
export async function startSession({
  profile = '',
  build = extension,
  colorScheme = 'light',
  locale,
}: Look = {}): Promise<Session> {
  const first = profile === '' || !existsSync(profile);
  const ctx = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: true,
    viewport: null,
    colorScheme,
    acceptDownloads: true,
    args: [
      // A popup may be 600 px high only where the screen has room for it.
      '--screen-info={1600x1200}',
      '--window-size=1280,1000',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
    ],
  });
  const cdp = await browserOf(ctx).newBrowserCDPSession();
  const worker = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const session = { ctx, id, cdp };
  if (first) {
    // A browser nobody closes would keep the whole run from ending.
    const welcome = await pageWith(ctx, (page) => page.url().endsWith('#welcome')).catch(async (error) => {
      await ctx.close();
      throw error;
    });
    await welcome.close();
  }
  return {
    ...session,
    press: async (page) => (await aim(session, page))(),
    aim: (page) => aim(session, page),
    open: async (path) => {
      const page = await ctx.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    killWorker: () => killWorker(session),
    close: () => ctx.close(),
  };
}

type Parts = Pick<Session, 'ctx' | 'id' | 'cdp'>;

async function aim({ ctx, id, cdp }: Parts, page: Page): Promise<() => Promise<Page>> {
  await page.bringToFront();
  const targetId = await tabOf(ctx, cdp, page);
  return async () => {
    const known = new Set(ctx.pages());
    const popup = pageWith(ctx, (one) => !known.has(one) && one.url().includes('/popup.html'));
    // Playwright's types do not know this command of the browser's extension domain yet.
    await cdp.send('Extensions.triggerAction' as 'Browser.getVersion', { id, targetId } as never);
    return popup;
  };
}

/** The first page, there or to come, for which the claim holds. */
export async function pageWith(ctx: BrowserContext, claim: (page: Page) => boolean): Promise<Page> {
  const there = ctx.pages().find(claim);
  if (there) return there;
  return new Promise((resolve, reject) => {
    const watch = (page: Page) => {
      const look = () => {
        if (page.isClosed() || !claim(page)) return;
        clearTimeout(timer);
        ctx.off('page', watch);
        resolve(page);
      };
      page.on('framenavigated', look);
      look();
    };
    const timer = setTimeout(() => {
      ctx.off('page', watch);
      reject(new Error(`no such page opened; there are ${ctx.pages().map((page) => page.url())}`));
    }, 15_000);
    for (const page of ctx.pages()) watch(page);
    ctx.on('page', watch);
  });
}

/** The DevTools id of the tab that holds the page: its own id is that of the document's frame tree. */
async function tabOf(ctx: BrowserContext, cdp: CDPSession, page: Page): Promise<string> {
  const own = await ctx.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === targetInfo.url);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  return tab.targetId;
}

async function killWorker({ cdp, id }: Parts): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
  await Promise.all(workers.map(({ targetId }) => cdp.send('Target.closeTarget', { targetId }).catch(() => undefined)));
}

function browserOf(ctx: BrowserContext) {
  const browser = ctx.browser();
  if (!browser) throw new Error('the browser is gone');
  return browser;
}
