import type { Delivery, Outcome } from '../model/delivery.ts';
import { NotRecorded, type RequestFn } from './ledger.ts';
import { retryAt } from './retry-after.ts';
import { sign } from './sign.ts';

type Shipment = { delivery: Pick<Delivery, 'webhookId' | 'bytes' | 'type'>; url: string; key: CryptoKey };

type World = {
  request: RequestFn;
  now: () => number;
  subtle: SubtleCrypto;
  /** Whether the machine believes to be on a network; only asked to word a failure. */
  online?: () => boolean;
  /** Ms until we stop waiting for an answer. */
  limit?: number;
};

/**
 * One attempt: the frozen bytes under their `webhook-id`, with a fresh timestamp and signature (Standard Webhooks 1.0.0).
 * Never throws; what the receiver writes in its body is never read.
 */
export async function deliver({ delivery, url, key }: Shipment, world: World): Promise<Outcome> {
  const { request, now, subtle, online = () => true, limit = 20_000 } = world;
  try {
    const timestamp = Math.floor(now() / 1000);
    const response = await request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': delivery.webhookId,
          'webhook-timestamp': `${timestamp}`,
          'webhook-signature': await sign(key, delivery.webhookId, timestamp, delivery.bytes, subtle),
        },
        body: new Uint8Array(delivery.bytes),
        // Cookies would tell one delivery of this browser from another's; a redirect would hand body and signature to another origin.
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(limit),
      },
      delivery.type === 'ping' ? 'test' : 'delivery',
    );
    response.body?.cancel().catch(() => undefined);
    return outcomeOf(response, now());
  } catch (error) {
    if (error instanceof NotRecorded) return { type: 'not-sent', reason: 'not-recorded' };
    if (error instanceof Error && error.name === 'TimeoutError') return { type: 'unreachable', reason: 'timeout' };
    return { type: 'unreachable', reason: online() ? 'network' : 'offline' };
  }
}

function outcomeOf(response: Response, now: number): Outcome {
  const { status } = response;
  if (response.ok) return { type: 'delivered', status };
  // Browsers hide a redirect behind status 0, Node shows it.
  if (status === 0 || (status >= 300 && status < 400)) return { type: 'redirected' };
  const later = retryAt(response.headers, now);
  return { type: 'refused', status, ...(later !== undefined && { retryAt: later }) };
}
