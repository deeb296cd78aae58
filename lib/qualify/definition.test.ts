import { describe, expect, test } from 'vitest';
import { Definition } from './definition.ts';
import { d2 } from './definitions/d2.ts';
import { d3a } from './definitions/d3.ts';
import { definitions } from './definitions.ts';
import { canonicalJson, fingerprint } from './fingerprint.ts';
import { whyNotYet } from './why-not-yet.ts';

describe('the schema of a definition', () => {
  test.each(definitions)('$id passes it, and its JSON file reads back as the same', (definition) => {
    expect(Definition.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test.each([
    ['of a newer schema', { ...d2, schema: 2 }, 'invalid_value schema'],
    ['without criteria', { ...d2, criteria: [] }, 'too_small criteria'],
    ['with a version that is none', { ...d2, version: 'latest' }, 'invalid_format version'],
    ['asking for a criterion it has not', { ...d2, prospect: { type: 'all', of: ['budget'] } }, 'not a criterion'],
    [
      'asking for four of three',
      { ...d2, qualified: { type: 'at-least', count: 4, of: ['target', 'means', 'authority'] } },
      'more criteria',
    ],
    ['naming a criterion twice', { ...d2, qualified: { type: 'all', of: ['target', 'target'] } }, 'twice'],
    ['with two criteria of one id', { ...d2, criteria: [...d2.criteria, ...d2.criteria] }, 'same id'],
    ['with a criterion nobody can meet', { ...d2, criteria: unmeetable() }, 'no answer that meets'],
    ['with a floor above the scale', { ...d3a, criteria: unreachable() }, 'above its highest'],
    [
      'with five hundred criteria',
      { ...d2, criteria: Array.from({ length: 500 }, () => d2.criteria[0]) },
      'too_big criteria',
    ],
  ])('a file %s is refused', (_case, file, reason) => {
    const { error } = Definition.safeParse(file);
    expect(error?.issues.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`).join()).toContain(
      reason,
    );
  });
});

describe('the fingerprint', () => {
  test('is that of the canonical JSON, whatever the order and spacing of the file', async () => {
    const turned = Object.fromEntries(Object.entries(d2).reverse()) as typeof d2;
    expect(await fingerprint(turned, crypto.subtle)).toBe(await fingerprint(d2, crypto.subtle));
    expect(await fingerprint({ ...d2, couldBe: false }, crypto.subtle)).not.toBe(await fingerprint(d2, crypto.subtle));
    expect(await fingerprint(d2, crypto.subtle)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('differs between any two shipped definitions', async () => {
    const all = await Promise.all(definitions.map((definition) => fingerprint(definition, crypto.subtle)));
    expect(new Set(all).size).toBe(definitions.length);
  });

  test('canonical JSON sorts members by code unit and writes numbers and text as RFC 8785 does', () => {
    const value = { '\u20ac': 'Euro', '\r': 1e21, a: [1.0, null, true, '\u000f"\\'], '\u{1f600}': undefined, A: {} };
    expect(canonicalJson(value)).toBe('{"\\r":1e+21,"A":{},"a":[1,null,true,"\\u000f\\"\\\\"],"\u20ac":"Euro"}');
  });
});

describe('why not yet', () => {
  test('names the unanswered ones in the order they are asked', () => {
    expect(whyNotYet(d2, { means: 'yes' })).toEqual({ type: 'open', criteria: ['target', 'authority'] });
  });

  test('says that one without permission can never be, and what to ask instead', () => {
    expect(whyNotYet(d2, { authority: 'influencer' })).toEqual({
      type: 'never',
      failed: ['authority'],
      remedies: ['who-decides'],
    });
  });

  test('prefers what nobody has asked yet over what was answered with not yet', () => {
    const two: Definition = {
      ...d3a,
      qualified: { type: 'at-least', count: 1, of: ['need', 'interest', 'authority'] },
    };
    expect(whyNotYet(two, { need: 'none', interest: 0 })).toEqual({ type: 'open', criteria: ['authority'] });
  });
});

function unmeetable() {
  return d2.criteria.map((criterion) =>
    criterion.id === 'means'
      ? { ...criterion, answer: { type: 'yes-no', options: [{ value: 'no', effect: 'not-yet' }] } }
      : criterion,
  );
}

function unreachable() {
  return d3a.criteria.map((criterion) =>
    criterion.id === 'interest'
      ? { ...criterion, answer: { type: 'graded', max: 2, floor: 3, below: 'not-yet' } }
      : criterion,
  );
}
