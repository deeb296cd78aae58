import type { IDBPTransaction, StoreNames } from 'idb';
import type { AssaySchema, Db } from './schema.ts';

/**
 * Runs `work` in one transaction, on disk when this resolves. Whatever `work` throws takes back all it wrote; when the database
 * itself gave up (the disk is full, say) that reason is thrown. `work` awaits nothing but IndexedDB.
 */
export async function write<S extends StoreNames<AssaySchema>, T>(
  db: Db,
  stores: readonly S[],
  work: (tx: IDBPTransaction<AssaySchema, S[], 'readwrite'>) => Promise<T>,
  durability: IDBTransactionDurability = 'strict',
): Promise<T> {
  const tx = db.transaction([...stores], 'readwrite', { durability });
  tx.done.catch(() => {}); // waited for below; until then its failure is nobody's
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    const reason = tx.error;
    if (!reason) abort(tx);
    await tx.done.catch(() => {});
    throw reason ?? tx.error ?? error;
  }
}

function abort(tx: Pick<IDBTransaction, 'abort'>): void {
  try {
    tx.abort();
  } catch {
    // the browser ended it before us
  }
}
