import type { Page } from '../boot.tsx';

export function Options(_: { world: Page }) {
  return <h1>Options</h1>;
}
