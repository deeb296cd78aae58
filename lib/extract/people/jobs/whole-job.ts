import { folded } from '../../../model/text.ts';
import type { Finding } from '../../finding.ts';
import { textOf } from '../../page/box.ts';
import { common, type Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { joinedJob } from './split-job.ts';

/**
 * "Head of sales and" with "marketing" in a line of its own after it, "Vice" with "President": they are one job, of three lines at most.
 * `end`: where the job ends in its line; `goesOn`: two lines stand in one place, and neither says anything else; `wrapped`: their list breaks its jobs in two.
 */
export function wholeJob(
  page: Page,
  found: Finding,
  line: Line,
  end: number,
  goesOn: (line: Line, next: Line) => boolean,
  wrapped: (line: Line, next: Line) => boolean,
): Finding {
  if (end < line.text.length) return found;
  const run = grown(1) ?? grown(-1);
  return run ? (joined(found, run.lines, run.value) ?? found) : found;

  function grown(step: 1 | -1): { lines: Line[]; value: string } | undefined {
    const lines = [line];
    let value = line.text;
    for (let edge = line; lines.length < 3; ) {
      const next = page.lines[edge.index + step];
      if (!next || !(step > 0 ? goesOn(edge, next) : goesOn(next, edge))) break;
      const more =
        step > 0
          ? (joinedJob(value, next.text) ?? (wrapped(edge, next) ? `${value} ${next.text}` : undefined))
          : joinedJob(next.text, value);
      if (!more) break;
      [value, edge] = [more, next];
      if (step > 0) lines.push(next);
      else lines.unshift(next);
    }
    return lines.length > 1 ? { lines, value } : undefined;
  }
}

function joined(found: Finding, run: readonly Line[], value: string): Finding | undefined {
  const box = run.reduce((around, line) => common(around, line.box), (run[0] as Line).box);
  const text = folded(textOf(box.element, 5_000));
  const quote = [' ', ''].map((gap) => run.map((line) => line.text).join(gap)).find((words) => text.includes(words));
  return quote ? { ...found, value: value.replace(/[\s,;]+$/, '').slice(0, 300), quote, box } : undefined;
}
