import { download } from '@/app/download';
import { adviceMarkdown } from '@/cli/markdown';
import type { Dataset } from '@/dataset/schema';
import type { Advice } from '@/engine/advice';
import { encodeScenarioLink } from '@/share/encode-link';

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
export const exportScenario = ({ scenario, edition }: Advice, name: string): void =>
  download(
    `${fileNameOf(name)}.json`,
    `${JSON.stringify({ ...scenario, edition }, undefined, INDENT)}\n`,
    'application/json',
  );

/** Hands the advice over as the record of a decision, the same text as the command line prints. */
export const exportAdvice = (advice: Advice, name: string, dataset: Dataset): void =>
  download(
    `${fileNameOf(name)}.md`,
    adviceMarkdown(advice, { dataset, link: encodeScenarioLink(advice.scenario) }),
    'text/markdown',
  );
