import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { extract } from '../../lib/extract/extract.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { PageSource } from '../../lib/model/page-source.ts';
import { ensureChromium } from '../browsers.ts';
import { bundle } from './bundle.ts';
import { lexicon } from './lexicon.ts';
import { corpusFolder, labelledPages, noCorpus, sourceOf } from './pages.ts';

// A page's file, parsed in Node, and the same page as Chromium serialises it must give the same contacts on 97 % of the pages.
const atLeast = 0.97;
const folder = corpusFolder();
if (folder) process.exitCode = await compare(folder);
else console.log(noCorpus);

async function compare(corpus: string): Promise<number> {
  const script = readFileSync(await bundle(), 'utf8');
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const pages = labelledPages(corpus);
  let equal = 0;
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    for (const page of pages) {
      const tab = await context.newPage();
      let served = false;
      await tab.route('**/*', (route) => {
        if (served) return route.abort();
        served = true;
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html });
      });
      await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(script);
      const source = (await tab.evaluate('readPage(document)')) as PageSource;
      await tab.close();
      const differences = compared(sourceOf(page), { ...source, url: page.url }, page.region);
      if (differences.length === 0) equal++;
      else console.log(`${page.id}: ${differences.slice(0, 6).join(' | ')}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`equal contacts on ${equal} of ${pages.length} pages (${((100 * equal) / pages.length).toFixed(1)} %)`);
  return equal >= atLeast * pages.length ? 0 : 1;
}

function compared(raw: PageSource, serialised: PageSource, region: string): string[] {
  const [one, other] = [raw, serialised].map((source) => new Set(said(extract(source, lexicon, { region })))) as [
    Set<string>,
    Set<string>,
  ];
  return [
    ...[...one].filter((value) => !other.has(value)).map((value) => `-${value}`),
    ...[...other].filter((value) => !one.has(value)).map((value) => `+${value}`),
  ];
}

/** Contacts as comparable lines; which mark-up proved a value does not matter. */
function said(contacts: Contact[]): string[] {
  return contacts.map(
    ({ kind, fields }) =>
      `${kind} ${fields
        .filter(({ name }) => /^(?:name|jobTitle|email|phone|fax)$/.test(name))
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' ')}`,
  );
}
