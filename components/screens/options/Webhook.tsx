import { useState } from 'preact/hooks';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { codeOf } from '../../parts/Notice.tsx';
import { useText } from '../../text.ts';
import type { World } from '../../world.ts';
import { Outbox } from './Outbox.tsx';
import type { Stored } from './use-options.ts';
import { type Fields, useWebhook } from './use-webhook.ts';
import { WebhookOutcome } from './WebhookOutcome.tsx';

/** Where qualified prospects go: address, secret and when. */
export function Webhook({ world, stored }: { world: World; stored: Stored }) {
  const t = useText();
  const { settings, hasKey } = stored;
  const hook = useWebhook(world, settings);
  const { fields, done } = hook;
  const wrong = done.type === 'failed' ? codeOf(done.error) : undefined;
  const outcome = (of: 'endpoint' | 'secret') =>
    wrong?.startsWith(`${of}-`) ? { 'aria-invalid': true, 'aria-describedby': 'webhook-outcome' } : {};
  return (
    <>
      <p class="quiet">{t('options.webhook.about')}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        <label for="webhook-url">{t('options.webhook.url')}</label>
        <input
          id="webhook-url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="https://"
          value={fields.url}
          onInput={(event) => hook.edit({ url: event.currentTarget.value })}
          {...outcome('endpoint')}
        />
        <label for="webhook-secret">{t('options.webhook.secret')}</label>
        <div class="row">
          <input
            id="webhook-secret"
            class="grow"
            autoComplete="off"
            spellcheck={false}
            placeholder="whsec_"
            value={fields.secret}
            onInput={(event) => hook.edit({ secret: event.currentTarget.value })}
            {...outcome('secret')}
          />
          {fields.secret !== '' && <CopyButton value={fields.secret} what={t('options.webhook.secret')} />}
          <button type="button" id="webhook-new-secret" onClick={hook.makeSecret}>
            {t('options.webhook.new-secret')}
          </button>
        </div>
        <p class="quiet">
          {fields.secret !== ''
            ? t('options.webhook.secret-once')
            : t(`options.webhook.secret-${hasKey ? 'kept' : settings.webhook ? 'missing' : 'none'}`)}
        </p>
        <label for="webhook-when">{t('options.webhook.when')}</label>
        <select
          id="webhook-when"
          value={fields.when}
          onChange={(event) => hook.edit({ when: event.currentTarget.value as Fields['when'] })} // the values below
        >
          <option value="qualified">{t('options.webhook.when.qualified')}</option>
          <option value="by-hand">{t('options.webhook.when.by-hand')}</option>
        </select>
        <div class="row">
          <button type="submit" id="webhook-save" data-primary onClick={hook.save}>
            {t('options.webhook.save')}
          </button>
          <button type="button" id="webhook-test" onClick={() => void hook.test()}>
            {t('options.webhook.test')}
          </button>
          {settings.webhook && <Remove onRemove={() => void hook.remove()} />}
        </div>
        <WebhookOutcome done={done} />
      </form>
      <Outbox world={world} stored={stored} />
    </>
  );
}

/** The key cannot be brought back, so it is asked once more. */
function Remove({ onRemove }: { onRemove(): void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" id="webhook-remove" onClick={() => setAsking(true)}>
        {t('options.webhook.remove')}
      </button>
    );
  }
  return (
    <span class="row">
      {t('options.webhook.remove-sure')}
      <button type="button" id="webhook-remove-sure" onClick={onRemove} ref={(button) => button?.focus()}>
        {t('options.webhook.remove')}
      </button>
      <button type="button" data-quiet onClick={() => setAsking(false)}>
        {t('options.webhook.keep')}
      </button>
    </span>
  );
}
