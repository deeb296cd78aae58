import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { Dialog } from './Dialog.tsx';

export type RefusalDialogProps = { name: string; onConfirm(reason: string): void; onClose(): void };

/** Asks before somebody's no is recorded: it outlives their record. */
export function RefusalDialog({ name, onConfirm, onClose }: RefusalDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <Dialog title={t('prospects.refusal-title', { name })} onClose={onClose}>
      <p>{t('prospects.refusal-explained')}</p>
      <label>
        {t('prospects.refusal-reason')}
        <textarea rows={3} maxLength={1000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" data-primary onClick={() => onConfirm(reason.trim())}>
          {t('prospects.refusal-confirm')}
        </button>
        <button type="button" onClick={onClose}>
          {t('prospects.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
