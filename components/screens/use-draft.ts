import { useEffect, useRef } from 'preact/hooks';
import type { Found } from '../../lib/messages/contract.ts';
import type { World } from '../world.ts';
import { type Capturing, draftOf, nothingYet } from './capture-state.ts';

/** What is picked and answered goes to the worker a moment after each step, and at once when the page is closed. */
export function useDraft(
  { client, now }: Pick<World, 'client' | 'now'>,
  found: Found | undefined,
  state: Capturing,
): void {
  const latest = useRef<() => void>(() => {});
  const first = useRef(true);
  latest.current = () => {
    const draft = found && state !== nothingYet ? draftOf(found, state, now()) : undefined;
    if (draft) client.saveDraft(draft).catch(() => {}); // a draft is kept again at the next step, and at closing
  };
  useEffect(() => {
    if (!found) return;
    if (first.current) {
      first.current = false; // what was just restored need not be written again
      return;
    }
    const timer = setTimeout(() => latest.current(), 250);
    return () => clearTimeout(timer);
  }, [found, state]);
  useEffect(() => {
    const flush = () => latest.current();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);
}
