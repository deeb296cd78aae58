import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { chance, seedOfRun } from './chance.ts';
import type { Session } from './session.ts';
import { contacts, question, rows } from './steps.ts';
import { expect, test } from './test.ts';

const questions = { target: 'Target market', means: 'Means' } as const;
type Asked = keyof typeof questions;
type Given = Partial<Record<Asked, 'yes' | 'no'>>;
const labels = { yes: /Yes$/, no: /No$/ };

test('closing the popup at any moment after an answer loses none of them', async ({ session, page }) => {
  const seed = seedOfRun();
  console.log(`seed ${seed}`);
  const random = chance(seed);
  const given: Given = {};
  for (let round = 0; round < 10; round++) {
    const popup = await opened(session, page, given);
    const asked = random() < 0.5 ? 'target' : 'means';
    given[asked] = random() < 0.5 ? 'yes' : 'no';
    await answer(popup, asked, given[asked]);
    await pause(random() * 300);
    await close(popup, page);
  }
  await opened(session, page, given);
});

test('an answer given while the worker is dead is there when the popup is opened again', async ({ session, page }) => {
  const popup = await opened(session, page, {});
  await session.killWorker();
  await answer(popup, 'target', 'yes');
  await expect
    .poll(async () => (await rows(popup, 'drafts')).map(({ answers }) => Object.values(answers)))
    .toEqual([[{ target: 'yes' }]]);
  await session.killWorker();
  await close(popup, page);
  await opened(session, page, { target: 'yes' });
});

test('who was picked is still picked when the popup is opened again', async ({ session, sample }) => {
  const page = await session.ctx.newPage();
  await page.goto(`${sample.url}team.html`);
  const first = await session.press(page);
  const boxes = contacts(first).getByRole('checkbox');
  await boxes.nth(1).check();
  await boxes.nth(3).check();
  const names = await contacts(first).locator('.contact-name').allInnerTexts();
  await close(first, page);
  const again = await session.press(page);
  await expect(contacts(again)).toHaveCount(names.length);
  await expect(contacts(again).getByRole('checkbox', { checked: true })).toHaveCount(2);
  for (const index of [1, 3]) await expect(contacts(again).getByRole('checkbox').nth(index)).toBeChecked();
});

/** Opens the popup and finds there exactly what was answered. */
async function opened(session: Session, page: Page, given: Given): Promise<Page> {
  const popup = await session.press(page);
  await expect(contacts(popup).first().getByRole('checkbox')).toBeChecked();
  for (const asked of Object.keys(questions) as Asked[]) {
    await step(popup, asked);
    const pressed = question(popup).locator('.choices').getByRole('button', { pressed: true });
    const value = given[asked];
    if (value) await expect(pressed).toHaveText(labels[value]);
    else await expect(pressed).toHaveCount(0);
  }
  return popup;
}

async function answer(popup: Page, asked: Asked, value: 'yes' | 'no'): Promise<void> {
  await step(popup, asked);
  await popup.keyboard.press(value === 'yes' ? '1' : '2');
}

async function step(popup: Page, asked: Asked): Promise<void> {
  await popup.locator('.steps').getByRole('button', { name: questions[asked] }).click();
  await expect(question(popup)).toHaveAttribute('data-criterion', asked);
}

/** A click beside it, which is how popups are closed. */
async function close(popup: Page, page: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await page.bringToFront();
  await page.mouse.click(5, 5);
  await closed;
}
