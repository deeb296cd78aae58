import { uuidv7 } from 'uuidv7';
import type { Browser } from '../browser.ts';
import { openForWriting, reopening } from '../db/open.ts';
import { type Lexicon, type LexiconFile, lexiconFrom } from '../extract/lexicon.ts';
import { changedChannel, tellChanged } from '../messages/changed.ts';
import { ledgered } from '../sync/ledger.ts';
import type { Deps } from './deps.ts';
import { seed } from './seed.ts';

/** The real world, gathered once a start of the worker. */
export function world(browser: Browser): Deps {
  const now = () => Date.now();
  const newId = () => uuidv7();
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const channel = new BroadcastChannel(changedChannel);
  const db = reopening(async (onGone) =>
    seed(await openForWriting(onGone), { newId, now, random }, browser.i18n.getMessage('firstList') || 'Leads'),
  );
  const record = async (row: Parameters<Parameters<typeof ledgered>[1]>[0]) => (await db()).put('ledger', row);
  const request = ledgered((...asked) => globalThis.fetch(...asked), record, now, newId);
  return {
    db,
    now,
    newId,
    random,
    chance: () => Math.random(),
    subtle: crypto.subtle,
    locks: navigator.locks,
    request,
    lexicon: once(async () => {
      const answer = await request(browser.runtime.getURL('lexicon/names.json'), {}, 'word-list');
      return lexiconFrom((await answer.json()) as LexiconFile); // a file of our own package
    }),
    browser,
    changed: () => tellChanged(channel),
    online: () => navigator.onLine,
  };
}

/** Word lists are loaded when first needed; a failed loading is tried again. */
function once(load: () => Promise<Lexicon>): () => Promise<Lexicon> {
  let loaded: Promise<Lexicon> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
