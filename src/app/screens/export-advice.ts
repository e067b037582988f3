import type { Adviser } from '@/app/adviser';
import { download } from '@/app/download';
import { adviceMarkdown } from '@/cli/markdown';
import type { Dataset } from '@/dataset/schema';
import type { Scenario } from '@/questions/scenario';
import { encodeScenarioLink } from '@/share/encode-link';
import { optionNames } from './results-words';

const INDENT = 2;
const LONGEST_NAME = 60;

/** A name that every file system takes: "checkout-fraud-scoring". */
export const fileNameOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_NAME) || 'scenario';

/** Hands the scenario over as the JSON that the command line reads. */
export const exportScenario = (scenario: Scenario, name: string, { edition }: Dataset): void =>
  download(
    `${fileNameOf(name)}.json`,
    `${JSON.stringify({ ...scenario, edition }, undefined, INDENT)}\n`,
    'application/json',
  );

/**
 * Hands the advice over as the record of a decision, the same text as the command line prints. Waits for
 * the explanation where that is still being worked out: a record without it would argue nothing.
 */
export async function exportAdvice(
  scenario: Scenario,
  name: string,
  dataset: Dataset,
  adviser: Adviser,
): Promise<void> {
  const [{ advice, explanation }, account] = await Promise.all([
    adviser.explained.ask(scenario),
    adviser.account.ask(scenario),
  ]);
  download(
    `${fileNameOf(name)}.md`,
    // The name is no part of what was asked, so the advice may carry an older one.
    adviceMarkdown(
      { advice: { ...advice, scenario }, explanation, account },
      { dataset, link: encodeScenarioLink({ ...scenario, edition: dataset.edition }) },
    ),
    'text/markdown',
  );
}

/** Hands out what each option costs, line by line, for a spreadsheet. */
export async function exportCosts(
  scenario: Scenario,
  name: string,
  dataset: Dataset,
  adviser: Adviser,
): Promise<void> {
  const [{ costsCsv }, { bills }] = await Promise.all([
    import('@/app/costs-csv'),
    adviser.account.ask(scenario),
  ]);
  download(
    `${fileNameOf(name)}-costs.csv`,
    costsCsv(bills, optionNames(dataset, scenario)),
    'text/csv',
  );
}
