import { render } from 'preact';
import { expect, test } from 'vitest';
import { useOpened } from './use-opened.ts';

test('an address that changes right after drawing is followed', async () => {
  const root = document.createElement('div');
  const Screen = () => <p>{useOpened().opened}</p>;
  render(<Screen />, root);
  location.hash = '#ana';
  // Before the browser paints, which is when ordinary effects begin to listen.
  await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  await Promise.resolve();
  expect(root.textContent).toBe('ana');
  history.replaceState(null, '', location.pathname + location.search);
});
