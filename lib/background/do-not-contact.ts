import { write } from '../db/write.ts';
import type { Input, Output } from '../messages/contract.ts';
import { identityKeys } from '../model/identity.ts';
import { changed } from '../prospects/apply.ts';
import { ofSubject } from '../sync/deliveries.ts';
import type { Deps } from './deps.ts';
import { withNumberRead } from './read-number.ts';
import { newRefusalHashes, refusedKeys } from './refusals.ts';

type Respecting = Pick<Deps, 'db' | 'now' | 'subtle' | 'changed' | 'plans'>;

/** Somebody said no: their addresses are remembered as salted hashes, which survive deletion; what was on its way is taken back. */
export async function doNotContact(
  { changeId, subjectId, fields, reason }: Input<'doNotContact'>,
  deps: Respecting,
): Promise<Output<'doNotContact'>> {
  const db = await deps.db();
  const stored = subjectId ? await db.get('subjects', subjectId) : undefined;
  const region = (await db.get('settings', 'settings'))?.region ?? '';
  const plans = await deps.plans();
  const said = fields.map((field) => withNumberRead(field, region, plans));
  const hashes = await newRefusalHashes(identityKeys([...(stored?.fields ?? []), ...said]), db, deps);
  const at = deps.now();
  await write(db, ['refusals', 'subjects', 'changes', 'deliveries'], async (tx) => {
    for (const hash of hashes) {
      if (!(await tx.objectStore('refusals').get(hash))) await tx.objectStore('refusals').put({ hash, at, reason });
    }
    const subject = subjectId ? await tx.objectStore('subjects').get(subjectId) : undefined;
    if (!subject || (await tx.objectStore('changes').get(changeId))) return;
    const disposition = { type: 'do-not-contact' as const, at, reason };
    const next = changed(subject, { disposition }, [], { changeId, at, command: 'doNotContact', cause: reason ?? '' });
    await Promise.all([tx.objectStore('subjects').put(next.subject), tx.objectStore('changes').put(next.change)]);
    for (const delivery of await ofSubject(tx, subject.id)) {
      if (delivery.state !== 'delivered') await tx.objectStore('deliveries').delete(delivery.id);
    }
  });
  deps.changed();
  return { hashes: hashes.length };
}

/** Those of the saved people who may not be exported. */
export async function refusedAmong(
  { ids }: Input<'refusedAmong'>,
  deps: Pick<Deps, 'db' | 'subtle'>,
): Promise<string[]> {
  const db = await deps.db();
  const subjects = await Promise.all(ids.map((id) => db.get('subjects', id)));
  const keysOf = subjects.map((subject) => identityKeys(subject?.fields ?? []));
  const refused = await refusedKeys(keysOf.flat(), db, deps);
  return ids.filter((_, index) => {
    const subject = subjects[index];
    if (!subject || subject.erasedFrom !== undefined) return true;
    return subject.disposition.type === 'do-not-contact' || keysOf[index]?.some((key) => refused.has(key));
  });
}
