import type { TraceWarning } from './demand-series';
import type { Ordered } from './ordered-samples';

/** Two weeks show each weekday twice; with less nobody should commit. */
const ENOUGH_DAYS = 14;
/** One step in twenty may be missing before it is worth a word. */
const GAPS_WORTH_A_WORD = 0.05;

/** The series with the fewest samples: the likeliest reason for a gap. */
export const worstOf = (series: readonly Ordered[], names: readonly string[]): string => {
  const fewest = Math.min(...series.map(({ known }) => known));
  return names[series.findIndex(({ known }) => known === fewest)] ?? '';
};

const sumBy = (series: readonly Ordered[], key: 'duplicates' | 'outOfOrder'): number =>
  series.reduce((sum, samples) => sum + samples[key], 0);

/** What is worth a word of the file as a whole. */
export function warningsOf(
  series: readonly Ordered[],
  names: readonly string[],
  { gaps, steps, days }: { readonly gaps: number; readonly steps: number; readonly days: number },
): readonly TraceWarning[] {
  const share = gaps / steps;
  const duplicates = sumBy(series, 'duplicates');
  const outOfOrder = sumBy(series, 'outOfOrder');
  const worst = series.length > 1 ? worstOf(series, names) : undefined;
  return [
    ...(days < ENOUGH_DAYS ? [{ kind: 'short', days } as const] : []),
    ...(share > GAPS_WORTH_A_WORD ? [{ kind: 'gaps', share, worst } as const] : []),
    ...(duplicates > 0 ? [{ kind: 'duplicates', count: duplicates } as const] : []),
    ...(outOfOrder > 0 ? [{ kind: 'out-of-order', count: outOfOrder } as const] : []),
  ];
}
