import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** One POST as it came in. */
type Received = {
  webhookId: string;
  headers: Record<string, string>;
  /** The body's bytes, untouched. */
  raw: Buffer;
  /** SHA-256 of the bytes, hex: a delivery that is sent again must have the same. */
  sha256: string;
  /** True when the `standardwebhooks` package accepts headers and body under the secret. */
  verified: boolean;
  /** Why it was not accepted, in the package's words. */
  problem?: string;
  /** The parsed body of a verified one. */
  body?: unknown;
  /** True when a delivery with this webhook-id had been taken in before. */
  repeat: boolean;
};

/** What the receiver does with a verified request; what fails verification always gets 401. */
export type Behaviour =
  | { type: 'answer'; status: number; headers?: Record<string, string> }
  /** 307 to another address. */
  | { type: 'redirect'; to: string }
  /** Never answers. */
  | { type: 'hang' }
  /** The connection breaks; `taken` says whether the delivery had been taken in before it did. */
  | { type: 'drop'; taken: boolean };

export type Receiver = {
  /** `http://127.0.0.1:<port>/hook` */
  url: string;
  /** Verified and taken in, repeats included and marked. */
  deliveries: Received[];
  /** Every POST, whatever became of it. */
  requests: Received[];
  /** Requests of any method to any path. */
  readonly hits: number;
  close(): Promise<void>;
};

type Options = {
  secret: string;
  /** By the running number of the request, from 1. Without it everything is answered with 200. */
  behave?: (number: number, received: Received) => Behaviour;
  port?: number;
};

/** A receiver of webhooks on this machine, as a CRM would be: verifies, tells repeats by their id, and fails when it is told to. */
export async function startReceiver({ secret, behave = accepts, port = 0 }: Options): Promise<Receiver> {
  const webhook = new Webhook(secret);
  const deliveries: Received[] = [];
  const requests: Received[] = [];
  const taken = new Set<string>();
  let hits = 0;

  const take = (received: Received) => {
    deliveries.push(received);
    taken.add(received.webhookId);
  };

  const server = createServer(async (request, response) => {
    hits += 1;
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const raw = await bytesOf(request).catch(() => undefined);
    if (!raw) return;
    const received = inspect(request, raw, webhook);
    received.repeat = taken.has(received.webhookId);
    requests.push(received);
    if (!received.verified) return void response.writeHead(401).end();
    const behaviour = behave(requests.length, received);
    if (takesIn(behaviour)) take(received);
    act(behaviour, response);
  });

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, // listening on TCP: never a pipe's name
    deliveries,
    requests,
    get hits() {
      return hits;
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function accepts(): Behaviour {
  return { type: 'answer', status: 200 };
}

function takesIn(behaviour: Behaviour): boolean {
  if (behaviour.type === 'drop') return behaviour.taken;
  return behaviour.type === 'answer' && behaviour.status >= 200 && behaviour.status < 300;
}

function act(behaviour: Behaviour, response: ServerResponse): void {
  switch (behaviour.type) {
    case 'answer':
      response.writeHead(behaviour.status, behaviour.headers).end();
      break;
    case 'redirect':
      response.writeHead(307, { location: behaviour.to }).end();
      break;
    case 'drop':
      response.destroy();
      break;
    case 'hang':
  }
}

function inspect(request: IncomingMessage, raw: Buffer, webhook: Webhook): Received {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const received = { webhookId: headers['webhook-id'] ?? '', headers, raw, sha256, repeat: false };
  try {
    return { ...received, verified: true, body: webhook.verify(raw, headers) };
  } catch (error) {
    return { ...received, verified: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
