import { DeliveryState } from '../parts/DeliveryState.tsx';
import { Failure } from '../parts/Notice.tsx';
import { useText } from '../text.ts';
import type { useCapture } from './use-capture.ts';

export type SaveOutcomeProps = { capture: ReturnType<typeof useCapture>; onOpen(subjectId: string): void };

/** What became of a save: saved and sent in words, twins to decide about, refusals with the reason, failures with what was kept. */
export function SaveOutcome({ capture, onOpen }: SaveOutcomeProps) {
  const t = useText();
  const { saving } = capture;
  return (
    <>
      <div role="status" class="outcome-live">
        {saving.state === 'saved' && saving.value.saved.length > 0 && (
          <div class="outcome row" data-saved={saving.value.saved.map(({ id }) => id).join(' ')}>
            <span class="grow">
              ✓ {t('saved.done', { count: saving.shown })}{' '}
              {new Date(saving.at).toLocaleTimeString(t.locales, { hour: '2-digit', minute: '2-digit' })}
              {capture.deliveries.map((delivery) => (
                <span key={delivery.id}>
                  {' '}
                  · <DeliveryState delivery={delivery} />
                </span>
              ))}
            </span>
            <button type="button" data-quiet onClick={() => void capture.undo()}>
              {t('saved.undo')}
            </button>
            <button type="button" data-quiet onClick={() => onOpen(saving.value.saved.at(-1)?.id ?? '')}>
              {t('saved.open')}
            </button>
          </div>
        )}
        {saving.state === 'undone' && <div class="outcome">{t('saved.undone')}</div>}
      </div>
      {saving.state === 'saved' &&
        saving.value.twins.map(({ inputId, known }) => (
          <div key={inputId} class="notice twin">
            <p>{t('twin.offer', { name: known.title, date: new Date(known.savedAt).toLocaleDateString(t.locales) })}</p>
            <div class="row">
              <button type="button" onClick={() => capture.decideTwin(inputId, { mergeInto: known.subjectId })}>
                {t('twin.merge')}
              </button>
              <button type="button" onClick={() => capture.decideTwin(inputId, 'keep-both')}>
                {t('twin.keep-both')}
              </button>
              <button type="button" data-quiet onClick={() => onOpen(known.subjectId)}>
                {t('twin.open')}
              </button>
            </div>
          </div>
        ))}
      {saving.state === 'saved' && saving.value.refused.length > 0 && (
        <div class="notice" data-kind="failed" role="alert">
          {t('error.do-not-contact')}
        </div>
      )}
      {saving.state === 'failed' && (
        <Failure error={saving.error}>
          <button type="button" onClick={() => void capture.save()}>
            {t('capture.save-again')}
          </button>
        </Failure>
      )}
      {capture.problem !== undefined && <Failure error={capture.problem} />}
    </>
  );
}
