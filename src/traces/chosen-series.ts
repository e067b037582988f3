/** Which series of a file to read. */
import { err, ok, type Result } from '@/lib/result';
import type { Asked, TraceWarning } from './demand-series';
import { fullOf, type NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { sliceProblemIn } from './slices';
import { namesSeveral, toldBy } from './told-by-name';
import { FOUND, quoted } from './words';

const problem = (
  found: string,
  expected: TraceProblem['expected'],
  choices: readonly string[] = [],
): Result<never, TraceProblem> =>
  err({ place: undefined, found, expected, choices: [...new Set(choices)] });

function seriesAsked<T extends NamedSeries>(
  series: readonly T[],
  asked: string,
): Result<readonly T[], TraceProblem> {
  const chosen = series.filter(({ name, metric }) => name === asked || metric === asked);
  return chosen.length > 0
    ? ok(chosen)
    : problem(
        `no series ${quoted(asked)}`,
        'one-of-the-columns',
        series.map(({ name, metric }) => metric ?? name),
      );
}

/** Two metrics of the same GPUs would count each GPU twice, so one of them must be known or be asked for. */
function seriesOfOneMetric<T extends NamedSeries>(
  series: readonly T[],
): Result<readonly T[], TraceProblem> {
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  const known = metrics.filter((metric) => fullOf(metric) !== undefined);
  if (metrics.length < 2) {
    return ok(series);
  }
  const [only, second] = known;
  return only !== undefined && second === undefined
    ? ok(series.filter(({ metric }) => metric === only))
    : problem(
        FOUND.metrics(metrics.length),
        'one-metric',
        metrics.map((metric) => metric ?? FOUND.unnamed),
      );
}

/** What a series is called where a sentence speaks of it. */
const called = ({ name, labels, legend }: NamedSeries): string =>
  labels.size === 0 && legend !== '' ? legend : name;

type Chosen<T> = { readonly chosen: readonly T[]; readonly warnings: readonly TraceWarning[] };

/** A total beside its GPUs counts them twice. */
function withoutTotals<T extends NamedSeries>(series: readonly T[]): Chosen<T> {
  const totals = series.filter((one) => toldBy(one) === 'several');
  const [first] = totals;
  return first !== undefined && series.some((one) => toldBy(one) === 'one-gpu')
    ? {
        chosen: series.filter((one) => !totals.includes(one)),
        warnings: [{ kind: 'totals-left-out', count: totals.length, name: called(first) }],
      }
    : { chosen: series, warnings: [] };
}

/** How a file says what its values count: not at all, by a sign at each value, or by whoever brings it. */
export type Sayings = Pick<Asked, 'column' | 'values'> & { readonly perCent: boolean };

/**
 * The series of utilisation, by metric or name where one was asked for. What may be a sum or an average is never taken
 * for one GPU: somebody has to say what it counts.
 */
export function chosenSeries<T extends NamedSeries>(
  series: readonly T[],
  { column, values, perCent }: Sayings,
): Result<Chosen<T>, TraceProblem> {
  if (series.length === 0) {
    return problem(FOUND.nothing, 'some-numbers');
  }
  const asked = column === undefined ? ok(series) : seriesAsked(series, column);
  if (!asked.ok) {
    return asked;
  }
  const { chosen: single, warnings } = withoutTotals(asked.value);
  const read = column === undefined ? seriesOfOneMetric(single) : ok(single);
  if (!read.ok) {
    return read;
  }
  const chosen = read.value;
  const other = chosen.find((one) => toldBy(one) === 'something-else');
  if (other !== undefined) {
    return problem(
      quoted(other.labels.size > 0 ? (other.metric ?? other.name) : called(other)),
      'utilisation',
    );
  }
  const slice = sliceProblemIn(chosen);
  if (slice !== undefined) {
    return err(slice);
  }
  if (values !== undefined) {
    return ok({ chosen, warnings });
  }
  const several = chosen.find((one) => toldBy(one) === 'several');
  if (several !== undefined) {
    return problem(quoted(called(several)), 'a-meaning');
  }
  const unsaid = chosen.filter((one) => toldBy(one) === 'nothing');
  const doubtful = unsaid.find((one) => !perCent || namesSeveral(one));
  if (doubtful !== undefined) {
    return problem(FOUND.namesNoGpu(called(doubtful)), 'a-meaning');
  }
  const [first] = unsaid;
  const guessed =
    first && ({ kind: 'gpus-guessed', count: unsaid.length, name: called(first) } as const);
  return ok({ chosen, warnings: guessed === undefined ? warnings : [...warnings, guessed] });
}
