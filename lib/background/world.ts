import { uuidv7 } from 'uuidv7';
import type { Browser } from '../browser.ts';
import { openForWriting, reopening } from '../db/open.ts';
import type { NumberingPlans } from '../extract/fields/phones/phone-number.ts';
import { type LexiconFile, lexiconFrom } from '../extract/lexicon.ts';
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
  const own = async <T>(path: string) => {
    const answer = await request(browser.runtime.getURL(path), {}, 'word-list');
    return (await answer.json()) as T; // a file of our own package
  };
  const plans = once(() => own<NumberingPlans>('lexicon/plans.json'));
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
      const [names, numbering] = await Promise.all([own<LexiconFile>('lexicon/names.json'), plans()]);
      return lexiconFrom(names, numbering);
    }),
    plans,
    browser,
    changed: () => tellChanged(channel),
    online: () => navigator.onLine,
  };
}

/** Lists are loaded when first needed; a failed loading is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
