import { expect, type Locator, type Page } from '@playwright/test';
import { explainedOn, LINKS, openAllIn, recommendedOn, region, test } from './visit';

const flips = (page: Page): Locator => region(page, 'What would change this answer');

/** USD of an amount as it is written: "$59.5k". */
const usdOf = (text: string): number => {
  const [, amount = '', unit = ''] = /\$([\d.,]+)([kM]?)/.exec(text) ?? [];
  return Number(amount.replaceAll(',', '')) * ({ k: 1e3, M: 1e6 }[unit] ?? 1);
};

/** Cost a month of the recommended option, as the table of key figures writes it. */
async function costOn(page: Page): Promise<number> {
  const table = page.getByRole('main').getByRole('table').first();
  const heads = await table.getByRole('columnheader').allInnerTexts();
  const column = heads.findIndex((head) => head.includes('recommended'));
  return usdOf(await table.getByRole('row').nth(1).getByRole('cell').nth(column).innerText());
}

test('what would change the answer changes it to the winner it names, and back', async ({
  page,
}) => {
  await page.goto(`./${LINKS.fraud}`);
  await explainedOn(page);
  const [before, cost] = [await recommendedOn(page), await costOn(page)];
  await openAllIn(flips(page));
  const offers = flips(page).getByRole('button', { name: /^Try it: / });
  const names = await offers.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => /^Try it: (Rules|Data location)/.test(name))).toEqual([]);

  const offer = names.find((name) => /below [\d.]+ GPUs$/.test(name)) ?? '';
  const change = offer.replace('Try it: ', '');
  const row = flips(page).getByRole('listitem').filter({ hasText: change }).last();
  const [, winner = '', more = ''] =
    /→\s*virtual\s+(.+?)\s+costs (\$\S+ a month (?:more|less))/.exec(
      (await row.innerText()).replaceAll(/\s+/g, ' '),
    ) ?? [];
  expect(winner).not.toBe('');
  expect(before).not.toContain(winner);

  await row.getByRole('button', { name: offer }).click();
  const done = flips(page).getByRole('button', { name: `Done: ${change}` });
  // Shown rounded outward: a little beyond what was tried.
  const tried = Number(/([\d.]+) GPUs$/.exec(change)?.[1]);
  const field = flips(page).getByRole('textbox');
  expect(Math.abs(Number(await field.inputValue()) - tried)).toBeLessThan(0.02 * tried);
  await explainedOn(page);
  expect(await recommendedOn(page)).toContain(winner);
  const difference = (await costOn(page)) - cost;
  expect(difference > 0 ? 'more' : 'less').toBe(more.slice(-4));
  // Three digits of each are shown.
  expect(Math.abs(Math.abs(difference) - usdOf(more))).toBeLessThanOrEqual(0.01 * cost);
  await expect(done).toBeVisible();

  await flips(page).getByRole('button', { name: 'Back to 11 GPUs' }).click();
  await explainedOn(page);
  expect(await field.inputValue()).toBe('11');
  expect(await recommendedOn(page)).toBe(before);
});

test('every statement of the explanation is there to be read and opened', async ({ page }) => {
  await page.goto(`./${LINKS.unsure}`);
  await explainedOn(page);
  const recommended = await recommendedOn(page);

  await test.step('why not another option that fits, in natural units and in money', async () => {
    const panel = region(page, 'All options that fit').getByRole('group').first();
    const summary = panel.locator('summary');
    await expect(summary).toContainText(/^Why not .+ by \$\S+ a month/);
    await summary.click();
    await expect(panel.getByText('Where it loses')).toBeVisible();
    await expect(panel.getByText(/ against .+ (a month|at p99|a year)/).first()).toBeVisible();
    await expect(panel.getByRole('listitem').first()).toContainText(/\$\S+ a month$/);
    await expect(panel.getByText(/^Together: /)).toBeVisible();
  });

  await test.step('why not one that is ruled out: the gate, the answer, what would lift it', async () => {
    const group = region(page, 'Ruled out').getByRole('listitem').first();
    await expect(group).toContainText(/Follows from “.+”: .+ What would lift it: \S+/);
    const panel = group.getByRole('group').first();
    await panel.locator('summary').click();
    await expect(panel.getByText('Where it loses')).toBeVisible();
  });

  await test.step('what moves the lead, in words and as a table', async () => {
    const tornado = page.getByRole('figure', { name: 'What moves the lead most' });
    const bars = tornado.getByRole('list').first().getByRole('listitem');
    expect(await bars.count()).toBeGreaterThan(2);
    await expect(bars.getByText(/ first$/).first()).toBeVisible();
    await tornado.getByRole('button', { name: 'Show as table' }).click();
    const rows = tornado.getByRole('table').getByRole('row');
    expect(await rows.count()).toBeGreaterThan(5);
    await expect(tornado.getByRole('columnheader', { name: 'First there' })).toBeVisible();
    // At some end another than the recommended option comes first.
    const ends = await rows.getByRole('cell').allInnerTexts();
    expect(ends.some((text) => text.startsWith('Rented GPU VMs'))).toBe(true);
  });

  await test.step('when committing pays, in words and as a table', async () => {
    const map = page.getByRole('figure', { name: 'When committing pays' });
    await expect(map.getByRole('img', { name: /Your case: utilisation \d+%/ })).toBeVisible();
    await expect(map.getByText(/ of the futures\./).first()).toBeVisible();
    expect(await map.getByRole('listitem').allInnerTexts()).toContainEqual(
      expect.stringMatching(/ first$/),
    );
    await map.getByRole('button', { name: 'Show as table' }).click();
    expect(await map.getByRole('table').getByRole('row').count()).toBeGreaterThan(3);
  });

  await test.step('what was assumed, ranked by what knowing it is worth', async () => {
    const rows = region(page, 'What we assumed').getByRole('listitem');
    await expect(rows.filter({ hasText: /^Operations skill: .*not sure/s })).toBeVisible();
    await expect(rows.filter({ hasText: /^Hours of use: .*a range/s })).toBeVisible();
    const worths = (await rows.allInnerTexts())
      .flatMap((text) => /worth about (\$\S+) a month/.exec(text)?.[1] ?? [])
      .map(usdOf);
    expect(worths.length).toBeGreaterThan(1);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });

  await test.step('whether two other methods agree', async () => {
    const note = region(page, 'Whether other methods agree');
    await expect(note.getByText(/TOPSIS.+PROMETHEE II/s).first()).toBeVisible();
    await openAllIn(note);
    expect(await note.getByRole('listitem').count()).toBeGreaterThan(3);
  });

  await test.step('what to measure, how, how long, and the value that overturns it', async () => {
    const sheet = region(page, 'Proof of concept');
    await expect(sheet.getByText(/^Between .+ which we recommend/)).toBeVisible();
    const cells = sheet.getByRole('table').getByRole('row').nth(1).getByRole('cell');
    await expect(cells.nth(1)).toContainText(/\d+ days?/);
    await expect(cells.nth(3)).toContainText(/^(Above|Below) \S+.*: \S+/);
  });

  await test.step('the trail, from the score to a figure and on to its evidence', async () => {
    const trail = region(page, 'From the verdict to the sources');
    const option = trail.getByRole('group').first();
    await option.locator('summary').first().click();
    await expect(option.getByText(/^Score /)).toBeVisible();
    const [name = ''] = (await option.locator('summary').first().innerText()).split(/\s+Score /);
    expect(recommended).toContain(name);
    const criterion = option.getByRole('group').filter({ hasText: /^Cost:/ });
    await criterion.locator('summary').first().click();
    await expect(criterion.getByText(/^value = /)).toBeVisible();
    await openAllIn(criterion);
    const figure = criterion.getByRole('link').and(page.locator('[href*="figure="]')).first();
    const said = await figure.innerText();
    await figure.click();
    await expect(page).toHaveURL(/#\/evidence\?figure=/);
    await expect(page.getByRole('main').getByText(said).first()).toBeVisible();
  });
});

test('the question to ask next is named, jumped to and answered, and turns the answer', async ({
  page,
}) => {
  await page.goto(`./${LINKS.fraud}`);
  await explainedOn(page);
  const before = await recommendedOn(page);
  const next = region(page, 'What to find out next');
  const asked = next.getByRole('list').nth(1);
  const question = (await asked.getAttribute('aria-label')) ?? '';
  const turning = asked.getByRole('listitem').filter({ hasText: 'turns the answer' }).first();
  const level = await turning.locator('b').first().innerText();
  const winner = await turning.locator('small').last().innerText();
  await openAllIn(next);
  await expect(next.getByRole('button', { name: 'Answer: Data location' })).toBeVisible();

  await page.goto('./#/question/stage');
  const margin = page.getByRole('complementary', { name: 'So far' });
  await expect(margin.getByText(/always worth asking: .*Data location/)).toBeVisible();
  await margin.getByRole('link', { name: question }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(margin.getByText(/This is the question to answer now/)).toBeVisible();
  await page.getByRole('radio', { name: level, exact: true }).check();
  await expect(margin.getByText(/This is the question to answer now/)).toHaveCount(0);
  await margin.getByRole('link', { name: 'See the answer' }).click();
  await explainedOn(page);
  expect(before).not.toContain(winner);
  expect(await recommendedOn(page)).toContain(winner);
});

test('where all that matters is answered, it says so, and the visitor may go on', async ({
  page,
}) => {
  await page.goto(`./${LINKS.settled}`);
  const verdict = await explainedOn(page);
  const next = region(page, 'What to find out next');
  await expect(next.getByText(/^Settled: /)).toBeVisible();

  await page.goto('./#/question/opsSkill');
  const margin = page.getByRole('complementary', { name: 'So far' });
  await expect(margin.getByText(/^Settled: /).first()).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).not.toHaveURL(/\/question\/opsSkill$/);
  await page.goto('./#/results');
  expect(await explainedOn(page)).toBe(verdict);
});
