import type { Db } from '../db/schema.ts';
import { hashesOf } from '../respect/do-not-contact.ts';
import type { Deps } from './deps.ts';

/** The hashes under which somebody with these identity keys may stand in the do-not-contact store: one a key and salt. */
export async function refusalHashes(
  keys: readonly string[],
  db: Db,
  { subtle }: Pick<Deps, 'subtle'>,
): Promise<string[]> {
  const settings = await db.get('settings', 'settings');
  if (!settings) return [];
  const { salt, moreSalts = [] } = settings;
  const hashes = await Promise.all([salt, ...moreSalts].map((one) => hashesOf(keys, one, subtle)));
  return hashes.flat().map(({ hash }) => hash);
}

/** The hashes under which they are entered from now on. */
export async function newRefusalHashes(
  keys: readonly string[],
  db: Db,
  { subtle }: Pick<Deps, 'subtle'>,
): Promise<string[]> {
  const settings = await db.get('settings', 'settings');
  return settings ? (await hashesOf(keys, settings.salt, subtle)).map(({ hash }) => hash) : [];
}

/** Those of the keys, of any number of people, that belong to somebody who said no: each is hashed once, and none when nobody did. */
export async function refusedKeys(
  keys: readonly string[],
  db: Db,
  { subtle }: Pick<Deps, 'subtle'>,
): Promise<Set<string>> {
  const [settings, hashes] = await Promise.all([db.get('settings', 'settings'), db.getAllKeys('refusals')]);
  if (!settings || hashes.length === 0) return new Set();
  const { salt, moreSalts = [] } = settings;
  const known = new Set(hashes);
  const hashed = await Promise.all([salt, ...moreSalts].map((one) => hashesOf(keys, one, subtle)));
  const refused = new Set(hashed.flat().flatMap(({ key, hash }) => (known.has(hash) ? [key] : [])));
  return new Set(keys.filter((key) => refused.has(key.replace(/^mailbox:/, 'email:'))));
}

/** True when any of the keys belongs to somebody who said no. */
export async function isRefused(keys: readonly string[], db: Db, deps: Pick<Deps, 'subtle'>): Promise<boolean> {
  const hashes = await refusalHashes(keys, db, deps);
  const found = await Promise.all(hashes.map((hash) => db.getKey('refusals', hash)));
  return found.some((key) => key !== undefined);
}
