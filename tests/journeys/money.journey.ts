import { expect, type Locator } from '@playwright/test';
import { explainedOn, LINKS, openAllIn, region, test } from './visit';

/** USD of an amount as it is written: "$59.5k", "$2,374,502". */
const usdOf = (text: string): number => {
  const [, amount = '', unit = ''] = /\$([\d.,]+)([kM]?)/.exec(text) ?? [];
  return Number(amount.replaceAll(',', '')) * ({ k: 1e3, M: 1e6 }[unit] ?? 1);
};

const cellsOf = (row: Locator): Promise<string[]> => row.getByRole('cell').allInnerTexts();

test('bill, cost over time, unit costs and break-even tell the same money', async ({ page }) => {
  await page.goto(`./${LINKS.fraud}`);
  await explainedOn(page);
  const costs = region(page, 'What each option costs');
  const over = region(page, 'Cost over time and break-even');
  const totals = new Map<string, number>();

  await test.step('every bill adds up, and says how each line comes about', async () => {
    const chooser = costs.getByRole('combobox', { name: 'Bill of' });
    const names = await chooser.getByRole('option').allInnerTexts();
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      await chooser.selectOption({ label: name });
      const bill = costs.getByRole('table', { name: `Cost by line of ${name}, USD a month` });
      const amounts = (await bill.getByRole('cell').allInnerTexts()).map(usdOf);
      const total = amounts.at(-1) ?? 0;
      expect(amounts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(total);
      totals.set(name, total);
      for (const how of await bill.locator('summary').allInnerTexts()) {
        expect(how).toMatch(/[×÷+]/);
      }
    }
    const owned = names.find((name) => name === 'Own bare metal') ?? '';
    await chooser.selectOption({ label: owned });
    await openAllIn(costs);
    await expect(costs.getByText(/^capital a year = /)).toBeVisible();
    await expect(costs.getByText(/GPUs held for a p99 of 19: 21% idle headroom/)).toBeVisible();
  });

  await test.step('each line of the months ends where its bill says', async () => {
    await openAllIn(over);
    const checks = await over
      .getByRole('listitem')
      .filter({ hasText: ' a month × ' })
      .allInnerTexts();
    expect(checks.length).toBeGreaterThan(2);
    const chart = over.getByRole('figure', { name: 'Cost month by month' });
    await chart.getByRole('button', { name: 'Show as table' }).click();
    const heads = await chart.getByRole('columnheader').allInnerTexts();
    const rows = chart.getByRole('row');
    const [last, sold] = [await cellsOf(rows.nth(-2)), await cellsOf(rows.nth(-1))];
    for (const check of checks) {
      const name = check.split(': ')[0] ?? '';
      const [, sum = '', end = ''] = /: (.+) = (\$[\d,]+)\./.exec(check) ?? [];
      const terms = sum.split(' + ').map((term) => {
        const [usd = '', months = ''] = term.split(' × ');
        return { usd: usdOf(usd), months: Number(months) };
      });
      // Months are written with four figures.
      const again = terms.reduce((all, { usd, months }) => all + usd * months, 0);
      expect(Math.abs(again / usdOf(end) - 1)).toBeLessThan(0.001);
      const left = /Left out: (\S+)/.exec(check)?.[1] ?? '$0';
      const bill = terms.reduce((all, { usd }) => all + usd, 0) + usdOf(left);
      expect(Math.abs(bill - (totals.get(name) ?? 0))).toBeLessThanOrEqual(3);
      const place = heads.indexOf(name) - 1;
      const drawn = sold[place] === '–' ? last[place] : sold[place];
      expect(Math.abs(usdOf(drawn ?? '') / usdOf(end) - 1)).toBeLessThan(0.006);
    }
  });

  await test.step('a useful GPU-hour is the bill over the hours of work', async () => {
    const units = over.getByRole('table', { name: 'What one unit costs', exact: true });
    const rows = await units.getByRole('row').all();
    const hours: number[] = [];
    for (const row of rows.slice(1)) {
      const name = await row.getByRole('rowheader').innerText();
      const [perHour = ''] = await cellsOf(row);
      hours.push((totals.get(name) ?? 0) / usdOf(perHour));
    }
    expect(hours.length).toBeGreaterThan(3);
    // The same work for all of them.
    for (const one of hours) {
      expect(Math.abs(one / (hours[0] ?? 1) - 1)).toBeLessThan(0.003);
    }
  });

  await test.step('at the break-even both cost the same', async () => {
    const chart = over.getByRole('figure', { name: 'Cost against utilisation' });
    await expect(chart.getByText(/pays from \d+% of all hours on/)).toBeVisible();
    await chart.getByRole('button', { name: 'Show as table' }).click();
    const heads = await chart.getByRole('columnheader').allInnerTexts();
    const crossings = chart.getByRole('row').filter({ hasText: 'Break-even of ' });
    expect(await crossings.count()).toBe(2);
    for (const row of await crossings.all()) {
      const head = await row.getByRole('rowheader').innerText();
      const place = heads.findIndex((name) => head.startsWith(`Break-even of ${name}:`)) - 1;
      const cells = await cellsOf(row);
      expect(cells[place]).toBe(cells.at(-1));
    }
    await expect(
      over.getByRole('table', { name: /What moves the break-even of Own bare metal/ }),
    ).toContainText('An eight-GPU B200 server, delivered');
  });
});
