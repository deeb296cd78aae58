import type { Dossier } from '../../../lib/prospects/dossier.ts';
import { DeliveryList } from '../../parts/DeliveryList.tsx';
import { useText } from '../../text.ts';
import type { World } from '../../world.ts';
import type { useDossier } from './use-dossier.ts';

export type DeliveriesProps = { world: World; deeds: ReturnType<typeof useDossier>; dossier: Dossier };

/** What the webhook got of them; nothing is sent of somebody who asked not to be contacted. */
export function Deliveries({ world, deeds, dossier }: DeliveriesProps) {
  const t = useText();
  const { deliveries, settings, subject } = dossier;
  return (
    <section aria-label={t('prospects.delivery')}>
      <h3>{t('prospects.delivery')}</h3>
      {deliveries.length === 0 && <p class="quiet">{t('prospects.nothing-sent')}</p>}
      <DeliveryList
        deliveries={deliveries}
        now={world.now()}
        onRetry={(id) => void deeds.retry(id)}
        onLook={(id) => deeds.look(id)}
      />
      {settings?.webhook === undefined ? (
        <button type="button" data-quiet onClick={() => world.openPage('options.html')}>
          {t('prospects.set-up-webhook')}
        </button>
      ) : (
        subject.disposition.type !== 'do-not-contact' && (
          <button type="button" onClick={() => void deeds.send()}>
            {t('prospects.send-now')}
          </button>
        )
      )}
    </section>
  );
}
