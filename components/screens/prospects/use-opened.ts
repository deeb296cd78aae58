import { useLayoutEffect, useState } from 'preact/hooks';

/** Which subject the address names, `prospects.html#<id>`; the browser's own Back closes it. */
export function useOpened() {
  const [opened, setOpened] = useState(named);
  // Before anything else can happen: an address that changes between drawing and listening would be missed.
  useLayoutEffect(() => {
    const look = () => setOpened(named());
    addEventListener('hashchange', look);
    addEventListener('popstate', look);
    look();
    return () => {
      removeEventListener('hashchange', look);
      removeEventListener('popstate', look);
    };
  }, []);
  const close = () => {
    // An empty fragment would leave a `#` behind and scroll.
    history.pushState(null, '', location.pathname + location.search);
    setOpened(undefined);
  };
  return { opened, close };
}

const named = () => decodeURIComponent(location.hash.slice(1)) || undefined;
