import { useEffect, useState } from 'preact/hooks';
import { everything, newest, type Shelf } from '../../../lib/prospects/queries.ts';
import type { World } from '../../world.ts';

export type Loading<T> = { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; value: T };

/** A screen and a half; what is older follows when it is read. */
const firstScreen = 60;
/** Writes come in flocks: they are read together, ms. */
const settle = 100;

/** All that is saved, read again after each change; the newest first, before the rest is there. */
export function useShelf({ db, onChanged }: Pick<World, 'db' | 'onChanged'>) {
  const [shelf, setShelf] = useState<Loading<Shelf>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    let reading = false;
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (value: Shelf) => current && setShelf({ state: 'ready', value });
    // One reading at a time; what changed meanwhile is read once more at the end.
    const read = async (first: boolean) => {
      stale = reading;
      if (reading || !current) return;
      reading = true;
      try {
        const start = first ? await newest(await db(), firstScreen) : undefined;
        if (start) show(start);
        if (!start?.complete) show(await everything(await db()));
      } catch (error) {
        // What is on the screen stays there: it was true a moment ago.
        if (current) setShelf((before) => (before.state === 'ready' ? before : { state: 'failed', error }));
      }
      reading = false;
      if (stale) void read(false);
    };
    void read(true);
    const stop = onChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(false), settle);
    });
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [attempt]);
  const again = () => {
    setShelf({ state: 'loading' });
    setAttempt(attempt + 1);
  };
  return { shelf, again };
}
