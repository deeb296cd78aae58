import type { Contact, Field } from '../../lib/model/contact.ts';
import type { Visibility } from '../../lib/model/evidence.ts';
import { useText } from '../text.ts';
import './evidence.css';

export type EvidenceListProps = {
  contact: Pick<Contact, 'fields'>;
  seen?(fieldIndex: number): Visibility | undefined;
  onShow?(fieldIndex: number): void;
};

/** The proof of each field: what the page says, how, and whether it can be seen there. */
export function EvidenceList({ contact, seen, onShow }: EvidenceListProps) {
  const t = useText();
  return (
    <details class="evidence">
      <summary>{t('evidence.why')}</summary>
      <dl>
        {contact.fields.map((field, index) => (
          <div key={`${field.name}:${field.value}`}>
            <dt>
              {t(`field.${field.name}`)}: <bdi>{field.display ?? field.value}</bdi>
            </dt>
            <dd>
              <Proof field={field} visibility={seen?.(index)} />
              {onShow && field.evidence && (
                <button type="button" data-quiet onClick={() => onShow(index)}>
                  {t('evidence.show')}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Proof({ field, visibility }: { field: Field; visibility: Visibility | undefined }) {
  const t = useText();
  const { evidence } = field;
  if (!evidence) return <span class="quiet">{t('evidence.typed')}</span>;
  return (
    <>
      <q>
        <bdi>{evidence.quote.length > 160 ? `${evidence.quote.slice(0, 160)}…` : evidence.quote}</bdi>
      </q>{' '}
      <span class="quiet">
        {t(`method.${evidence.method}`)} · {t(`confidence.${field.confidence}`)}
        {visibility && visibility !== 'unknown' && ` · ${t(`visibility.${visibility}`)}`}
        {field.flags?.map((flag) => ` · ${t(`flag.${flag}`)}`)}
      </span>
    </>
  );
}
