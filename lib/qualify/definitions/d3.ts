import type { Definition } from '../definition.ts';
import { authority, choice, interest, learnsMore, need } from './criteria.ts';

const all = { type: 'all' as const, of: ['need', 'interest', 'authority'] };

/** A need or a want, interest, and a part in the decision. A no is never final here. Qualifying happens while it is a lead. */
export const d3a: Definition = {
  schema: 1,
  id: 'D3a',
  version: '1.0.0',
  name: 'Need, interest, role',
  criteria: [
    need({ answer: choice('choice', { need: 'met', want: 'met', none: 'not-yet' }) }),
    interest({ answer: learnsMore }),
    authority({ answer: choice('choice', { decides: 'met', influencer: 'met', none: 'not-yet' }) }),
  ],
  ignores: [],
  prospect: all,
  qualified: all,
  couldBe: false,
  whileWaiting: 'lead',
  flags: [],
};

/** The same questions, but a need or a want alone makes a prospect, who is then qualified. */
export const d3b: Definition = {
  ...d3a,
  id: 'D3b',
  name: 'Need first, then interest and role',
  prospect: { type: 'all', of: ['need'] },
};
