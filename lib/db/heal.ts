import { DatabaseError } from './open.ts';

const tries = 3;

/**
 * Tries again what failed because the browser took the database away: the connection was closing, the backing store was lost.
 * `work` asks for the database each time, so that it gets a new one, and does nothing twice under the same ids.
 */
export async function healing<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === tries || !lost(error)) throw error;
    }
  }
}

function lost(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.reason === 'failed';
  return error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name);
}
