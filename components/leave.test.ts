import { expect, test } from 'vitest';
import { leave } from './leave.ts';

type Asked = { origins?: string[]; data_collection?: string[] };

function permissionsOf(all: object) {
  const asked: Asked[] = [];
  const answer = async (what: Asked) => asked.push(what) > 0;
  const getAll = async () => all;
  return { asked, permissions: { request: answer, remove: answer, getAll } as Parameters<typeof leave>[0] }; // what the browser has of it
}

const origins = ['https://crm.example/*'];

test('where data consent is unknown only the address is asked for: such browsers reject the rest', async () => {
  const { asked, permissions } = permissionsOf({ origins: [], permissions: [] });
  const world = leave(permissions);
  await Promise.resolve();
  await world.requestOrigins(origins);
  await world.releaseOrigins(origins);
  expect(asked).toEqual([{ origins }, { origins }]);
});

test('where it is known one question asks for both, and both are given back', async () => {
  const { asked, permissions } = permissionsOf({ data_collection: [] });
  const world = leave(permissions);
  await Promise.resolve();
  await world.requestOrigins(origins);
  await world.releaseOrigins(origins);
  const data_collection = ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'];
  expect(asked).toEqual([
    { origins, data_collection },
    { origins, data_collection },
  ]);
});

test('the browser is asked before anything is awaited: after that the click no longer counts', () => {
  const { asked, permissions } = permissionsOf({});
  void leave(permissions).requestOrigins(origins);
  expect(asked).toHaveLength(1);
});
