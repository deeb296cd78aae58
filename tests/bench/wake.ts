import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../browsers.ts';
import { corpusFolder, labelledPages, noCorpus, sourceOf } from '../corpus/pages.ts';
import { bundled } from './bundle.ts';
import { type Goal, round2 } from './goals.ts';
import { generatedPage } from './pages.ts';

type Times = { lists: number; first: number; second: number };

const origin = 'https://bench.example/';
const rounds = 5;
/** Every so many of the labelled pages. */
const step = 12;

/**
 * Browsers put a worker to sleep after half a minute, so the first lift of one is what people mostly wait for: its code is not
 * compiled and its word lists are not read. In Chromium, a fresh worker each time.
 */
export async function benchWake(): Promise<{ rows: object[]; goals: Goal[] }> {
  const folder = corpusFolder();
  if (!folder) console.log(noCorpus);
  const labelled = folder ? labelledPages(folder).filter((_, at) => at % step === 0) : [];
  const pages = labelled.length
    ? labelled.map((page) => ({ source: sourceOf(page), region: page.region }))
    : [{ source: sourceOf({ url: 'https://acme.example/', html: generatedPage(1_000) }), region: 'GB' }];
  const names = readFileSync(join(import.meta.dirname, '../../public/lexicon/names.json'), 'utf8');
  const script = await bundled('./wake-entry.ts');
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const tab = await browser.newPage();
    await tab.route(`${origin}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await tab.goto(origin);
    const least: Times[] = [];
    for (const page of pages) {
      const best = { lists: Infinity, first: Infinity, second: Infinity };
      for (let round = 0; round < rounds; round++) {
        const times = await tab.evaluate(
          (asked) =>
            new Promise<Times>((resolve, reject) => {
              const worker = new Worker('/worker.js');
              worker.onerror = ({ message }) => reject(new Error(message));
              worker.onmessage = ({ data }) => {
                worker.terminate();
                resolve(data);
              };
              worker.postMessage(asked);
            }),
          { names, ...page },
        );
        for (const key of ['lists', 'first', 'second'] as const) best[key] = Math.min(best[key], times[key]);
      }
      least.push(best);
    }
    const median = (key: keyof Times) =>
      round2(least.map((times) => times[key]).sort((a, b) => a - b)[least.length >> 1] ?? 0);
    const row = {
      pages: least.length,
      'lists ms': median('lists'),
      'first ms': median('first'),
      'second ms': median('second'),
    };
    return {
      rows: [row],
      goals: [
        {
          what: 'first lift of a worker just woken, its word lists with it, ms (median)',
          figure: round2(median('lists') + median('first')),
          most: 100,
        },
      ],
    };
  } finally {
    await browser.close();
  }
}
