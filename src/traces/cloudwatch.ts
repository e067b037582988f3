/** The answer of CloudWatch to get-metric-data: series by id, the newest value first. */
import { allRead, err, ok, type Result } from '@/lib/result';
import type { Asked } from './demand-series';
import { chosenTable } from './gpu-table';
import { listIn, shown, textIn, valueIn } from './json';
import { metricIn, type NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { note, type Recording, type Samples } from './recording';
import { monitorTime } from './times';
import { utilisationOf, utilisationRecording } from './utilisation';
import { FOUND, quoted } from './words';

const RESULTS = 'MetricDataResults';
/** The name of a metric inside a label, which may be any text. */
const MONITORED = /\b(DCGM_|nvidia_)\w+/;
const COMPLETE = 'Complete';

type MetricData = NamedSeries & {
  readonly place: string;
  readonly times: readonly unknown[];
  readonly values: readonly unknown[];
  readonly status: string | undefined;
};

/** Whether a document is an answer of CloudWatch. */
export const isCloudwatch = (document: unknown): boolean =>
  listIn(valueIn(document, RESULTS)) !== undefined;

function metricDataOf(item: unknown, index: number): Result<MetricData, TraceProblem> {
  const place = `${RESULTS}[${index}]`;
  const [times, values] = [listIn(valueIn(item, 'Timestamps')), listIn(valueIn(item, 'Values'))];
  if (times === undefined || values === undefined) {
    return err({ place, found: quoted(shown(item)), expected: 'times-with-values' });
  }
  if (times.length !== values.length) {
    const found = FOUND.lengths(times.length, values.length);
    return err({ place, found, expected: 'times-with-values' });
  }
  const name = textIn(valueIn(item, 'Id')) ?? place;
  const label = textIn(valueIn(item, 'Label')) ?? name;
  const status = textIn(valueIn(item, 'StatusCode'));
  // Pages put together name the same id again: it is one series. A label is a word of the user's own.
  const labels = new Map([['uuid', name]]);
  const metric = metricIn(label) ?? MONITORED.exec(label)?.[0];
  return ok({ place, times, values, status, labels, name, metric });
}

function noteSamples(
  { place, times, values }: MetricData,
  samples: Samples,
): TraceProblem | undefined {
  for (const [index, text] of times.entries()) {
    const value = values[index];
    const time = monitorTime(textIn(text) ?? '');
    if (time === undefined || time.clock !== 'utc') {
      const found = quoted(shown(text));
      return { place: `${place}.Timestamps[${index}]`, found, expected: 'a-time' };
    }
    const at = `${place}.Values[${index}]`;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      const expected = typeof value === 'number' && value < 0 ? 'no-negative' : 'a-number';
      return { place: at, found: quoted(shown(value)), expected };
    }
    note(samples, time.seconds, utilisationOf(value), at);
  }
  return undefined;
}

const allMetricData = (document: unknown): Result<readonly MetricData[], TraceProblem> =>
  allRead(listIn(valueIn(document, RESULTS)) ?? [], metricDataOf);

/** What an answer of CloudWatch says. */
export function cloudwatch(document: unknown, { column }: Asked): Result<Recording, TraceProblem> {
  const all = allMetricData(document);
  const read = all.ok ? chosenTable(all.value, column) : all;
  if (!read.ok) {
    return read;
  }
  const { chosen, table, metric } = read.value;
  for (const data of chosen) {
    const samples = table.samplesOf.get(data);
    const problem = samples && noteSamples(data, samples);
    if (problem !== undefined) {
      return err(problem);
    }
  }
  const partial = chosen.filter(({ status }) => status !== undefined && status !== COMPLETE);
  return utilisationRecording({
    format: 'cloudwatch',
    clock: 'utc',
    table,
    metric,
    unit: 'unknown',
    warnings: partial.length > 0 ? [{ kind: 'partial-data', series: partial.length }] : [],
  });
}
