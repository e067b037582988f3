/** Which series of a file to read. */
import { err, ok, type Result } from '@/lib/result';
import type { Asked, TraceWarning } from './demand-series';
import { fullOf, type NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { sliceProblemIn } from './slices';
import { isToldByMetric, namesSeveral, toldBy } from './told-by-name';
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

/** What a series is called where a sentence speaks of it. */
const called = ({ name, labels, legend }: NamedSeries): string =>
  labels.size === 0 && legend !== '' ? legend : name;

type Chosen<T> = { readonly chosen: readonly T[]; readonly warnings: readonly TraceWarning[] };

/** Two metrics of the same GPUs would count each GPU twice, so one of them must be known or be asked for. */
function seriesOfOneMetric<T extends NamedSeries>(
  series: readonly T[],
): Result<Chosen<T>, TraceProblem> {
  const metrics = [...new Set(series.map(({ metric }) => metric))];
  const [only, second] = metrics.filter((metric) => fullOf(metric) !== undefined);
  const [other] = series.filter(({ metric }) => metric !== only);
  if (metrics.length < 2 || other === undefined) {
    return ok({ chosen: series, warnings: [] });
  }
  if (only === undefined || second !== undefined) {
    const choices = metrics.map((metric) => metric ?? FOUND.unnamed);
    return problem(FOUND.metrics(metrics.length), 'one-metric', choices);
  }
  const chosen = series.filter(({ metric }) => metric === only);
  const count = series.length - chosen.length;
  const name = other.metric ?? called(other);
  return ok({ chosen, warnings: [{ kind: 'metrics-left-out', count, name }] });
}

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

/** Those that may be something else than one GPU are refused, until somebody says what they count. */
function withMeaning<T extends NamedSeries>(
  chosen: readonly T[],
  { values, perCent }: Sayings,
): Result<Chosen<T>, TraceProblem> {
  if (values !== undefined) {
    return ok({ chosen, warnings: [] });
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
  const guessed = chosen.filter((one) => unsaid.includes(one) || isToldByMetric(one));
  const [first] = guessed;
  return ok({
    chosen,
    warnings:
      first === undefined
        ? []
        : [{ kind: 'gpus-guessed', count: guessed.length, name: called(first) }],
  });
}

/**
 * The series of utilisation, by metric or name where one was asked for. What may be a sum or an average is never taken
 * for one GPU.
 */
export function chosenSeries<T extends NamedSeries>(
  series: readonly T[],
  sayings: Sayings,
): Result<Chosen<T>, TraceProblem> {
  const { column } = sayings;
  if (series.length === 0) {
    return problem(FOUND.nothing, 'some-numbers');
  }
  const asked = column === undefined ? ok(series) : seriesAsked(series, column);
  if (!asked.ok) {
    return asked;
  }
  const single = withoutTotals(asked.value);
  const read =
    column === undefined ? seriesOfOneMetric(single.chosen) : ok({ ...single, warnings: [] });
  if (!read.ok) {
    return read;
  }
  const { chosen } = read.value;
  const other = chosen.find((one) => toldBy(one) === 'something-else');
  if (other !== undefined) {
    const name = other.labels.size > 0 ? (other.metric ?? other.name) : called(other);
    return problem(quoted(name), 'utilisation');
  }
  const slice = sliceProblemIn(chosen);
  const meant = slice === undefined ? withMeaning(chosen, sayings) : err(slice);
  return meant.ok
    ? ok({
        chosen,
        warnings: [...single.warnings, ...read.value.warnings, ...meant.value.warnings],
      })
    : meant;
}
