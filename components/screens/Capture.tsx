import { Settings, SquareArrowOutUpRight } from 'lucide';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Found } from '../../lib/messages/contract.ts';
import { titleOf } from '../../lib/model/contact.ts';
import { shownState } from '../../lib/qualify/shown-state.ts';
import { ContactRow } from '../parts/ContactRow.tsx';
import { DeliveryPreview } from '../parts/DeliveryPreview.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Failure, Note } from '../parts/Notice.tsx';
import { QuestionCard } from '../parts/QuestionCard.tsx';
import { SaveBar } from '../parts/SaveBar.tsx';
import { VerdictBar } from '../parts/VerdictBar.tsx';
import { useText } from '../text.ts';
import type { World } from '../world.ts';
import { fieldHidden, isHidden, quoteId, toggled, toSave } from './capture-state.ts';
import { SaveOutcome } from './SaveOutcome.tsx';
import { useCapture } from './use-capture.ts';
import './capture.css';

export type CaptureProps = {
  world: World;
  /** Begun before the first word was drawn. */
  finding: Promise<Found>;
  tabId?: number;
  place: 'popup' | 'sidepanel' | 'page';
  /** Calls back when the tab shows another page; returns how to stop. */
  onOtherPage?(listener: () => void): () => void;
};

/** The contacts of this page beside the checklist: pick, answer, save. Answering is never a gate. */
export function Capture(props: CaptureProps) {
  const t = useText();
  const [gone, setGone] = useState(false);
  useEffect(() => props.onOtherPage?.(() => setGone(true)), []);
  const capture = useCapture(props.world, props.finding);
  const { found, settings } = capture;
  useKeys(capture);
  return (
    <div class="capture" data-place={props.place}>
      <header class="row">
        <h1 class="grow">
          <bdi>{found.state === 'ready' ? (hostOf(found.value.url) ?? found.value.title) : 'Assay'}</bdi>
        </h1>
        <span class="quiet">{found.state === 'ready' && countsOf(found.value, t)}</span>
        <button
          type="button"
          data-quiet
          onClick={() => props.world.openPage('prospects.html')}
          aria-label={t('capture.open-prospects')}
          title={t('capture.open-prospects')}
        >
          <Icon of={SquareArrowOutUpRight} />
        </button>
        <button
          type="button"
          data-quiet
          onClick={() => props.world.openPage('options.html')}
          aria-label={t('capture.open-options')}
          title={t('capture.open-options')}
        >
          <Icon of={Settings} />
        </button>
      </header>
      {gone && (
        <Note>
          <p>{t('capture.other-page')}</p>
          <button
            type="button"
            onClick={() => {
              setGone(false);
              capture.findAgain();
            }}
          >
            {t('capture.again')}
          </button>
        </Note>
      )}
      {found.state === 'loading' && (
        <p class="quiet waiting" role="status">
          {t('capture.reading')}
        </p>
      )}
      {found.state === 'failed' && (
        <Failure error={found.error}>
          <button type="button" onClick={() => capture.findAgain(props.tabId)}>
            {t('capture.again')}
          </button>
        </Failure>
      )}
      {found.state === 'ready' && (
        <>
          {found.value.truncated && <Note>{t('capture.truncated')}</Note>}
          {found.value.contacts.length === 0 && (
            <Note>
              <p>{t('capture.none')}</p>
            </Note>
          )}
          <ul class="contacts" aria-label={t('capture.contacts')}>
            {found.value.contacts.map((contact) => (
              <ContactRow
                key={contact.id}
                contact={contact}
                picked={capture.state.picked.includes(contact.id)}
                focused={capture.focused?.id === contact.id}
                hidden={isHidden(contact, capture.visibility)}
                fieldHidden={(index) => fieldHidden(contact, index, capture.visibility)}
                saved={capture.savedIds.has(contact.id)}
                seen={(index) => capture.visibility.get(quoteId(contact, index))}
                onPick={() => capture.change((state) => toggled(state, contact.id))}
                onFocus={() => capture.change((state) => ({ ...state, focused: contact.id }))}
                onShow={found.value.tabId === undefined ? undefined : (index) => capture.show(contact, index)}
                onKnown={() => props.world.openPage(`prospects.html#${contact.known?.subjectId}`)}
              />
            ))}
          </ul>
          {found.value.more > 0 && <p class="quiet more">{t('capture.more', { count: found.value.more })}</p>}
          <Checklist capture={capture} />
        </>
      )}
      <SaveOutcome capture={capture} onOpen={(id) => props.world.openPage(`prospects.html#${id}`)} />
      {capture.preview && settings && (
        <DeliveryPreview delivery={capture.preview} onSend={capture.release} onLater={capture.later} />
      )}
    </div>
  );
}

type Capturing = ReturnType<typeof useCapture>;

function Checklist({ capture }: { capture: Capturing }) {
  const t = useText();
  const { focused, definition, verdict, criterion, settings } = capture;
  if (!focused || !definition || !verdict || !criterion || !settings || focused.refused) return null;
  const chosen = capture.found.state === 'ready' ? toSave(capture.state, capture.found.value.contacts) : [];
  const name = titleOf(focused);
  return (
    <section class="checklist" aria-label={t('capture.checklist')}>
      <VerdictBar name={name} definition={definition} verdict={verdict} />
      <QuestionCard
        definition={definition}
        answers={capture.answers}
        criterion={criterion}
        singleKeys={settings.singleKeys}
        onAnswer={capture.answer}
        onMove={capture.ask}
      />
      <SaveBar
        lists={capture.lists}
        listId={settings.activeList}
        source={capture.source}
        learnedBy={capture.learnedBy}
        note={capture.state.notes[focused.id] ?? ''}
        label={labelOf(
          chosen.length,
          name,
          t(`state.${shownState(definition, verdict.state)}`),
          chosen.some(({ id }) => id === focused.id),
          t,
        )}
        disabled={chosen.length === 0 || capture.saving.state === 'saving'}
        onList={capture.chooseList}
        onNewList={capture.newList}
        onSource={capture.setSource}
        onLearnedBy={capture.setLearnedBy}
        onNote={capture.note}
        onSave={capture.save}
      />
    </section>
  );
}

/**
 * `Enter` saves the picked, `Ctrl+Enter` only the one looked at and goes on to the next; arrows move, the space bar picks, `Ctrl+Z`
 * undoes the save. Buttons, links and boxes keep the keys that are their own.
 */
function useKeys(capture: Capturing) {
  useLayoutEffect(() => {
    const deeds: Record<string, () => void> = {
      Enter: () => void capture.save(),
      'Ctrl+Enter': () => void capture.saveFocused(),
      'Ctrl+z': () => void capture.undo(),
      ArrowDown: () => capture.move(1),
      ArrowUp: () => capture.move(-1),
      ' ': () => {
        const { focused } = capture;
        if (focused && !focused.refused) capture.change((state) => toggled(state, focused.id));
      },
    };
    const pressed = (event: KeyboardEvent) => {
      const deed = deeds[`${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key}`];
      if (!deed || event.defaultPrevented || ownKeys(event.target, event.key)) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}

/** A box that is ticked by the mouse keeps the focus: only the space bar is its own. */
function ownKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input[type=checkbox]')) return key === ' ';
  return target.closest('button, a, select, textarea, input, summary, dialog') !== null;
}

type T = ReturnType<typeof useText>;

function labelOf(count: number, name: string, state: string, includesFocused: boolean, t: T): string {
  if (count === 0) return t('save.nobody');
  if (!includesFocused) return t('save.several', { count });
  return count === 1 ? t('save.one', { name, state }) : t('save.one-and-more', { name, state, count: count - 1 });
}

function countsOf(found: Found, t: T): string {
  const people = found.contacts.filter(({ kind }) => kind === 'person').length;
  const organizations = found.contacts.length - people;
  return [
    people > 0 && t('count.people', { count: people }),
    organizations > 0 && t('count.organizations', { count: organizations }),
  ]
    .filter(Boolean)
    .join(' · ');
}

const hostOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;
