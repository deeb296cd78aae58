/**
 * Runs the main job: `npm start`. With a display it opens a browser with Assay and leaves it open; without one it does the whole
 * job headless and ends with 0 only when every step was seen to work.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ensureChromium } from '../browsers.ts';
import { inventSample, sampleSite } from '../fixtures/sample-company.ts';
import { serveSite } from '../fixtures/serve.ts';
import { runJob } from './job.ts';
import { openBrowser } from './open-browser.ts';
import { openAddress, showPage } from './shown-page.ts';
import { usage, wishesFrom } from './wishes.ts';

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
  else await runJob({ show: ({ ctx }) => showPage(ctx, wishes), expected: [], region: wishes.region, pictures });
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
      show: ({ ctx }) => openAddress(ctx, `${site.url}team.html`),
      expected: [name, email ?? '', sample.id],
      whom: name,
      pictures,
      unplugged: process.env.ASSAY_UNPLUG === 'receiver' ? 'receiver' : undefined,
    });
  } finally {
    await site.close();
  }
}
