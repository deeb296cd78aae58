import type { Outcome } from '../../../lib/model/delivery.ts';
import { codeOf } from '../../parts/Notice.tsx';
import { useText } from '../../text.ts';
import type { Done } from './use-webhook.ts';

/** What became of the last button pressed, in words; the region is always there, so that a reader of the screen hears it. */
export function WebhookOutcome({ done }: { done: Done }) {
  const t = useText();
  return (
    <p id="webhook-outcome" role="status" data-outcome={done.type} data-code={codeIn(done)}>
      {wordsFor(done, t)}
    </p>
  );
}

function wordsFor(done: Done, t: ReturnType<typeof useText>): string {
  switch (done.type) {
    case 'nothing':
      return '';
    case 'busy':
      return t(`options.webhook.busy.${done.with}`);
    case 'saved':
      return t('options.webhook.saved', { url: done.url });
    case 'removed':
      return t('options.webhook.removed');
    case 'unsaved':
      return t('options.webhook.unsaved');
    case 'failed':
      return t(`error.${codeOf(done.error)}`);
    case 'tested':
      return testedWords(done.outcome, t);
  }
}

function testedWords(outcome: Outcome, t: ReturnType<typeof useText>): string {
  switch (outcome.type) {
    case 'delivered':
      return t('options.test.delivered', { status: String(outcome.status) });
    case 'refused':
      return t('options.test.refused', { status: String(outcome.status) });
    case 'redirected':
      return t('options.test.redirected');
    case 'unreachable':
      return t(`options.test.unreachable.${outcome.reason}`);
    case 'not-sent':
      return t(`options.test.not-sent.${outcome.reason}`);
  }
}

function codeIn(done: Done): string | undefined {
  if (done.type === 'failed') return codeOf(done.error);
  return done.type === 'tested' ? done.outcome.type : undefined;
}
