import { expect } from '@playwright/test';
import {
  AMOUNTS,
  button,
  buttonOrLink,
  questionOn,
  test,
  throughQuestions,
  verdictOf,
} from './visit';

test.describe('a visitor', () => {
  test('answers everything by mouse and reads a verdict', async ({ page }) => {
    await page.goto('./');
    await buttonOrLink(page, 'Start').click();
    await expect(page).toHaveURL(/#\/question\//);
    const passed = await throughQuestions(page, async (question) => {
      const radios = page.getByRole('radio');
      const boxes = page.getByRole('checkbox');
      const field = page.getByRole('main').getByRole('textbox');
      if ((await radios.count()) > 0) {
        await radios.nth(1).check();
      } else if ((await boxes.count()) > 0) {
        await boxes.first().check();
      } else if ((await field.count()) > 0) {
        await field.click();
        await field.fill(AMOUNTS[question] ?? '10');
      }
      await button(page, 'Next').click();
    });
    expect(passed.length).toBeGreaterThanOrEqual(10);
    if (!page.url().includes('#/results')) {
      await buttonOrLink(page, 'See the answer').click();
    }
    expect(await verdictOf(page)).toMatch(/\w+ \w+/);
  });

  test('answers everything by keyboard alone and reads a verdict', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    const { keyboard } = page;
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return `${activeElement?.tagName ?? ''} ${activeElement?.getAttribute('type') ?? ''} ${activeElement?.textContent ?? ''}`;
      });
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let step = 0; step < 60 && !wanted.test(await focused()); step += 1) {
        await keyboard.press('Tab');
      }
      expect(await focused()).toMatch(wanted);
    };
    await page.goto('./');
    await tabTo(/^(A|BUTTON) \S* ?Start$/);
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/question\//);
    await throughQuestions(page, async (question) => {
      if ((await page.getByRole('main').getByRole('textbox').count()) > 0) {
        await tabTo(/^INPUT text/);
        await keyboard.type(AMOUNTS[question] ?? '10');
      } else if ((await page.getByRole('radio').or(page.getByRole('checkbox')).count()) > 0) {
        await keyboard.press('1');
        await expect(page.locator('input:checked')).not.toHaveCount(0);
      }
      await keyboard.press('Enter');
    });
    if (!page.url().includes('#/results')) {
      await tabTo(/^(A|BUTTON) \S* ?See the answer$/);
      await keyboard.press('Enter');
    }
    expect(await verdictOf(page)).toMatch(/\w+ \w+/);
  });

  test('skips everything and still reads a verdict, with what was assumed', async ({ page }) => {
    await page.goto('./');
    await buttonOrLink(page, 'Start').click();
    await throughQuestions(page, async () => {
      const next = button(page, 'Next');
      await ((await next.isEnabled()) ? next : button(page, 'Not sure')).click();
    });
    if (!page.url().includes('#/results')) {
      await buttonOrLink(page, 'See the answer').click();
    }
    expect(await verdictOf(page)).toMatch(/\w+ \w+/);
    await expect(page.getByRole('heading', { name: /assumed/i }).first()).toBeVisible();
  });

  test('goes back, and finds what was said', async ({ page }) => {
    await page.goto('./');
    await buttonOrLink(page, 'Start').click();
    const first = questionOn(page) ?? '';
    await page.getByRole('radio').nth(2).check();
    await button(page, 'Next').click();
    await expect(page).not.toHaveURL(new RegExp(`/question/${first}$`));
    await button(page, 'Back').click();
    await expect(page).toHaveURL(new RegExp(`/question/${first}$`));
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
  });

  test('chooses with a digit wherever the focus is, but not while typing a number', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await page.goto('./#/question/workloadKind');
    await button(page, 'Not sure').focus();
    await page.keyboard.press('3');
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
    await page.goto('./#/question/meanGpus');
    await page.getByRole('main').getByRole('textbox').fill('');
    await page.getByRole('main').getByRole('textbox').pressSequentially('12');
    await expect(page.getByRole('main').getByRole('textbox')).toHaveValue('12');
  });

  test('reloads in the middle and goes on from there', async ({ page }) => {
    await page.goto('./');
    await buttonOrLink(page, 'Start').click();
    const first = questionOn(page) ?? '';
    await page.getByRole('radio').nth(2).check();
    await button(page, 'Next').click();
    await expect(page).not.toHaveURL(new RegExp(`/question/${first}$`));
    await page.getByRole('radio').nth(1).check();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await button(page, 'Back').click();
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
  });
});
