import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsOf } from './architecture/check.ts';
import { world } from './architecture/rules.ts';
import { scan } from './architecture/scan.ts';
import { switchedOff } from './exceptions.ts';

const root = join(import.meta.dirname, '..');
/** Tracked files, and new ones that are not ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const code = files.filter((file) => /\.tsx?$/.test(file));
const product = code.filter(
  (file) => /^(lib|components|entrypoints)\//.test(file) && !/\.(test|arbitrary|fixture)\.tsx?$/.test(file),
);

test('every file imports only what its place allows, and touches the world only where it is listed', () => {
  expect(product.length).toBeGreaterThan(100);
  expect(product.flatMap((file) => problemsOf(file, read(file)))).toEqual([]);
});

test('nothing stands at the top but what belongs there', () => {
  const kept = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const top = new Set(kept.map((file) => file.split('/')[0]));
  const folders = '.ci components entrypoints lib public tests';
  const texts = '.gitignore CHANGELOG.md CONTRIBUTING.md LICENSE README.md';
  const settings =
    'biome.json knip.json package-lock.json package.json playwright.config.ts tsconfig.json tsconfig.worker.json vitest.config.ts wxt.config.ts';
  expect([...top].sort()).toEqual(`${folders} ${texts} ${settings}`.split(' ').sort());
});

test('the list of files that touch the world names nothing that no longer does', () => {
  const idle = Object.entries(world).flatMap(([file, touches]) => {
    const really = scan(file, read(file)).touches;
    return touches.filter((touch) => !really.includes(touch)).map((touch) => `${file}: ${touch}`);
  });
  expect(idle).toEqual([]);
});

test.each([
  ['lib/model/contact.ts', "import { extract } from '../extract/extract.ts'; extract;"],
  ['lib/read/read.ts', "import * as z from 'zod/mini'; z;"],
  ['lib/extract/extract.ts', "import type { Browser } from '../browser.ts'; export type B = Browser;"],
  ['lib/extract/extract.ts', "import { d2 } from '../qualify/definitions/d2.ts'; d2;"],
  ['lib/qualify/verdict.ts', "export type S = import('../db/schema.ts').Db;"],
  ['lib/qualify/verdict.ts', "export const later = () => import('../db/open.ts');"],
  ['lib/settings/schema.ts', "export * from '../messages/contract.ts';"],
  ['lib/i18n/text.ts', "import { verdict } from '../qualify/verdict.ts'; verdict;"],
  ['lib/db/open.ts', "import { save } from '../background/save.ts'; save;"],
  ['lib/respect/do-not-contact.ts', "import { deliver } from '../sync/deliver.ts'; deliver;"],
  ['lib/sync/deliver.ts', "import { save } from '../background/save.ts'; save;"],
  ['lib/prospects/merge.ts', "import { extract } from '../extract/extract.ts'; extract;"],
  ['lib/exchange/csv.ts', "import { openForReading } from '../db/open.ts'; openForReading;"],
  ['lib/messages/contract.ts', "import type { Deps } from '../background/deps.ts'; export type D = Deps;"],
  ['lib/background/save.ts', "import { useText } from '../../components/text.ts'; useText;"],
  ['components/parts/Icon.tsx', "import { extract } from '../../lib/extract/extract.ts'; extract;"],
  ['components/screens/Capture.tsx', "import { handlers } from '../../lib/background/handlers.ts'; handlers;"],
  ['components/screens/Capture.tsx', "import { openForWriting } from '../../lib/db/open.ts'; openForWriting;"],
  ['components/parts/Icon.tsx', "import { browser } from '../../lib/browser.ts'; browser;"],
  ['entrypoints/reader.ts', "import { extract } from '../lib/extract/extract.ts'; extract;"],
  ['entrypoints/popup/main.tsx', "import { save } from '../../lib/background/save.ts'; save;"],
  ['lib/somewhere/else.ts', 'export const nowhere = 1;'],
  ['lib/model/email.ts', "import lodash from 'lodash'; lodash;"],
  ['lib/background/save.ts', 'export const a = fetch("https://acme.example/");'],
  ['lib/background/save.ts', 'export const a = globalThis["fetch"]("https://acme.example/");'],
  ['lib/background/save.ts', 'export const a = self.fetch("https://acme.example/");'],
  ['lib/background/save.ts', 'const get = fetch; export const a = get("https://acme.example/");'],
  ['lib/background/save.ts', 'export const a = navigator.sendBeacon("https://acme.example/");'],
  ['lib/background/save.ts', 'export const a = Date.now();'],
  ['lib/background/save.ts', 'export const a = new Date();'],
  ['components/screens/Capture.tsx', 'export const a = performance.now();'],
  ['lib/background/save.ts', 'export const a = Math.random();'],
  ['lib/background/save.ts', 'export const a = crypto.randomUUID();'],
  ['lib/background/save.ts', 'export const a = chrome.tabs;'],
  ['lib/background/save.ts', 'export const a = indexedDB.open("assay");'],
  ['components/screens/Capture.tsx', 'export const a = localStorage.getItem("x");'],
  ['lib/background/save.ts', 'const { fetch } = globalThis; export const a = fetch("https://acme.example/");'],
  ['lib/background/save.ts', 'const all = globalThis; export const a = all.fetch("https://acme.example/");'],
  ['lib/background/save.ts', 'export const a = Reflect.get(globalThis, "fetch");'],
  ['lib/background/save.ts', 'export const a = globalThis["fet" + "ch"]("https://acme.example/");'],
  ['lib/background/save.ts', 'export const a = (fetch as () => void)();'],
  ['lib/background/save.ts', 'export const a = { fetch };'],
  ['lib/background/save.ts', 'export const f = (fetch: () => void) => fetch(); export const a = () => fetch("x");'],
  ['lib/background/save.ts', 'export const a = globalThis.Date.now();'],
  ['lib/background/save.ts', 'export const a = Date();'],
  ['lib/background/save.ts', 'const { random } = Math; export const a = random();'],
  ['lib/background/save.ts', 'export const a = new Function("return 1")();'],
  ['lib/background/save.ts', "import { save } from '@/lib/db/open.ts'; save;"],
])('a planted violation in %s is found: %s', (file, source) => {
  expect(problemsOf(file, source)).toHaveLength(1);
});

test.each([
  ['lib/sync/next.ts', 'export const a = (fetch: () => void) => fetch();'],
  ['lib/background/save.ts', 'export const a = (deps: { now(): number }) => new Date(deps.now());'],
  ['lib/background/save.ts', 'export const a = { fetch: 1, crypto: 2 }.fetch;'],
  ['lib/background/save.ts', 'export type A = { browser: string; indexedDB: number };'],
  ['lib/background/save.ts', 'export const a = (when: unknown) => when instanceof Date && Date.UTC(2026, 1) > 0;'],
  ['lib/background/save.ts', 'export type A = typeof fetch;'],
  ['lib/background/save.ts', 'export const a = ({ crypto: { fetch } = { fetch: 1 } }) => fetch;'],
  ['lib/background/save.ts', 'export const a = () => { for (const browser of [1]) return browser; };'],
])('what only looks like a violation in %s is none: %s', (file, source) => {
  expect(problemsOf(file, source)).toEqual([]);
});

test('no file is named after nothing, and none is longer than can be read in one go', () => {
  const vague = product.filter((file) =>
    /(^|[-.])(manager|helper|helpers|util|utils|data|info|misc)([-.]|$)/.test(basename(file)),
  );
  const long = product.filter((file) => read(file).split('\n').length > 251);
  expect([...vague, ...long]).toEqual([]);
});

test('entrypoints are wiring: under 40 lines each', () => {
  const entries = product.filter((file) => file.startsWith('entrypoints/'));
  expect(entries.filter((file) => read(file).split('\n').length > 40)).toEqual([]);
});

test('nothing writes HTML into a page of ours', () => {
  expect(
    product.filter((file) => /dangerouslySetInnerHTML|\binnerHTML\s*=|\.insertAdjacentHTML\(/.test(read(file))),
  ).toEqual([]);
});

test('a rule is switched off only where the list of exceptions says so, with its reason', () => {
  const marks = /(?:\/\/|\/\*)\s*(?:biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable)/g;
  const found = code
    .filter((file) => file !== 'tests/architecture.test.ts')
    .map((file) => [file, [...read(file).matchAll(marks)].length] as const)
    .filter(([, count]) => count > 0);
  const listed = Object.entries(switchedOff).map(([file, { count }]) => [file, count]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
});

test('no tool is told to look away: no rule off, nothing ignored as unused, no node left out of an accessibility check', () => {
  const settings = ['biome.json', 'knip.json'].filter((file) => /"off"|"ignore\w*"\s*:/.test(read(file)));
  const checks = code
    .filter((file) => file !== 'tests/architecture.test.ts' && /@axe-core/.test(read(file)))
    .filter((file) => /\.(?:exclude|disableRules|withRules|withTags)\(/.test(read(file)));
  expect([...settings, ...checks]).toEqual([]);
});

test('the repository names no machine, no registry and no path of one', () => {
  const texts = files.filter(
    (file) => /\.(tsx?|json|md|html|css|sh)$|^\.ci\//.test(file) && !/package-lock/.test(file),
  );
  const telling = /(?:^|[\s'"`(])\/(?:work|home|root|tmp|Users)\/[a-z]|registry\.[a-z]|\.\.\/shared/;
  const found = texts.filter(
    (file) => !['.ci/run', 'tests/architecture.test.ts'].includes(file) && telling.test(read(file)),
  );
  expect(found).toEqual([]);
});
