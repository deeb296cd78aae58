import { fromBase64, toBase64 } from '../model/base64.ts';

/** Standard Webhooks 1.0.0, symmetric: HMAC-SHA256 over `id.timestamp.body`. */
const prefix = 'whsec_';
const algorithm = { name: 'HMAC', hash: 'SHA-256' };

export type SecretRefusal = 'empty' | 'no-prefix' | 'not-base64' | 'too-short' | 'too-long';

/** A fresh secret of 32 bytes. Shown once, then only the key made of it is kept. */
export function newSecret(random: (bytes: number) => Uint8Array): string {
  return prefix + toBase64(random(32));
}

/** The key of a `whsec_…` secret of 24 to 64 bytes. It can sign, and can never be read again. */
export async function importSecret(
  text: string,
  subtle: SubtleCrypto,
): Promise<{ type: 'ok'; key: CryptoKey } | { type: 'refused'; reason: SecretRefusal }> {
  const secret = text.trim();
  if (secret === '') return { type: 'refused', reason: 'empty' };
  if (!secret.startsWith(prefix)) return { type: 'refused', reason: 'no-prefix' };
  const bytes = fromBase64(secret.slice(prefix.length));
  if (!bytes) return { type: 'refused', reason: 'not-base64' };
  if (bytes.length < 24) return { type: 'refused', reason: 'too-short' };
  if (bytes.length > 64) return { type: 'refused', reason: 'too-long' };
  return { type: 'ok', key: await subtle.importKey('raw', bytes, algorithm, false, ['sign']) };
}

/** The value of `webhook-signature`: `v1,<base64>`. The id holds no dot; the timestamp is unix seconds of the attempt. */
export async function sign(
  key: CryptoKey,
  webhookId: string,
  timestampSeconds: number,
  bytes: Uint8Array,
  subtle: SubtleCrypto,
): Promise<string> {
  const head = new TextEncoder().encode(`${webhookId}.${timestampSeconds}.`);
  const signed = new Uint8Array(head.length + bytes.length);
  signed.set(head);
  signed.set(bytes, head.length);
  return `v1,${toBase64(new Uint8Array(await subtle.sign('HMAC', key, signed)))}`;
}
