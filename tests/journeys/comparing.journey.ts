import { expect } from '@playwright/test';
import { button, explainedOn, LINKS, navigateTo, test, verdictOf } from './visit';

test.describe('comparing', () => {
  test('puts three scenarios side by side, one after the other', async ({ page }) => {
    for (const link of [LINKS.fraud, LINKS.pretraining, LINKS.notebooks]) {
      await page.goto(`./${link}`);
      await verdictOf(page);
      await button(page, 'Add to compare').click();
    }
    await navigateTo(page, 'Compare');
    await expect(page).toHaveURL(/#\/compare\?v=1&1\./);
    const table = page.getByRole('main').getByRole('table').first();
    for (const name of ['Checkout fraud scoring', 'Pretraining', 'Notebooks']) {
      await expect(table.getByRole('columnheader').filter({ hasText: name })).toBeVisible();
    }
    await expect(table.getByRole('cell').filter({ hasText: '$' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show as table' }).first()).toBeVisible();
  });
});

test.describe('the result', () => {
  test('has no heading until it has a verdict', async ({ page }) => {
    await page.goto('./');
    await page.evaluate((link) => {
      const seen = new Set<string>();
      new MutationObserver(() => {
        const heading = document.querySelector('h1')?.textContent ?? '';
        if (location.hash.startsWith('#/results') && heading !== '') {
          document.body.dataset['seen'] = [...seen.add(heading)].join('\n');
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      location.hash = link;
    }, LINKS.fraud);
    const verdict = await verdictOf(page);
    expect(await page.evaluate(() => document.body.dataset['seen'])).toBe(verdict);
  });

  test('shows each chart as a table too', async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    // The explanation brings tables of its own.
    await explainedOn(page);
    const charts = page.getByRole('button', { name: 'Show as table', exact: true });
    const count = await charts.count();
    expect(count).toBeGreaterThan(1);
    const tables = await page.getByRole('table').count();
    await charts.first().click();
    await expect(page.getByRole('table')).toHaveCount(tables + 1);
  });

  test('leads from a number to the figures behind it', async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    await verdictOf(page);
    const cell = page.getByRole('main').getByRole('table').first().getByRole('link').first();
    await cell.click();
    await expect(page).toHaveURL(/#\/evidence/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
