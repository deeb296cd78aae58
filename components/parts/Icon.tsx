import type { Copy } from 'lucide';
import { h } from 'preact';

/** A drawing of the set, inlined. It never speaks alone: the name stands beside it or on the button. */
export function Icon({ of }: { of: typeof Copy }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
