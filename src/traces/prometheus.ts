/** The answer of Prometheus to query_range: a matrix of series, each with its labels and its values. */
import { allRead, err, ok, type Result } from '@/lib/result';
import { pointAmount } from './amounts';
import type { Asked, TraceWarning } from './demand-series';
import { chosenSeries } from './chosen-series';
import type { SeriesRead } from './gpu-table';
import { isObject, listIn, shown, textIn, valueIn } from './json';
import type { NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { note, noSamples, type Recording, type Samples } from './recording';
import { isOfOurDays } from './times';
import { seriesRecording } from './series-recording';
import { utilisationOf } from './utilisation';
import { FOUND, quoted } from './words';

type MatrixSeries = NamedSeries & { readonly place: string; readonly values: readonly unknown[] };

/** Whether a document is an answer of Prometheus, good or bad. */
export const isPrometheus = (document: unknown): boolean =>
  valueIn(document, 'status') !== undefined &&
  (isObject(valueIn(document, 'data')) || valueIn(document, 'error') !== undefined);

function nameOf(labels: ReadonlyMap<string, string>): string {
  const inside = [...labels]
    .filter(([key]) => key !== '__name__')
    .map(([key, value]) => `${key}="${value}"`);
  return `${labels.get('__name__') ?? ''}{${inside.join(', ')}}`;
}

function seriesOf(item: unknown, index: number): Result<MatrixSeries, TraceProblem> {
  const place = `data.result[${index}]`;
  const [metric, values] = [valueIn(item, 'metric'), listIn(valueIn(item, 'values'))];
  if (!isObject(metric) || values === undefined) {
    return err({ place, found: quoted(shown(item)), expected: 'a-query-range' });
  }
  const labels = new Map(Object.entries(metric).map(([key, value]) => [key, shown(value)]));
  const name = nameOf(labels);
  return ok({ place, values, labels, metric: labels.get('__name__'), name, legend: '', key: name });
}

function matrixOf(document: unknown): Result<readonly MatrixSeries[], TraceProblem> {
  const error = textIn(valueIn(document, 'error'));
  if (error !== undefined) {
    return err({ place: undefined, found: FOUND.error(error), expected: 'a-query-range' });
  }
  const data = valueIn(document, 'data');
  const result = listIn(valueIn(data, 'result'));
  if (result === undefined || valueIn(data, 'resultType') !== 'matrix') {
    const found = quoted(shown(valueIn(data, 'resultType')));
    return err({ place: 'data.resultType', found, expected: 'a-query-range' });
  }
  return allRead(result, seriesOf);
}

/** `+Inf`, which a division by nothing leaves. */
const INFINITE = /^[+-]Inf$/;

/** The value of a pair: it is text, may be "NaN", and is no value where it is infinite. */
const valueOf = (text: string): number | undefined =>
  INFINITE.test(text) ? Number.NaN : pointAmount(text);

/** Notes one pair of time and value. */
function notePair(pair: unknown, place: string, samples: Samples): TraceProblem | undefined {
  const [time, text] = listIn(pair) ?? [];
  if (typeof time !== 'number' || !isOfOurDays(time)) {
    return { place, found: quoted(shown(time)), expected: 'a-time' };
  }
  const value = valueOf(textIn(text) ?? '?');
  if (value === undefined || value < 0) {
    const expected = value === undefined ? 'a-number' : 'no-negative';
    return { place, found: quoted(shown(text)), expected };
  }
  note(samples, time, utilisationOf(value), place);
  return undefined;
}

function readOf(series: MatrixSeries): Result<SeriesRead, TraceProblem> {
  const samples = noSamples(series.name);
  for (const [index, pair] of series.values.entries()) {
    const problem = notePair(pair, `${series.place}.values[${index}]`, samples);
    if (problem !== undefined) {
      return err(problem);
    }
  }
  return ok({ series, samples });
}

const infiniteIn = ({ place, values }: MatrixSeries): readonly TraceProblem[] =>
  values.flatMap((pair, index) => {
    const text = textIn(listIn(pair)?.[1]) ?? '';
    return INFINITE.test(text)
      ? [{ place: `${place}.values[${index}]`, found: quoted(text), expected: 'a-number' }]
      : [];
  });

/** What Prometheus, or what stands before it, says of its own answer. */
function warningsOf(document: unknown): readonly TraceWarning[] {
  const said = (listIn(valueIn(document, 'warnings')) ?? []).map(shown);
  const isPartial = valueIn(document, 'isPartial') === true;
  const all = said.length > 0 ? said : isPartial ? ['isPartial'] : [];
  return all.map((one) => ({ kind: 'partial-answer', said: one }));
}

/** What an answer of Prometheus says. */
export function prometheus(
  document: unknown,
  { column, values }: Asked,
): Result<Recording, TraceProblem> {
  const matrix = matrixOf(document);
  const found = matrix.ok ? chosenSeries(matrix.value, { column, values, perCent: false }) : matrix;
  if (!found.ok) {
    return found;
  }
  const { chosen, warnings } = found.value;
  const read = allRead(chosen, readOf);
  if (!read.ok) {
    return read;
  }
  const infinite = chosen.flatMap(infiniteIn);
  const hasNumbers = read.value.some((one) => one.samples.values.some(Number.isFinite));
  if (infinite[0] !== undefined && !hasNumbers) {
    return err(infinite[0]);
  }
  return seriesRecording({
    format: 'prometheus',
    clock: 'utc',
    read: read.value,
    perCent: false,
    values,
    warnings: [
      ...warningsOf(document),
      ...warnings,
      ...(infinite.length > 0 ? [{ kind: 'infinite', count: infinite.length } as const] : []),
    ],
  });
}
