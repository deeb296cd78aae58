import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond the edges of the window, so that a quick scroll does not show empty room. */
const spare = 10;
/** Height of the sticky heading, px. */
const heading = 30;

/** Which of `count` rows of equal height are in view of a scrolling box, and how much room the others take, px. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [{ top, height }, setView] = useState({ top: 0, height: 800 });
  const look = () => {
    const element = box.current;
    if (!element) return;
    // Only whole rows matter: a scroll within one row draws nothing anew.
    const next = { top: Math.floor(element.scrollTop / rowHeight), height: element.clientHeight };
    setView((view) => (view.top === next.top && view.height === next.height ? view : next));
  };
  useLayoutEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    look();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(look, [count]);
  const first = Math.max(0, Math.min(top, count - 1) - spare);
  const last = Math.min(count, top + Math.ceil(height / rowHeight) + spare);
  return {
    first,
    last,
    above: first * rowHeight,
    below: (count - last) * rowHeight,
    onScroll: look,
    /** Scrolls no further than needed to have that row in view. */
    show: (index: number) => {
      const element = box.current;
      if (!element || index < 0) return;
      const start = index * rowHeight;
      if (start < element.scrollTop) element.scrollTop = start;
      const hidden = start + rowHeight + heading - element.clientHeight;
      if (element.scrollTop < hidden) element.scrollTop = hidden;
      look();
    },
  };
}
