import type { Definition } from '../definition.ts';
import { authority, choice, means, target, yesNo } from './criteria.ts';

const all = { type: 'all' as const, of: ['target', 'means', 'authority'] };

/** In the target market, with the means to buy, and allowed to decide; a no to any of them settles it. Interest is left out on purpose. */
export const d2: Definition = {
  schema: 1,
  id: 'D2',
  version: '1.0.0',
  name: 'Target market, means, authority',
  criteria: [
    target({ answer: yesNo('disqualifying') }),
    means({ answer: yesNo('disqualifying') }),
    authority({
      answer: choice('choice', { decides: 'met', influencer: 'disqualifying', none: 'disqualifying' }),
      remedy: 'who-decides',
    }),
  ],
  ignores: ['interest'],
  prospect: all,
  qualified: all,
  couldBe: true,
  whileWaiting: 'lead',
  flags: [],
};
