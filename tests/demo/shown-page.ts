import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Wishes } from './wishes.ts';

/** The page somebody named, opened: an address as it is, a saved page under the address it is said to have. */
export function showPage(ctx: BrowserContext, { page: wanted = '', url }: Wishes): Promise<Page> {
  if (/^https?:\/\//.test(wanted)) return openAddress(ctx, wanted);
  return openSaved(ctx, wanted, url ?? 'http://saved-page.localhost/');
}

export async function openAddress(ctx: BrowserContext, url: string): Promise<Page> {
  const page = await ctx.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The file is served as that address and no other; whatever else the page asks for is refused. */
async function openSaved(ctx: BrowserContext, file: string, url: string): Promise<Page> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (!existsSync(path)) throw new Error(`There is no file ${file}.`);
  const body = await readFile(path);
  const page = await ctx.newPage();
  const address = new URL(url).href.replace(/#.*$/, '');
  await page.routeWebSocket(/.*/, (socket) => socket.close());
  await page.route('**/*', (route) => {
    const request = route.request();
    const asked = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === address;
    return asked ? route.fulfill({ body, contentType: `text/html; charset=${charsetOf(body)}` }) : route.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** What the page itself says of its bytes, as a browser would look for it; a server's header would win over it. */
function charsetOf(body: Buffer): string {
  return /charset=["']?\s*([\w-]+)/i.exec(body.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
}
