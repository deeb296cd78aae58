import * as z from 'zod/mini';
import { Id } from './subject.ts';

/** Event types of the webhook; documented for receivers in lib/sync/README.md. */
export const eventTypes = [
  'prospect.saved',
  'prospect.changed',
  'prospect.qualified',
  'prospect.erased',
  'ping',
] as const;
export type EventType = (typeof eventTypes)[number];

/** What the endpoint answered, as a value: the network never throws past `deliver`. */
export const Outcome = z.discriminatedUnion('type', [
  z.object({ type: z.literal('delivered'), status: z.number() }),
  /** Any answer that is not 2xx; `retryAt` (epoch ms) from Retry-After. */
  z.object({ type: z.literal('refused'), status: z.number(), retryAt: z.optional(z.number()) }),
  /** The endpoint answered with a redirect, which is never followed. */
  z.object({ type: z.literal('redirected') }),
  z.object({ type: z.literal('unreachable'), reason: z.enum(['network', 'timeout', 'offline']) }),
  /** We did not even try. */
  z.object({
    type: z.literal('not-sent'),
    reason: z.enum(['no-permission', 'no-secret', 'do-not-contact', 'no-endpoint', 'not-recorded']),
  }),
]);
export type Outcome = z.infer<typeof Outcome>;

/**
 * One event on its way to the webhook. The bytes are frozen when the row is made, in the transaction of the change they tell of:
 * every attempt sends the same id and the same bytes.
 */
export const Delivery = z.object({
  /** The id of the change it tells of (of a ping: its own). */
  id: Id,
  subjectId: z.optional(Id),
  /** `webhook-id` of Standard Webhooks 1.0.0; the receiver's key against doubles. Holds no dot. */
  webhookId: z.string(),
  type: z.enum(eventTypes),
  /** The frozen body, UTF-8. */
  bytes: z.instanceof(Uint8Array),
  createdAt: z.number(),
  attempts: z.number(),
  /** Epoch ms of the next attempt. */
  dueAt: z.number(),
  /**
   * `preview`: waits until the person has seen the exact bytes once. `due`: on the schedule. `paused`: needs the person (see `outcome`).
   * `delivered`: confirmed.
   */
  state: z.enum(['preview', 'due', 'paused', 'delivered']),
  outcome: z.optional(Outcome),
  deliveredAt: z.optional(z.number()),
});
export type Delivery = z.infer<typeof Delivery>;
