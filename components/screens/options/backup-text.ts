import { toBackup } from '../../../lib/exchange/backup.ts';
import type { World } from '../../world.ts';

const stores = ['subjects', 'answers', 'changes', 'deliveries', 'lists', 'drafts', 'refusals', 'erasures'] as const;

/** All stores as they were at one instant: one transaction reads them. */
export async function backupText(db: World['db'], at: number): Promise<string> {
  const tx = (await db()).transaction([...stores, 'settings'] as const);
  const [subjects, answers, changes, deliveries, lists, drafts, refusals, erasures, settings] = await Promise.all([
    tx.objectStore('subjects').getAll(),
    tx.objectStore('answers').getAll(),
    tx.objectStore('changes').getAll(),
    tx.objectStore('deliveries').getAll(),
    tx.objectStore('lists').getAll(),
    tx.objectStore('drafts').getAll(),
    tx.objectStore('refusals').getAll(),
    tx.objectStore('erasures').getAll(),
    tx.objectStore('settings').get('settings'),
  ]);
  const contents = { subjects, answers, changes, deliveries, lists, drafts, refusals, erasures, settings };
  return JSON.stringify(toBackup(contents, at));
}
