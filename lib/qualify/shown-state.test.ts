import { expect, test } from 'vitest';
import { d2 } from './definitions/d2.ts';
import { d3b } from './definitions/d3.ts';
import { shownState } from './shown-state.ts';

test('where the thresholds coincide whoever is qualified is called a prospect', () => {
  expect(shownState(d2, 'qualified')).toBe('prospect');
  expect(shownState(d3b, 'qualified')).toBe('qualified');
});

test('every other state is called what it is', () => {
  for (const state of ['lead', 'could-be', 'prospect', 'not-a-prospect'] as const) {
    expect(shownState(d2, state)).toBe(state);
  }
});
