import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { switched, switchesOf } from '../../../../../lib/qualify/switches.ts';
import { type Language, languages } from '../../../../../lib/settings/choices.ts';
import { labelsOf } from '../../../../parts/criterion-words.ts';
import { Failure } from '../../../../parts/Notice.tsx';
import { useText } from '../../../../text.ts';
import { useProblemWords } from '../problem-words.ts';
import { Differences } from '../Versions.tsx';
import { AddQuestion } from './AddQuestion.tsx';
import { DraftPreview, type DraftPreviewProps } from './DraftPreview.tsx';
import { Ignored } from './Ignored.tsx';
import { Questions } from './Questions.tsx';
import { Thresholds } from './Thresholds.tsx';
import { TryIt } from './TryIt.tsx';
import { type EditorProps, useEditor } from './use-editor.ts';
import './editor.css';

type Props = EditorProps & Omit<DraftPreviewProps, 'draft'> & { onClose(): void };

/** A definition of the person's own, everything in it to be changed, with somebody invented to try it on. */
export function Editor({ own, lists, activeList, onClose, ...props }: Props) {
  const t = useText();
  const editor = useEditor(props);
  const { draft, change, edit } = editor;
  const [language, setLanguage] = useState<Language>(languages.find((one) => one === t.language) ?? 'en');
  const names = new Intl.DisplayNames(t.locales, { type: 'language' });
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="editor" data-editing={draft.id}>
      <h3 ref={heading} tabIndex={-1}>
        {t('edit.title', { name: props.base.name })}
      </h3>
      <label>
        {t('edit.name')}
        <input
          id="edit-name"
          maxLength={200}
          value={draft.name}
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('edit.words-in')}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {names.of(one)}
            </option>
          ))}
        </select>
      </label>
      <Questions definition={draft} language={language} onEdit={edit} />
      <AddQuestion definition={draft} language={language} onEdit={edit} />
      <Ignored definition={draft} onChange={(ignores) => change({ ignores })} />
      <Thresholds definition={draft} onEdit={edit} />
      <fieldset>
        <legend>{t('edit.switches')}</legend>
        {switchesOf(draft).map(({ id, on }) => (
          <label key={id} class="row">
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => edit((before) => switched(before, id, event.currentTarget.checked))}
            />
            <span class="grow">{t(`switch.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <TryIt definition={editor.sound} own={own} />
      <DraftPreview draft={editor.sound} own={own} lists={lists} activeList={activeList} client={props.client} />
      <Ending editor={editor} {...props} onClose={onClose} />
    </div>
  );
}

type EndingProps = EditorProps & { editor: ReturnType<typeof useEditor>; onClose(): void };

/** What is different, what is wrong, and the way out. */
function Ending({ editor, base, newest, onClose }: EndingProps) {
  const t = useText();
  const problem = useProblemWords();
  const { draft, problems, changed, version, saving } = editor;
  return (
    <div class="ending">
      {changed ? (
        <details open>
          <summary>{t('edit.changes', { version: base.version })}</summary>
          <Differences before={base} after={draft} />
        </details>
      ) : (
        <p class="quiet">{t('edit.unchanged')}</p>
      )}
      {problems.length > 0 && (
        <div class="notice" data-kind="failed" role="status">
          <p>{t('edit.wrong')}</p>
          <ul class="problems">
            {[...new Set(problems.map((one) => problem(one, labelsOf(draft, t))))].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {saving.state === 'overtaken' ? (
        <div class="notice" data-kind="failed" role="alert">
          <p>{t('edit.overtaken', { version: newest })}</p>
          <div class="row">
            <button type="button" data-deed="save-newer" onClick={() => void editor.saveNewer()}>
              {t('edit.mine-newer')}
            </button>
            <button type="button" data-deed="save-copy" onClick={() => void editor.saveCopy()}>
              {t('edit.mine-copy')}
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          <button
            type="button"
            data-primary
            data-deed="save"
            disabled={!changed || problems.length > 0}
            onClick={() => void editor.save()}
          >
            {t('edit.save', { version })}
          </button>
          <button type="button" data-deed="close" onClick={onClose}>
            {t('edit.close')}
          </button>
        </div>
      )}
      {saving.state === 'failed' && <Failure error={saving.error} />}
    </div>
  );
}
