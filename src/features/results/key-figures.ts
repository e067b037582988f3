import type { CriterionId, FamilyId, OptionId } from '@/dataset/ids';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { count, duration, hours, milliseconds, percentFine, usd } from '@/lib/format';
import { bestOfFamilies } from './best-of-families';
import { hrefOfFigures } from './evidence-links';
import type { ResultsWords } from './results-words';
import { FAMILY_NAMES } from './words';

export type KeyFigureColumn = {
  readonly option: OptionId;
  readonly family: FamilyId;
  readonly name: string;
  readonly optionName: string;
  readonly recommended: boolean;
};

export type KeyFigureCell = {
  readonly option: OptionId;
  readonly text: string;
  /** Alone the best of its row, or as good as the best. */
  readonly best: boolean;
  /** The figures behind the number. */
  readonly href: string | undefined;
};

export type KeyFigureRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly KeyFigureCell[];
};

export type KeyFigures = {
  readonly columns: readonly KeyFigureColumn[];
  readonly rows: readonly KeyFigureRow[];
};

type Measure = {
  readonly id: string;
  readonly label: string;
  readonly criterion: CriterionId;
  readonly value: (option: OptionAdvice) => number | undefined;
  readonly text: (value: number) => string;
  readonly better: 'lower' | 'higher' | 'neither';
};

const likely =
  (criterion: CriterionId) =>
  ({ consequences }: OptionAdvice): number | undefined =>
    consequences[criterion]?.likely;

const MINUTES_IN_HOUR = 60;

/** The figures that matter, in the order in which a visitor asks for them. */
const MEASURES: readonly Measure[] = [
  {
    id: 'cost',
    label: 'Cost per month',
    criterion: 'cost',
    value: likely('cost'),
    text: usd,
    better: 'lower',
  },
  {
    id: 'latency',
    label: 'p99 latency',
    criterion: 'latency',
    value: likely('latency'),
    text: milliseconds,
    better: 'lower',
  },
  {
    id: 'first-gpu',
    label: 'Time to first GPU',
    criterion: 'time-to-capacity',
    value: ({ firstGpuHours }) => firstGpuHours,
    text: duration,
    better: 'lower',
  },
  {
    id: 'next-gpu',
    label: 'Time to the next one',
    criterion: 'time-to-capacity',
    value: ({ nextGpuMinutes }) => nextGpuMinutes / MINUTES_IN_HOUR,
    text: duration,
    better: 'lower',
  },
  {
    id: 'resilience',
    label: 'Hours a year without capacity',
    criterion: 'resilience',
    value: likely('resilience'),
    text: hours,
    better: 'lower',
  },
  {
    id: 'operations',
    label: 'Your team, hours a month beyond hardware staff',
    criterion: 'operations',
    value: likely('operations'),
    text: hours,
    better: 'lower',
  },
  {
    id: 'throughput',
    label: 'Throughput kept',
    criterion: 'cost',
    value: ({ throughputKept }) => throughputKept,
    text: percentFine,
    better: 'higher',
  },
  {
    id: 'held',
    label: 'GPUs held',
    criterion: 'cost',
    value: ({ heldGpus }) => heldGpus,
    text: (gpus) => (gpus === 0 ? 'none' : count(gpus)),
    better: 'neither',
  },
];

/** Of the figures behind cost, a measure that is part of it names only its own. */
const OWN_FIGURES: Readonly<Record<string, (figure: string) => boolean>> = {
  throughput: (figure) => figure.includes('throughput'),
  'first-gpu': (figure) => !figure.endsWith('next-gpu'),
  'next-gpu': (figure) => !figure.includes('first'),
  held: (figure) => figure.startsWith('node.gpus') || figure.includes('increment'),
};

/** The ends of a scale judge a number; they are not behind it. */
const isAnchor = (figure: string): boolean => /\.(best|worst)(\.|$)/.test(figure);

function rowOf(measure: Measure, options: readonly OptionAdvice[]): KeyFigureRow {
  const { id, label, criterion, text, better } = measure;
  const cells = options.map((option) => ({ option, value: measure.value(option) }));
  const texts = cells.map(({ value }) => (value === undefined ? '–' : text(value)));
  const known = cells.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const bestValue = better === 'higher' ? Math.max(...known) : Math.min(...known);
  const bestText = better === 'neither' || known.length === 0 ? undefined : text(bestValue);
  const allSame = new Set(texts).size === 1;
  return {
    id,
    label,
    cells: cells.map(({ option }, index) => {
      const figures = (option.evidence[criterion] ?? [])
        .filter((figure) => !isAnchor(figure))
        .filter(OWN_FIGURES[id] ?? (() => true));
      return {
        option: option.id,
        text: texts[index] ?? '–',
        best: !allSame && texts[index] === bestText,
        href: hrefOfFigures(figures),
      };
    }),
  };
}

/** The best option of each family, side by side. A row that no option has is left out. */
export function keyFiguresFrom(advice: Advice, words: ResultsWords): KeyFigures {
  const options = bestOfFamilies(advice);
  return {
    columns: options.map(({ id, family }) => ({
      option: id,
      family,
      name: FAMILY_NAMES[family],
      optionName: words.option(id),
      recommended: id === advice.verdict.option,
    })),
    rows: MEASURES.filter((measure) =>
      options.some((option) => measure.value(option) !== undefined),
    ).map((measure) => rowOf(measure, options)),
  };
}
