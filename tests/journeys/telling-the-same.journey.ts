import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { button, explainedOn, LINKS, openAllIn, region, test } from './visit';

/** All that the page says, what it says on demand included, once it no longer changes. */
async function textOf(page: Page): Promise<string> {
  await explainedOn(page);
  const main = page.getByRole('main');
  let before = '';
  // Parts of the page are drawn one after the other, each with details of its own to open.
  await expect
    .poll(
      async () => {
        await openAllIn(main);
        const now = await main.innerText();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [1000], timeout: 60_000 },
    )
    .toBe(true);
  return before;
}

test('the same link opened elsewhere says the same, all that explains it included', async ({
  page,
  browser,
  contextOptions,
}) => {
  await page.goto(`./${LINKS.fraud}`);
  const text = await textOf(page);
  expect(text.length).toBeGreaterThan(10_000);
  const elsewhere = await browser.newContext(contextOptions);
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  expect(await textOf(other)).toBe(text);
  await elsewhere.close();
});

/** The path of the file that an export hands over. */
async function exported(page: Page, format: string): Promise<string> {
  await button(page, 'Export').click();
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, format).click()]);
  return file.path();
}

/** What the command line says of a scenario in a file. */
async function advised(path: string, format: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/advise.mjs', path, '--format', format],
    { maxBuffer: 1e8 },
  );
  return stdout;
}

/** Markdown without its marks. */
const unmarked = (text: string): string => text.replaceAll('\\', '');

test('what is exported holds the same statements as the page', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a file is the same on a phone');
  await page.goto(`./${LINKS.fraud}`);
  const verdict = await explainedOn(page);
  const flips = region(page, 'What would change this answer');
  await openAllIn(flips);
  const offers = await flips
    .getByRole('button', { name: /^Try it: / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const tried = offers.map((offer) => offer.replace('Try it: ', ''));
  const sheet = region(page, 'Proof of concept');
  await openAllIn(sheet);
  const measured = await sheet
    .getByRole('row')
    .getByRole('rowheader')
    .getByRole('link')
    .allInnerTexts();
  const weighed = await region(page, 'What counts how much')
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) => `| ${row.children[0]?.textContent} | ${row.children[1]?.textContent} |`),
    );
  const moving = await page
    .getByRole('figure', { name: 'What moves the lead most' })
    .getByRole('emphasis')
    .count();
  expect(Math.min(tried.length, measured.length, weighed.length, moving)).toBeGreaterThan(2);

  const record = await exported(page, 'Advice as Markdown');
  const markdown = unmarked(await readFile(record, 'utf8'));
  for (const said of [verdict, ...tried, ...measured, ...weighed, 'TOPSIS', 'PROMETHEE II']) {
    expect(markdown).toContain(said);
  }

  const scenario = await exported(page, 'Scenario as JSON');
  expect(unmarked(await advised(scenario, 'markdown'))).toBe(markdown);
  const told = await advised(scenario, 'json');
  expect(JSON.parse(told)).toMatchObject({
    verdict: { sentence: verdict },
    flips: Array.from({ length: tried.length }, () => ({ winner: expect.any(String) })),
    weights: Array.from({ length: weighed.length }, () => ({ weight: expect.any(Number) })),
    proofOfConcept: {
      measurements: Array.from({ length: measured.length }, () => ({ figure: expect.any(String) })),
    },
    methodChecks: [{ method: 'topsis' }, { method: 'promethee-ii' }],
    settled: false,
  });
});
