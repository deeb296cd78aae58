import { lift } from '../extract/extract.ts';
import type { Found, Input } from '../messages/contract.ts';
import { Refused } from '../messages/errors.ts';
import type { Contact } from '../model/contact.ts';
import { firstValue } from '../model/fields.ts';
import { PageSource } from '../model/page-source.ts';
import { isWantedTitle } from '../qualify/suggest/wanted-title.ts';
import type { Deps } from './deps.ts';
import { recognised } from './recognise.ts';
import { activeMarket, wordsOf } from './target-markets.ts';
import { asLines, asPasted } from './text-source.ts';

/** More than this on one page is a directory; the rest is counted and said. */
const contactsShown = 1000;

type Finding = Pick<Deps, 'db' | 'now' | 'subtle' | 'browser' | 'lexicon'>;

/** Reads the tab (the one in front when none is named) under the grant of the click, and lifts its contacts. */
export async function findContacts({ tabId, part }: Input<'findContacts'>, deps: Finding): Promise<Found> {
  const tab = tabId === undefined ? await tabInFront(deps) : await deps.browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.id === undefined) throw new Refused('no-page');
  // A worker that was just woken has no word lists yet: they are read while the page is
  const [source] = await Promise.all([readTab(tab.id, tab.url, deps), deps.lexicon()]);
  if (!(await isStillThere(tab.id, source, deps))) throw new Refused('page-changed');
  if (source.contentType === 'application/pdf') throw new Refused('restricted-page', source.contentType);
  const selected = (source.selection ?? '').trim() !== '';
  const read = part === 'selection' && selected ? { ...source, kind: 'selection' as const } : source;
  const key = `${tab.id}:${withoutFragment(source.url)}`;
  const found = await findIn(read, deps, read.kind === 'selection' ? `${key}#selection` : key);
  return { ...found, tabId: tab.id, ...(selected && { selected }) };
}

async function tabInFront({ browser }: Finding) {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** The injection's value is the page as text. What comes back is checked: the page is not trusted. */
async function readTab(tabId: number, url: string | undefined, deps: Finding): Promise<PageSource> {
  const { browser, now } = deps;
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/reader.js'] })
    .catch(async (error) => {
      const code = refusalOf(url, String(error));
      const left = code === 'no-access' && url !== undefined && (await addressOf(tabId, deps)) !== address(url);
      throw new Refused(left ? 'page-changed' : code, String(error)); // the grant of the click ends with the page's site
    });
  const { result, documentId } = (injected ?? {}) as { result?: unknown; documentId?: string }; // documentId is Chrome's, the polyfill's types lack it
  if (result === undefined || result === null) throw new Refused('page-changed');
  const source = PageSource.safeParse({ ...(result as object), documentId, readAt: now() });
  if (!source.success) throw new Refused('page-unreadable', source.error.issues[0]?.path.join('.'));
  return source.data;
}

/** A page that was left may still answer while it is being taken down; what it says is not what the person sees. */
async function isStillThere(tabId: number, { url }: PageSource, deps: Finding): Promise<boolean> {
  return (await addressOf(tabId, deps)) === address(url);
}

/** Of the page the tab shows by now; `undefined` when we may not know it, or the tab was closed. */
async function addressOf(tabId: number, { browser }: Finding): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url === undefined ? undefined : address(tab.url);
}

/** What tells one page from another; browsers show user names and fragments in one place and not in the other. */
function address(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search } = new URL(url);
  return `${protocol}//${host}${pathname}${search}`;
}

/** Shops for extensions and pages of the browsers' makers, which they keep to themselves (Firefox: `restrictedDomains`). */
const makers =
  /^https:\/\/(?:(?:[\w-]+\.)*(?:addons\.mozilla\.org|support\.mozilla\.org|accounts\.firefox\.com)|chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/i;

/** Browsers word this in many ways; the address tells more than the sentence. */
function refusalOf(url: string | undefined, sentence: string) {
  if (url?.startsWith('file:') || /\burl "file:/i.test(sentence)) return 'file-page';
  if (
    url === undefined ||
    /^(chrome|edge|about|moz-extension|chrome-extension|devtools|view-source|data|blob):/.test(url)
  ) {
    const ungranted = url === undefined && /access|permission/i.test(sentence) && !/\w:\/\/ url/i.test(sentence);
    return ungranted ? 'no-access' : 'restricted-page';
  }
  if (makers.test(url) || /store|gallery|cannot be scripted/i.test(sentence)) return 'restricted-page';
  if (/removed|navigat|closed|No frame|document/i.test(sentence)) return 'page-changed';
  return /access|permission/i.test(sentence) ? 'no-access' : 'restricted-page';
}

/** The same for text that is no tab: the sample page, a saved file, pasted words. */
export async function findIn(
  source: PageSource,
  deps: Pick<Finding, 'db' | 'subtle' | 'lexicon'>,
  draftKey = source.kind === 'pasted' ? 'pasted' : undefined,
): Promise<Found> {
  const db = await deps.db();
  const settings = await db.get('settings', 'settings');
  const market = await activeMarket(db);
  const {
    contacts: lifted,
    pageKind,
    facts,
    capped,
  } = lift(asLines(source), await deps.lexicon(), {
    region: settings?.region || undefined,
    words: market && wordsOf(market),
  });
  const told = source.kind === 'pasted' ? asPasted(lifted) : lifted;
  const contacts = isOnlyTitle(told) ? [] : told;
  const wanted = (contact: Contact) =>
    market !== undefined && isWantedTitle(market, firstValue(contact, 'jobTitle') ?? '');
  const shown = (await recognised(contacts.slice(0, contactsShown), deps)).map((contact) =>
    wanted(contact) ? { ...contact, wanted: true } : contact,
  );
  return {
    ...(source.kind === 'selection' || source.kind === 'pasted' ? { kind: source.kind, draftKey } : {}),
    documentId: source.documentId,
    url: source.url,
    title: source.title,
    lang: source.lang,
    readAt: source.readAt,
    truncated: source.truncated || capped,
    pageKind,
    more: Math.max(0, contacts.length - contactsShown),
    contacts: shown,
    facts,
    draft: draftKey ? await db.get('drafts', draftKey) : undefined,
  };
}

/** The title of any page names something: alone, with no address and nobody in it, it is no contact. */
function isOnlyTitle(contacts: readonly Contact[]): boolean {
  return contacts.every(
    ({ kind, fields }) => kind === 'organization' && fields.every(({ evidence }) => evidence?.method === 'meta'),
  );
}

const withoutFragment = (url: string) => url.split('#')[0] ?? url;
