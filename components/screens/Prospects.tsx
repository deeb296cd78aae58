import type { Page } from '../boot.tsx';

export function Prospects(_: { world: Page }) {
  return <h1>Prospects</h1>;
}
