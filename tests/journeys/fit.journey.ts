import { expect, type Page } from '@playwright/test';
import { button, explainedOn, region, test } from './visit';

/** Thirty people with a tenth of a B200 each, memory not answered. */
const NOTEBOOKS =
  '#/results?v=1&name=Notebooks&workloadKind=notebooks&gpuModel=b200&gpusPerJob=0.1&meanGpus=2&peakGpus=3&durationMonths=12&compliance=&tenancy=internal-multi&concurrentUsers=30&kubernetes=yes';

const part = (page: Page) => region(page, 'Memory and fit');
const row = (page: Page, name: RegExp) =>
  part(page)
    .getByRole('table', { name: 'Ways to house the jobs' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

const SLICES = /^Hardware slices/;

test('a model gives the memory of a job, which is taken over as the answer and changes the slice', async ({
  page,
}) => {
  await page.goto(`./${NOTEBOOKS}`);
  await explainedOn(page);
  await expect(part(page).getByText(/^30 users have a place at once/)).toBeVisible();
  // Without an answer on memory the smallest slice does.
  await expect(row(page, SLICES).getByRole('cell').first()).toHaveText('1g.23gb');

  await part(page).getByText('Work out the memory of a job from a model').click();
  await part(page).getByRole('radio', { name: 'Llama 3.1 8B' }).check();
  const sum = part(page).getByRole('table', { name: 'Memory of one job, term by term' });
  const termOf = (name: string) =>
    sum.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  // 8.03 billion × 2 bytes; 131,072 bytes × 8,192 tokens × 4.
  await expect(termOf('Weights').getByRole('cell').last()).toHaveText('16.1');
  await expect(termOf('KV cache').getByRole('cell').last()).toHaveText('4.3');
  await expect(termOf('KV cache')).toContainText('32 layers × 8 KV heads × 128');
  // (16.06 + 4.29) × 1.1 + 1
  await expect(termOf('Together').getByRole('cell').last()).toHaveText('23.4');

  await button(page, 'Use 23.4 GB as my answer').click();
  await expect(part(page).getByRole('status')).toHaveText(/^Taken over/);
  await explainedOn(page);
  await expect(page).toHaveURL(/gpuMemoryGb=23\.4(&|$)/);
  // 23.4 GB are too much for 1g.23gb, whatever it computes.
  await expect(row(page, SLICES).getByRole('cell').first()).toHaveText('1g.45gb');
  await expect(part(page).getByText(/^Memory decides the size/)).toBeVisible();

  await test.step('half the bytes, and a small slice is enough again', async () => {
    await part(page)
      .getByRole('radiogroup', { name: 'Precision of the weights' })
      .getByRole('radio', { name: '8 bits (FP8, INT8)' })
      .check();
    await expect(termOf('Weights').getByRole('cell').last()).toHaveText('8.0');
    await expect(
      part(page).getByText(/1g\.23gb is the smallest slice that holds it/),
    ).toBeVisible();
  });
});

test('a mix of profiles is placed as one types, in a picture and as a table', async ({ page }) => {
  await page.goto(`./${NOTEBOOKS}`);
  await explainedOn(page);
  await part(page).getByText('Place a mix of profiles').click();
  const picture = page.getByRole('figure', { name: 'Where the mix stands' });
  // 30 of the smallest: seven on each GPU.
  await expect(picture.getByText(/^30 instances on 5 GPUs in 1 host/)).toBeVisible();

  const field = (name: string) => part(page).getByRole('textbox', { name });
  await field('1g.23gb (instances of 23 GB)').fill('0');
  await field('4g.90gb').fill('1');
  await field('3g.90gb').fill('1');
  await expect(picture.getByText('GPU 1: 4g.90gb and 3g.90gb')).toBeVisible();
  await expect(picture.getByText('Full: nothing is left over.')).toBeVisible();
  // Two of 4g stand on two GPUs: each begins at the first slice only.
  await field('4g.90gb').fill('2');
  await expect(
    picture.getByText(/^3 instances on 2 GPUs in 1 host: no fewer can do/),
  ).toBeVisible();

  await picture.getByRole('button', { name: 'Show as table' }).click();
  await expect(picture.getByRole('row').filter({ hasText: '4g.90gb' })).toHaveCount(2);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the memory is worked out where it is asked for', async ({ page }) => {
  await page.goto('./#/question/gpusPerJob');
  await page.getByRole('textbox').first().fill('0.25');
  await page.goto('./#/question/gpuMemoryGb');
  await page.getByText('Work out the memory of a job from a model').click();
  await page.getByRole('radio', { name: 'Qwen3 8B' }).check();
  // Enter and digits belong to the calculator here: the question stays.
  await page.getByRole('textbox', { name: /^Sequences at once/ }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/question\/gpuMemoryGb$/);
  // (8.19 billion × 2 + 2 × 36 × 8 × 128 × 2 bytes × 8,192) × 1.1 + 1 = 20.35 GB.
  await button(page, 'Use 20.4 GB as my answer').click();
  await expect(page.getByRole('textbox', { name: /^GPU memory per job/ })).toHaveValue('20.4');
});
