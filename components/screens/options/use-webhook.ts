import { useState } from 'preact/hooks';
import { Refused } from '../../../lib/messages/errors.ts';
import type { Outcome } from '../../../lib/model/delivery.ts';
import type { Settings } from '../../../lib/settings/schema.ts';
import { parseEndpoint } from '../../../lib/sync/endpoint.ts';
import { newSecret } from '../../../lib/sync/sign.ts';
import type { World } from '../../world.ts';

type When = NonNullable<Settings['webhook']>['when'];
export type Fields = { url: string; secret: string; when: When };
export type Done =
  | { type: 'nothing' }
  | { type: 'busy'; with: 'save' | 'test' | 'remove' }
  | { type: 'saved'; url: string }
  | { type: 'removed' }
  | { type: 'unsaved' }
  | { type: 'tested'; outcome: Outcome }
  | { type: 'failed'; error: unknown };

/** The webhook's form and what its buttons do. What was typed stays in the form whatever happens. */
export function useWebhook({ client, newId, random, requestOrigins, releaseOrigins }: World, settings: Settings) {
  const { webhook } = settings;
  const stored: Fields = { url: webhook?.url ?? '', secret: '', when: webhook?.when ?? 'qualified' };
  const [edited, setEdited] = useState<Partial<Fields>>({});
  const [done, setDone] = useState<Done>({ type: 'nothing' });
  const fields = { ...stored, ...edited };
  const failed = (error: unknown) => setDone({ type: 'failed', error });
  const originsOf = (url: string) => {
    const endpoint = parseEndpoint(url);
    return endpoint.type === 'ok' ? endpoint.origins : [];
  };

  const edit = (change: Partial<Fields>) => {
    setEdited((before) => ({ ...before, ...change }));
    setDone({ type: 'nothing' });
  };
  const store = async (allowed: Promise<boolean>) => {
    setDone({ type: 'busy', with: 'save' });
    try {
      if (!(await allowed)) throw new Refused('no-permission');
      const secret = fields.secret.trim() || undefined;
      const { url } = await client.setWebhook({ url: fields.url, secret, when: fields.when });
      setEdited({});
      setDone({ type: 'saved', url });
    } catch (error) {
      failed(error);
    }
  };

  return {
    fields,
    done,
    edit,
    makeSecret: () => edit({ secret: newSecret(random) }),
    /** Called in the click: what the browser is asked for must be asked before anything is awaited. */
    save: () => {
      const endpoint = parseEndpoint(fields.url);
      if (endpoint.type === 'refused') return failed(new Refused(`endpoint-${endpoint.reason}`));
      void store(requestOrigins(endpoint.origins));
    },
    test: async () => {
      if (webhook && (fields.url !== stored.url || fields.secret !== '')) return setDone({ type: 'unsaved' });
      setDone({ type: 'busy', with: 'test' });
      await client.testWebhook({ id: newId() }).then((outcome) => setDone({ type: 'tested', outcome }), failed);
    },
    remove: async () => {
      setDone({ type: 'busy', with: 'remove' });
      try {
        await client.removeWebhook(undefined);
        setEdited({});
        setDone({ type: 'removed' });
        await releaseOrigins(originsOf(stored.url)).catch(() => false); // a leave the browser will not take back is of no use any more
      } catch (error) {
        failed(error);
      }
    },
  };
}
