import { folded } from '../../model/text.ts';
import { webAddress } from '../../model/web-address.ts';
import { savesCard } from '../card-link.ts';
import { type Finding, inAttribute, type Source } from '../finding.ts';
import { type Box, textOf } from '../page/box.ts';
import { lineOfBox, type Page, tagged } from '../page/page.ts';
import { networks, networkWords } from '../vocabulary/networks.ts';
import { skypeNames } from './chat-links.ts';

/** Pages on social and professional networks that the site links to as its own or its people's, and cards it gives away. */
export const profiles: Source = (page) => {
  const found: Finding[] = [];
  for (const box of tagged(page, 'a')) {
    const { href, rel } = box.element.attribs;
    if (!href || href.length > 500) continue;
    const target = href.trim();
    const called = namesIn(page, box, target);
    for (const named of called) found.push(made(page, box, href, named));
    if (called.length || !elsewhere.test(href)) continue;
    const value = profileOf(target, rel ?? '');
    if (value && own(page, box)) found.push(made(page, box, href, value));
  }
  return found;
};

/** An address that names its host: most links of a page do not, and lead to none but the site's own pages. */
const elsewhere = /^(?:https?:)?\/\//i;

const made = (page: Page, box: Box, href: string, value: string): Finding =>
  inAttribute(box, 'href', href, lineOfBox(page, box), { name: 'profile', value, method: 'link' });

/** What a link leads to that is no address of a network: a card to save, an account a messenger opens by its own scheme. */
function namesIn(page: Page, box: Box, target: string): readonly string[] {
  if (savesCard(box.element)) return [webAddress(target, page.source.baseUrl)?.href ?? []].flat(); // none of a card that the link itself holds
  return messenger.test(target) ? [telegramName(target) ?? [], skypeNames(target)].flat() : none;
}

/** Schemes that open an account. */
const messenger = /^(?:tg:|skype|callto)/i;
const none: readonly string[] = [];

/** The page of the name that Telegram's own scheme opens. */
function telegramName(href: string): string | undefined {
  const name = /^tg:\/\/resolve\/?\?(?:[^#]*&)?domain=([a-z]\w{4,31})(?=&|$)/i.exec(href)?.[1];
  return name && `https://t.me/${name}`;
}

/** A part of the name of every network: most links are told by it from a profile without being parsed. */
const hosts =
  /linkedin|xing|twitter|\/\/(?:www\.|mobile\.)?x\.|facebook|[/.@]fb\.|instagram|youtube|tiktok|threads|bsky|git[hl]|pinterest|vk\.|[/@]t\.|telegram|[/@]m\.|orcid|researchgate|behance|dribbble|vimeo|soundcloud|flickr/i;

/** The profile's address without what counts visitors; `undefined` when it is none. */
function profileOf(href: string, rel = ''): string | undefined {
  const address = href.startsWith('//') ? `https:${href}` : href;
  const url = hosts.test(upToPath(address)) || mine.test(rel) ? webAddress(address) : undefined;
  if (!url || url.port || /%7B|\/admin(?:\/|$)/i.test(url.pathname)) return undefined;
  const known = networks.some(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  // The fediverse has no host of its own: `rel="me"` says whose it is (RFC 7565's `acct` users)
  const federated = mine.test(rel) && /^\/@[\w.]{1,40}(?:@[\w.-]{4,80})?\/?$/.test(url.pathname);
  if (!known && !federated) return undefined;
  const id = url.pathname === '/profile.php' ? url.searchParams.get('id') : undefined;
  if (url.pathname === '/profile.php' && !/^\d{5,20}$/.test(id ?? '')) return undefined;
  url.search = id ? `?id=${id}` : '';
  url.hash = '';
  return url.href;
}

/** `rel="me"`: the one who writes the page says that the other is theirs. */
const mine = /(?:^|\s)me(?:\s|$)/i;

/** The part of an address that its host stands in: up to the first slash behind those that begin it. */
function upToPath(address: string): string {
  let from = address.indexOf('/');
  while (address[from] === '/') from++;
  const slash = address.indexOf('/', from);
  return slash < 0 ? address : address.slice(0, slash);
}

/** A drawn link, one that names the network, or one in a short line; a link in a sentence is about somebody else. */
function own(page: Page, box: Box): boolean {
  if (box.region === 'footer' || box.region === 'header') return true;
  const words = folded(textOf(box.element, 200));
  if (words.length < 2 || networkWords.test(words)) return true;
  return (lineOfBox(page, box)?.text.length ?? 0) < words.length + 30 && words.length < 60;
}
