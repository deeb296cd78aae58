import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

type ListKeys = {
  ids: readonly string[];
  opened: string | undefined;
  search: RefObject<HTMLInputElement | null>;
  /** Whether `/` alone is a shortcut (WCAG 2.1.4 lets people switch it off). */
  singleKeys: boolean;
  onClose(): void;
  onPick(id: string): void;
  /** Absent when there is nothing to take back. */
  onUndo: (() => void) | undefined;
};

const page = 10;

/**
 * Arrows, Home, End and the page keys move in the list, the space bar picks, Enter opens (the row is a link), `/` goes to the search,
 * `Esc` steps back, `Ctrl+Z` takes a deletion back. Fields, buttons and dialogs keep the keys that are their own.
 */
export function useListKeys({ ids, opened, search, singleKeys, onClose, onPick, onUndo }: ListKeys) {
  const [at, setAt] = useState<{ id?: string; focusAt: number }>({ focusAt: 0 });
  const current = at.id !== undefined && ids.includes(at.id) ? at.id : ids[0];
  const focus = (id: string | undefined) => setAt({ id, focusAt: at.focusAt + 1 });
  const move = (step: number) => {
    const from = current === undefined ? 0 : ids.indexOf(current);
    focus(ids[Math.min(Math.max(from + step, 0), ids.length - 1)]);
  };
  const close = () => {
    onClose();
    focus(opened && ids.includes(opened) ? opened : current);
  };
  useLayoutEffect(() => {
    const deeds: Record<string, () => boolean> = {
      ArrowDown: () => done(() => move(1)),
      ArrowUp: () => done(() => move(-1)),
      PageDown: () => done(() => move(page)),
      PageUp: () => done(() => move(-page)),
      Home: () => done(() => move(-ids.length)),
      End: () => done(() => move(ids.length)),
    };
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (event.defaultPrevented || event.altKey || target.closest('dialog')) return;
      const control = event.ctrlKey || event.metaKey;
      if (acted(event.key, target, control)) event.preventDefault();
    };
    const acted = (key: string, target: HTMLElement, control: boolean): boolean => {
      const writing = target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null;
      if (control) return key === 'z' && !writing && onUndo !== undefined && done(onUndo);
      if (key === 'Escape') return stepBack(target);
      if (key === 'ArrowDown' && target === search.current) return ids.length > 0 && done(() => focus(current));
      if (key === '/' && singleKeys && !writing) return done(() => search.current?.focus());
      const row = target.closest('[data-row]');
      if (!row && target !== document.body && !target.closest('[data-list-keys]')) return false;
      if (key === ' ' && target.matches('.open') && current !== undefined) return done(() => onPick(current));
      return ids.length > 0 && (deeds[key]?.() ?? false);
    };
    const stepBack = (target: HTMLElement): boolean => {
      if (target === search.current && search.current.value !== '') return false; // the browser empties a search field
      if (!opened) return false;
      target.blur(); // a note being written is kept by leaving it
      return done(close);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  return { current, focusAt: at.focusAt, close, setCurrent: (id: string) => setAt({ ...at, id }) };
}

function done(deed: () => void): true {
  deed();
  return true;
}
