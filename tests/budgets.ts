import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes. A sixth of the worker is the list of public suffixes, half what reads pages and its words in all languages. */
const budgets = { reader: 2_000, locator: 6_000, page: 120_000, worker: 840_000 };

/** What the manifest may ask for at install: nothing that warns, and no host. */
const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

type Manifest = Record<string, unknown> & { permissions: string[] };

/** Everything in the two builds that is larger, or asks for more, than it should; in words. */
export function budgetProblems(root: string): string[] {
  return ['chrome-mv3', 'firefox-mv3'].flatMap((name) => {
    const folder = join(root, '.output', name);
    if (!existsSync(join(folder, 'manifest.json'))) return [`${name} was not built`];
    return [...sizes(folder), ...asksTooMuch(folder, name)].map((problem) => `${name}: ${problem}`);
  });
}

function sizes(folder: string): string[] {
  const over = (file: string, bytes: number, budget: number) =>
    bytes > budget ? [`${file} has ${bytes} bytes, ${budget} are allowed`] : [];
  const size = (file: string) => readFileSync(join(folder, file)).length;
  return [
    ...over('reader.js', size('reader.js'), budgets.reader),
    ...over('locator.js', size('locator.js'), budgets.locator),
    ...over('background.js', size('background.js'), budgets.worker),
    ...['popup', 'sidepanel', 'prospects', 'options'].flatMap((page) =>
      over(`the code of ${page}`, sum([...scriptsOf(folder, `${page}.html`)].map(size)), budgets.page),
    ),
  ];
}

/** The scripts a page loads before anything else: its own, and what they import statically. Languages come alone, on top. */
function scriptsOf(folder: string, page: string): Set<string> {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
      visit(join(dirname(file), path));
  };
  for (const [, path = ''] of html.matchAll(/<script[^>]*src="\/?([^"]+)"/g)) visit(path);
  return found;
}

function asksTooMuch(folder: string, name: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const chrome = name.startsWith('chrome');
  const wanted: Record<string, unknown> = {
    permissions: chrome ? [...permissions, 'sidePanel'].sort() : permissions,
    optional_permissions: ['notifications'],
    host_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_scripts: undefined,
    web_accessible_resources: undefined,
    incognito: 'not_allowed',
    externally_connectable: chrome ? { ids: [] } : undefined,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  };
  const asked: Manifest = { ...manifest, permissions: [...manifest.permissions].sort() };
  return Object.entries(wanted)
    .filter(([key, value]) => JSON.stringify(asked[key]) !== JSON.stringify(value))
    .map(
      ([key, value]) => `the manifest's ${key} is ${JSON.stringify(asked[key])}, it should be ${JSON.stringify(value)}`,
    );
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

// As a program it fails the build.
if (import.meta.main) {
  const problems = budgetProblems(join(import.meta.dirname, '..'));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
