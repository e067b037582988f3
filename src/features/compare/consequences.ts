import type { CriterionId } from '@/dataset/ids';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { count, duration, percentFine } from '@/lib/format';
import { amountIn } from '@/lib/unit-words';

export type ConsequenceRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly string[];
};

const MINUTES_IN_HOUR = 60;
const NONE = '–';

const likely =
  (criterion: CriterionId) =>
  ({ consequences }: OptionAdvice): string => {
    const consequence = consequences[criterion];
    return consequence === undefined ? NONE : amountIn(consequence.likely, consequence.unit);
  };

const MEASURES: readonly {
  readonly id: string;
  readonly label: string;
  readonly text: (option: OptionAdvice) => string;
}[] = [
  { id: 'cost', label: 'Cost per month', text: likely('cost') },
  { id: 'latency', label: 'p99 latency', text: likely('latency') },
  {
    id: 'first-gpu',
    label: 'Time to first GPU',
    text: ({ firstGpuHours }) => duration(firstGpuHours),
  },
  {
    id: 'next-gpu',
    label: 'Time to the next one',
    text: ({ nextGpuMinutes }) => duration(nextGpuMinutes / MINUTES_IN_HOUR),
  },
  { id: 'resilience', label: 'Hours a year without capacity', text: likely('resilience') },
  {
    id: 'operations',
    label: 'Your team, hours a month beyond hardware staff',
    text: likely('operations'),
  },
  { id: 'lock-in', label: 'Stranded if the need shrinks', text: likely('lock-in') },
  {
    id: 'throughput',
    label: 'Throughput kept',
    text: ({ throughputKept }) => percentFine(throughputKept),
  },
  {
    id: 'held',
    label: 'GPUs held',
    text: ({ heldGpus }) => (heldGpus === 0 ? 'none' : count(heldGpus)),
  },
];

/** The option that a piece of advice recommends; undefined where nothing fits. */
export const recommendedOf = (advice: Advice | undefined): OptionAdvice | undefined =>
  advice?.options.find(({ id }) => id === advice.verdict.option);

/** What the recommended option of each scenario means, row by row; rows that nobody has are left out. */
export const consequencesOf = (
  advices: readonly (Advice | undefined)[],
): readonly ConsequenceRow[] =>
  MEASURES.map(({ id, label, text }) => ({
    id,
    label,
    cells: advices.map((advice) => {
      const option = recommendedOf(advice);
      return option === undefined ? NONE : text(option);
    }),
  })).filter(({ cells }) => cells.some((cell) => cell !== NONE));
