import { useEffect, useState } from 'preact/hooks';
import type { World } from '../../world.ts';

type Removed = { ids: readonly string[] /** Epoch ms; `undefined` until the worker has answered. */; until?: number };

/** The worker takes this many in one command. */
const atOnce = 1000;

/** Deletion: out of sight at once, and for ten seconds it can be taken back. */
export function useRemoval({ client, now }: Pick<World, 'client' | 'now'>, onProblem: (error: unknown) => void) {
  const [removed, setRemoved] = useState<Removed | undefined>();
  useEffect(() => {
    if (removed?.until === undefined) return;
    const timer = setTimeout(() => setRemoved(undefined), Math.max(0, removed.until - now()));
    return () => clearTimeout(timer);
  }, [removed]);
  return {
    removed,
    remove: async (ids: readonly string[]) => {
      setRemoved({ ids });
      try {
        let until = 0;
        for (let start = 0; start < ids.length; start += atOnce) {
          until = (await client.remove({ ids: ids.slice(start, start + atOnce) })).until;
        }
        setRemoved({ ids, until });
      } catch (error) {
        setRemoved(undefined);
        onProblem(error);
      }
    },
    undo: async () => {
      if (!removed) return;
      setRemoved(undefined);
      await client.restoreRemoved({ ids: [...removed.ids] }).catch(onProblem);
    },
  };
}
