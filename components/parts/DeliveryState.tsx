import type { Delivery } from '../../lib/sync/delivery.ts';
import { useText } from '../text.ts';

/** What became of a delivery, in words. */
export function DeliveryState({ delivery }: { delivery: Delivery }) {
  const t = useText();
  const { state, outcome } = delivery;
  const time = (at: number) => new Date(at).toLocaleTimeString(t.language, { hour: '2-digit', minute: '2-digit' });
  const why = () => {
    switch (outcome?.type) {
      case 'refused':
        return t('delivery.refused', { status: String(outcome.status) });
      case 'redirected':
        return t('delivery.redirected');
      case 'unreachable':
        return t(`delivery.unreachable.${outcome.reason}`);
      case 'not-sent':
        return t(`delivery.not-sent.${outcome.reason}`);
      default:
        return '';
    }
  };
  const words = {
    delivered: () => t('delivery.delivered', { time: time(delivery.deliveredAt ?? delivery.createdAt) }),
    preview: () => t('delivery.preview'),
    paused: () => `${t('delivery.paused')} ${why()}`,
    due: () =>
      delivery.attempts === 0 ? t('delivery.due') : `${t('delivery.retry', { time: time(delivery.dueAt) })} ${why()}`,
  };
  return <span data-delivery={state}>{words[state]()}</span>;
}
