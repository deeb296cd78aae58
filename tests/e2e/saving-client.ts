import { connect } from '../../lib/messages/client.ts';
import type { Input } from '../../lib/messages/contract.ts';

/** What the browser puts into our own pages, as far as it is called here. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Answers that never came, by whether the save stood in the database when its answer was missed. */
export type Lost = { beforeCommit: number; afterCommit: number };

/** Put into one of our own pages: the client as it is shipped, with a count of the answers it missed. */
export type SavingClient = { lost: Lost; save(command: Input<'save'>): Promise<void> };

const lost: Lost = { beforeCommit: 0, afterCommit: 0 };

async function save(command: Input<'save'>): Promise<void> {
  const client = connect({
    send: async (envelope) => {
      const reply = await chrome.runtime.sendMessage(envelope).catch(() => undefined);
      if (reply === undefined) lost[(await isStored(command)) ? 'afterCommit' : 'beforeCommit']++;
      return reply;
    },
    newId: () => crypto.randomUUID(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  await client.save(command);
}

/** Reads as our pages do. A transaction of a worker that is being stopped ends first: readers wait for writers. */
function isStored({ subjects: [first] }: Input<'save'>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('assay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result
        .transaction('changes')
        .objectStore('changes')
        .count(first?.changeId ?? '');
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result > 0);
      };
    };
  });
}

(globalThis as { savingClient?: SavingClient }).savingClient = { lost, save };
