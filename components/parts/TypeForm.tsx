import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Typed, TypedProblem } from '../../lib/messages/typed.ts';
import { useText } from '../text.ts';
import './input-forms.css';

export type TypeFormProps = {
  typed: Typed;
  problems: readonly TypedProblem[];
  /** Nothing was read yet: the keys are the form's. */
  focus: boolean;
  onType(box: keyof Typed, text: string): void;
  onCheck(): void;
};

const boxes = ['name', 'organization', 'jobTitle', 'email', 'phone'] as const;
const keyboards = { name: 'text', organization: 'text', jobTitle: 'text', email: 'email', phone: 'tel' } as const;

/** Somebody met in a queue: a few boxes, none of them required alone. What cannot be read is told beside its box. */
export function TypeForm({ typed, problems, focus, onType, onCheck }: TypeFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (focus) form.current?.querySelector('input')?.focus();
  }, []);
  const told = (box: (typeof boxes)[number]) => (box === 'name' ? 'empty' : box);
  return (
    <form
      ref={form}
      class="input-form typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); // the next Enter saves
        onCheck();
      }}
    >
      {boxes.map((box) => {
        const problem = problems.find((one) => one === told(box));
        return (
          <div key={box}>
            <label for={`typed-${box}`}>{t(`field.${box}`)}</label>
            <input
              id={`typed-${box}`}
              type="text"
              inputMode={keyboards[box]}
              value={typed[box] ?? ''}
              maxLength={300}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={problem !== undefined}
              aria-describedby={problem && `problem-${box}`}
              onInput={(event) => onType(box, event.currentTarget.value)}
            />
            {problem && (
              <strong id={`problem-${box}`} class="problem" role="alert">
                {t(`input.problem.${problem}`)}
              </strong>
            )}
          </div>
        );
      })}
      <button type="submit">
        <span class="key" aria-hidden="true">
          ⏎
        </span>
        {t('input.type.check')}
      </button>
    </form>
  );
}
