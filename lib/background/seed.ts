import type { Db } from '../db/schema.ts';
import { newSalt } from '../respect/do-not-contact.ts';
import type { Settings } from '../settings/schema.ts';
import type { Deps } from './deps.ts';

/** A new database gets its settings and a first list, judged by target market, means and authority. */
export async function seed(
  db: Db,
  { newId, now, random }: Pick<Deps, 'newId' | 'now' | 'random'>,
  listName: string,
): Promise<Db> {
  const list = { id: newId(), name: listName, definition: 'D2', createdAt: now() };
  const settings: Settings = {
    id: 'settings',
    language: 'auto',
    singleKeys: true,
    activeList: list.id,
    salt: newSalt(random),
    welcomed: false,
    region: '',
  };
  const tx = db.transaction(['settings', 'lists'], 'readwrite', { durability: 'strict' });
  if (!(await tx.objectStore('settings').get('settings'))) {
    await Promise.all([tx.objectStore('settings').put(settings), tx.objectStore('lists').put(list)]);
  }
  await tx.done;
  return db;
}
