import { expect, type Page } from '@playwright/test';
import { explainedOn, LINKS, recommendedOn, region, test } from './visit';

/** A service whose demand splits into a base and a burst. */
const SERVICE =
  '#/results?v=1&name=Chat&workloadKind=inference-llm&stage=production&gpuModel=b200&gpusPerJob=1&meanGpus=60&peakGpus=100&hoursPerWeek=168&durationMonths=36&tenancy=single&budgetStyle=committed-opex&restartable=yes&opsSkill=expert&priorities=cost';

const split = (page: Page) => region(page, 'The split');

test('the split names the last node that pays, in words, bars, curve and tables', async ({
  page,
}) => {
  await page.goto(`./${SERVICE}`);
  await explainedOn(page);
  expect(await recommendedOn(page)).toContain('Split');
  const part = split(page);

  await expect(
    part.getByText(
      /^Your \d+(st|nd|rd|th) node would be busy [\d.]+% of the time; it pays above [\d.]+%\. Your \d+(st|nd|rd|th) would be busy [\d.]+%, the last that pays/,
    ),
  ).toBeVisible();
  const sentence = await part
    .getByText(/^Your \d+/)
    .first()
    .innerText();
  const [, first = '', base = ''] =
    /^Your (\d+)\D.+the best base is (\d+) nodes?/.exec(sentence) ?? [];
  expect(Number(first)).toBe(Number(base) + 1);

  await test.step('the bars say which nodes pay, as the sentence does', async () => {
    const bars = part.getByRole('figure', { name: 'How busy each node would be' });
    const texts = await bars.getByRole('listitem').allInnerTexts();
    expect(texts.filter((text) => text.includes('does not'))[0]).toMatch(
      new RegExp(`^${first}(st|nd|rd|th) node`),
    );
    await bars.getByRole('button', { name: 'Show as table' }).click();
    await expect(bars.getByRole('row').filter({ hasText: 'yes' })).toHaveCount(Number(base));
  });

  await test.step('the curve is least at the base of the sentence', async () => {
    const curve = part.getByRole('figure', { name: 'Cost over the base' });
    await expect(curve.getByRole('img', { name: /least at \d+ GPUs/ })).toBeVisible();
    await expect(curve.getByText(`best: ${8 * Number(base)}`)).toBeVisible();
    await curve.getByRole('button', { name: 'Show as table' }).click();
    expect(await curve.getByRole('row').count()).toBeGreaterThan(5);
  });

  await test.step('growth asks for no fewer nodes than a fall', async () => {
    const rows = part.getByRole('table', { name: 'If demand grows or falls' }).getByRole('row');
    const nodesIn = async (row: number) =>
      Number.parseInt(await rows.nth(row).getByRole('cell').first().innerText(), 10);
    expect(await nodesIn(1)).toBeGreaterThanOrEqual(Number(base));
    expect(await nodesIn(2)).toBeLessThanOrEqual(Number(base));
  });

  await expect(part.getByText(/bring a utilisation file\.$/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('where no split is possible a line says why', async ({ page }) => {
  await page.goto(`./${LINKS.pretraining}`);
  await explainedOn(page);
  await expect(split(page).getByText(/^No split is possible here\. \S+/)).toBeVisible();
  await expect(split(page).getByRole('figure')).toHaveCount(0);
});
