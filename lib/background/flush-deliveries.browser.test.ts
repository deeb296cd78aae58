import { describe, expect, test } from 'vitest';
import { person, qualifying, saving } from '../../tests/commands.ts';
import { dyingAfterRequest, setUp, type TestWorld } from '../../tests/fakes.ts';
import type { Delivery } from '../model/delivery.ts';
import { deliveryAlarm, flushDeliveries } from './flush-deliveries.ts';
import { save } from './save.ts';
import { release, resume, retry, send } from './send.ts';

/** That many qualified people, each with a delivery on the schedule. */
async function queued(count: number, world: TestWorld): Promise<string[]> {
  for (let at = 0; at < count; at++) {
    const one = person(`Person ${String.fromCharCode(65 + at)}`, world, { answers: qualifying(world) });
    await save(saving([one], world), world);
  }
  return (await rows(world)).map(({ id }) => id);
}
const rows = async (world: TestWorld): Promise<Delivery[]> => (await world.db()).getAll('deliveries');
const states = async (world: TestWorld) => (await rows(world)).map(({ state }) => state);
const saying =
  (status: number, headers = {}) =>
  () =>
    new Response(null, { status, headers });

describe('a flush', () => {
  test('sends each once, signed, and confirms it', async () => {
    const world = await setUp();
    await queued(3, world);
    expect(await flushDeliveries(world)).toBe(3);
    expect(await flushDeliveries(world)).toBe(0);
    expect(await states(world)).toEqual(['delivered', 'delivered', 'delivered']);
    expect(world.receiver.received[0]?.headers).toMatchObject({ 'webhook-signature': expect.stringMatching(/^v1,/) });
  });

  test('waits for the one under way instead of sending the same twice', async () => {
    const world = await setUp();
    await queued(3, world);
    const tried = await Promise.all([flushDeliveries(world), flushDeliveries(world), flushDeliveries(world)]);
    expect(tried.sort()).toEqual([0, 0, 3]);
    expect(world.receiver.received).toHaveLength(3);
  });

  test('finds what is queued while it runs', async () => {
    const world = await setUp();
    await queued(1, world);
    const late = person('Late Exemplu', world, { answers: qualifying(world) });
    world.receiver.answer = async () => {
      await save(saving([late], world), world);
      return new Response(null, { status: 200 });
    };
    expect(await flushDeliveries(world)).toBe(2);
  });

  test('that dies after the request was heard sends the same id and bytes again', async () => {
    const world = await setUp();
    await queued(1, world);
    await expect(flushDeliveries(dyingAfterRequest(world))).rejects.toThrow('killed');
    expect(world.fake.alarms.at(-1)).toEqual({ name: deliveryAlarm, when: world.now() + 45_000 });
    world.die();
    world.pass(45_000);
    expect(await flushDeliveries(world)).toBe(1);
    const [first, second] = world.receiver.received;
    expect(second).toMatchObject({ webhookId: first?.webhookId, body: first?.body });
    expect(await states(world)).toEqual(['delivered']);
  });

  test('with more due than one look finds passes over those that wait to be erased', async () => {
    const world = await setUp();
    await queued(20, world);
    const db = await world.db();
    const subjects = await db.getAll('subjects');
    for (const one of subjects.slice(0, 15)) await db.put('subjects', { ...one, erasedFrom: world.now() + 10_000 });
    expect(await flushDeliveries(world)).toBe(5);
  });

  test('leaves a delivery alone whose subject is not there, and comes back for nothing', async () => {
    const world = await setUp();
    await queued(1, world);
    await (await world.db()).clear('subjects');
    expect(await flushDeliveries(world)).toBe(0);
    expect(world.fake.alarms).toEqual([]);
  });
});

describe('an endpoint that fails', () => {
  test.each([500, 503, 429])('with %i is asked once, and all wait for the same instant', async (status) => {
    const world = await setUp();
    await queued(3, world);
    world.receiver.answer = saying(status);
    expect(await flushDeliveries(world)).toBe(1);
    expect((await rows(world)).map(({ dueAt }) => dueAt - world.now())).toEqual([5000, 5000, 5000]);
    expect(world.fake.alarms.at(-1)).toEqual({ name: deliveryAlarm, when: world.now() + 30_000 });
  });

  test('is asked less and less often, however many wait', async () => {
    const world = await setUp();
    await queued(3, world);
    world.receiver.answer = saying(503);
    for (const wait of [5, 300, 1800]) {
      await flushDeliveries(world);
      const [first] = await rows(world);
      expect((first?.dueAt ?? 0) - world.now()).toBe(wait * 1000);
      world.pass(wait * 1000);
    }
    expect(world.receiver.received).toHaveLength(3);
  });

  test('and comes back gets all of them at once', async () => {
    const world = await setUp();
    const [first] = await queued(3, world);
    world.receiver.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await flushDeliveries(world);
    expect((await rows(world))[2]).toMatchObject({ outcome: { type: 'unreachable' }, attempts: 0 });
    world.receiver.answer = saying(204);
    await retry({ deliveryId: first ?? '' }, world);
    expect(await flushDeliveries(world)).toBe(3);
  });

  test.each([401, 403, 404, 410])('with %i pauses all until the person acts, and asks nothing more', async (status) => {
    const world = await setUp();
    const [first] = await queued(3, world);
    world.receiver.answer = saying(status);
    expect(await flushDeliveries(world)).toBe(1);
    expect(await states(world)).toEqual(['paused', 'paused', 'paused']);
    expect(await flushDeliveries(world)).toBe(0);
    world.receiver.answer = saying(200);
    await retry({ deliveryId: first ?? '' }, world);
    expect(await flushDeliveries(world)).toBe(3);
  });

  test('to one body alone keeps back that one alone', async () => {
    const world = await setUp();
    const [first] = await queued(3, world);
    world.receiver.answer = ({ webhookId }) => new Response(null, { status: webhookId === `msg_${first}` ? 422 : 200 });
    expect(await flushDeliveries(world)).toBe(3);
    expect(await states(world)).toEqual(['paused', 'delivered', 'delivered']);
  });
});

describe('without leave', () => {
  test('to reach the origin nothing is sent, and with it everything', async () => {
    const world = await setUp();
    await queued(2, world);
    world.fake.granted = false;
    await flushDeliveries(world);
    expect(world.receiver.received).toEqual([]);
    expect(await rows(world)).toMatchObject([
      { state: 'paused', outcome: { reason: 'no-permission' } },
      { state: 'paused', outcome: { reason: 'no-permission' } },
    ]);
    world.fake.granted = true;
    await resume(world);
    expect(await flushDeliveries(world)).toBe(2);
  });

  test('to send data, which Firefox lets people withdraw by itself, nothing is sent', async () => {
    const world = await setUp();
    await queued(1, world);
    world.fake.dataConsent = false;
    await flushDeliveries(world);
    expect(world.receiver.received).toEqual([]);
    world.fake.dataConsent = true;
    await resume(world);
    expect(await flushDeliveries(world)).toBe(1);
  });

  test.each([
    ['a webhook', 'no-endpoint'],
    ['a key', 'no-secret'],
  ])('and without %s it says so', async (missing, reason) => {
    const world = await setUp();
    await queued(1, world);
    const db = await world.db();
    if (missing === 'a key') await db.clear('keys');
    const { webhook: _, ...settings } = (await db.get('settings', 'settings')) ?? { id: 'settings' };
    if (missing === 'a webhook') await db.put('settings', settings as never); // a settings record without a webhook
    await flushDeliveries(world);
    expect(await rows(world)).toMatchObject([{ state: 'paused', outcome: { type: 'not-sent', reason } }]);
  });

  test('of the disk to enter it in the ledger nothing is sent', async () => {
    const world = await setUp();
    await queued(1, world);
    const { NotRecorded } = await import('../sync/ledger.ts');
    const request = () => Promise.reject(new NotRecorded('full'));
    await flushDeliveries({ ...world, request });
    expect(await rows(world)).toMatchObject([{ state: 'due', attempts: 0, outcome: { reason: 'not-recorded' } }]);
  });
});

describe('by hand', () => {
  async function unseen(world: TestWorld): Promise<void> {
    const db = await world.db();
    const settings = await db.get('settings', 'settings');
    if (!settings?.webhook) throw new Error('no webhook');
    await db.put('settings', { ...settings, webhook: { ...settings.webhook, when: 'by-hand', previewed: false } });
  }

  test('the first one waits to be looked at, also when sending is repeated or tried again', async () => {
    const world = await setUp();
    await unseen(world);
    const ada = person('Ada Exemplu', world);
    await save(saving([ada], world), world);
    const command = { subjectId: ada.id, changeId: world.newId() };
    expect(await send(command, world)).toEqual({ previews: [command.changeId] });
    expect(await send(command, world)).toEqual({ previews: [command.changeId] });
    await retry({ deliveryId: command.changeId }, world);
    expect(await flushDeliveries(world)).toBe(0);
    await release({ deliveryId: command.changeId }, world);
    expect(await flushDeliveries(world)).toBe(1);
    expect(await send({ subjectId: ada.id, changeId: world.newId() }, world)).toEqual({ previews: [] });
  });

  test('each sending is one delivery of what is known then', async () => {
    const world = await setUp();
    const ada = person('Ada Exemplu', world);
    await save(saving([ada], world), world);
    await send({ subjectId: ada.id, changeId: world.newId() }, world);
    await send({ subjectId: ada.id, changeId: world.newId() }, world);
    expect(await flushDeliveries(world)).toBe(2);
  });

  test('nothing can be sent of nobody, or nowhere', async () => {
    const world = await setUp();
    const asked = { subjectId: 'nobody-there', changeId: world.newId() };
    await expect(send(asked, world)).rejects.toMatchObject({ code: 'not-found' });
    const nowhere = await setUp({ webhook: false });
    const ada = person('Ada Exemplu', nowhere);
    await save(saving([ada], nowhere), nowhere);
    const command = { subjectId: ada.id, changeId: nowhere.newId() };
    await expect(send(command, nowhere)).rejects.toMatchObject({ code: 'no-endpoint' });
  });
});
