import type { Box } from '../box.ts';
import { emailFlags, emailsIn } from '../fields/email.ts';
import { dialled } from '../fields/phone.ts';
import { type Finding, inAttribute, type Source } from '../finding.ts';
import type { Line } from '../outline.ts';
import { lineOfBox, type Page } from '../page.ts';

/** What the site made clickable: `mailto:`, `tel:`, `sms:`, `callto:`, WhatsApp links. */
export const links: Source = (page) =>
  page.boxes.flatMap((box) => (box.tag === 'a' || box.tag === 'area' ? linked(page, box) : []));

function linked(page: Page, box: Box): Finding[] {
  const href = box.element.attribs.href?.trim() ?? '';
  if (href.length > 2048) return [];
  if (/^\W?mailto:/i.test(href)) return mail(page, box, href);
  const number = /^(?:tel|sms|callto|phone|skype)\s?:(?:\/\/)?(.+)/is.exec(href)?.[1];
  if (number) return phone(page, box, decoded(number), 'tel', /^sms/i.test(href) ? 'mobile' : undefined);
  const chat =
    /^(?:https?:)?\/\/(?:wa\.me\/|(?:api|web|www)?\.?whatsapp\.com\/(?:send\/?)?\?(?:[^#]*&)?phone=)(?:\+|%2B|%20|\s)?([\d\s+().-]{6,24})/i.exec(
      href,
    )?.[1] ?? /^whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=(?:\+|%2B)?(\d{6,15})/i.exec(href)?.[1];
  if (chat) return phone(page, box, `+${chat.replace(/\D/g, '')}`, 'link', 'whatsapp');
  return [];
}

function mail(page: Page, box: Box, href: string): Finding[] {
  const line = lineOfBox(page, box);
  const [addresses = '', query = ''] = href.slice(href.indexOf(':') + 1).split('?');
  const copies = query
    .split('&')
    .flatMap((part) => (/^(?:cc|to)=/i.test(part) ? [part.slice(part.indexOf('=') + 1)] : []));
  const shown = wordsOf(line, box);
  const written = new Set(emailsIn(shown).map(({ value }) => value));
  return [addresses, ...copies].flatMap((part) =>
    emailsIn(decoded(part))
      // Where link and words disagree the words are what the reader was told
      .filter(({ value }) => written.size === 0 || written.has(value))
      .map(({ value }) =>
        inAttribute(box, 'href', href, line, { name: 'email', value, method: 'mailto', flags: emailFlags(value) }),
      ),
  );
}

function phone(
  page: Page,
  box: Box,
  number: string,
  method: 'tel' | 'link',
  label: 'mobile' | 'whatsapp' | undefined,
): Finding[] {
  const line = lineOfBox(page, box);
  const parsed = dialled(number, page.regions);
  if (!parsed) return [];
  const href = box.element.attribs.href ?? '';
  return [inAttribute(box, 'href', href, line, { name: 'phone', ...parsed, label: label ?? parsed.label, method })];
}

/** The words of the link itself. */
function wordsOf(line: Line | undefined, box: Box): string {
  const own = line?.pieces.filter((piece) => piece.box.order >= box.order && piece.box.order <= box.last) ?? [];
  return line && own.length ? line.text.slice(own[0]?.start, own.at(-1)?.end) : '';
}

/** Percent-decoded where that works: half of a broken sequence must not lose the rest. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%20/g, ' ').replace(/%40/g, '@').replace(/%2B/gi, '+');
  }
}
