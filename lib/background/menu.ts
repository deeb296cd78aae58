import type { Browser } from '../browser.ts';

export const menuId = 'find-contacts';

/** Placed anew at install and start: browsers keep menus in different ways, and a second `create` of one id is an error. */
export async function placeMenu(browser: Browser): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('findContacts'),
    contexts: ['page', 'selection', 'link'],
  });
}

/** The click on the menu grants the page; the popup reads it. Where a popup cannot be opened by us, a small window does the same. */
export async function openFromMenu(browser: Browser, tabId: number, windowId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup({ windowId });
  } catch {
    const url = browser.runtime.getURL(`popup.html?tab=${tabId}`);
    await browser.windows.create({ url, type: 'popup', width: 440, height: 640 });
  }
}
