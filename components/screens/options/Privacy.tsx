import { useState } from 'preact/hooks';
import type { Field } from '../../../lib/model/contact.ts';
import { parseEmail } from '../../../lib/model/email.ts';
import { codeOf, Failure } from '../../parts/Notice.tsx';
import { useText } from '../../text.ts';
import type { World } from '../../world.ts';
import { Ledger } from './Ledger.tsx';
import type { Stored } from './use-options.ts';

/** What is kept and where, who asked not to be contacted, and every request that was ever made. */
export function Privacy({ world, stored }: { world: World; stored: Stored }) {
  const t = useText();
  return (
    <>
      <p>{t('options.privacy.kept')}</p>
      <h3>{t('options.privacy.refusals')}</h3>
      <p data-refusals={stored.refusals}>{t('options.privacy.hashes', { count: stored.refusals })}</p>
      <AddRefusal world={world} />
      <h3>{t('options.ledger.title')}</h3>
      <Ledger world={world} />
    </>
  );
}

type Adding = { state: 'idle' } | { state: 'done' } | { state: 'not-an-address' } | { state: 'failed'; error: unknown };

/** The worker reads the number as people write it; what it cannot read is not entered, or it would protect nobody. */
function AddRefusal({ world: { client, newId } }: { world: World }) {
  const t = useText();
  const [address, setAddress] = useState('');
  const [adding, setAdding] = useState<Adding>({ state: 'idle' });
  const add = async () => {
    const field = fieldOf(address);
    if (!field) return setAdding({ state: 'not-an-address' });
    try {
      await client.doNotContact({ changeId: newId(), fields: [field] });
      setAddress('');
      setAdding({ state: 'done' });
    } catch (error) {
      setAdding(codeOf(error) === 'bad-input' ? { state: 'not-an-address' } : { state: 'failed', error });
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for="refuse-address">{t('options.privacy.address')}</label>
      <div class="row">
        <input
          id="refuse-address"
          class="grow"
          autoComplete="off"
          value={address}
          aria-invalid={adding.state === 'not-an-address'}
          aria-describedby="refuse-outcome"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit">{t('options.privacy.add')}</button>
      </div>
      <output id="refuse-outcome">
        {adding.state === 'done' && t('options.privacy.added')}
        {adding.state === 'not-an-address' && t('options.privacy.not-an-address')}
      </output>
      {adding.state === 'failed' && <Failure error={adding.error} />}
    </form>
  );
}

function fieldOf(address: string): Field | undefined {
  if (address.includes('@')) {
    const value = parseEmail(address);
    return value ? { name: 'email', value, confidence: 'high' } : undefined;
  }
  const value = address.trim().slice(0, 60);
  return /\d/.test(value) ? { name: 'phone', value, confidence: 'high' } : undefined;
}
