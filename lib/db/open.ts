import { openDB, unwrap } from 'idb';
import { migrations } from './migrations.ts';
import type { AssaySchema, Db } from './schema.ts';

const databaseName = 'assay';

/** Another name is another database; `patience` in ms is shorter than a page waits for the worker's answer. */
type Opening = { name?: string; version?: number; patience?: number };
const patienceOfAPage = 4000;

/** The database could not be opened; what is stored is untouched. */
export class DatabaseError extends Error {
  readonly reason: 'blocked' | 'newer' | 'failed';
  constructor(reason: 'blocked' | 'newer' | 'failed', cause?: unknown) {
    super(`The database could not be opened: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The worker's way in, and the only one that migrates. Rejects with a `DatabaseError`. */
export function openForWriting(
  onGone: () => void,
  { name = databaseName, version = migrations.length, patience = patienceOfAPage }: Opening = {},
): Promise<Db> {
  return inTime(patience, (upgrading) =>
    openDB<AssaySchema>(name, version, {
      upgrade(db, from, to, tx) {
        upgrading();
        for (const step of migrations.slice(from, to ?? undefined)) step(unwrap(db), unwrap(tx));
      },
      ...lettingGo(onGone),
    }),
  );
}

/** A page's way in: no version, so it never migrates; it lets go at once when the worker wants to. */
export function openForReading(onGone: () => void, { name = databaseName, patience = patienceOfAPage }: Opening = {}) {
  return inTime(patience, () =>
    openDB<AssaySchema>(name, undefined, {
      // There is no database yet. An empty one made here would keep the worker from ever filling it.
      upgrade: (_db, _from, _to, tx) => {
        tx.done.catch(() => {}); // the opening itself tells
        tx.abort();
      },
      ...lettingGo(onGone),
    }),
  );
}

/** `close` is not heard by whoever closed: both ways of losing the connection tell. */
const lettingGo = (onGone: () => void) => ({
  blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
    (event.target as IDBDatabase).close();
    onGone();
  },
  terminated: onGone,
});

/**
 * Behind a page that will not let go, or a request that hangs, an opening neither fails nor ends: it is said instead. A
 * connection that comes after that is closed, as nobody holds it.
 */
function inTime(patience: number, open: (upgrading: () => void) => Promise<Db>): Promise<Db> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const timer = setTimeout(() => {
      waiting = false;
      reject(new DatabaseError('blocked'));
    }, patience);
    const upgrading = () => clearTimeout(timer);
    open(upgrading).then(
      (db) => {
        clearTimeout(timer);
        if (waiting) resolve(db);
        else db.close();
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(new DatabaseError((error as DOMException).name === 'VersionError' ? 'newer' : 'failed', error));
      },
    );
  });
}

/**
 * Keeps one open database and opens it again when the browser took it away ("connection is closing", lost backing store).
 * A failed opening is not kept: the next call tries afresh.
 */
export function reopening(open: (onGone: () => void) => Promise<Db>): () => Promise<Db> {
  let current: Promise<Db> | undefined;
  const forget = (opening: Promise<Db>) => {
    if (current === opening) current = undefined;
  };
  const once = () => {
    if (current) return current;
    const opening = open(() => forget(opening));
    opening.catch(() => forget(opening));
    current = opening;
    return opening;
  };
  return async () => {
    const known = once();
    const db = await known;
    if (alive(db)) return db;
    forget(known);
    return once();
  };
}

/** A connection that is closing tells nobody, but opens no transaction any more. */
function alive(db: Db): boolean {
  try {
    db.transaction('settings');
    return true;
  } catch {
    return false;
  }
}
