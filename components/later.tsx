import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first drawn; nothing is drawn until it is there. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState<{ it: ComponentType<Props> }>();
    useEffect(() => {
      let current = true;
      void load().then((it) => current && setLoaded({ it }));
      return () => {
        current = false;
      };
    }, []);
    return Loaded ? <Loaded.it {...props} /> : null;
  };
}
