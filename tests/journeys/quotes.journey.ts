import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { button, navigateTo, recommendedOn, region, test, verdictOf } from './visit';

const CASE =
  '#/results?v=1&workloadKind=fine-tuning&gpuModel=b200&gpusPerJob=8&meanGpus=12&peakGpus=24&durationMonths=24&tenancy=single';

test('an offer that was received competes, wins, and goes with the link', async ({
  page,
  browser,
}) => {
  await page.goto(`./${CASE}`);
  await verdictOf(page);
  const before = await recommendedOn(page);
  expect(before).not.toContain('Acme');

  await test.step('is entered on the page of prices, and refused where it cannot be read', async () => {
    await page.getByRole('link', { name: 'Add an offer you received' }).click();
    const offers = region(page, 'Offers you received');
    await expect(offers.getByText('No offers yet: add one to let it compete.')).toBeVisible();
    await button(page, 'Add an offer').click();
    await offers.getByRole('textbox', { name: 'Provider' }).fill('Acme & Söhne');
    await offers
      .getByRole('combobox', { name: 'What is offered' })
      .selectOption('Hosted bare metal, reserved');
    await expect(offers.getByRole('combobox', { name: 'Card' })).toHaveValue('b200');
    const price = offers.getByRole('textbox', { name: /^Price \(USD per GPU-hour/ });
    await price.fill('cheap');
    await button(page, 'Let it compete').click();
    await expect(offers.getByText(/^Found "cheap"; expected a number from/)).toBeVisible();
    await expect(price).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await price.fill('0.30');
    await offers.getByRole('textbox', { name: /^Term/ }).fill('12');
    await button(page, 'Let it compete').click();
    await expect(offers.getByRole('listitem')).toContainText('$0.30 per GPU-hour');
    await expect(offers.getByRole('listitem')).toContainText('12 months');
  });

  const name = 'Your offer from Acme & Söhne: hosted bare metal, reserved';
  await test.step('wins at such a price, in the verdict, the tables and the bill', async () => {
    await region(page, 'Offers you received').getByRole('link', { name: 'See the answer' }).click();
    expect(await verdictOf(page)).toContain('your offer from Acme & Söhne');
    expect(await recommendedOn(page)).toContain(name);
    await expect(
      page.getByText('At $0.30 per GPU-hour, in the likely case. The lines add up.'),
    ).toBeVisible();
    await expect(
      region(page, 'All options that fit').getByRole('rowheader', { name }).first(),
    ).toBeVisible();
  });

  await test.step('goes with the link', async () => {
    const link = page.url();
    expect(link.slice(link.indexOf('#')).length).toBeLessThan(600);
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(link);
    expect(await verdictOf(other)).toContain('your offer from Acme & Söhne');
    await navigateTo(other, 'Prices');
    await expect(region(other, 'Offers you received').getByRole('listitem')).toContainText(
      'Acme & Söhne',
    );
    await elsewhere.close();
  });

  await test.step('goes to a table and back, and is taken back', async () => {
    await navigateTo(page, 'Prices');
    const offers = region(page, 'Offers you received');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Export offers as CSV').click(),
    ]);
    const path = await file.path();
    await button(page, 'Remove the offer from Acme & Söhne').click();
    await expect(offers.getByText('No offers yet: add one to let it compete.')).toBeVisible();
    await offers.getByLabel('Import offers from CSV').setInputFiles({
      name: 'bad.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('provider,access,sourcing,usdPerGpuHour\nA,gpu-vm,reserved,0\n'),
    });
    await expect(offers.getByText(/^Line 2: found 0 as usdPerGpuHour/)).toBeVisible();
    await offers.getByLabel('Import offers from CSV').setInputFiles(path);
    await expect(offers.getByRole('listitem').filter({ hasText: 'Acme & Söhne' })).toBeVisible();
  });
});
