import { plain } from '../../model/text.ts';
import { objectionIn } from '../fields/objection.ts';
import { type Finding, inLine, type Source } from '../finding.ts';
import { type Box, nearest } from '../page/box.ts';
import type { Line } from '../page/outline.ts';
import type { Page } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import { imprint, signUp } from '../vocabulary/objection-words.ts';

/** "No advertising", said by the house in its imprint or by somebody beside their number: evidence against writing to them. */
export const objections: Source = (page) => {
  const found: Finding[] = [];
  for (const line of page.lines) {
    if (line.text.length < 8 || line.region === 'nav') continue;
    const match = objectionIn(line.text);
    if (!match || !(match.strong || saidOfContact(page, line))) continue;
    const { start, end, strong } = match;
    const value = plain(line.text.slice(start, end), 500);
    found.push(
      inLine(line, start, end, { name: 'objection', value, method: 'text', confidence: strong ? 'high' : 'medium' }),
    );
  }
  return found;
};

/** Beside a number or an address to write to, or in the imprint; elsewhere it is said of something else. */
function saidOfContact(page: Page, line: Line): boolean {
  const near = page.lines.slice(Math.max(0, line.index - 2), line.index + 3);
  if (near.some(({ text }) => text.length < 200 && signUp.test(text))) return false;
  if (/spam/i.test(line.text) && line.text.length < 80 && inForm(line.box)) return false;
  for (let at = Math.max(0, line.index - 3); at <= Math.min(page.lines.length - 1, line.index + 3); at++) {
    const { text = '', pieces = [] } = page.lines[at] ?? {};
    if (reachable.test(text) || pieces.some(({ box }) => leadsTo(box))) return true;
  }
  return imprint.test(`${page.source.title} ${page.source.url}`);
}

/** Words of a link that writes or calls. */
const leadsTo = ({ element, parent }: Box): boolean =>
  [element, parent?.element].some((one) => /^(?:mailto|tel|sms):|email-protection/i.test(one?.attribs.href ?? ''));

/** A form of its own, not one that some servers wrap a whole page in. */
function inForm(box: Box): boolean {
  const form = nearest(box, 'form');
  return form !== undefined && form.lines[1] - form.lines[0] < 25;
}

const reachable = pattern.i`[^\s@]@[^\s@]|(?:\d[\s().\-/]{0,2}){7}|[[(]\s?(?:at|ät|arroba)\s?[\])]`;
