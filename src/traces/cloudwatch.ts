/** The answer of CloudWatch to get-metric-data: series by id and label, the newest value first. */
import { allRead, err, ok, type Result } from '@/lib/result';
import type { Asked } from './demand-series';
import { chosenSeries } from './chosen-series';
import type { SeriesRead } from './gpu-table';
import { listIn, shown, textIn, valueIn } from './json';
import { metricIn, type NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { note, noSamples, type Recording, type Samples } from './recording';
import { monitorTime } from './times';
import { seriesRecording } from './series-recording';
import { utilisationOf } from './utilisation';
import { FOUND, quoted } from './words';

const RESULTS = 'MetricDataResults';
const COMPLETE = 'Complete';

type MetricData = NamedSeries & {
  readonly place: string;
  readonly id: string;
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
  const id = textIn(valueIn(item, 'Id')) ?? place;
  const label = textIn(valueIn(item, 'Label')) ?? id;
  const status = textIn(valueIn(item, 'StatusCode'));
  return ok({
    place,
    times,
    values,
    status,
    id,
    name: id,
    metric: metricIn(label),
    labels: new Map(),
    legend: label,
    // Pages put together name id and label again: it is one series. A SEARCH gives all of its series one id.
    key: `${id} ${label}`,
  });
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

/** Series of one SEARCH share their id: then a person would choose by the label. */
function named(all: readonly MetricData[]): readonly MetricData[] {
  const isShared = ({ id, key }: MetricData): boolean =>
    all.some((other) => other.id === id && other.key !== key);
  return all.map((data) => (isShared(data) ? { ...data, name: data.legend } : data));
}

function allMetricData(document: unknown): Result<readonly MetricData[], TraceProblem> {
  const all = allRead(listIn(valueIn(document, RESULTS)) ?? [], metricDataOf);
  return all.ok ? ok(named(all.value)) : all;
}

function readOf(series: MetricData): Result<SeriesRead, TraceProblem> {
  const samples = noSamples(series.name);
  const problem = noteSamples(series, samples);
  return problem === undefined ? ok({ series, samples }) : err(problem);
}

/** What an answer of CloudWatch says. */
export function cloudwatch(
  document: unknown,
  { column, values }: Asked,
): Result<Recording, TraceProblem> {
  const all = allMetricData(document);
  const found = all.ok ? chosenSeries(all.value, { column, values, perCent: false }) : all;
  if (!found.ok) {
    return found;
  }
  const { chosen, warnings } = found.value;
  const read = allRead(chosen, readOf);
  if (!read.ok) {
    return read;
  }
  const partial = chosen.filter(({ status }) => status !== undefined && status !== COMPLETE);
  return seriesRecording({
    format: 'cloudwatch',
    clock: 'utc',
    read: read.value,
    perCent: false,
    values,
    warnings: [
      ...warnings,
      ...(partial.length > 0 ? [{ kind: 'partial-data', series: partial.length } as const] : []),
    ],
  });
}
