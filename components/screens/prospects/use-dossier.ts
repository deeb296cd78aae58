import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerValue, LearnedBy } from '../../../lib/model/answer.ts';
import { type Dossier, dossier } from '../../../lib/prospects/dossier.ts';
import { type Answers, verdict } from '../../../lib/qualify/verdict.ts';
import type { World } from '../../world.ts';
import type { Loading } from './use-shelf.ts';

/** What was answered a moment ago and is not read back yet; `undefined` is "not known". */
type Pending = Readonly<Record<string, { id: string; value: AnswerValue | undefined }>>;

/** One prospect as it stands in the database, and what can be done about it. */
export function useDossier(world: World, id: string) {
  const { client, db, newId, onChanged } = world;
  const [loaded, setLoaded] = useState<Loading<Dossier | undefined>>({ state: 'loading' });
  const [pending, setPending] = useState<Pending>({});
  const [problem, setProblem] = useState<unknown>();
  const [looking, setLooking] = useState<string | undefined>();
  const read = useRef<() => Promise<void>>(async () => {});
  useEffect(() => {
    let current = true;
    read.current = async () => {
      try {
        const value = await dossier(await db(), id);
        if (current) setLoaded({ state: 'ready', value });
      } catch (error) {
        if (current) setLoaded((before) => (before.state === 'ready' ? before : { state: 'failed', error }));
      }
    };
    const again = () => void read.current();
    again();
    const stop = onChanged(again);
    return () => {
      current = false;
      stop();
    };
  }, [id]);

  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      setProblem(undefined);
    } catch (error) {
      setProblem(error);
    }
    await read.current();
  };
  const value = loaded.state === 'ready' ? loaded.value : undefined;
  const answers = value ? overlaid(value.answers, pending) : {};
  const preview = value?.deliveries.find((delivery) => delivery.id === looking && delivery.state === 'preview');
  return {
    loaded,
    dossier: value,
    answers,
    verdict: value && verdict(value.definition, answers),
    problem,
    preview,
    read: () => read.current(),
    answer: async (criterion: string, next: AnswerValue | undefined, learnedBy: LearnedBy) => {
      const before = answers[criterion];
      if (next === undefined && before === undefined) return;
      const answerId = newId();
      setPending((all) => ({ ...all, [criterion]: { id: answerId, value: next } }));
      // What was answered is taken back by an answer of its own: history keeps both.
      const given = next === undefined ? { value: before ?? false, withdrawn: true } : { value: next };
      const sent = client.answer({
        subjectId: id,
        changeId: newId(),
        answer: { id: answerId, criterion, learnedBy, ...given },
      });
      await attempt(sent.then(({ previews }) => setLooking(previews[0])));
      setPending((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one.id !== answerId)));
    },
    note: (text: string) => attempt(client.edit({ subjectId: id, changeId: newId(), note: text })),
    refuse: (reason: string) =>
      attempt(client.doNotContact({ changeId: newId(), subjectId: id, fields: [], reason: reason || undefined })),
    send: () =>
      attempt(client.send({ subjectId: id, changeId: newId() }).then(({ previews }) => setLooking(previews[0]))),
    retry: (deliveryId: string) => attempt(client.retry({ deliveryId })),
    look: setLooking,
    release: (deliveryId: string) => {
      setLooking(undefined);
      return attempt(client.release({ deliveryId }));
    },
  };
}

function overlaid(stored: Answers, pending: Pending): Answers {
  const fresh = Object.entries(pending);
  const gone = new Set(fresh.flatMap(([criterion, { value }]) => (value === undefined ? [criterion] : [])));
  const kept = Object.entries(stored).filter(([criterion]) => !gone.has(criterion));
  const given = fresh.flatMap(([criterion, { value }]) => (value === undefined ? [] : [[criterion, value] as const]));
  return Object.fromEntries([...kept, ...given]);
}
