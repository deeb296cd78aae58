import { type LearnedBy, learnedBy as ways } from '../../lib/model/answer.ts';
import { useText } from '../text.ts';

export type LearnedBySelectProps = { value: LearnedBy; onChange(way: LearnedBy): void };

/** How an answer was learned. A page is no choice: it counts only with its quote. */
export function LearnedBySelect({ value, onChange }: LearnedBySelectProps) {
  const t = useText();
  return (
    <label class="learned-by">
      <span class="quiet">{t('save.learned-by')}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as LearnedBy)}>
        {ways
          .filter((way) => way !== 'page')
          .map((way) => (
            <option key={way} value={way}>
              {t(`learned.${way}`)}
            </option>
          ))}
      </select>
    </label>
  );
}
