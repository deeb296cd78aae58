import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';
import './input-forms.css';

export type PasteFormProps = {
  text: string;
  /** Nothing was read yet: the keys are the box's. */
  focus: boolean;
  onText(text: string): void;
  onFind(): void;
};

/** A box for words from anywhere: a signature, a line of a phone book, a business card. */
export function PasteForm({ text, focus, onText, onFind }: PasteFormProps) {
  const t = useText();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  const find = () => {
    if (text.trim() === '') return;
    box.current?.blur(); // so that the keys are the list's
    onFind();
  };
  return (
    <form
      class="input-form"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <label>
        {t('input.paste.about')}
        <textarea
          ref={box}
          rows={5}
          maxLength={100_000}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            find();
          }}
        />
      </label>
      <button type="submit" disabled={text.trim() === ''}>
        <span class="key" aria-hidden="true">
          Ctrl ⏎
        </span>
        {t('input.paste.find')}
      </button>
    </form>
  );
}
