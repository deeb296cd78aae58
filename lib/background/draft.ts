import type { Draft } from '../model/draft.ts';
import type { Deps } from './deps.ts';

/** Drafts older than this are swept, ms: 30 days. */
export const draftsKept = 30 * 24 * 60 * 60 * 1000;

/** Keeps what is picked and answered on a page; an older state that arrives late changes nothing. */
export async function saveDraft(draft: Draft, { db }: Pick<Deps, 'db'>): Promise<boolean> {
  const tx = (await db()).transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const before = await tx.store.get(draft.key);
  if (!before || before.at <= draft.at) await tx.store.put(draft);
  await tx.done;
  return true;
}

export async function sweepDrafts({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const tx = (await db()).transaction('drafts', 'readwrite', { durability: 'relaxed' });
  for (const draft of await tx.store.getAll()) {
    if (draft.at < now() - draftsKept) await tx.store.delete(draft.key);
  }
  await tx.done;
}
