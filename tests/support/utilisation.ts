import { readFileSync } from 'node:fs';
import type { Asked, DemandSeries } from '@/traces/demand-series';
import { demandFrom } from '@/traces/trace-reader';
import { traceProblemSentence } from '@/traces/words';

/** The utilisation files made for the tests, one for each format, with the traps of each. */
export const UTILISATION_FILES = [
  'prometheus.json',
  'grafana.csv',
  'nvidia-smi.csv',
  'cloudwatch.json',
  'sacct.txt',
  'plain.csv',
] as const;

/** The text of one of them. */
export const utilisationFile = (name: (typeof UTILISATION_FILES)[number]): string =>
  readFileSync(new URL(`../fixtures/utilisation/${name}`, import.meta.url), 'utf8');

const BUSY: Asked = { column: undefined, measure: 'busy' };

/** The demand in a text that is expected to be read. */
export function demandIn(text: string, asked: Partial<Asked> = {}): DemandSeries {
  const demand = demandFrom(text, { ...BUSY, ...asked });
  if (!demand.ok) {
    throw new Error(traceProblemSentence(demand.error));
  }
  return demand.value;
}

/** The sentence with which a text is refused; empty where it is read. */
export function refusalOf(text: string, asked: Partial<Asked> = {}): string {
  const demand = demandFrom(text, { ...BUSY, ...asked });
  return demand.ok ? '' : traceProblemSentence(demand.error);
}

/** Demand step by step, with the word gap where nothing is known. */
export function stepsOf({ steps, knownSteps, gpus }: DemandSeries): readonly (number | 'gap')[] {
  const all: (number | 'gap')[] = Array.from({ length: steps }, () => 'gap');
  knownSteps.forEach((step, index) => {
    all[step] = gpus[index] ?? 'gap';
  });
  return all;
}
