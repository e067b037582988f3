/** The answer of Prometheus to query_range: a matrix of series, each with its labels and its values. */
import { allRead, err, ok, type Result } from '@/lib/result';
import { pointAmount } from './amounts';
import type { Asked } from './demand-series';
import { chosenTable } from './gpu-table';
import { isObject, listIn, shown, textIn, valueIn } from './json';
import type { NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { note, type Recording, type Samples } from './recording';
import { isOfOurDays } from './times';
import { utilisationOf, utilisationRecording } from './utilisation';
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
  return ok({ place, values, labels, metric: labels.get('__name__'), name: nameOf(labels) });
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

/** Notes one pair of time and value: the value is text, and may be "NaN". */
function notePair(pair: unknown, place: string, samples: Samples): TraceProblem | undefined {
  const [time, text] = listIn(pair) ?? [];
  if (typeof time !== 'number' || !isOfOurDays(time)) {
    return { place, found: quoted(shown(time)), expected: 'a-time' };
  }
  const value = pointAmount(textIn(text) ?? '?');
  if (value === undefined || value < 0) {
    const expected = value === undefined ? 'a-number' : 'no-negative';
    return { place, found: quoted(shown(text)), expected };
  }
  note(samples, time, utilisationOf(value), place);
  return undefined;
}

/** What an answer of Prometheus says. */
export function prometheus(document: unknown, { column }: Asked): Result<Recording, TraceProblem> {
  const matrix = matrixOf(document);
  const read = matrix.ok ? chosenTable(matrix.value, column) : matrix;
  if (!read.ok) {
    return read;
  }
  const { chosen, table, metric } = read.value;
  for (const series of chosen) {
    const samples = table.samplesOf.get(series);
    for (const [index, pair] of samples === undefined ? [] : series.values.entries()) {
      const problem = samples && notePair(pair, `${series.place}.values[${index}]`, samples);
      if (problem !== undefined) {
        return err(problem);
      }
    }
  }
  return utilisationRecording({
    format: 'prometheus',
    clock: 'utc',
    table,
    metric,
    unit: 'unknown',
    warnings: [],
  });
}
