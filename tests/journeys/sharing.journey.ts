import { expect, type Page } from '@playwright/test';
import { button, keyFiguresOf, LINKS, test, verdictOf } from './visit';

/** What "Copy link" put on the clipboard; where a test may not read that, the address is the same. */
async function copiedLink(page: Page, browserName: string): Promise<string> {
  await button(page, 'Copy link').click();
  return browserName === 'chromium'
    ? page.evaluate(() => navigator.clipboard.readText())
    : page.url();
}

test.describe('a link', () => {
  test('opened elsewhere shows the same verdict and the same figures', async ({
    page,
    context,
    browser,
    browserName,
  }) => {
    if (browserName === 'chromium') {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    }
    await page.goto(`./${LINKS.fraud}`);
    const verdict = await verdictOf(page);
    const figures = await keyFiguresOf(page);
    expect(figures.length).toBeGreaterThan(5);
    const link = await copiedLink(page, browserName);
    expect(link).toMatch(/#\/results\?v=1&.*edition=\d{4}-\d{2}-\d{2}$/);
    expect(link.slice(link.indexOf('#')).length).toBeLessThan(600);

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(link);
    expect(await verdictOf(other)).toBe(verdict);
    expect(await keyFiguresOf(other)).toEqual(figures);
    await elsewhere.close();
  });

  test('to a comparison opens the same comparison', async ({
    page,
    context,
    browser,
    browserName,
  }) => {
    if (browserName === 'chromium') {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    }
    await page.goto(
      './#/compare?v=1&1.name=Now&1.workloadKind=notebooks&1.meanGpus=3&2.name=Later&2.workloadKind=notebooks&2.meanGpus=40',
    );
    const cells = page.getByRole('main').getByRole('table').first().getByRole('cell');
    await expect(cells.filter({ hasText: '$' }).first()).toBeVisible();
    const link = await copiedLink(page, browserName);
    const texts = await cells.allInnerTexts();
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(link);
    const others = other.getByRole('main').getByRole('table').first().getByRole('cell');
    await expect(others.filter({ hasText: '$' }).first()).toBeVisible();
    expect(await others.allInnerTexts()).toEqual(texts);
    await elsewhere.close();
  });
});

test.describe('a link that cannot be used', () => {
  const notice = (page: Page, text: RegExp) =>
    page
      .getByRole('status')
      .or(page.getByRole('alert'))
      .or(page.getByRole('note'))
      .filter({ hasText: text });

  for (const [what, fragment, words] of [
    ['damaged', '#/results?v=1&workloadKind=pretrainin', /damaged/i],
    ['newer', '#/results?v=2&answers=abc', /newer/i],
    ['foreign', '#section-2', /not made by|foreign/i],
  ] as const) {
    test(`says that it is ${what}, and keeps what the visitor had`, async ({ page }) => {
      await page.goto(`./${LINKS.notebooks}`);
      const verdict = await verdictOf(page);
      await page.evaluate((next) => {
        location.hash = next;
      }, fragment);
      await expect(notice(page, words).first()).toBeVisible();
      await expect(page.getByRole('main')).not.toBeEmpty();
      await page.goto('./#/results');
      expect(await verdictOf(page)).toBe(verdict);
    });

    test(`is told from a blank page where it is ${what} and the first that is opened`, async ({
      page,
    }) => {
      await page.goto(`./${fragment}`);
      await expect(notice(page, words).first()).toBeVisible();
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.getByRole('navigation').first()).toBeVisible();
    });
  }

  test('because of a key that nobody knows is opened without it, with a notice', async ({
    page,
  }) => {
    await page.goto(`./${LINKS.notebooks}&utm_source=mail`);
    await verdictOf(page);
    await expect(notice(page, /utm_source/).first()).toBeVisible();
  });
});
