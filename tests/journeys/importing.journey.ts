import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recommendedOn, region, test, verdictOf } from './visit';

/** Demand from a utilisation file: brought, understood, corrected, used, refused. */

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/utilisation/${name}`, import.meta.url));

const bring = async (
  page: Page,
  file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
) => {
  await page.goto('./#/trace');
  await page.getByLabel('Choose a file').setInputFiles(file);
};

/** What the table of what was understood says of one thing. */
const understood = (page: Page, name: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');

const FILES = [
  { name: 'prometheus.json', readAs: 'Prometheus query_range' },
  { name: 'grafana.csv', readAs: 'Grafana CSV' },
  { name: 'nvidia-smi.csv', readAs: 'nvidia-smi CSV' },
  { name: 'cloudwatch.json', readAs: 'CloudWatch get-metric-data' },
  { name: 'sacct.txt', readAs: 'Slurm sacct' },
  { name: 'plain.csv', readAs: 'CSV of time and amount' },
] as const;

for (const { name, readAs } of FILES) {
  test(`a file is imported and gives the demand: ${name}`, async ({ page }) => {
    await bring(page, fixture(name));
    await expect(understood(page, 'Read as')).toHaveText(readAs);
    await expect(understood(page, 'Covers')).not.toBeEmpty();
    await page.getByRole('button', { name: 'Use as my demand' }).click();
    await expect(page.getByText(`Your demand comes from ${name}.`).first()).toBeVisible();
    await page.getByRole('link', { name: 'See the answer' }).click();
    await verdictOf(page);
    await expect(page.getByText(/^Measured: read as /)).toBeVisible();
  });
}

test('busy and held GPUs stand side by side, and the choice moves what is used', async ({
  page,
}) => {
  await bring(page, fixture('nvidia-smi.csv'));
  const ways = page.getByRole('radiogroup', { name: 'Which counts for this work?' });
  await expect(ways.getByRole('radio', { name: 'Busy GPUs' })).toBeChecked();
  const busy = await understood(page, 'GPUs').innerText();
  await ways.getByRole('radio', { name: 'Held GPUs' }).check();
  await expect(understood(page, 'GPUs')).not.toHaveText(busy);
});

test('a file that cannot be read is refused with the line and the reason, and a mended one is read', async ({
  page,
}) => {
  const file = (text: string) => ({
    name: 'gpus.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await bring(page, file('time,gpus\n2025-07-05 00:00,3\n2025-07-05 01:00,many\n'));
  const refusal = page.getByRole('alert').filter({ hasText: 'This file was not read' });
  await expect(refusal).toContainText('Line 3: found "many"');
  await page
    .getByLabel('Choose a file')
    .setInputFiles(file('time,gpus\n2025-07-05 00:00,3\n2025-07-05 01:00,5\n'));
  await expect(understood(page, 'GPUs')).toContainText('4 on average');
  await expect(refusal).toHaveCount(0);
});

test('a file of several columns asks which one, and reads it', async ({ page }) => {
  await bring(page, {
    name: 'two.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'time,gpus_a,gpus_b\n2025-07-05 00:00,3,30\n2025-07-05 01:00,5,50\n2025-07-05 02:00,7,70\n',
    ),
  });
  await page.getByRole('button', { name: 'gpus_b', exact: true }).click();
  await expect(understood(page, 'GPUs')).toContainText('50 on average');
});

test('pasted text is read like a file', async ({ page }) => {
  await page.goto('./#/trace');
  await page.getByText('Paste text instead').click();
  await page
    .getByLabel('Text of a utilisation file')
    .fill(readFileSync(fixture('sacct.txt'), 'utf8'));
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(understood(page, 'Read as')).toHaveText('Slurm sacct');
});

test('a published series of nodes counts eight GPUs each, and says how long it is', async ({
  page,
}) => {
  await page.goto('./#/trace');
  await page.getByRole('button', { name: 'Read this series: A day of DeepSeek' }).click();
  // The published mean is 226.75 nodes: 1,814 GPUs.
  await expect(understood(page, 'GPUs')).toContainText('1,814 on average');
  await expect(page.getByText(/fewer than 14 days do not show what a week is like/)).toBeVisible();
});

test('a month of a research team is kept over a reload, and gives way to an answer changed by hand', async ({
  page,
}) => {
  await page.goto('./#/trace');
  await page.getByRole('button', { name: 'Read this series: A research team’s queue' }).click();
  await page.getByRole('button', { name: 'Use as my demand' }).click();
  await page.getByRole('link', { name: 'See the answer' }).click();
  const verdict = await verdictOf(page);
  const option = await recommendedOn(page);
  const measured = page.getByText(/^Measured: read as csv/);
  await expect(measured).toBeVisible();

  await page.reload();
  await expect(measured).toBeVisible();
  expect(await verdictOf(page)).toBe(verdict);
  expect(await recommendedOn(page)).toBe(option);

  const answers = region(page, 'Your answers');
  const opener = answers.getByRole('button', { name: 'Change: Average GPUs', exact: true });
  await opener.click();
  await answers.getByRole('textbox', { name: 'Average GPUs' }).fill('12');
  await expect(measured).toHaveCount(0);
});

test('a long file shows how far it is read, and a cancelled one leaves nothing', async ({
  page,
}) => {
  const rows = Array.from(
    { length: 400_000 },
    (_, index) => `${1_700_000_000 + index * 60},${index % 7}`,
  );
  await bring(page, {
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`time,gpus\n${rows.join('\n')}\n`),
  });
  await expect(page.getByRole('progressbar', { name: /Reading long.csv/ })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Choose a file')).toBeVisible();
  await expect(page.getByText('What was understood')).toHaveCount(0);
});
