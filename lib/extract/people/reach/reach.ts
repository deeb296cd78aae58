import type { Finding } from '../../finding.ts';
import { plainWord } from '../../lexicon.ts';
import type { Box } from '../../page/box.ts';
import type { Line } from '../../page/outline.ts';
import type { Page } from '../../page/page.ts';
import { pattern } from '../../pattern.ts';
import type { Candidate } from '../candidates/candidates.ts';
import { sound } from './settle.ts';

/** How near a way to reach someone stands to a name (0 to 0.55). `starts` are the lines where people begin. */
export function reachOf(
  page: Page,
  findings: readonly Finding[],
  byLine: ReadonlyMap<number, Finding[]>,
  starts: ReadonlySet<number>,
): (candidate: Candidate) => number {
  const quiet = silentAddresses(findings);
  return reachNear;

  /** How the name can be reached, by the same line or those after it, up to the next name. */
  function reachNear({ line, name }: Candidate): number {
    let reach = 0;
    for (let at = line.index; at < Math.min(line.index + 9, page.lines.length); at++) {
      if (at > line.index && starts.has(at)) break;
      for (const finding of byLine.get(at) ?? []) {
        const here = at === line.index ? 0.2 : 0;
        if (finding.name === 'email')
          reach = Math.max(
            reach,
            spells(finding.value, name.value) ? 0.55 : finding.flags.includes('shared-mailbox') ? 0.05 : 0.2 + here,
          );
        else if (finding.name === 'phone') reach = Math.max(reach, 0.15 + 1.25 * here);
      }
    }
    return Math.max(reach, quietReach(line, name.value));
  }

  /** A link without words in the same card: an envelope under the portrait. */
  function quietReach(line: Line, name: string): number {
    let reach = 0;
    let box: Box | undefined = line.box;
    for (let step = 0; quiet.length && box && step < 6 && box.lines[1] - box.lines[0] <= 8; step++, box = box.parent) {
      for (
        let at = firstFrom(quiet, box.order);
        at < quiet.length && (quiet[at] as Finding).box.order <= box.last;
        at++
      )
        reach = Math.max(reach, spells((quiet[at] as Finding).value, name) ? 0.5 : 0.15);
      if (reach) return reach;
    }
    return reach;
  }
}

const silentAddresses = (findings: readonly Finding[]) =>
  findings
    .filter(({ name, line, attribute }) => name === 'email' && line < 0 && attribute)
    .sort((a, b) => a.box.order - b.box.order);

/** Where in a list sorted by place the first finding at or after this place is. */
function firstFrom(findings: readonly Finding[], order: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).box.order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part before the `@` holds a word of the name, of a Cyrillic one as Latin letters spell it. */
export function spells(email: string, name: string): boolean {
  const read = /[\u0400-\u04ff]/.test(name) ? sound : plainWord;
  const user = read(email.slice(0, email.lastIndexOf('@'))).replace(/[^a-z]/g, '');
  const words = read(name)
    .split(pattern`[^\p{L}]+`)
    .filter((word) => word.length > 2);
  return words.some((word) => user.includes(word) || (word.length > 5 && user.includes(word.slice(0, 5))));
}
