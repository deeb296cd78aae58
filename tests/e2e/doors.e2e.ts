import type { Page } from '@playwright/test';
import { pageWith, type Session } from './session.ts';
import { contacts } from './steps.ts';
import { expect, test } from './test.ts';

/** What the browser puts into our own pages and the worker, as far as it is called here. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { onClicked: { dispatch(clicked: { menuItemId: string; pageUrl: string }, tab: unknown): void } };
  runtime: { getManifest(): { commands: Record<string, unknown> } };
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  tabs: { query(asked: object): Promise<{ id: number }[]> };
  windows: { getCurrent(): Promise<{ id: number }> };
};

const company = 'Quillan & Dumitrache Letterpress Ltd';

test('the toolbar button reads the page in front', async ({ session, page }) => {
  const popup = await session.press(page);
  await expect(contacts(popup).first()).toContainText(company);
});

test('the keyboard shortcut is the toolbar button by another name, and the browser has given it to us', async ({
  session,
  page,
}) => {
  // Keys sent by a test go to the page, never to the browser's own shortcuts. What can be shown: the command is the one that
  // runs the action itself, and the browser accepted the keys (some are its own, and then it gives out none without a word).
  const popup = await session.press(page);
  const commands = await popup.evaluate(() => chrome.commands.getAll());
  expect(commands).toEqual([expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+S' })]);
  await expect(contacts(popup).first()).toContainText(company);
});

test('the entry of the context menu opens the same popup on the page', async ({ session, page }) => {
  await pressAndClose(session, page);
  // A native menu cannot be clicked from here. Real: the worker's own listener, opening the popup, reading the page. Stood in
  // for: the click itself, whose grant of the page the toolbar button has given just before.
  const [worker] = session.ctx.serviceWorkers();
  await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'find-contacts', pageUrl: '' }, tab);
  });
  const popup = await pageWith(session.ctx, (one) => one.url().includes('/popup.html'));
  await expect(contacts(popup).first()).toContainText(company);
});

test('the side panel shows the contacts of the page it was opened on', async ({ session, page }) => {
  const popup = await session.press(page);
  await expect(contacts(popup).first()).toBeVisible();
  // The browser opens a side panel only on a click; this one is real, on a button that the test puts into the popup.
  await popup.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getCurrent();
    const button = Object.assign(document.createElement('button'), { id: 'open-panel', textContent: 'Open the panel' });
    button.addEventListener('click', () => void chrome.sidePanel.open({ windowId }));
    document.body.prepend(button);
  });
  await popup.click('#open-panel');
  const panel = await pageWith(session.ctx, (one) => one.url().includes('/sidepanel.html'));
  await expect(contacts(panel).first()).toContainText(company);
  await expect(panel.getByRole('button', { name: `Save ${company} (lead)` })).toBeVisible();
});

test('a page that no click has granted is not read, and the person is told how to grant it', async ({
  session,
  page,
}) => {
  await page.bringToFront();
  const [worker] = session.ctx.serviceWorkers();
  const tab = await worker?.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  // The small window that stands in for the popup, opened by nobody's click on the page.
  const popup = await session.open(`popup.html?tab=${tab}`);
  await expect(popup.locator('[data-code="no-access"]')).toContainText('Alt+Shift+S');
  await expect(contacts(popup)).toHaveCount(0);
});

/** Grants the page as a click does; the popup closes when something else is opened. */
async function pressAndClose(session: Session, page: Page): Promise<void> {
  const popup = await session.press(page);
  await expect(contacts(popup).first()).toBeVisible();
  const closed = popup.waitForEvent('close');
  await page.bringToFront();
  await page.mouse.click(5, 5);
  await closed;
}
