import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Input } from '../../lib/messages/contract.ts';
import { bundled } from './bundled.ts';
import { chance, seedOfRun } from './chance.ts';
import type { Lost, SavingClient } from './saving-client.ts';
import { type Session, startSession } from './session.ts';
import { rows } from './steps.ts';
import { expect, test } from './test.ts';

const saves = 500;
/** Ms after a save was sent; a save takes about as long. */
const latestKill = 12;
/** One of so many saves in a row meets a kill. */
const spacing = 8;

test('of 500 saves through a worker that is killed at random none is lost and none is doubled', async () => {
  test.setTimeout(180_000);
  const seed = seedOfRun();
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  const profile = join(folder, 'profile');
  try {
    const { kills, lost, people } = await saveAndKill(await startSession({ profile }), chance(seed));
    console.log(
      `seed ${seed}: ${saves} saves, ${kills} kills, answers lost before commit ${lost.beforeCommit}, after commit ${lost.afterCommit}`,
    );
    // Otherwise the kills have missed what they were meant to hit, and the rest proves nothing.
    expect(lost.beforeCommit).toBeGreaterThan(0);
    expect(lost.afterCommit).toBeGreaterThan(0);
    expect(kills).toBeGreaterThanOrEqual(saves / 10);

    const afresh = await startSession({ profile });
    const page = await afresh.open('prospects.html');
    const [subjects, changes, answers] = await Promise.all([
      rows(page, 'subjects'),
      rows(page, 'changes'),
      rows(page, 'answers'),
    ]);
    await afresh.close();
    expect(subjects.map(({ id, rev }) => `${id} ${rev}`).sort()).toEqual(people.map(({ id }) => `${id} 1`).sort());
    expect(changes.map(({ id }) => id).sort()).toEqual(people.map(({ changeId }) => changeId).sort());
    expect(answers.map(({ id }) => id).sort()).toEqual(
      people.flatMap(({ answers }) => answers.map(({ id }) => id)).sort(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

type Person = Input<'save'>['subjects'][number];

async function saveAndKill(
  session: Session,
  random: () => number,
): Promise<{ kills: number; lost: Lost; people: Person[] }> {
  const page = await session.open('prospects.html');
  await page.evaluate(await bundled('saving-client.ts'));
  const [settings] = await rows(page, 'settings');
  const listId = settings?.activeList ?? '';
  const people = Array.from({ length: saves }, (_, index) => person(index));
  let kills = 0;
  let struck = 0;
  for (const [index, one] of people.entries()) {
    if (index % spacing === 0) struck = index + Math.floor(random() * spacing);
    const saving = page.evaluate(
      (command) => (globalThis as unknown as { savingClient: SavingClient }).savingClient.save(command), // put there above
      { subjects: [one], listId, source: { type: 'search' } } satisfies Input<'save'>,
    );
    if (index === struck) {
      await pause(random() * latestKill);
      await session.killWorker();
      kills++;
    }
    await saving;
  }
  const lost = await page.evaluate(
    () => (globalThis as unknown as { savingClient: SavingClient }).savingClient.lost, // put there above
  );
  await session.close();
  return { kills, lost, people };
}

const person = (index: number): Person => ({
  id: crypto.randomUUID(),
  changeId: crypto.randomUUID(),
  kind: 'person',
  fields: [{ name: 'email', value: `person${index}@acme.example`, confidence: 'high' }],
  answers: [{ id: crypto.randomUUID(), criterion: 'target', value: 'yes', learnedBy: 'phone' }],
});
