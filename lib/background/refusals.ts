import type { Db } from '../db/schema.ts';
import { hashOf } from '../respect/do-not-contact.ts';
import type { Deps } from './deps.ts';

/** The salted hashes under which somebody with these identity keys would stand in the do-not-contact store. */
export async function refusalHashes(
  keys: readonly string[],
  db: Db,
  { subtle }: Pick<Deps, 'subtle'>,
): Promise<string[]> {
  const settings = await db.get('settings', 'settings');
  if (!settings) return [];
  const reachable = keys.filter((key) => /^(email|mailbox|phone):/.test(key));
  return Promise.all(reachable.map((key) => hashOf(key, settings.salt, subtle)));
}

/** True when any of the keys belongs to somebody who said no. */
export async function isRefused(keys: readonly string[], db: Db, deps: Pick<Deps, 'subtle'>): Promise<boolean> {
  const hashes = await refusalHashes(keys, db, deps);
  const found = await Promise.all(hashes.map((hash) => db.getKey('refusals', hash)));
  return found.some((key) => key !== undefined);
}
