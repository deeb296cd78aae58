import { expect, test } from 'vitest';
import { account, person, qualifying, saving } from '../../tests/commands.ts';
import { setUp } from '../../tests/fakes.ts';
import { flushDeliveries } from './flush-deliveries.ts';
import { save } from './save.ts';
import { setWebhook } from './settings.ts';

const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';

test('what waited for one receiver is looked at again before another gets it', async () => {
  const world = await setUp();
  await save(saving([person('Ana', world, { answers: qualifying(world) })], world), world);
  await setWebhook({ url: 'https://elsewhere.example/hook', secret, when: 'qualified' }, world);
  await flushDeliveries(world);
  expect(world.receiver.received).toEqual([]);
  const waiting = await (await world.db()).getAll('deliveries');
  expect(waiting.map(({ state }) => state)).toEqual(['preview']);
});

test('a new secret for the same receiver sends what was paused', async () => {
  const world = await setUp();
  await save(saving([account('Acme', world, { answers: qualifying(world) })], world), world);
  world.fake.granted = false;
  await flushDeliveries(world);
  world.fake.granted = true;
  const url = (await (await world.db()).get('settings', 'settings'))?.webhook?.url ?? '';
  await setWebhook({ url, secret, when: 'qualified' }, world);
  expect(await flushDeliveries(world)).toBe(1);
});
