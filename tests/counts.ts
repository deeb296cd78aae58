/** How many tests a runner's own report says passed, failed and were skipped. */
export type Counts = { passed: number; failed: number; skipped: number };

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function plus(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Vitest's `json` reporter. A file that could not be loaded has no tests: it counts as one that failed. */
export function countsOfVitest(report: string): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Playwright's `json` reporter. A test that passed only when tried again counts as failed. */
export function countsOfPlaywright(report: string): Counts {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** TAP 14, as the Firefox script prints it. Tests that were planned and never came failed. */
export function countsOfTap(output: string): Counts {
  const lines = output.split('\n');
  const planned = Number(/^1\.\.(\d+)/m.exec(output)?.[1] ?? 1);
  const skipped = lines.filter((line) => /^ok \d+.*# SKIP/.test(line)).length;
  const passed = lines.filter((line) => /^ok \d+/.test(line)).length - skipped;
  return { passed, failed: planned - passed - skipped, skipped };
}
