import type { Db, Tx } from '../db/schema.ts';
import { Refused } from '../messages/errors.ts';
import type { Change, List, Subject } from '../model/subject.ts';
import { standingFor } from '../prospects/judge.ts';
import type { Definition } from '../qualify/definition.ts';
import { d2 } from '../qualify/definitions/d2.ts';
import { definitionById } from '../qualify/definitions.ts';
import { fingerprint } from '../qualify/fingerprint.ts';
import { verdict } from '../qualify/verdict.ts';
import type { Delivery } from '../sync/delivery.ts';
import { bodyOf, type ProspectEvent } from '../sync/payload.ts';
import type { Deps } from './deps.ts';

type QueueTx = Tx<'subjects' | 'answers' | 'deliveries' | 'settings' | 'lists'>;

/** A list's definition with its fingerprint, made before the transaction because hashing is asynchronous. */
export type Judging = { list: List; definition: Definition; fingerprint: string };

export async function judging(listId: string, db: Db, { subtle }: Pick<Deps, 'subtle'>): Promise<Judging> {
  const list = await db.get('lists', listId);
  if (!list) throw new Refused('not-found', 'list');
  const definition = definitionById(list.definition) ?? d2;
  return { list, definition, fingerprint: await fingerprint(definition, subtle) };
}

/**
 * Queues `prospect.qualified` in the transaction of the change that made it so, once per subject, when that is what the person chose.
 * The ids of deliveries that wait for a first look come back.
 */
export async function queueIfQualified(
  subject: Subject,
  change: Change,
  judge: Judging,
  tx: QueueTx,
): Promise<string[]> {
  const settings = await tx.objectStore('settings').get('settings');
  if (settings?.webhook?.when !== 'qualified') return [];
  const judged = verdict(judge.definition, await standingFor(subject, judge.definition, tx));
  if (judged.state !== 'qualified') return [];
  const earlier = await tx.objectStore('deliveries').index('bySubject').getAll(subject.id);
  if (earlier.some(({ type }) => type === 'prospect.qualified')) return [];
  return queue('prospect.qualified', subject, change, judge, tx);
}

/** Freezes the bytes of an event and puts it on the schedule, or aside until the person has seen a first one. */
export async function queue(
  type: ProspectEvent['type'],
  subject: Subject,
  change: Pick<Change, 'id' | 'at'>,
  judge: Judging,
  tx: QueueTx,
): Promise<string[]> {
  const settings = await tx.objectStore('settings').get('settings');
  const account = subject.accountId ? await tx.objectStore('subjects').get(subject.accountId) : undefined;
  const answers = await tx.objectStore('answers').index('bySubject').getAll(subject.id);
  const inherited = account ? await tx.objectStore('answers').index('bySubject').getAll(account.id) : [];
  const delivery: Delivery = {
    id: change.id,
    subjectId: subject.id,
    webhookId: `msg_${change.id.replaceAll('-', '')}`,
    type,
    bytes: bodyOf({
      type,
      at: change.at,
      subject,
      account,
      list: judge.list,
      answers: [...inherited, ...answers],
      definition: { ...judge.definition, fingerprint: judge.fingerprint },
      verdict: verdict(judge.definition, await standingFor(subject, judge.definition, tx)),
    }),
    createdAt: change.at,
    attempts: 0,
    dueAt: change.at,
    state: settings?.webhook?.previewed ? 'due' : 'preview',
  };
  await tx.objectStore('deliveries').put(delivery);
  return delivery.state === 'preview' ? [delivery.id] : [];
}
