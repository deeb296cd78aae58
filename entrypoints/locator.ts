import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locate, type Quote, show } from '../lib/read/locate.ts';

/** Left in our own isolated world by the injection before this one; the page cannot see it. */
type World = { assayQuotes?: { quotes: Quote[]; show: boolean } };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const asked = world.assayQuotes;
  delete world.assayQuotes;
  if (!asked) return [];
  if (asked.show) return asked.quotes.map((quote) => show(document, quote));
  return locate(document, asked.quotes);
});
