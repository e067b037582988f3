import { expect, type Locator, type Page } from '@playwright/test';
import { button, explainedOn, LINKS, region, test } from './visit';

/** Where a reader begins to notice: the limit of "good" for the Cumulative Layout Shift. */
const NOTICED = 0.1;

/** Adds up how far things move that nobody moved; what follows a key or a click at once is not counted. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false) {
          sum += Number(entry.value);
          document.documentElement.dataset['shifted'] = String(sum);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far things moved since the last time it was asked, once all is drawn. */
const shiftOn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((drawn) => setTimeout(drawn, 500));
    const { dataset } = document.documentElement;
    const before = Number(dataset['told'] ?? 0);
    dataset['told'] = dataset['shifted'] ?? '0';
    return Number(dataset['told']) - before;
  });

/** As somebody types: a key at a time, in place of what stands there. */
async function type(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

test('a page as it opens stands still when the explanation arrives, and so does the part where an answer changes', async ({
  page,
}) => {
  await watchShifts(page);
  await page.goto(`./${LINKS.fraud}`);
  await explainedOn(page);
  expect(await shiftOn(page)).toBeLessThan(NOTICED);

  await button(page, 'What would change it').click();
  const flips = region(page, 'What would change this answer');
  await flips.getByRole('button', { name: /^Try it: Average load/ }).click();
  await type(flips.getByRole('textbox'), '9');
  await explainedOn(page);
  expect(await shiftOn(page)).toBeLessThan(NOTICED);

  const answers = region(page, 'Your answers');
  await answers.getByRole('button', { name: 'Change: Needed for' }).click();
  await type(answers.getByRole('textbox'), '8');
  await explainedOn(page);
  expect(await shiftOn(page)).toBeLessThan(NOTICED);
});

test('a number that is typed stays where it is, whatever the answer above it becomes', async ({
  page,
}) => {
  await page.goto(`./${LINKS.nothingFits}`);
  const field = region(page, 'The smallest thing to give up').getByRole('textbox');
  await field.focus();
  const topOf = () => field.evaluate((input) => Math.round(input.getBoundingClientRect().top));
  const top = await topOf();
  // Something fits then: a longer verdict, and a table of figures above the field.
  await type(field, '400000');
  await expect(region(page, 'The smallest thing to give up')).toContainText('Something fits now.');
  await explainedOn(page);
  expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(2);
});
