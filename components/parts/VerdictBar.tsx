import type { Key } from '../../lib/i18n/text.ts';
import type { Definition } from '../../lib/qualify/definition.ts';
import { shownState } from '../../lib/qualify/shown-state.ts';
import type { Verdict } from '../../lib/qualify/verdict.ts';
import { useText } from '../text.ts';
import { useDefinitionWords } from './DefinitionSelect.tsx';
import { marks } from './StateWord.tsx';
import './verdict-bar.css';

export type VerdictBarProps = { name: string; definition: Definition; verdict: Verdict };

/** Where somebody stands: the state in a word, how much of it is answered, and what stands in the way. */
export function VerdictBar({ name, definition, verdict }: VerdictBarProps) {
  const t = useText();
  const words = useDefinitionWords();
  const names = (ids: readonly string[]) => ids.map((id) => t(`criterion.${id}` as Key)).join(', '); // the catalogue has every criterion of the shipped definitions
  const { state, progress, failed, blocked, waiting, missing, flags } = verdict;
  const shown = shownState(definition, state);
  return (
    <div class="verdict" data-state={state}>
      <div class="row">
        <strong class="grow">{name}</strong>
        <span class="state" title={t(`state.${shown}.meaning`)}>
          <span aria-hidden="true">{marks[state]}</span> {t(`state.${shown}`)}
        </span>
      </div>
      <meter
        min={0}
        max={progress.of}
        value={progress.met}
        aria-label={t('verdict.progress', { met: progress.met, of: progress.of })}
      />
      <p class="quiet">
        {state === 'not-a-prospect' && t('verdict.failed', { criteria: names(failed) })}
        {state === 'qualified' && t('verdict.qualified', { definition: words(definition.id).name })}
        {state !== 'not-a-prospect' && state !== 'qualified' && (
          <>
            {waiting.length > 0 && `${t('verdict.waiting', { criteria: names(waiting) })} `}
            {blocked.length > 0 && `${t('verdict.blocked', { criteria: names(blocked) })} `}
            {missing.length > 0 && t('verdict.missing', { criteria: names(missing) })}
          </>
        )}
      </p>
      {failed.includes('authority') && <p>{t('remedy.who-decides')}</p>}
      {flags.includes('saboteur') && <p class="risk">⚑ {t('flag.saboteur')}</p>}
    </div>
  );
}
