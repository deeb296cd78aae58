import type { Refusal } from '../db/schema.ts';
import { fromBase64, toBase64 } from '../model/base64.ts';

/** A fresh salt, 32 bytes as base64. Lives in the settings and travels with backups, or the hashes would mean nothing. */
export function newSalt(random: (bytes: number) => Uint8Array): string {
  return toBase64(random(32));
}

/**
 * The hash under which a refusal is kept, base64url: HMAC-SHA256 of an `email:…` or `phone:…` identity key. A shared mailbox
 * is refused like any other address. Rejects for a key or a salt that is none: that is a bug, not an answer.
 */
export async function hashOf(identityKey: string, salt: string, subtle: SubtleCrypto): Promise<string> {
  const key = refusableKey(identityKey);
  if (key === undefined) throw new TypeError('only an e-mail address or a phone number can be refused');
  return hashed(key, await hmacKey(salt, subtle), subtle);
}

/**
 * The e-mail and phone keys among `keys`, each with its hash. Ask for them before a transaction is opened: it would not
 * outlive the hashing.
 */
export async function hashesOf(
  keys: readonly string[],
  salt: string,
  subtle: SubtleCrypto,
): Promise<{ key: string; hash: string }[]> {
  const hmac = await hmacKey(salt, subtle);
  const refusable = keys.flatMap((key) => refusableKey(key) ?? []);
  return Promise.all([...new Set(refusable)].map(async (key) => ({ key, hash: await hashed(key, hmac, subtle) })));
}

/**
 * Which of these identity keys somebody said no with, each with the refusal. Keys of other kinds are passed over: a name or a
 * web site is nobody's to refuse with.
 * @param lookup called once for each hash, after all are made.
 */
export async function refusedAmong(
  keys: readonly string[],
  salt: string,
  lookup: (hash: string) => Promise<Refusal | undefined>,
  subtle: SubtleCrypto,
): Promise<{ key: string; refusal: Refusal }[]> {
  const found = await Promise.all(
    (await hashesOf(keys, salt, subtle)).map(async ({ key, hash }) => ({ key, refusal: await lookup(hash) })),
  );
  return found.flatMap(({ key, refusal }) => (refusal ? [{ key, refusal }] : []));
}

function refusableKey(identityKey: string): string | undefined {
  if (identityKey.startsWith('mailbox:')) return `email:${identityKey.slice('mailbox:'.length)}`;
  return /^(?:email|phone):./.test(identityKey) ? identityKey : undefined;
}

async function hmacKey(salt: string, subtle: SubtleCrypto): Promise<CryptoKey> {
  const bytes = fromBase64(salt);
  if (!bytes?.length) throw new TypeError('the salt of the do-not-contact hashes is not base64');
  return subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function hashed(key: string, hmac: CryptoKey, subtle: SubtleCrypto): Promise<string> {
  const hash = await subtle.sign('HMAC', hmac, new TextEncoder().encode(key));
  return toBase64(new Uint8Array(hash)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
