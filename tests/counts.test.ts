import { expect, test } from 'vitest';
import { countsOfPlaywright, countsOfTap, countsOfVitest, plus } from './counts.ts';

test('a file that Vitest could not load counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(countsOfVitest(JSON.stringify(report))).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('a test that Playwright saw pass only at the second try counts as a failure, and so does an error outside tests', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  expect(countsOfPlaywright(JSON.stringify(report))).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('tests that TAP planned and never reported failed', () => {
  expect(countsOfTap('TAP version 14\n1..4\nok 1 - a\nnot ok 2 - b\nok 3 - c # SKIP no Firefox')).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
  });
  expect(countsOfTap('it fell over')).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('counts add up', () => {
  expect(plus({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
