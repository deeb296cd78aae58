import type { Tx } from '../db/schema.ts';
import { write } from '../db/write.ts';
import type { Draft } from '../model/draft.ts';
import type { Deps } from './deps.ts';

/** Drafts older than this are swept, ms: 30 days. */
const draftsKept = 30 * 24 * 60 * 60 * 1000;

/** Keeps what is picked and answered on a page; an older state that arrives late changes nothing. */
export async function saveDraft(draft: Draft, { db }: Pick<Deps, 'db'>): Promise<boolean> {
  const keep = async (tx: Tx<'drafts'>) => {
    const before = await tx.objectStore('drafts').get(draft.key);
    if (!before || before.at <= draft.at) await tx.objectStore('drafts').put(draft);
    return true;
  };
  return write(await db(), ['drafts'], keep, 'relaxed');
}

export async function sweepDrafts({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const sweep = async (tx: Tx<'drafts'>) => {
    for (const draft of await tx.objectStore('drafts').getAll()) {
      if (draft.at < now() - draftsKept) await tx.objectStore('drafts').delete(draft.key);
    }
  };
  await write(await db(), ['drafts'], sweep, 'relaxed');
}
