import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureChromium } from '../browsers.ts';
import { bundle } from './bundle.ts';
import floors from './floors.json' with { type: 'json' };
import { corpusFolder, keptBack, noCorpus } from './pages.ts';

type Count = { tp: number; fp: number; fn: number };
type Page = {
  id: string;
  emails: Count;
  phones: Count;
  persons: Count;
  pairs: Count;
  title: { right: number; labelled: number };
  org: { pages: number; right: number };
  trap: { contacts: number };
  detail: Record<string, string[]>;
  error: string | null;
};
type Totals = Record<keyof typeof floors, number>;

const folder = corpusFolder();
if (folder) process.exitCode = await score(folder);
else console.log(noCorpus);

/** Runs the corpus's own scorer in a browser; 1 when a total is below its floor. */
async function score(corpus: string): Promise<number> {
  const script = await bundle();
  const report = resolve(import.meta.dirname, '../../.output/corpus/scores.json');
  mkdirSync(resolve(report, '..'), { recursive: true });
  const code = await run([
    '--import',
    resolve(import.meta.dirname, 'our-browser.ts'),
    join(corpus, 'score.mjs'),
    script,
    '--json',
    report,
  ]);
  const pages: Page[] = JSON.parse(readFileSync(report, 'utf8')).pages;
  const all = totals(pages);
  print('all pages', all, pages.length);
  const [kept, open] = [pages.filter(({ id }) => keptBack(id)), pages.filter(({ id }) => !keptBack(id))];
  print('open', totals(open), open.length);
  print('kept back', totals(kept), kept.length);
  if (process.argv.includes('--errors')) for (const page of open) printErrors(page);
  const low = (Object.keys(floors) as (keyof Totals)[]).filter((name) =>
    name === 'falseContacts' ? all[name] > floors[name] : all[name] < floors[name],
  );
  for (const name of low)
    console.log(`below the floor: ${name} is ${all[name].toFixed(1)}, the floor is ${floors[name]}`);
  for (const { id, error } of pages) if (error) console.log(`failed on ${id}: ${error}`);
  return low.length || code ? 1 : 0;
}

function run(args: string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROMIUM_PATH: ensureChromium() },
    });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

function totals(pages: Page[]): Totals {
  const sum = (pick: (page: Page) => number) => pages.reduce((total, page) => total + pick(page), 0);
  const f1 = (pick: (page: Page) => Count) => {
    const [tp, fp, fn] = [sum((page) => pick(page).tp), sum((page) => pick(page).fp), sum((page) => pick(page).fn)];
    return tp + fp + fn ? (200 * tp) / (2 * tp + fp + fn) : 100;
  };
  const share = (right: number, of: number) => (of ? (100 * right) / of : 100);
  return {
    email: f1(({ emails }) => emails),
    phone: f1(({ phones }) => phones),
    person: f1(({ persons }) => persons),
    pair: f1(({ pairs }) => pairs),
    title: share(
      sum(({ title }) => title.right),
      sum(({ title }) => title.labelled),
    ),
    organization: share(
      sum(({ org }) => org.right),
      sum(({ org }) => org.pages),
    ),
    falseContacts: sum(({ trap }) => trap.contacts),
  };
}

function print(label: string, figures: Totals, pages: number) {
  const cells = Object.entries(figures).map(
    ([name, value]) => `${name} ${name === 'falseContacts' ? value : value.toFixed(1)}`,
  );
  console.log(`${label.padEnd(10)} ${String(pages).padStart(4)} | ${cells.join(' | ')}`);
}

function printErrors({ id, detail }: Page) {
  const wrong = Object.entries(detail).filter(([kind, values]) => kind !== 'orgs' && values.length);
  if (wrong.length) console.log(`\n${id}`);
  for (const [kind, values] of wrong)
    console.log(`  ${kind}: ${values.slice(0, 12).join(' | ')}${values.length > 12 ? ` … (${values.length})` : ''}`);
}
