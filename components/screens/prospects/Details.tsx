import { X } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstValue, titleOf } from '../../../lib/model/fields.ts';
import { isMailUnwanted } from '../../../lib/model/mail-wish.ts';
import type { Dossier } from '../../../lib/prospects/dossier.ts';
import { Conflicts } from '../../parts/Conflicts.tsx';
import { ContactValues } from '../../parts/ContactValues.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { DeliveryPreview } from '../../parts/DeliveryPreview.tsx';
import { dayOf } from '../../parts/day-of.ts';
import { EvidenceList } from '../../parts/EvidenceList.tsx';
import { History } from '../../parts/History.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Failure, Note } from '../../parts/Notice.tsx';
import { RecheckLines } from '../../parts/RecheckLines.tsx';
import { RefusalDialog } from '../../parts/RefusalDialog.tsx';
import { useText } from '../../text.ts';
import type { World } from '../../world.ts';
import { BuyingCenter } from './BuyingCenter.tsx';
import { CallView } from './call/CallView.tsx';
import { SideBySide } from './call/SideBySide.tsx';
import { contactText } from './contact-text.ts';
import { Deliveries } from './Deliveries.tsx';
import { MailWish } from './MailWish.tsx';
import { Pipeline } from './pipeline/Pipeline.tsx';
import { usePipeline } from './pipeline/use-pipeline.ts';
import { useDossier } from './use-dossier.ts';
import './details.css';

export type DetailsProps = {
  world: World;
  id: string;
  /** The question to begin with. */
  first?: string;
  onClose(): void;
  onRemove(id: string): void;
};

/** One prospect: details with evidence, the questions still open, note, deliveries, history; and what can be done about it. */
export function Details({ world, id, first, onClose, onRemove }: DetailsProps) {
  const t = useText();
  const deeds = useDossier(world, id);
  const { loaded, dossier, problem, preview } = deeds;
  const pipeline = usePipeline(world, id, deeds.attempt);
  const heading = useRef<HTMLHeadingElement>(null);
  const [refusing, setRefusing] = useState(false);
  useUndoKey(deeds);
  useLayoutEffect(() => heading.current?.focus(), [dossier === undefined]);
  return (
    <section class="details" aria-label={t('prospects.details')}>
      <header class="row">
        <h2 ref={heading} tabIndex={-1} class="grow" data-list-keys>
          <bdi>{dossier ? titleOf(dossier.subject) : t('prospects.details')}</bdi>
        </h2>
        {dossier && (
          <CopyButton value={contactText(dossier.subject, dossier.account)} what={t('prospects.whole-contact')} />
        )}
        <button
          type="button"
          data-quiet
          onClick={onClose}
          aria-label={t('prospects.close')}
          title={t('prospects.close')}
        >
          <Icon of={X} />
        </button>
      </header>
      {loaded.state === 'loading' && <p class="quiet late">{t('prospects.loading')}</p>}
      {loaded.state === 'failed' && <Failure error={loaded.error} />}
      {loaded.state === 'ready' && !dossier && (
        <Note>
          <p>{t('error.not-found')}</p>
        </Note>
      )}
      {problem && (
        <Failure error={problem.error}>
          <button type="button" onClick={problem.again}>
            {t('prospects.try-again')}
          </button>
        </Failure>
      )}
      {dossier && (
        <>
          <Employer dossier={dossier} />
          <ContactValues
            fields={dossier.subject.fields.filter(({ name }) => name !== 'name')}
            noEmail={isMailUnwanted(dossier.subject, dossier.account)}
          />
          <RecheckLines
            fields={dossier.subject.fields.flatMap(({ checked, ...field }) => (checked ? [{ ...field, checked }] : []))}
            now={world.now()}
            withKey={false}
            onAccept={(fields) => void deeds.acceptCheck(fields)}
          />
          {dossier.subject.kind === 'account' && <Conflicts fields={dossier.subject.fields} />}
          <Refusal dossier={dossier} />
          <MailWish dossier={dossier} onDecide={deeds.decideMail} />
          <CallView world={world} deeds={deeds} dossier={dossier} today={dayOf(world.now())} first={first} />
          <SideBySide dossier={dossier} />
          <Pipeline
            dossier={dossier}
            deeds={pipeline}
            now={world.now()}
            onReferral={() => world.openPage(`prospects.html#add=${id}`)}
          />
          <Deliveries world={world} deeds={deeds} dossier={dossier} />
          <EvidenceList contact={dossier.subject} label={t('prospects.evidence')} withPage />
          <BuyingCenter dossier={dossier} onRole={deeds.role} />
          <History
            changes={dossier.changes}
            answers={dossier.given}
            definition={dossier.definition}
            onUndo={(change) => void deeds.undo(change)}
          />
          <footer class="row">
            {dossier.subject.disposition.type !== 'do-not-contact' && (
              <button type="button" onClick={() => setRefusing(true)}>
                {t('prospects.refused')}
              </button>
            )}
            {!dossier.subject.doNotEmail && (
              <button type="button" onClick={() => deeds.decideMail(true, '')}>
                {t('objection.record')}
              </button>
            )}
            <button type="button" data-danger onClick={() => onRemove(id)}>
              {t('prospects.delete')}
            </button>
          </footer>
          {refusing && (
            <RefusalDialog
              name={titleOf(dossier.subject)}
              onClose={() => setRefusing(false)}
              onConfirm={(reason) => {
                setRefusing(false);
                void deeds.refuse(reason);
              }}
            />
          )}
        </>
      )}
      {preview && (
        <DeliveryPreview
          delivery={preview}
          onSend={() => void deeds.release(preview.id)}
          onLater={() => deeds.look(undefined)}
        />
      )}
    </section>
  );
}

/** `Ctrl+Z` takes back the answer given last. */
function useUndoKey({ last, undo }: ReturnType<typeof useDossier>) {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog');
      if (last === undefined || writing || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void undo(last);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}

function Employer({ dossier: { subject, account, list } }: { dossier: Dossier }) {
  const t = useText();
  const role = firstValue(subject, 'jobTitle') ?? firstValue(subject, 'department');
  return (
    <p class="employer">
      {[
        role && <bdi key="role">{role}</bdi>,
        account && (
          <a key="account" href={`#${account.id}`}>
            <bdi>{titleOf(account)}</bdi>
          </a>
        ),
        list && (
          <span key="list" class="quiet">
            {t('prospects.on-list', { list: list.name })}
          </span>
        ),
      ]
        .filter(Boolean)
        .flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}
    </p>
  );
}

function Refusal({ dossier: { subject } }: { dossier: Dossier }) {
  const t = useText();
  const { type, at, reason } = subject.disposition;
  if (type !== 'do-not-contact') return null;
  return (
    <Note>
      <p>
        <strong>{t('prospects.asked-no-contact')}</strong>{' '}
        {new Date(at).toLocaleDateString(t.locales, { dateStyle: 'medium' })}
      </p>
      {reason && <p>{reason}</p>}
      <p class="quiet">{t('prospects.refusal-means')}</p>
    </Note>
  );
}
