import { knownDays, SECONDS_IN_DAY, type Steps, type TraceWarning } from './demand-series';
import type { Grid } from './grid';
import type { Ordered } from './ordered-samples';

/** Two weeks show each weekday twice; with less nobody should commit. */
const ENOUGH_DAYS = 14;
/** One step in twenty may be missing before it is worth a word. */
const GAPS_WORTH_A_WORD = 0.05;

/** The series with the fewest samples: the likeliest reason for a gap. */
export const worstOf = (series: readonly Ordered[], names: readonly string[]): string => {
  // One by one: a file may have more series than a function takes arguments.
  const fewest = series.reduce(
    (least, { known }) => Math.min(least, known),
    Number.POSITIVE_INFINITY,
  );
  return names[series.findIndex(({ known }) => known === fewest)] ?? '';
};

const sumBy = (series: readonly Ordered[], key: 'duplicates' | 'outOfOrder'): number =>
  series.reduce((sum, samples) => sum + samples[key], 0);

/** What is worth a word of the file as a whole. `usualSeconds` is how often most of it was sampled. */
export function warningsOf(
  series: readonly Ordered[],
  names: readonly string[],
  steps: Steps & Pick<Grid, 'usualSeconds' | 'isAveraged'>,
): readonly TraceWarning[] {
  const { gaps, stepSeconds, usualSeconds, isAveraged } = steps;
  const days = knownDays(steps);
  const share = gaps / steps.steps;
  const duplicates = sumBy(series, 'duplicates');
  const outOfOrder = sumBy(series, 'outOfOrder');
  const worst = series.length > 1 ? worstOf(series, names) : undefined;
  return [
    ...(days < ENOUGH_DAYS ? [{ kind: 'short', days } as const] : []),
    ...(stepSeconds >= SECONDS_IN_DAY ? [{ kind: 'long-steps', stepSeconds } as const] : []),
    ...(usualSeconds < stepSeconds
      ? [{ kind: isAveraged ? 'averaged' : 'two-paces', usualSeconds, stepSeconds } as const]
      : []),
    ...(share > GAPS_WORTH_A_WORD ? [{ kind: 'gaps', share, worst } as const] : []),
    ...(duplicates > 0 ? [{ kind: 'duplicates', count: duplicates } as const] : []),
    ...(outOfOrder > 0 ? [{ kind: 'out-of-order', count: outOfOrder } as const] : []),
  ];
}
