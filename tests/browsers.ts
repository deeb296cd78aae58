/** Finds the browsers that the tests drive, and installs them where that is possible without asking. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type Browser = 'chromium' | 'firefox';

/** How a person points at a browser of their own, and the names it goes by on the PATH. */
const known = {
  chromium: { variable: 'CHROMIUM_PATH', commands: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'] },
} as const satisfies Record<Browser, { variable: string; commands: readonly string[] }>;

/**
 * The path of a browser that can be driven, or `undefined`.
 * A path given by the environment wins, and is an error when nothing is there: a typing mistake must not test another browser.
 */
export function findBrowser(browser: Browser): string | undefined {
  const { variable, commands } = known[browser];
  const chosen = process.env[variable];
  if (chosen) {
    if (!runs(chosen)) throw new Error(`${variable} names ${chosen}, which is not a program that can be started.`);
    return chosen;
  }
  const installed = commands.map(onPath).find((path) => path !== undefined && !isSnapStub(path));
  if (installed) return installed;
  const playwrights = browser === 'chromium' ? chromium.executablePath() : '';
  return runs(playwrights) ? playwrights : undefined;
}

/**
 * Chromium's path, installed when missing: by apt on Debian as root (Firefox ESR comes along), elsewhere by Playwright.
 * Throws one sentence that says what to do when neither is possible.
 */
export function ensureChromium(): string {
  if (findBrowser('chromium') && findBrowser('firefox')) return findBrowser('chromium') as string;
  if (isDebian() && process.getuid?.() === 0) installByApt();
  else if (!findBrowser('chromium')) installByPlaywright();
  const found = findBrowser('chromium');
  if (found) return found;
  throw new Error(
    'No Chromium: install the package "chromium" (or run "npx playwright install --with-deps chromium"), or set CHROMIUM_PATH to a Chromium program, then run this again.',
  );
}

function installByApt() {
  console.log('A browser is missing: installing chromium and firefox-esr by apt.');
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const packages = ['chromium', 'firefox-esr', 'fonts-liberation'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('/usr/bin/apt-get', [...lock, '-q', 'update'], { stdio: 'inherit', env });
  spawnSync('/usr/bin/apt-get', [...lock, '-q', 'install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
}

function installByPlaywright() {
  console.log("Chromium is missing: installing Playwright's own.");
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
}

/** Debian itself: Ubuntu says `ID=ubuntu`, and its package "chromium" is only a door to a snap. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Ubuntu's `chromium-browser` and `firefox` are scripts that start a confined snap, which cannot be driven from here. */
function isSnapStub(path: string): boolean {
  if (path.startsWith('/snap/')) return true;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/');
}

function onPath(command: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
