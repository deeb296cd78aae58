import type { Definition } from '../definition.ts';
import { choice, credit, dialogue, interest, learnsMore, open, yesNo } from './criteria.ts';

const all = { type: 'all' as const, of: ['credit', 'dialogue', 'interest', 'open'] };

/** Credit first, by the company's own standard; then a dialogue, interest, and openness to more of it. Authority is left out on purpose. */
export const d1: Definition = {
  schema: 1,
  id: 'D1',
  version: '1.0.0',
  name: 'Credit, then dialogue',
  criteria: [
    credit({
      answer: choice('status', {
        'not-asked': 'unknown',
        waiting: 'waiting',
        passed: 'met',
        failed: 'disqualifying',
      }),
    }),
    dialogue({ answer: yesNo('not-yet') }),
    interest({ answer: learnsMore }),
    open({ answer: yesNo('not-yet') }),
  ],
  ignores: ['authority'],
  prospect: all,
  qualified: all,
  couldBe: false,
  whileWaiting: 'lead',
  flags: [],
};
