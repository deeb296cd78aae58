import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Delivery } from '../../lib/model/delivery.ts';
import type { List, Subject } from '../../lib/model/subject.ts';
import type { Definition } from '../../lib/qualify/definition.ts';
import type { Verdict } from '../../lib/qualify/verdict.ts';
import { useText } from '../text.ts';
import { ProspectRow } from './ProspectRow.tsx';
import { useWindow } from './use-window.ts';
import './prospect-table.css';

export type Row = {
  subject: Subject;
  account?: Subject;
  list?: List;
  definition: Definition;
  verdict: Pick<Verdict, 'state'>;
};

export type ProspectTableProps = {
  rows: readonly Row[];
  picked: ReadonlySet<string>;
  /** The one the keys act on. */
  current: string | undefined;
  /** Counts up whenever the current row is to be brought into view and focused. */
  focusAt: number;
  /** The one whose details are shown. */
  opened: string | undefined;
  /** The latest delivery by subject, for the rows in view. */
  deliveries: ReadonlyMap<string, Delivery>;
  now: number;
  onPick(id: string): void;
  onPickAll(): void;
  onCurrent(id: string): void;
  onVisible(ids: readonly string[]): void;
};

/** The saved ones, newest first. Only the rows in view are drawn, so ten thousand are as quick as ten. */
export function ProspectTable(props: ProspectTableProps) {
  const { rows, picked, current, focusAt, onVisible } = props;
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { first, last, above, below, onScroll, show } = useWindow(box, rows.length, rowHeight);
  const drawn = rows.slice(first, last);
  const pending = useRef<string | undefined>(undefined);
  const drawnIds = drawn.map(({ subject }) => subject.id).join(' ');

  useLayoutEffect(() => onVisible(drawnIds.split(' ').filter(Boolean)), [drawnIds]);
  useLayoutEffect(() => {
    if (focusAt === 0) return;
    pending.current = current;
    show(rows.findIndex(({ subject }) => subject.id === current));
  }, [focusAt]);
  useLayoutEffect(() => {
    const link = pending.current && box.current?.querySelector<HTMLElement>(`[data-row="${pending.current}"] .open`);
    if (!link) return;
    pending.current = undefined;
    link.focus({ preventScroll: true });
  });

  const all = rows.length > 0 && rows.every(({ subject }) => picked.has(subject.id));
  const some = !all && rows.some(({ subject }) => picked.has(subject.id));
  return (
    <div class="prospect-table" ref={box} onScroll={onScroll}>
      <table aria-rowcount={rows.length + 1}>
        <caption class="unseen">{t('prospects.caption')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="pick">
              <input
                type="checkbox"
                checked={all}
                indeterminate={some}
                aria-label={t('prospects.pick-all')}
                title={t('prospects.pick-all')}
                onChange={props.onPickAll}
              />
            </th>
            <th scope="col">{t('prospects.name')}</th>
            <th scope="col" class="reach">
              {t('prospects.contact')}
            </th>
            <th scope="col" class="state">
              {t('prospects.state')}
            </th>
            <th scope="col" class="list">
              {t('prospects.list')}
            </th>
            <th scope="col" class="delivery">
              {t('prospects.delivery')}
            </th>
            <th scope="col" class="source">
              {t('prospects.source')}
            </th>
            <th scope="col" class="date">
              {t('prospects.saved')}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} />}
          {drawn.map((row, at) => (
            <ProspectRow
              key={row.subject.id}
              row={row}
              index={first + at + 2}
              picked={picked.has(row.subject.id)}
              current={row.subject.id === current}
              opened={row.subject.id === props.opened}
              delivery={props.deliveries.get(row.subject.id)}
              now={props.now}
              onPick={props.onPick}
              onCurrent={props.onCurrent}
            />
          ))}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </div>
  );
}

/** The room of the rows that are not drawn. One cell: spanning the columns would bring back those that a narrow table hides. */
function Gap({ height }: { height: number }) {
  return (
    <tr class="gap">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}

/** px, as in the style sheet. */
const rowHeight = 46;
