import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { World } from '../world.ts';
import { Prospects } from './Prospects.tsx';
import type { Welcome } from './Welcome.tsx';

const first = '#welcome';

/** The prospects; at `#welcome` the first run in their place, whose code is loaded for that alone. */
export function Home({ world }: { world: World }) {
  const [hash, setHash] = useState(location.hash);
  const [Loaded, setLoaded] = useState<{ Welcome: typeof Welcome }>();
  const welcoming = hash === first;
  useLayoutEffect(() => {
    const moved = () => setHash(location.hash);
    addEventListener('hashchange', moved);
    moved();
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    if (welcoming) void import('./Welcome.tsx').then(setLoaded);
  }, [welcoming]);
  if (!welcoming) return <Prospects world={world} />;
  if (!Loaded) return null;
  return (
    <Loaded.Welcome
      world={world}
      onDone={() => {
        history.pushState(null, '', location.pathname); // an empty fragment would leave a `#` behind
        setHash('');
      }}
    />
  );
}
