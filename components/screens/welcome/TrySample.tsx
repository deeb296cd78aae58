import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../../../lib/messages/contract.ts';
import { useText } from '../../text.ts';
import type { World } from '../../world.ts';
import { Capture } from '../Capture.tsx';
import { samplePage } from './sample-page.ts';

/** The real thing on an invented company: found, answered and saved as on any page. */
export function TrySample({ world }: { world: World }) {
  const t = useText();
  const [finding, setFinding] = useState<Promise<Found>>();
  const sample = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (finding) sample.current?.focus();
  }, [finding]);
  const start = () => {
    const found = world.client.findIn(samplePage(world.now()));
    found.catch(() => {}); // the screen tells of it
    setFinding(found);
  };
  return (
    <>
      <p>{t('welcome.try.about')}</p>
      {!finding && (
        <button type="button" id="welcome-try-start" onClick={start}>
          {t('welcome.try.start')}
        </button>
      )}
      {finding && (
        <div class="sample" tabIndex={-1} ref={sample}>
          <Capture world={world} finding={finding} place="page" />
        </div>
      )}
    </>
  );
}
