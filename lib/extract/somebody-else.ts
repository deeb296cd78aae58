import type { Finding } from './finding.ts';
import type { Box } from './page/box.ts';
import { isLegalNotice } from './page/legal-notice.ts';
import { matchesOf } from './page/matches.ts';
import type { Line } from './page/outline.ts';
import type { Page } from './page/page.ts';
import { pattern } from './pattern.ts';
import { quoted } from './people/told/sayings.ts';
import { creditLine, emergencyNumbers, relatedSites } from './vocabulary/context-words.ts';
import { namesMakers, namesWorks } from './vocabulary/credit-words.ts';
import { exampleAfter, exampleBefore } from './vocabulary/example-words.ts';
import { authorityLabel, hostLabel } from './vocabulary/organization-words.ts';
import { serviceDomain, watchdog } from './vocabulary/watchdog-words.ts';

/**
 * What a page says of those who made it, keep its servers or watch over its owner, or shows as an example: no way to reach the
 * owner. Each line is looked at once, however many values it holds.
 */
export function ofSomebodyElse(page: Page): (finding: Finding) => boolean {
  const comments = commentsOn(page);
  const under = hostedOn(page);
  const lineOfOthers = onceALine((at) => {
    const line = page.lines[at];
    return credited(line) || under(at) || related(page, line) || watched(page, line) || serves(page, line?.text ?? '');
  });
  return (finding) =>
    lineOfOthers(finding.line) ||
    creditedAtEnd(page.lines[finding.line], finding) ||
    (finding.name === 'email' && serves(page, finding.value)) ||
    shownAsExample(page, finding) ||
    townOfCustomer(page, finding) ||
    ofService(page, finding) ||
    commented(finding.box, comments);
}

/** Reads each line once, however many values stand in it or under it. */
function onceALine(read: (line: number) => boolean): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const answer = read(line);
    known.set(line, answer);
    return answer;
  };
}

/** The line names who made the site, not whose it is. */
const credited = (line: Line | undefined) => line !== undefined && line.text.length < 200 && creditLine.test(line.text);

/** The last sentence before an address in the long line at the foot of a page names who made the site. */
function creditedAtEnd(line: Line | undefined, { name, start }: Finding): boolean {
  if (name !== 'email' || !line || line.text.length < 200 || !/©|\(c\)/i.test(line.text)) return false;
  const before = line.text.slice(Math.max(0, start - 90), start);
  return creditLine.test(before.slice(before.lastIndexOf('. ') + 1));
}

/** It stands right under the words for who keeps the servers, made the site, or watches over the owner's trade. */
function hostedOn(page: Page): (line: number) => boolean {
  const { lines } = page;
  const legal = isLegalNotice(page);
  const short = (at: number) => {
    const { text = '' } = lines[at] ?? {};
    return text.length < 160 ? text : '';
  };
  const ofMakers = onceALine(
    (at) => hostLabel.test(short(at)) || namesMakers(short(at)) || (legal && namesWorks(short(at))),
  );
  const ofAuthority = onceALine((at) => authorityLabel.test(short(at)));
  return (line) => {
    for (let at = line; at >= 0 && at > line - 20; at--) {
      const heading = lines[at]?.heading ?? 0;
      // What follows a heading is told of it, a table of terms too
      if ((at > line - 5 || (at > line - 14 && heading > 1)) && ofMakers(at)) return true;
      // Name, street, town, two numbers and a mailbox stand between the label and the last of them; under a heading more than once
      if ((at > line - 8 || heading > 1) && heading !== 1 && ofAuthority(at)) return true;
      if (heading) return false;
    }
    return false;
  };
}

/** "e.g. ana@…", "Format: 021 …": it shows how such a value is written. */
function shownAsExample({ lines }: Page, { line, start, quote, name, attribute }: Finding): boolean {
  const text = (name === 'email' || name === 'phone') && !attribute ? lines[line]?.text : undefined;
  if (!text) return false;
  return (
    exampleBefore.test(text.slice(Math.max(0, start - 24), start)) ||
    exampleAfter.test(text.slice(start + quote.length))
  );
}

/** "Operating company of Zorbagram is the Zorba LLC, 1 Sample Way …": a notice says whose the services are that a page uses. */
function ofService({ lines }: Page, { name, line, start }: Finding): boolean {
  if (name !== 'address') return false;
  return operators.test(lines[line]?.text.slice(Math.max(0, start - 160), start) ?? '');
}

const operators = pattern.i`(?:betreibergesellschaft|operating company)\s(?:von|der|des|of)\s.{0,90}\s(?:ist|is)\s|messverfahren\swird\svon\s|außerhalb der USA.{0,20}\slebt,\s|\s(?:nutz(?:t|en)|verwende[tn]|uses?|utilisent?|utilise|usa|utilizza)\s[^.]{3,90}\.\s(?:(?:der|the|le|il|el)\s)?(?:anbieter|betreiber|provider|operator|fournisseur|fornitore|proveedor)(?!\p{L}).{0,30}\s(?:ist|is|est|è|es)\s`;

/** A town under a name under words of praise: where a customer is. */
function townOfCustomer({ lines }: Page, { name, line, quote }: Finding): boolean {
  if (name !== 'address' || /\d/.test(quote)) return false;
  for (let at = line - 1; at > line - 4; at--) {
    if (quoted(lines[at])) return true;
    if ((lines[at]?.text.length ?? 99) > 40) return false;
  }
  return false;
}

/** It stands in the box right under the words for other houses' sites, or for the numbers of police and ambulance. */
function related({ lines }: Page, line: Line | undefined): boolean {
  for (let box = line?.box; box; box = box.parent) {
    const [from, to] = box.lines;
    if (to - from > 24) return false;
    const { text = '' } = lines[from - 1] ?? {};
    if (text.length < 40 && (relatedSites.test(text) || emergencyNumbers.test(text))) return true;
  }
  return false;
}

/** Its line names who watches over houses of all kinds; on pages of their own they are the house. */
const watched = ({ source }: Page, line: Line | undefined) =>
  line !== undefined && line.text.length < 320 && watchdog.test(line.text) && !watchdog.test(source.title);

/** It holds a mailbox of a service that the page uses, on the page of another. */
function serves({ host }: Page, text: string): boolean {
  if (!text.includes('@') || text.length > 320) return false;
  return matchesOf(text, mailbox).some(([, domain = '']) => {
    const service = domain.toLowerCase().replace(/\.$/, '');
    return serviceDomain.test(service) && !host.endsWith(service);
  });
}

const mailbox = /@([a-z\d.-]{4,60})/gi;

/** Where visitors write under the page, by a class or an id that says so. */
function commentsOn({ marks: { classes, identified } }: Page): ReadonlySet<Box> {
  const comments = new Set(identified.filter(({ element }) => element.attribs.id === 'comments'));
  for (const [names, boxes] of classes)
    if (names.includes('comment') && commentClass.test(names)) for (const box of boxes) comments.add(box);
  return comments;
}

function commented(box: Box, comments: ReadonlySet<Box>): boolean {
  if (!comments.size) return false;
  for (let at: Box | undefined = box, step = 0; at && step < 16; at = at.parent, step++)
    if (comments.has(at)) return true;
  return false;
}

const commentClass = /(?:^|\s)comment(?:s|-?list|-content|s-area)?(?:$|\s)/;
