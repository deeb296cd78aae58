import type { Field } from '../../lib/model/contact.ts';
import { useText } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';
import './contact-values.css';

export type ContactValuesProps = { fields: readonly Field[] };

/** Every value with its copy button; addresses act on click. */
export function ContactValues({ fields }: ContactValuesProps) {
  const t = useText();
  return (
    <dl class="contact-values">
      {fields.map((field, index) => (
        <div key={`${field.name}:${field.value}`}>
          <dt class="quiet">{index > 0 && fields[index - 1]?.name === field.name ? '' : t(`field.${field.name}`)}</dt>
          <dd>
            <span class="value">
              <Value field={field} />
              {field.flags?.includes('shared-mailbox') && <span class="quiet"> · {t('contact.shared-mailbox')}</span>}
            </span>
            <CopyButton value={field.value} what={field.display ?? field.value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field }: { field: Field }) {
  const href = addressOf(field);
  const shown = <bdi>{field.display ?? field.value}</bdi>;
  if (!href) return shown;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {shown}
    </a>
  );
}

/** Where a click goes; nothing but mail, phone and the web, whatever a stored value says. */
function addressOf({ name, value }: Field): string | undefined {
  if (name === 'email') return `mailto:${value}`;
  if (name === 'phone') return `tel:${value}`;
  return (name === 'website' || name === 'profile') && /^https?:\/\//i.test(value) ? value : undefined;
}
