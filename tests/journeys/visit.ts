import { expect, type Locator, type Page, test as base } from '@playwright/test';

/**
 * A visit that is watched: nothing may be asked of another origin, and nothing may go wrong on the
 * console, in any journey.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const strangers: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') {
          strangers.push(request.url());
        }
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          errors.push(message.text());
        }
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(strangers, 'requests that leave the origin').toEqual([]);
      expect(errors, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** The verdict, once it is there. */
export async function verdictOf(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page).toHaveURL(/#\/results/);
  await expect(heading).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return heading.innerText();
}

/** What explains the verdict takes seconds on a slow machine. */
const EXPLAINED_MS = 60_000;

/** The verdict, once everything that explains it is there too, for the answers as they stand. */
export async function explainedOn(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#\/results/);
  await expect(region(page, 'What we relied on')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: EXPLAINED_MS });
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** A part of the page, by its heading. */
export const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** The recommended option, as the table of key figures names it: "Split, Reserved base, rented burst, recommended". */
export const recommendedOn = (page: Page): Promise<string> =>
  page
    .getByRole('main')
    .getByRole('table')
    .first()
    .getByRole('columnheader')
    .filter({ hasText: 'recommended' })
    .innerText();

/** Opens all that is told on demand, and what appears in it. */
export async function openAllIn(place: Locator): Promise<void> {
  const open = (): Promise<number> =>
    place.locator('details:not([open])').evaluateAll(async (closed) => {
      closed.forEach((details) => details.setAttribute('open', ''));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return closed.length;
    });
  await expect.poll(open).toBe(0);
}

/** Every cell of the table of key figures. */
export const keyFiguresOf = (page: Page): Promise<string[]> =>
  page.getByRole('main').getByRole('table').first().getByRole('cell').allInnerTexts();

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the contract calls "button or link". */
export const buttonOrLink = (page: Page, name: string) =>
  button(page, name)
    .or(page.getByRole('link', { name, exact: true }))
    .first();

/** Follows a link of the navigation, which a phone keeps behind a button. */
export async function navigateTo(page: Page, name: string): Promise<void> {
  const menu = button(page, 'Menu');
  if (await menu.isVisible()) {
    await menu.click();
  }
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

/** The id of the question on screen, from the address; undefined where there is none. */
export const questionOn = (page: Page): string | undefined =>
  /#\/question\/(\w+)/.exec(page.url())?.[1];

/** Goes on until no question is on screen, answering each one in some way; gives the ids passed. */
export async function throughQuestions(
  page: Page,
  answer: (question: string) => Promise<void>,
): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let question = questionOn(page); question !== undefined; question = questionOn(page)) {
    expect(passed, 'a question is asked once').not.toContain(question);
    passed.push(question);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await answer(question);
    await expect(page).not.toHaveURL(new RegExp(`#/question/${question}$`));
  }
  return passed;
}

/** Amounts that fit together, for whichever of them is asked. */
export const AMOUNTS: Readonly<Record<string, string>> = {
  gpusPerJob: '1',
  gpuMemoryGb: '60',
  latencyP99Ms: '8',
  meanGpus: '11',
  peakGpus: '19',
  scaleUpMinutes: '10',
  durationMonths: '36',
  hoursPerWeek: '168',
  monthlyBudgetUsd: '90000',
  concurrentUsers: '40',
};

/** Links of version 1 that journeys open. */
export const LINKS = {
  fraud:
    '#/results?v=1&name=Checkout%20fraud%20scoring&workloadKind=inference-other&stage=production&gpuModel=b200&gpusPerJob=1&latencyP99Ms=8&meanGpus=11&peakGpus=19&demandPattern=diurnal&durationMonths=36&compliance=pci-dss&tenancy=single',
  /** The same with one answer "not sure" and one a range. */
  unsure:
    '#/results?v=1&name=Checkout%20fraud%20scoring&workloadKind=inference-other&stage=production&gpuModel=b200&gpusPerJob=1&latencyP99Ms=8&meanGpus=11&peakGpus=19&demandPattern=diurnal&hoursPerWeek=120~168&durationMonths=36&compliance=pci-dss&tenancy=single&opsSkill=~',
  /** All of law and contract answered, and nothing else that would turn it. */
  settled:
    '#/results?v=1&name=Settled&workloadKind=notebooks&gpuModel=h100-sxm&gpusPerJob=0.25&gpuMemoryGb=10&meanGpus=3&peakGpus=12&durationMonths=12&hoursPerWeek=60&compliance=&dataResidency=none&tenancy=internal-multi&isolation=none&concurrentUsers=30',
  pretraining:
    '#/results?v=1&name=Pretraining&workloadKind=pretraining&gpuModel=b200&gpusPerJob=64&interconnect=rdma&meanGpus=60&peakGpus=64&durationMonths=24&lowLevelControl=host',
  notebooks:
    '#/results?v=1&name=Notebooks&workloadKind=notebooks&gpusPerJob=0.25&meanGpus=3&peakGpus=12&durationMonths=12&compliance=&tenancy=internal-multi&concurrentUsers=30',
  nothingFits:
    '#/results?v=1&name=Impossible&workloadKind=pretraining&meanGpus=64&monthlyBudgetUsd=1000&budgetRule=must&compliance=classified',
} as const;
