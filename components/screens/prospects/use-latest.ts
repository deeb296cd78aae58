import { useEffect, useState } from 'preact/hooks';
import type { Delivery } from '../../../lib/model/delivery.ts';
import { latestDeliveries } from '../../../lib/prospects/queries.ts';
import type { World } from '../../world.ts';

/** The latest delivery of each row in view; the frozen bodies of all the others stay on the disk. */
export function useLatest({ db, onChanged }: Pick<World, 'db' | 'onChanged'>) {
  const [visible, setVisible] = useState<readonly string[]>([]);
  const [latest, setLatest] = useState<ReadonlyMap<string, Delivery>>(new Map());
  useEffect(() => {
    let current = true;
    const read = async () => {
      const rows = await latestDeliveries(await db(), visible);
      if (current) setLatest(rows);
    };
    // A failed reading leaves what is shown; the list itself tells of a broken database.
    const again = () => void read().catch(() => {});
    again();
    const stop = onChanged(again);
    return () => {
      current = false;
      stop();
    };
  }, [visible]);
  return { latest, setVisible };
}
