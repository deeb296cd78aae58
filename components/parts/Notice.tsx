import type { ComponentChildren } from 'preact';
import { type ErrorCode, errorCodes, Refused } from '../../lib/messages/errors.ts';
import { useText } from '../text.ts';
import './notice.css';

/** What happened, what was kept, and the next step: a sentence for each failure a person can meet. */
export function Failure({ error, children }: { error: unknown; children?: ComponentChildren }) {
  const t = useText();
  return (
    <div class="notice" data-kind="failed" data-code={codeOf(error)} role="alert">
      <p>{t(`error.${codeOf(error)}`)}</p>
      {children}
    </div>
  );
}

export function codeOf(error: unknown): ErrorCode {
  return error instanceof Refused && errorCodes.includes(error.code) ? error.code : 'unexpected';
}

export function Note({ children }: { children: ComponentChildren }) {
  return <div class="notice">{children}</div>;
}
