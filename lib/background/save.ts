import type { Tx } from '../db/schema.ts';
import type { Input, Output, SubjectInput } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Answer } from '../model/answer.ts';
import { identityKeys } from '../model/identity.ts';
import { type Applied, created, mergedInto } from '../prospects/apply.ts';
import { twinOf } from '../prospects/duplicates.ts';
import { answersOf, superseding } from '../prospects/judge.ts';
import type { Deps } from './deps.ts';
import { type Judging, judging, queueIfQualified } from './queue-delivery.ts';
import { refusalHashes } from './refusals.ts';

const stores = [
  'subjects',
  'answers',
  'changes',
  'drafts',
  'refusals',
  'erasures',
  'deliveries',
  'settings',
  'lists',
] as const;
type SaveTx = Tx<(typeof stores)[number]>;

/**
 * Saves people and accounts in one strict transaction. Ids come from the caller: the same command twice does nothing twice.
 * Nobody who said no is saved; a twin is offered, never merged unasked.
 */
export async function save(
  command: Input<'save'>,
  deps: Pick<Deps, 'db' | 'now' | 'subtle' | 'changed'>,
): Promise<Output<'save'>> {
  const db = await deps.db();
  // Hashes and fingerprints are asynchronous, so they come before the transaction, which lives only on IndexedDB requests.
  const hashes = await Promise.all(
    command.subjects.map((subject) => refusalHashes(identityKeys(subject.fields), db, deps)),
  );
  const judge = await judging(command.listId, db, deps);
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  const result: Output<'save'> = { saved: [], twins: [], refused: [], previews: [] };
  const mine = new Set<string>();
  const standsFor = new Map<string, string>();
  const accountsFirst = [...command.subjects.entries()].sort(
    ([, a], [, b]) => Number(b.kind === 'account') - Number(a.kind === 'account'),
  );
  for (const [index, input] of accountsFirst) {
    await saveOne(input, { command, tx, hashes: hashes[index] ?? [], result, mine, standsFor, judge, at: deps.now() });
  }
  if (command.draftKey) await tx.objectStore('drafts').delete(command.draftKey);
  await tx.done;
  deps.changed();
  return result;
}

type Saving = {
  command: Input<'save'>;
  tx: SaveTx;
  hashes: string[];
  result: Output<'save'>;
  /** Saved by this very command: people of one team who share a number are not each other's twins. */
  mine: Set<string>;
  /** Accounts of this command that a stored one stands for. */
  standsFor: Map<string, string>;
  judge: Judging;
  at: number;
};

async function saveOne(input: SubjectInput, saving: Saving): Promise<void> {
  const { tx, result, mine, standsFor } = saving;
  const before = await tx.objectStore('changes').get(input.changeId);
  if (before) {
    mine.add(before.subjectId);
    standsFor.set(input.id, before.subjectId);
    result.saved.push({ inputId: input.id, id: before.subjectId, changeId: before.id, rev: before.rev });
    const waiting = await tx.objectStore('deliveries').get(before.id);
    if (waiting?.state === 'preview') result.previews.push(waiting.id);
    return;
  }
  if (await tx.objectStore('erasures').get(input.id)) return;
  for (const hash of saving.hashes) {
    if (await tx.objectStore('refusals').get(hash)) {
      result.refused.push(input.id);
      return;
    }
  }
  const merging = typeof input.twin === 'object' ? input.twin.mergeInto : undefined;
  const twin = input.twin === undefined ? await twinOf(input, tx, mine) : undefined;
  if (twin) {
    standsFor.set(input.id, twin.subjectId);
    if (!input.incidental) result.twins.push({ inputId: input.id, known: twin });
    return;
  }
  await write(merging ? await merge(input, merging, saving) : await create(input, saving), input.id, saving);
}

async function create(input: SubjectInput, { command, tx, standsFor, at }: Saving) {
  const answers = superseding(input.answers, input.id, at, []);
  await putAnswers(answers, tx);
  const accountId = input.accountId && (standsFor.get(input.accountId) ?? input.accountId);
  const stamp = { changeId: input.changeId, at, command: 'save', cause: command.source.type };
  return created({ ...input, accountId, answers, list: command.listId, source: command.source }, stamp);
}

async function merge(input: SubjectInput, into: string, { command, tx, at }: Saving) {
  const twin = await tx.objectStore('subjects').get(into);
  if (!twin || twin.kind !== input.kind) throw new Refused('not-found');
  const answers = superseding(input.answers, into, at, await answersOf(into, tx));
  await putAnswers(answers, tx);
  const stamp = { changeId: input.changeId, at, command: 'merge', cause: command.source.type };
  return mergedInto(twin, { fields: input.fields, list: command.listId, note: input.note, answers }, stamp);
}

async function write({ subject, change }: Applied, inputId: string, saving: Saving): Promise<void> {
  const { tx, result, mine, standsFor } = saving;
  mine.add(subject.id);
  standsFor.set(inputId, subject.id);
  await Promise.all([tx.objectStore('subjects').put(subject), tx.objectStore('changes').put(change)]);
  result.saved.push({ inputId, id: subject.id, changeId: change.id, rev: subject.rev });
  result.previews.push(...(await queueIfQualified(subject, change, saving.judge, tx)));
}

const putAnswers = (answers: readonly Answer[], tx: SaveTx) =>
  Promise.all(answers.map((answer) => tx.objectStore('answers').put(answer)));
