import { expect, type Locator, type Page } from '@playwright/test';
import { explainedOn, LINKS, recommendedOn, test } from './visit';

const section = (page: Page): Locator =>
  page.getByRole('region', { name: 'What counts how much', exact: true });
const places = (page: Page): Locator =>
  section(page).getByRole('list', { name: 'Priorities', exact: true });
const prioritiesIn = (page: Page): string | null =>
  new URLSearchParams(new URL(page.url()).hash.replace('#/results?', '')).get('priorities');

async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) {
    throw new Error('not on screen');
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const STEPS = 10;

/** From one point to another by mouse, or by finger where the page is on a phone. */
async function drag(page: Page, from: Locator, to: Locator, finger: boolean): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const between = Array.from({ length: STEPS }, (_, step) => ({
    x: start.x,
    y: start.y + ((end.y - start.y) * (step + 1)) / STEPS,
  }));
  if (!finger) {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const { x, y } of between) {
      await page.mouse.move(x, y);
    }
    await page.mouse.up();
    return;
  }
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: (typeof start)[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [start]);
  for (const point of between) {
    await send('touchMove', [point]);
  }
  await send('touchEnd', []);
}

test.describe('the order of priorities on the result', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    await explainedOn(page);
    await section(page).getByRole('button', { name: 'Change: priorities' }).click();
  });

  test('is dragged, and the weights and the link follow', async ({ page, isMobile }) => {
    const rows = places(page).getByRole('listitem');
    const grip = (row: number): Locator => rows.nth(row).locator('[title^="Drag "]');
    const third = /Drag (.+)/.exec((await grip(2).getAttribute('title')) ?? '')?.[1] ?? '';
    await drag(page, grip(2), grip(0), isMobile);
    await expect(section(page).getByText(`${third}: now 1 of 7`)).toBeAttached();
    await expect(section(page).getByText('Your order:')).toBeVisible();
    await expect(section(page).getByRole('table').getByRole('rowheader').first()).toHaveText(third);
    expect(prioritiesIn(page)).not.toBeNull();
  });

  test('moves with the arrow keys, turns the answer, and takes ties', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    const before = await recommendedOn(page);
    const up = places(page).getByRole('button', { name: /^Move .* up$/ });
    const name = (await up.nth(1).getAttribute('aria-label')) ?? '';
    await up.nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await expect(up.first()).toHaveAttribute('aria-label', name);
    await expect(up.first()).toBeFocused();
    await explainedOn(page);
    expect(await recommendedOn(page)).not.toBe(before);
    await places(page).getByRole('button', { name: /^Tie / }).nth(1).click();
    await expect(section(page).getByText(/ alike, then /)).toBeVisible();
    expect(prioritiesIn(page)).toMatch(/^[\w-]+_[\w-]+\./);
  });
});

test.describe('each weight', () => {
  test('is told in money, and how far it could move', async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    await explainedOn(page);
    const table = section(page).getByRole('table');
    await expect(
      table.getByText(/(Holds|Would come first) |No weight of this/).first(),
    ).toBeVisible();
    await expect(table.getByText(/ counts as much as \$\S+ a month/).first()).toBeVisible();
    await expect(
      section(page)
        .getByText(/wins for those who put about \d+% on /)
        .first(),
    ).toBeVisible();
    await expect(page.getByText(/TOPSIS (and|chooses)/).first()).toBeVisible();
  });
});
