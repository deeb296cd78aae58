import * as z from 'zod/mini';

/** One request that was ever made, or tried: the proof that nothing else is sent. */
export const Request = z.object({
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  method: z.string(),
  /** Origin and path; no query, which may hold secrets. */
  url: z.string(),
  bytes: z.number(),
  purpose: z.enum(['delivery', 'test', 'word-list']),
  status: z.optional(z.number()),
  failed: z.optional(z.string()),
});
export type Request = z.infer<typeof Request>;
