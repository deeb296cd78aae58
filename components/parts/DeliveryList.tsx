import type { Delivery } from '../../lib/model/delivery.ts';
import { useText } from '../text.ts';
import { DeliveryState } from './DeliveryState.tsx';

export type DeliveryListProps = {
  deliveries: readonly Delivery[];
  now: number;
  onRetry(id: string): void;
  onLook(id: string): void;
};

/** What was sent about somebody or waits to be, each with the one thing to do about it. */
export function DeliveryList({ deliveries, now, onRetry, onLook }: DeliveryListProps) {
  const t = useText();
  return (
    <ul class="deliveries">
      {deliveries.map((delivery) => (
        <li key={delivery.id} class="row">
          <span class="grow">
            <DeliveryState delivery={delivery} now={now} />
          </span>
          {(delivery.state === 'paused' || (delivery.state === 'due' && delivery.attempts > 0)) && (
            <button type="button" onClick={() => onRetry(delivery.id)}>
              {t('prospects.retry')}
            </button>
          )}
          {delivery.state === 'preview' && (
            <button type="button" onClick={() => onLook(delivery.id)}>
              {t('prospects.look')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
