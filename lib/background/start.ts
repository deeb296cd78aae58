import type { Browser } from '../browser.ts';
import { type Sender, serve } from '../messages/serve.ts';
import type { Deps } from './deps.ts';
import { sweepDrafts } from './draft.ts';
import { deliveryAlarm, flushDeliveries } from './flush-deliveries.ts';
import { handlers } from './handlers.ts';
import { menuId, openFromMenu, placeMenu } from './menu.ts';
import { eraseDue, erasureAlarm } from './remove.ts';
import { world } from './world.ts';

/** Registers every listener in the first turn: an event only wakes a worker that registered for it at once. */
export function start(browser: Browser, deps: Deps = world(browser)): void {
  const origin = new URL(browser.runtime.getURL('')).origin;
  const page = origin === 'null' ? browser.runtime.getURL('').replace(/\/$/, '') : origin;
  const door = serve(handlers(deps), { id: browser.runtime.id, origin: page });
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => door(message, sender as Sender));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === deliveryAlarm) return told(flushDeliveries(deps));
    if (name === erasureAlarm) return told(eraseDue(deps));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    placeMenu(browser);
    if (reason === 'install') told(browser.tabs.create({ url: browser.runtime.getURL('prospects.html#welcome') }));
  });
  browser.runtime.onStartup.addListener(() => placeMenu(browser));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) told(openFromMenu(browser, tab.id, tab.windowId));
  });
  browser.permissions.onAdded.addListener(() => told(flushDeliveries(deps)));
  told(sweep(deps));
}

/** What a worker that died may have left behind. */
async function sweep(deps: Deps): Promise<void> {
  await eraseDue(deps);
  await sweepDrafts(deps);
  await flushDeliveries(deps);
}

/** Nobody waits for these; a failure is reported, and what was to be done is still in the database. */
function told(work: Promise<unknown>): void {
  work.catch((error) => console.error(error));
}
