import { fixedSample } from '../fixtures/sample-company.ts';
import { contacts, question, rows, saved } from './steps.ts';
import { expect, test } from './test.ts';

test('addresses that nobody can see on the page are not saved, however quick the person is', async ({
  session,
  sample,
  page,
}) => {
  const { traps, people, company } = fixedSample();
  for (const path of ['contact.html', 'team.html']) {
    await page.goto(`${sample.url}${path}`);
    const popup = await session.press(page);
    await expect(question(popup)).toBeVisible();
    await popup.keyboard.press('Enter');
    await expect(saved(popup)).toBeVisible();
    for (const trap of traps) await expect(contacts(popup).locator('.reach').getByText(trap)).toHaveCount(0);
  }
  const stored = await rows(await session.open('prospects.html'), 'subjects');
  const values = stored.flatMap(({ fields }) => fields.map(({ value }) => value));
  expect(values).toContain(company);
  expect(values).toContain(people[0]?.name);
  for (const trap of traps) expect(values).not.toContain(trap);
});
