import { Check, Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { useText } from '../text.ts';
import { Icon } from './Icon.tsx';

export type CopyButtonProps = { value: string; what: string };

/** Copies in the click itself, which needs no permission. */
export function CopyButton({ value, what }: CopyButtonProps) {
  const t = useText();
  const [done, setDone] = useState<'yes' | 'failed' | undefined>();
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setDone('yes'),
      () => setDone('failed'),
    );
  const label = done === 'yes' ? t('copy.done') : done === 'failed' ? t('copy.failed') : t('copy.value', { what });
  return (
    <button type="button" data-quiet onClick={copy} aria-label={label} title={label}>
      <Icon of={done === 'yes' ? Check : Copy} />
    </button>
  );
}
