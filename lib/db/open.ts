import { openDB, unwrap } from 'idb';
import { migrations } from './migrations.ts';
import type { AssaySchema, Db } from './schema.ts';

export const databaseName = 'assay';

/** The database could not be opened; what is stored is untouched. */
export class DatabaseError extends Error {
  readonly reason: 'blocked' | 'newer' | 'failed';
  constructor(reason: 'blocked' | 'newer' | 'failed', cause?: unknown) {
    super(`The database could not be opened: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The worker's way in, and the only one that migrates. */
export async function openForWriting(onGone: () => void, version = migrations.length): Promise<Db> {
  let giveUp: (error: DatabaseError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const opened = openDB<AssaySchema>(databaseName, version, {
    upgrade(db, from, to, tx) {
      for (const step of migrations.slice(from, to ?? undefined)) step(unwrap(db), unwrap(tx));
    },
    // A page that will not let go would hang this for ever: say so instead.
    blocked: () => setTimeout(() => giveUp(new DatabaseError('blocked')), 5000),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: onGone,
  });
  opened.catch(() => {}); // Promise.race has reported it already
  try {
    const db = await Promise.race([opened, blocked]);
    db.addEventListener('close', onGone);
    return db;
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError((error as DOMException).name === 'VersionError' ? 'newer' : 'failed', error);
  }
}

/** A page's way in: no version, so it never migrates; it lets go at once when the worker wants to. */
export async function openForReading(onGone: () => void): Promise<Db> {
  const db = await openDB<AssaySchema>(databaseName, undefined, {
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  return db;
}

/**
 * Keeps one open database and opens it again when the browser took it away ("connection is closing", lost backing store).
 * A failed opening is not kept: the next call tries afresh.
 */
export function reopening(open: (onGone: () => void) => Promise<Db>): () => Promise<Db> {
  let current: Promise<Db> | undefined;
  return () => {
    if (!current) {
      const opening = open(() => {
        current = undefined;
      });
      opening.catch(() => {
        current = undefined;
      });
      current = opening;
    }
    return current;
  };
}
