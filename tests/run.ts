/**
 * Runs every test there is: `npm test`. With `--check` only what takes under a minute: types twice, lint, unused code, unit tests.
 * Ends with one line of counts, taken from the runners' own reports; a step without a report of its own counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, findBrowser } from './browsers.ts';
import { budgetProblems } from './budgets.ts';
import { corpusFolder, noCorpus } from './corpus/pages.ts';
import { type Counts, countsOfPlaywright, countsOfTap, countsOfVitest, none, plus } from './counts.ts';
import { lintProblems } from './firefox-lint.ts';

type Step = { name: string; run(): Counts };

const root = join(import.meta.dirname, '..');
const reports = join(root, '.output', 'reports');
const passed: Counts = { ...none, passed: 1 };
const failed = (what: string): Counts => ({ ...none, failed: 1, failures: [what] });

const checks: Step[] = [
  command('types', 'tsc', '--noEmit'),
  command('types of the worker', 'tsc', '--noEmit', '-p', 'tsconfig.worker.json'),
  command('lint', 'biome', 'check', '--error-on-warnings', '.'),
  command('unused code', 'knip', '--no-progress'),
  vitest('node'),
];

const browserTests: Step[] = [
  { name: 'browsers', run: browsers },
  command('build for Chrome', 'wxt', 'build'),
  command('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  listing('budgets and manifest', () => budgetProblems(root)),
  listing('web-ext lint', () => lintProblems(root)),
  vitest('chromium'),
  { name: 'end to end', run: playwright },
  { name: 'Firefox', run: firefox },
  { name: 'labelled pages', run: corpus },
];

const steps = process.argv.includes('--check') ? checks : [...checks, ...browserTests];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let total = none;
for (const step of steps) {
  const begun = Date.now();
  console.log(`\n== ${step.name}`);
  const counts = step.run();
  total = plus(total, counts);
  console.log(`== ${step.name}: ${line(counts)} (${Math.round((Date.now() - begun) / 1000)} s)`);
}
for (const failure of total.failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function line({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A program of this project's own packages. */
function program(name: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}

function command(name: string, tool: string, ...args: string[]): Step {
  return { name, run: () => (program(tool, args).status === 0 ? passed : failed(name)) };
}

function listing(name: string, problems: () => string[]): Step {
  return {
    name,
    run: () => {
      const found = problems();
      for (const problem of found) console.log(problem);
      return found.length === 0 ? passed : { ...none, failed: found.length, failures: found };
    },
  };
}

function vitest(project: string): Step {
  return {
    name: `unit tests (${project})`,
    run: () => {
      const file = join(reports, `${project}.json`);
      const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { status } = program('vitest', args);
      return reported(`Vitest (${project})`, file, countsOfVitest, status);
    },
  };
}

function playwright(): Counts {
  const file = join(reports, 'playwright.json');
  const { status } = program('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return reported('Playwright', file, countsOfPlaywright, status);
}

/** The report's counts; a runner that failed without a failed test in its report failed once itself. */
function reported(runner: string, file: string, countsOf: (report: string) => Counts, status: number | null): Counts {
  try {
    const counts = countsOf(readFileSync(file, 'utf8'));
    return status === 0 || counts.failed > 0 ? counts : plus(counts, failed(`${runner} ended with ${status}`));
  } catch (error) {
    return failed(`no report: ${error}`);
  }
}

function browsers(): Counts {
  try {
    console.log(`Chromium: ${ensureChromium()}\nFirefox: ${findBrowser('firefox') ?? 'none'}`);
    return passed;
  } catch (error) {
    return failed((error as Error).message);
  }
}

function firefox(): Counts {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'tests/e2e/firefox.smoke.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(stdout, stderr);
  return countsOfTap(stdout);
}

function corpus(): Counts {
  if (!corpusFolder()) {
    console.log(noCorpus);
    return { ...none, skipped: 1 };
  }
  const parts = ['score.ts', 'mutants.ts', 'evidence.ts', 'serialised.ts', 'authority.ts', 'fuzz.ts'].map((script) => {
    const { status } = spawnSync(process.execPath, [join(root, 'tests/corpus', script)], {
      cwd: root,
      stdio: 'inherit',
    });
    return status === 0 ? passed : failed(script);
  });
  return parts.reduce(plus, none);
}
