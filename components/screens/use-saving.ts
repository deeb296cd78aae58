import { useRef, useState } from 'preact/hooks';
import type { Found, FoundContact, Input, Output, SubjectInput } from '../../lib/messages/contract.ts';
import { Refused } from '../../lib/messages/errors.ts';
import type { LearnedBy } from '../../lib/model/answer.ts';
import type { Visibility } from '../../lib/model/evidence.ts';
import type { SourceType } from '../../lib/model/source.ts';
import type { World } from '../world.ts';
import { type Capturing, type Ids, subjectsFor } from './capture-state.ts';

type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'undone' }
  | { state: 'failed'; error: unknown }
  | { state: 'saved'; value: Output<'save'>; at: number; shown: number };

type Given = {
  found: Found | undefined;
  state: Capturing;
  /** What the live page says of each quote, once it has said it: nothing hidden is saved because somebody was quick. */
  looked(): Promise<ReadonlyMap<string, Visibility>>;
  learnedBy: LearnedBy;
  source: SourceType;
};

type Sent = { command: Input<'save'>; chosen: FoundContact[] };

/**
 * Saves contacts, and knows what became of them. `done` hears who was chosen, who is still undecided, and what waits to be
 * looked at before the first sending.
 */
export function useSaving(
  { client, db, newId, now }: Pick<World, 'client' | 'db' | 'newId' | 'now'>,
  { found, state, looked, learnedBy, source }: Given,
  done: (chosen: FoundContact[], open: FoundContact[], previews: readonly string[]) => void,
) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [savedIds, setSavedIds] = useState<ReadonlySet<string>>(new Set());
  /** Ids stay the same however often a save is tried. */
  const ids = useRef(new Map<string, Ids>());
  const twins = useRef<Record<string, SubjectInput['twin']>>({});
  /** A save that nobody answered may have been committed: it is asked again as it was before anything newer is saved. */
  const unsure = useRef<Sent | undefined>(undefined);

  const idsOf = (contactId: string): Ids => {
    const known = ids.current.get(contactId) ?? { subject: newId(), change: newId() };
    ids.current.set(contactId, known);
    return known;
  };
  const commandFor = async (chosen: FoundContact[]): Promise<Input<'save'>> => {
    // Read now: who is quick presses Enter before the screen has its settings.
    const settings = await (await db()).get('settings', 'settings');
    const how = { learnedBy, newId, seen: await looked(), twins: twins.current };
    return {
      subjects: subjectsFor(chosen, found?.contacts ?? [], state, idsOf, how),
      listId: settings?.activeList ?? '',
      source: { type: source, url: found?.url.slice(0, 2048) },
    };
  };
  /** Sends a save and takes note of what it became: what is answered later belongs to the same subject. */
  const send = async (sent: Sent): Promise<{ value: Output<'save'>; open: FoundContact[] }> => {
    unsure.current = sent;
    const value = await client.save(sent.command);
    unsure.current = undefined;
    const became = new Map(value.saved.map(({ inputId, id }) => [inputId, id]));
    const open = sent.chosen.filter(({ id }) => !became.has(idsOf(id).subject));
    const settled = sent.chosen.filter((contact) => !open.includes(contact));
    for (const { id } of settled) {
      const subject = became.get(idsOf(id).subject);
      if (subject) twins.current = { ...twins.current, [id]: { mergeInto: subject } };
      ids.current.set(id, { subject: newId(), change: newId() });
    }
    setSavedIds((before) => new Set([...before, ...settled.map(({ id }) => id)]));
    return { value, open };
  };
  const store = async (chosen: FoundContact[]): Promise<void> => {
    if (chosen.length === 0 || !found) return;
    setSaving({ state: 'saving' });
    try {
      if (unsure.current) await send(unsure.current);
      const { value, open } = await send({ command: await commandFor(chosen), chosen });
      setSaving({ state: 'saved', value, at: now(), shown: chosen.length - open.length });
      done(chosen, open, value.previews);
    } catch (error) {
      // A refusal is an answer: nothing was written.
      if (error instanceof Refused && error.code !== 'no-answer') unsure.current = undefined;
      setSaving({ state: 'failed', error });
    }
  };
  return {
    saving,
    savedIds,
    store,
    undo: async (): Promise<void> => {
      if (saving.state !== 'saved') return;
      const changeIds = saving.value.saved.map(({ changeId }) => changeId);
      try {
        await client.undo({ changeIds, undoIds: changeIds.map(() => newId()) });
        ids.current.clear();
        twins.current = {};
        setSavedIds(new Set());
        setSaving({ state: 'undone' });
      } catch (error) {
        setSaving({ state: 'failed', error });
      }
    },
    decideTwin: (inputId: string, decision: SubjectInput['twin']): void => {
      const contact = found?.contacts.find(({ id }) => ids.current.get(id)?.subject === inputId);
      if (!contact) return;
      twins.current = { ...twins.current, [contact.id]: decision };
      void store([contact]);
    },
  };
}
