import { contract, type Input, type Output } from '../messages/contract.ts';
import type { Deps } from './deps.ts';

const Located = contract.locate.output;
type Injecting = Pick<Deps, 'browser'>;

/** What the live page says of each quote. A page that is gone says nothing: the quotes stay `unknown`. */
export async function locateQuotes(
  { tabId, documentId, quotes }: Input<'locate'>,
  deps: Injecting,
): Promise<Output<'locate'>> {
  const found = Located.safeParse(await inject(tabId, documentId, { quotes, show: false }, deps));
  return found.success ? found.data : []; // the page is not trusted
}

export async function showOnPage({ tabId, quote }: Input<'showOnPage'>, deps: Injecting): Promise<boolean> {
  const css = '::highlight(assay) { background-color: #ffd54a; color: #1a1a1a; }';
  await deps.browser.scripting.insertCSS({ target: { tabId }, css }).catch(() => {}); // no access: the injection below says so
  const [shown] = (await inject(tabId, undefined, { quotes: [quote], show: true }, deps)) ?? [];
  return shown === true;
}

/** Two steps into our own isolated world: the quotes, then the function that looks for them and takes them away again. */
async function inject(
  tabId: number,
  documentId: string | undefined,
  asked: { quotes: unknown[]; show: boolean },
  { browser }: Injecting,
): Promise<unknown[] | undefined> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (quotes: unknown) => {
        (globalThis as { assayQuotes?: unknown }).assayQuotes = quotes;
      },
      args: [asked],
    });
    const [located] = await browser.scripting.executeScript({ target, files: ['/locator.js'] });
    const answered = located as { result?: unknown[]; documentId?: string } | undefined; // documentId is Chrome's, the polyfill's types lack it
    // Another document in the same tab knows nothing of these quotes.
    if (documentId && answered?.documentId && answered.documentId !== documentId) return undefined;
    return answered?.result;
  } catch {
    return undefined; // the page was left or closed meanwhile: nothing can be said of it
  }
}
