import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../lib/i18n/text.ts';

export const TextContext = createContext<Text | undefined>(undefined);

/** The words of the chosen language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('no language was loaded above this component');
  return text;
}
