import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { explainedOn, LINKS, openAllIn, test } from './visit';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, in words that a person can act on. */
async function faultsOn(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}, ${help}: ${target.join(' ')} ${failureSummary}`,
    ),
  );
}

const SCREENS = {
  start: '',
  'a question with one answer': '#/question/workloadKind',
  'a question with several answers': '#/question/compliance',
  'a question for a number': '#/question/meanGpus',
  'the question for priorities': '#/question/priorities',
  'the review of answers': '#/review',
  'a result': LINKS.fraud,
  'a result where nothing fits': LINKS.nothingFits,
  'a result with a notice': `${LINKS.notebooks}&utm_source=mail`,
  'an empty comparison': '#/compare',
  'a comparison':
    '#/compare?v=1&1.name=Now&1.workloadKind=notebooks&2.name=Later&2.workloadKind=pretraining&3=',
  evidence: '#/evidence',
  'the price book': '#/prices',
  'the track record': '#/track-record',
  'the way to bring a file': '#/trace',
} as const;

/** How far the page can be scrolled sideways, in px. */
const beyondTheEdge = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('axe finds nothing to mend, and nothing scrolls sideways,', () => {
  for (const [name, fragment] of Object.entries(SCREENS)) {
    test(`on ${name}`, async ({ page }) => {
      await page.goto(`./${fragment}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await faultsOn(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toBe(0);
    });
  }

  test('on a file that was understood, that was refused, and that demand comes from', async ({
    page,
  }) => {
    await page.goto('./#/trace');
    const bring = (text: string) =>
      page
        .getByLabel('Choose a file')
        .setInputFiles({ name: 'gpus.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await bring('time,gpus\n0,3\n3600,many\n');
    await expect(page.getByText('This file was not read')).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    await bring('time,gpus\n0,3\n3600,5\n7200,4\n');
    await expect(page.getByText('What was understood')).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toBe(0);
    await page.getByRole('button', { name: 'Use as my demand' }).click();
    await expect(page.getByRole('link', { name: 'See the answer' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toBe(0);
  });

  test('on a result with all that explains it, told on demand and in tables', async ({ page }) => {
    await page.goto(`./${LINKS.fraud}`);
    await explainedOn(page);
    await openAllIn(page.getByRole('main'));
    expect(await faultsOn(page)).toEqual([]);
    expect(await beyondTheEdge(page)).toBe(0);
    const toggles = page.getByRole('button', { name: 'Show as table', exact: true });
    for (const toggle of await toggles.all()) {
      await toggle.click();
    }
    expect(await faultsOn(page, 'figure')).toEqual([]);
    expect(await beyondTheEdge(page)).toBe(0);
  });
});
