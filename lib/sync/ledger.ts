import type { Request } from '../model/request.ts';

/** Only bodies whose size can be told before they are sent. */
type Sending = Omit<RequestInit, 'body'> & { body?: string | Uint8Array<ArrayBuffer> };

/** How everything outside this file makes a request. Rejects as `fetch` does, or with `NotRecorded`, when nothing was sent. */
export type RequestFn = (url: string, init: Sending, purpose: Request['purpose']) => Promise<Response>;

/** The ledger could not be written (the disk is full, say), so the request was not made. */
export class NotRecorded extends Error {
  override name = 'NotRecorded';
}

/**
 * The only `fetch` there is. The row is written before anything is sent and completed afterwards, under the same id; a row
 * with neither `status` nor `failed` is a request whose end nobody saw.
 */
export function ledgered(
  fetch: typeof globalThis.fetch,
  record: (row: Request) => Promise<unknown>,
  now: () => number,
  newId: () => string,
): RequestFn {
  return async (url, init, purpose) => {
    const { protocol, host, pathname } = new URL(url);
    const method = init.method ?? 'GET';
    const row: Request = {
      id: newId(),
      at: now(),
      method,
      url: `${protocol}//${host}${pathname}`,
      bytes: sizeOf(init),
      purpose,
    };
    await record(row).catch((cause: unknown) => {
      // A file of our own package leaves nothing behind anywhere: a full disk must keep nobody from reading a page.
      if (purpose === 'word-list') return;
      throw new NotRecorded('the ledger could not be written', { cause });
    });
    // A completion that cannot be written must not turn an answer into a failure: the first row already says that we sent.
    const complete = (end: Partial<Request>) => record({ ...row, ...end }).catch(() => undefined);
    try {
      const response = await fetch(url, init);
      await complete({ status: response.status });
      return response;
    } catch (error) {
      await complete({ failed: error instanceof Error ? error.name : 'unknown' });
      throw error;
    }
  };
}

function sizeOf({ body }: Sending): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : (body?.byteLength ?? 0);
}
