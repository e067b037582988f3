import type { FamilyId } from '@/dataset/ids';
import type { Advice, OptionAdvice } from '@/engine/advice';
import { count, duration, percent, percentFine, usd } from '@/lib/format';
import type { ResultsWords } from './results-words';

export type DemandView = {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly curve: Advice['demand']['curve'];
  readonly held:
    | { readonly gpus: number; readonly label: string; readonly family: FamilyId }
    | undefined;
  readonly above: { readonly label: string; readonly family: FamilyId } | undefined;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Sentences below the chart: what each node does, what the split saves. */
  readonly notes: readonly string[];
  /** What was read of a utilisation file, and what to mind; undefined where demand was answered. */
  readonly measured: { readonly read: string; readonly warnings: readonly string[] } | undefined;
};

/** The table names at most so many points of the curve. */
const ROWS = 21;

const HOURS_IN_DAY = 24;

const burstSentence = ({ baseGpus, burstMeanGpus }: NonNullable<Advice['split']>): string =>
  `A base of ${count(baseGpus)} GPUs leaves ${count(burstMeanGpus)} to the burst on average; “The split” below goes node by node.`;

/** The cheapest possible option in one place, by name. */
function cheapestSingle({ options }: Advice, words: ResultsWords): string {
  const costOf = ({ consequences }: OptionAdvice): number => consequences.cost?.likely ?? Infinity;
  const [cheapest] = options
    .filter(({ feasible, family }) => feasible && family !== 'split')
    .toSorted((a, b) => costOf(a) - costOf(b));
  return cheapest === undefined ? '' : `, ${words.option(cheapest.id)}`;
}

const savingSentence = (
  { savingUsdPerMonth }: NonNullable<Advice['split']>,
  cheapest: string,
): string =>
  savingUsdPerMonth >= 0
    ? `The split saves ${usd(savingUsdPerMonth)} a month against the cheapest single option${cheapest}.`
    : `The split costs ${usd(-savingUsdPerMonth)} a month more than the cheapest single option${cheapest}.`;

const thinned = <T>(points: readonly T[]): readonly T[] => {
  const step = Math.max(1, Math.ceil((points.length - 1) / (ROWS - 1)));
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
};

const tableOf = (curve: Advice['demand']['curve']) => ({
  columns: ['Share of all hours', 'GPUs needed at least'],
  rows: thinned(curve).map(({ share, gpus }) => [percentFine(share), count(gpus)]),
});

/** Where demand comes from a file: how it was read. */
function measuredIn({
  format,
  measure,
  days: covered = 0,
  gaps = 0,
  warnings = [],
}: Advice['demand']): DemandView['measured'] {
  return format === undefined
    ? undefined
    : {
        read: `Measured: read as ${format}${measure === 'given' ? '' : `, ${measure} GPUs`}, ${duration(covered * HOURS_IN_DAY)}${gaps === 0 ? '' : `, ${count(gaps)} steps without data left out`}.`,
        warnings,
      };
}

/** The load-duration curve, with the base of the split or with what the recommended option holds. */
export function demandFrom(advice: Advice, words: ResultsWords): DemandView {
  const { demand, split, verdict, options } = advice;
  const curve = demand.curve;
  const table = tableOf(curve);
  const measured = measuredIn(demand);
  const stated = `${count(demand.meanGpus)} GPUs on average in the hours of use, ${count(demand.peakGpus)} at the 99th percentile`;
  if (split !== null && verdict.family === 'split') {
    return {
      title: 'Where the split comes from',
      subtitle: `Share of all hours that need at least this many GPUs. The base pays for itself wherever a node is busy more than ${percent(split.priceRatio)} of the time.`,
      summary: `Demand from the busiest hour to the idlest: ${stated}. A base of ${count(split.baseGpus)} bare-metal GPUs, the rest as a burst.`,
      curve,
      held: {
        gpus: split.baseGpus,
        label: `${count(split.baseGpus)} bare-metal GPUs`,
        family: 'bare-metal',
      },
      above: { label: 'burst', family: 'virtual' },
      table,
      notes: [burstSentence(split), savingSentence(split, cheapestSingle(advice, words))],
      measured,
    };
  }
  const option = options.find(({ id }) => id === verdict.option);
  const held =
    option === undefined || option.heldGpus === 0
      ? undefined
      : {
          gpus: option.heldGpus,
          label: `${count(option.heldGpus)} GPUs held`,
          family: option.family,
        };
  return {
    title: 'How your demand runs',
    subtitle: 'Share of all hours that need at least this many GPUs.',
    summary: `Demand from the busiest hour to the idlest: ${stated}.${held === undefined ? '' : ` ${words.option(option?.id ?? 'split.owned')} holds ${count(held.gpus)} GPUs.`}`,
    curve,
    held,
    above: undefined,
    table,
    notes: [],
    measured,
  };
}
