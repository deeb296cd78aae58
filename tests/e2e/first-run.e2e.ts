import { fixedSample } from '../fixtures/sample-company.ts';
import { answerByKeys, contacts, rows, saved } from './steps.ts';
import { expect, test } from './test.ts';

test('the first run takes a definition, shows the sample company and saves one of its people like any other', async ({
  session,
}) => {
  const page = await session.open('prospects.html#welcome');
  const choice = (id: string) => page.locator(`input[name=definition][value=${id}]`);
  await expect(choice('D2')).toBeChecked();
  await choice('D3a').check();
  await expect.poll(async () => (await rows(page, 'lists')).map(({ definition }) => definition)).toEqual(['D3a']);
  await choice('D2').check();

  await page.locator('#welcome-try-start').click();
  const { people, manager, traps } = fixedSample();
  await expect(contacts(page)).toHaveCount(people.length + 1);
  for (const trap of traps) await expect(page.getByText(trap)).toHaveCount(0);
  await answerByKeys(page);
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();

  await page.locator('#welcome-done').click();
  await expect(page).toHaveURL(/prospects\.html$/);
  await expect(page.getByText(manager.name).first()).toBeVisible();
  const [settings] = await rows(page, 'settings');
  expect(settings).toMatchObject({ welcomed: true });
  expect(settings).not.toHaveProperty('webhook');
  expect((await rows(page, 'ledger')).filter(({ purpose }) => purpose !== 'word-list')).toEqual([]);
});

test('Enter on the choice of a definition saves nobody', async ({ session }) => {
  const page = await session.open('prospects.html#welcome');
  await page.locator('#welcome-try-start').click();
  await contacts(page).first().getByRole('checkbox').check();
  await page.locator('input[name=definition]:checked').press('Enter');
  await page.locator('input[name=definition]').last().focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500); // as long as a save takes, ten times over
  expect(await rows(page, 'subjects')).toEqual([]);
});
