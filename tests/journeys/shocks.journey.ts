import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { explainedOn, LINKS, recommendedOn, region, test } from './visit';

/** What the table says of a shock: who is chosen with foresight, and what staying costs. */
async function told(page: Page, shock: string): Promise<{ option: string; staying: string }> {
  const row = region(page, 'If the world turns against you')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: shock, exact: true }) });
  const [option = '', staying = ''] = await row.getByRole('cell').allInnerTexts();
  return { option: option.split('\n')[0] ?? '', staying };
}

/** The answer to a link opened by itself. */
async function recommendedBy(page: Page, link: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(`./${link}`);
  await explainedOn(page);
  return recommendedOn(page);
}

/** What the command line says was tried for doubled rents, as fields of a link: every rate twice as high. */
async function doubledRents(link: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/advise.mjs', link, '--format', 'json'],
    { maxBuffer: 1e8 },
  );
  const rates = /"assumptions": (\{[^}]*rate[^}]*\})/.exec(stdout)?.[1] ?? '{}';
  const fields = Object.entries<number>(JSON.parse(rates));
  expect(fields.length).toBe(5);
  return fields.map(([id, rate]) => `&a.${id}=${rate}`).join('');
}

test('each shock names who its own scenario recommends', async ({ page }) => {
  // Five answers are worked out one after the other.
  test.slow();
  await page.goto(`./${LINKS.fraud}`);
  await explainedOn(page);
  const ending = await told(page, 'The need ends in 6 months');
  const tripled = await told(page, 'Demand triples');
  const rents = await told(page, 'Rents double');
  const lost = await told(page, 'One host is lost');
  expect(lost.staying).toMatch(/^(<?\d+%) unmet for .+/);
  expect(rents.staying).toMatch(/^\$\S+ a month (more|less)$|^no more$/);

  const shocked = [
    [ending, LINKS.fraud.replace('durationMonths=36', 'durationMonths=6')],
    [tripled, LINKS.fraud.replace('meanGpus=11&peakGpus=19', 'meanGpus=33&peakGpus=57')],
    [lost, `${LINKS.fraud}&availability=mission-critical`],
    [rents, `${LINKS.fraud}${await doubledRents(LINKS.fraud)}`],
  ] as const;
  for (const [{ option }, link] of shocked) {
    expect(await recommendedBy(page, link)).toContain(option);
  }
});
