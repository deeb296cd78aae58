import type { Definition } from '../definition.ts';
import { spokenWith, yesNo } from './criteria.ts';
import { d2 } from './d2.ts';

const all = { type: 'all' as const, of: ['target', 'means', 'authority', 'spokenWith'] };

/** Those you have spoken with who are like your best clients. */
export const d4: Definition = {
  ...d2,
  id: 'D4',
  name: 'Target market, means, authority, spoken with',
  criteria: [...d2.criteria, spokenWith({ answer: yesNo('not-yet') })],
  prospect: all,
  qualified: all,
};
