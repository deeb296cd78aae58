import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Found, FoundContact, Input, Output } from '../../lib/messages/contract.ts';
import { Refused } from '../../lib/messages/errors.ts';
import type { World } from '../world.ts';
import { answered, type Capturing, nothingYet } from './capture-state.ts';
import { useSaving } from './use-saving.ts';

const ana: FoundContact = {
  id: 'c1',
  kind: 'person',
  fields: [{ name: 'name', value: 'Ana Pop', confidence: 'high' }],
};
const found: Found = {
  url: 'https://acme.example/',
  title: '',
  lang: '',
  readAt: 1,
  truncated: false,
  more: 0,
  contacts: [ana],
};

/** A screen of nothing but the hook, with a worker that answers as told. */
function draw(answers: ((command: Input<'save'>) => Output<'save'>)[]) {
  const asked: Input<'save'>[] = [];
  const undone: Input<'undo'>[] = [];
  let last = 0;
  const client = {
    save: async (command: Input<'save'>) => {
      asked.push(command);
      const answer = answers.shift();
      if (!answer) throw new Error('asked more often than foreseen');
      return answer(command);
    },
    undo: async (input: Input<'undo'>) => {
      undone.push(input);
      throw new Refused('undo-too-late');
    },
  };
  const db = async () => ({ get: async () => ({ activeList: 'list-1' }) });
  // A world of the two functions that saving needs.
  const world = { client, db, newId: () => `made-${++last}`, now: () => 1 } as unknown as World;
  let hook: ReturnType<typeof useSaving> | undefined;
  const Screen = ({ state }: { state: Capturing }) => {
    hook = useSaving(
      world,
      { found, state, looked: async () => new Map(), learnedBy: 'phone', source: 'this-page' },
      () => {},
    );
    return null;
  };
  const root = document.createElement('div');
  const show = (state: Capturing) => render(<Screen state={state} />, root);
  show(nothingYet);
  return {
    asked,
    undone,
    show,
    hook: () => {
      if (!hook) throw new Error('not drawn');
      return hook;
    },
  };
}

const nobodyAnswers = () => {
  throw new Refused('no-answer');
};
const committed = ({ subjects }: Input<'save'>): Output<'save'> => ({
  saved: subjects.map(({ id, changeId }) => ({ inputId: id, id, changeId, rev: 1 })),
  twins: [],
  refused: [],
  previews: [],
});

test('a save that nobody answered is asked again as it was before newer answers are saved', async () => {
  const { asked, hook, show } = draw([nobodyAnswers, committed, committed]);
  await hook().store([ana]);
  expect(hook().saving.state).toBe('failed');
  show(answered(nothingYet, 'c1', 'means', 'yes'));
  await hook().store([ana]);
  const [first, again, newer] = asked;
  expect(again).toEqual(first);
  expect(newer?.subjects[0]).toMatchObject({ twin: { mergeInto: first?.subjects[0]?.id } });
  expect(newer?.subjects[0]?.answers.map(({ criterion, value }) => [criterion, value])).toEqual([['means', 'yes']]);
  expect(newer?.subjects[0]?.changeId).not.toBe(first?.subjects[0]?.changeId);
  expect(hook().saving).toMatchObject({ state: 'saved', shown: 1 });
});

test('a refusal is an answer: the next save is built afresh', async () => {
  const { asked, hook } = draw([
    () => {
      throw new Refused('quota');
    },
    committed,
  ]);
  await hook().store([ana]);
  await hook().store([ana]);
  expect(asked).toHaveLength(2);
  expect(asked[1]?.subjects[0]?.id).toBe(asked[0]?.subjects[0]?.id);
});

test('an undo that comes too late says so and leaves the contact saved', async () => {
  const { hook } = draw([committed]);
  await hook().store([ana]);
  await hook().undo();
  expect(hook().saving.state).toBe('failed');
  expect([...hook().savedIds]).toEqual(['c1']);
});
