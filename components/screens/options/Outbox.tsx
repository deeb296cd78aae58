import { useState } from 'preact/hooks';
import { DeliveryPreview } from '../../parts/DeliveryPreview.tsx';
import { DeliveryState } from '../../parts/DeliveryState.tsx';
import { Failure } from '../../parts/Notice.tsx';
import { useText } from '../../text.ts';
import type { World } from '../../world.ts';
import type { Stored } from './use-options.ts';

/** What waits, what needs a person and what has arrived. Nothing is dropped in silence. */
export function Outbox({ world: { client, db }, stored }: { world: World; stored: Stored }) {
  const t = useText();
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const { counts, paused, preview, settings } = stored;
  const retryAll = async () => {
    const rows = await (await db()).getAllFromIndex(
      'deliveries',
      'byDue',
      IDBKeyRange.bound(['paused'], ['paused', []]),
    );
    for (const { id } of rows) await client.retry({ deliveryId: id });
  };
  const attempt = (work: Promise<unknown>) => work.then(() => setProblem(undefined), setProblem);
  return (
    <div class="outbox" data-due={counts.due} data-paused={counts.paused} data-delivered={counts.delivered}>
      <p>
        {t('outbox.waiting', { count: counts.due })} · {t('outbox.paused', { count: counts.paused })} ·{' '}
        {t('outbox.delivered', { count: counts.delivered })}
      </p>
      {counts.preview > 0 && preview && (
        <div class="row">
          <span class="grow">{t('outbox.preview', { count: counts.preview })}</span>
          <button type="button" onClick={() => setLooking(true)}>
            {t('outbox.look')}
          </button>
        </div>
      )}
      {paused && (
        <div class="row">
          <span class="grow">
            <DeliveryState delivery={paused} />
          </span>
          <button type="button" id="outbox-retry" disabled={!settings.webhook} onClick={() => void attempt(retryAll())}>
            {t('outbox.retry')}
          </button>
        </div>
      )}
      {problem !== undefined && <Failure error={problem} />}
      {looking && preview && (
        <DeliveryPreview
          delivery={preview}
          onSend={() => {
            setLooking(false);
            void attempt(client.release({ deliveryId: preview.id }));
          }}
          onLater={() => setLooking(false)}
        />
      )}
    </div>
  );
}
