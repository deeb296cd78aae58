import type { Client } from '../../../lib/messages/contract.ts';

/** A message holds this many ids with room to spare. */
const atOnce = 2000;

/** Which of these may not leave the browser; the worker knows who said no. */
export async function refusedAmong(client: Pick<Client, 'refusedAmong'>, ids: readonly string[]): Promise<Set<string>> {
  const refused = new Set<string>();
  for (let start = 0; start < ids.length; start += atOnce) {
    for (const id of await client.refusedAmong({ ids: ids.slice(start, start + atOnce) })) refused.add(id);
  }
  return refused;
}
