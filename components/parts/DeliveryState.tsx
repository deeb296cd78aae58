import type { Delivery } from '../../lib/model/delivery.ts';
import { useText } from '../text.ts';

export type DeliveryStateProps = {
  delivery: Delivery;
  /** Epoch ms; with it, what was not today says its day too. */
  now?: number;
};

/** What became of a delivery, in words. */
export function DeliveryState({ delivery, now }: DeliveryStateProps) {
  const t = useText();
  const { state, outcome } = delivery;
  const time = (at: number) => {
    const otherDay = now !== undefined && new Date(at).toDateString() !== new Date(now).toDateString();
    const day = otherDay ? ({ day: 'numeric', month: 'short' } as const) : {};
    return new Date(at).toLocaleString(t.locales, { ...day, hour: '2-digit', minute: '2-digit' });
  };
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
