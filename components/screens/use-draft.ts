import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Found } from '../../lib/messages/contract.ts';
import type { World } from '../world.ts';
import { type Capturing, draftOf, nothingYet } from './capture-state.ts';

/** Ms without a key before a note that is being written is kept. */
const pauseInWriting = 250;

/**
 * What is picked and answered goes to the worker in the very turn in which it is done: a browser takes a popup down at once, and
 * what it sends while it goes may reach nobody. Only the words of a note wait for a pause in writing, or for the page's end.
 */
export function useDraft(
  { client, now }: Pick<World, 'client' | 'now'>,
  found: Found | undefined,
  state: Capturing,
): void {
  const latest = useRef<() => void>(() => {});
  const kept = useRef<Capturing | undefined>(undefined);
  latest.current = () => {
    const draft = found && state !== nothingYet && state !== kept.current ? draftOf(found, state, now()) : undefined;
    if (!draft) return;
    kept.current = state;
    client.saveDraft(draft).catch(() => {}); // a draft is kept again at the next step
  };
  useLayoutEffect(() => {
    if (!found) return;
    const before = kept.current;
    if (!before) {
      kept.current = state; // what was just restored need not be written again
      return;
    }
    if (before.notes === state.notes) return latest.current();
    const timer = setTimeout(() => latest.current(), pauseInWriting);
    return () => clearTimeout(timer);
  }, [found, state]);
  useEffect(() => {
    const flush = () => latest.current();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);
}
