import type { Delivery, Outcome } from '../model/delivery.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Waits after the first, second … failed attempt (the example of Standard Webhooks 1.0.0); the last one repeats for ever. */
export const waits: readonly number[] = [
  5000,
  5 * minute,
  30 * minute,
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * hour),
];

/** Statuses that say "later", not "never like this". All others below 500 need a person. */
const passing = [408, 409, 423, 425, 429];

/**
 * What becomes of a delivery after an attempt. It is never dropped: it is delivered, due again, or paused until a person acts.
 * @param spread 0 to 1, by chance: moves the wait by −20 % to +20 %, so that many browsers do not come back in one instant.
 */
export function after(delivery: Delivery, outcome: Outcome, now: number, spread: number): Delivery {
  // A late answer to an older attempt takes nothing back.
  if (delivery.state === 'delivered') return delivery;
  const attempts = delivery.attempts + (outcome.type === 'not-sent' ? 0 : 1);
  const tried: Delivery = { ...delivery, attempts, outcome };
  if (outcome.type === 'delivered') return { ...tried, state: 'delivered', deliveredAt: now };
  if (needsPerson(outcome)) return { ...tried, state: 'paused' };
  return { ...tried, state: 'due', dueAt: now + waitAfter(attempts, outcome, now, spread) };
}

/** A person lets it go, or tries it again: due now, and the schedule starts over. What was delivered stays delivered. */
export function again(delivery: Delivery, now: number): Delivery {
  return delivery.state === 'delivered' ? delivery : { ...delivery, state: 'due', dueAt: now, attempts: 0 };
}

/** Whether the outcome speaks of the endpoint rather than of this one delivery, so that sending the others now is pointless. */
export function endpointWide(outcome: Outcome): boolean {
  switch (outcome.type) {
    case 'delivered':
      return false;
    case 'refused':
      return outcome.status >= 500 || [401, 403, 404, 410, 429].includes(outcome.status);
    case 'not-sent':
      return outcome.reason !== 'do-not-contact';
    default:
      return true;
  }
}

function needsPerson(outcome: Outcome): boolean {
  switch (outcome.type) {
    case 'redirected':
      return true;
    case 'refused':
      return outcome.status < 500 && !passing.includes(outcome.status);
    case 'not-sent':
      return outcome.reason !== 'not-recorded';
    default:
      return false;
  }
}

function waitAfter(attempts: number, outcome: Outcome, now: number, spread: number): number {
  // A receiver that names a time gets at least that much of it, and up to a fifth more.
  if (outcome.type === 'refused' && outcome.retryAt !== undefined) {
    return Math.round(Math.max(outcome.retryAt - now, 1000) * (1 + 0.2 * spread));
  }
  const wait = waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? 24 * hour;
  return Math.round(wait * (0.8 + 0.4 * spread));
}
