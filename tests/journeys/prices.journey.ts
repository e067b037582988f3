import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { button, explainedOn, LINKS, navigateTo, recommendedOn, region, test } from './visit';

const HOURLY = 'gpu-vm.on-demand.rate.b200';
/** Cheap enough by the hour to win wherever cost counts. */
const CHEAP = '1.5';

const field = (page: Page): Locator =>
  page.getByLabel('Your own for B200 in a VM, by the hour (USD per GPU-hour)', { exact: true });
const effect = (page: Page): Locator =>
  page.getByRole('region', { name: /^What your prices and offers do/ });
const costIn = async (page: Page): Promise<string> =>
  (await region(page, 'What each option costs').getByRole('table').last().innerText()) ?? '';

async function openPrices(page: Page): Promise<void> {
  await navigateTo(page, 'Prices');
  await expect(page.getByRole('heading', { level: 1, name: 'Prices', exact: true })).toBeVisible();
  await expect(effect(page)).toContainText('a month');
}

async function backToResult(page: Page): Promise<void> {
  await effect(page).getByRole('link', { name: 'Back to the result', exact: true }).click();
  await explainedOn(page);
}

test.describe('a price of one’s own', () => {
  test('changes the advice at once, travels in the link, and goes back to ours', async ({
    page,
    browser,
  }) => {
    await page.goto(`./${LINKS.fraud}`);
    const verdict = await explainedOn(page);
    const recommended = await recommendedOn(page);
    await region(page, 'What each option costs')
      .getByRole('link', { name: 'Use your own prices', exact: true })
      .click();
    await field(page).fill(CHEAP);
    await expect(effect(page)).toContainText(/Without your price: .*; with it: .* a month/);
    await expect(effect(page)).toContainText(/1 price is yours|Use all of ours again/);
    await expect(page.getByText(/% below our likely value, below our range/)).toBeVisible();

    await backToResult(page);
    expect(page.url()).toContain(`a.${HOURLY}=${CHEAP}`);
    const changed = await explainedOn(page);
    expect(changed).not.toBe(verdict);
    expect(await recommendedOn(page)).not.toBe(recommended);
    await expect(page.getByRole('link', { name: '1 price is yours', exact: true })).toBeVisible();
    const costs = await costIn(page);

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    expect(await explainedOn(other)).toBe(changed);
    expect(await costIn(other)).toBe(costs);
    await openPrices(other);
    await expect(field(other)).toHaveValue(CHEAP);
    await elsewhere.close();

    await openPrices(page);
    await page
      .getByRole('button', { name: /^Use ours again for B200 in a VM, by the hour/ })
      .click();
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await backToResult(page);
    expect(page.url()).not.toContain('a.');
    expect(await explainedOn(page)).toBe(verdict);
  });

  test('that is none is refused in a sentence, and nothing changes', async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    await explainedOn(page);
    await openPrices(page);
    await field(page).fill('4,99');
    await expect(page.getByText(/“4,99” can be read in two ways/)).toBeVisible();
    await expect(effect(page)).not.toContainText('yours');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  });
});

test.describe('a file of prices', () => {
  test('is exported, filled in, imported, and imported once more as it was', async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    await explainedOn(page);
    await openPrices(page);
    await field(page).fill(CHEAP);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Export as CSV').click(),
    ]);
    expect(file.suggestedFilename()).toBe('metalwise-prices.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toMatch(new RegExp(`^${HOURLY.replaceAll('.', '\\.')},.*,${CHEAP},2026-`, 'm'));

    await button(page, 'Use all of ours again').click();
    await expect(field(page)).toHaveValue('');
    await page
      .getByLabel('Import a CSV', { exact: true })
      .setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect(page.getByText('One price of your own taken from prices.csv.')).toBeVisible();
    await expect(field(page)).toHaveValue(CHEAP);
    await backToResult(page);
    expect(page.url()).toContain(`a.${HOURLY}=${CHEAP}`);
  });

  test('that is wrong is refused with the line and the reason, and nothing of it taken', async ({
    page,
  }) => {
    await page.goto(`./${LINKS.fraud}`);
    await explainedOn(page);
    await openPrices(page);
    const wrong = `figure id;yours\r\n${HOURLY};3,99\r\nowned-node.price.b200;a lot\r\n`;
    await page
      .getByLabel('Import a CSV', { exact: true })
      .setInputFiles({ name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) });
    await expect(
      page.getByText('Line 3: found “a lot”, expected a number, such as 4.99.'),
    ).toBeVisible();
    await expect(field(page)).toHaveValue('');
    await expect(effect(page)).not.toContainText('yours');
  });
});
