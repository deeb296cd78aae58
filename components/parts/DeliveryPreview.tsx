import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Delivery } from '../../lib/model/delivery.ts';
import { useText } from '../text.ts';
import './delivery-preview.css';

export type DeliveryPreviewProps = { delivery: Delivery; onSend(): void; onLater(): void };

/** The exact bytes of a first delivery, before anything leaves the browser. */
export function DeliveryPreview({ delivery, onSend, onLater }: DeliveryPreviewProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const send = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    send.current?.focus(); // else the browser begins at the text, and at its end
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="preview-title" onClose={onLater}>
      <h2 id="preview-title">{t('preview.title')}</h2>
      <p class="quiet">{t('preview.explained', { count: delivery.bytes.length })}</p>
      <textarea
        readOnly
        class="bytes"
        rows={12}
        aria-label={t('preview.title')}
        value={new TextDecoder().decode(delivery.bytes)}
      />
      <div class="row">
        <button ref={send} type="button" data-primary onClick={onSend}>
          {t('preview.send')}
        </button>
        <button type="button" onClick={onLater}>
          {t('preview.later')}
        </button>
      </div>
    </dialog>
  );
}
