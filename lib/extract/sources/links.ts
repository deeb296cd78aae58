import { emailFlags, emailsIn } from '../fields/email.ts';
import { dialled } from '../fields/phones/phone.ts';
import { labelIn } from '../fields/phones/phone-label.ts';
import { digitsOf } from '../fields/phones/phone-number.ts';
import { spelledEmails } from '../fields/spelled-email.ts';
import { type Finding, inAttribute, type Source } from '../finding.ts';
import type { Box } from '../page/box.ts';
import { leadsWithin } from '../page/link.ts';
import type { Line } from '../page/outline.ts';
import { lineOfBox, type Page, tagged } from '../page/page.ts';
import { pattern } from '../pattern.ts';
import { columnHeads } from '../people/place/tables.ts';
import { decoded, type LinkedNumber, linkedNumbers, numbering } from './chat-links.ts';
import { labelAround } from './phone-signs.ts';

/** What the site made clickable: `mailto:`, `tel:`, `sms:`, `callto:`, links to messengers that hold a number. */
export const links: Source = (page) => {
  const headOf = columnHeads(page);
  const found: Finding[] = [];
  for (const box of tagged(page, 'a', 'area')) {
    const href = box.element.attribs.href?.trim() ?? '';
    if (href.length < 5 || href.length > 2048 || leadsWithin(href) || !reaching.test(href)) continue;
    if (mailing.test(href)) found.push(...mail(page, box, href));
    else for (const number of linkedNumbers(href)) found.push(...phone(page, box, number, headOf));
  }
  return found;
};

/** Also as some write it who paste it into a field for web addresses: `http://mailto:ana@…`. */
const mailing = /^(?:https?:\/\/)?\W?mail\s?to:/i;
/** One look before the two: most links lead to pages. */
const reaching = new RegExp(`${mailing.source}|${numbering.source}`, 'i');

/** All addresses of RFC 6068: before the `?` apart by commas, and in `to`, `cc` and `bcc`. */
function mail(page: Page, box: Box, href: string): Finding[] {
  const line = lineOfBox(page, box);
  const [to = '', ...rest] = href.replace(mailing, '').split('?');
  const copies = rest
    .join('&')
    .split('&')
    .flatMap((part) => (/^(?:amp;)?(?:b?cc|to)=/i.test(part) ? [part.slice(part.indexOf('=') + 1)] : []));
  const plainly = emailsIn(decoded(to.includes('%25') ? to.replace(/%25/g, '%') : to), page.emails);
  const addressed = plainly.length ? plainly : spelledEmails(decoded(to));
  const written = new Set(emailsIn(wordsOf(line, box), page.emails).map(({ value }) => value));
  // Where link and words disagree the words are what the reader was told
  const agreed = written.size === 0 || addressed.some(({ value }) => written.has(value));
  const all = [...(agreed ? addressed : []), ...copies.flatMap((part) => emailsIn(decoded(part), page.emails))];
  return all.map(({ value, mended }) => {
    const method = mended ? 'obfuscated' : 'mailto';
    return inAttribute(box, 'href', href, line, { name: 'email', value, method, flags: emailFlags(value) });
  });
}

function phone(
  page: Page,
  box: Box,
  { number, label, method, fax }: LinkedNumber,
  headOf: (line: Line) => string,
): Finding[] {
  const line = lineOfBox(page, box);
  const words = method === 'tel' && !fax ? wordsOf(line, box) : '';
  // `tel:4930…` under the words "+49 30 …": the plus was forgotten
  const abroad = label === 'whatsapp' || (/^\s*\+/.test(words) && digitsOf(words) === number.trim());
  const parsed =
    (abroad ? dialled(`+${digitsOf(number)}`, [], page.numbers) : undefined) ??
    dialled(number, page.regions, page.numbers);
  if (!parsed) return [];
  // As with addresses: a number that is shown is the one the reader was given, whatever the link dials
  const shown = digitsOf(words);
  if (shown.length > 6 && !shown.includes(bare(parsed.value).slice(-6))) return [];
  const href = box.element.attribs.href ?? '';
  const said = { name: 'phone' as const, ...parsed, label: label ?? parsed.label, method };
  const finding = inAttribute(box, 'href', href, line, said);
  const isFax = fax || (method === 'tel' && line && faxAt(page, line, finding.start, headOf));
  return [isFax ? { ...finding, name: 'fax', label: undefined } : finding];
}

/** The words before it in its line call it a fax, or where it stands alone what labels the line does. */
function faxAt(page: Page, line: Line, start: number, headOf: (line: Line) => string): boolean {
  const before = line.text.slice(Math.max(0, start - 48), start);
  return labelIn(pattern`\p{L}`.test(before) ? before : labelAround(page, line, headOf)) === 'fax';
}

const bare = (number: string) => number.replace(/;ext=.*/, '');

/** The words of the link itself. */
function wordsOf(line: Line | undefined, box: Box): string {
  const own = line?.pieces.filter((piece) => piece.box.order >= box.order && piece.box.order <= box.last) ?? [];
  return line && own.length ? line.text.slice(own[0]?.start, own.at(-1)?.end) : '';
}
