/**
 * Runs the main job: `npm start`. With a display it opens a browser with Assay and leaves it open; without one it does the whole
 * job headless and ends with 0 only when every step was seen to work.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureChromium } from '../browsers.ts';
import type { Session } from '../e2e/session.ts';
import { inventSample, sampleSite } from '../fixtures/sample-company.ts';
import { serveSite } from '../fixtures/serve.ts';
import { runJob } from './job.ts';
import { openBrowser } from './open-browser.ts';
import { usage, type Wishes, wishesFrom } from './wishes.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, '.output', 'demo');

const wishes = wishesFrom(process.argv.slice(2));
if (typeof wishes === 'string') {
  console.error(`${wishes}\n\n${usage}`);
  process.exit(2);
}
try {
  ensureChromium();
  build();
  if (hasDisplay()) await openBrowser(wishes);
  else if (wishes.page === undefined) await sampleJob();
  else await pageJob(wishes.page, wishes);
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}

/** A build somebody points at is taken as it is. */
function build(): void {
  if (process.env.ASSAY_EXTENSION) return;
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built:\n${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return process.env.CI === undefined;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** New names, addresses and an id in each run: what is seen at the end can only have come from this page. */
async function sampleJob(): Promise<void> {
  const sample = inventSample(randomBytes(4).toString('hex'));
  const site = await serveSite(sampleSite(sample));
  const { name, email } = sample.manager;
  console.log(`✓ invented ${sample.company}, id ${sample.id}, served at ${site.url}`);
  try {
    await runJob({
      show: (session) => opened(session, `${site.url}team.html`),
      expected: [name, email ?? '', sample.id],
      whom: name,
      pictures,
      unplugged: process.env.ASSAY_UNPLUG === 'receiver' ? 'receiver' : undefined,
    });
  } finally {
    await site.close();
  }
}

async function pageJob(page: string, { url, region }: Wishes): Promise<void> {
  const show = /^https?:\/\//.test(page)
    ? (session: Session) => opened(session, page)
    : (session: Session) => savedPage(session, page, url ?? 'http://saved-page.localhost/');
  await runJob({ show, expected: [], region, pictures });
}

async function opened({ ctx }: Session, url: string) {
  const page = await ctx.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The file is served as that address; whatever else the page asks for is refused. */
async function savedPage({ ctx }: Session, file: string, url: string) {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (!existsSync(path)) throw new Error(`There is no file ${file}.`);
  const body = await readFile(path);
  const charset = /charset=["']?\s*([\w-]+)/i.exec(body.subarray(0, 4096).toString('latin1'))?.[1] ?? 'utf-8';
  const page = await ctx.newPage();
  let served = false;
  await page.route('**/*', (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    return route.fulfill({ body, contentType: `text/html; charset=${charset}` });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
