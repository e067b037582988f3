/** Everything that is said about a file, in one place. */
import { duration } from '@/lib/format';
import { type Clock, type DemandSeries, GPUS, type TraceWarning } from './demand-series';
import type { Expected, TraceProblem } from './problems';

const HOURS_IN_DAY = 24;
const LONGEST_QUOTE = 60;
const MOST_CHOICES = 12;
const PER_CENT = 100;
const ALMOST_ALL = 0.99;
const SECONDS_IN_HOUR = 3600;

/** What stands in the file, in quotes and not too long. */
export function quoted(text: string): string {
  const plain = text.replace(/\p{Cc}/gu, ' ');
  const short = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE - 1)}…` : plain;
  return `"${short.replaceAll('"', "'")}"`;
}

/** What was found where it is no text of the file. */
export const FOUND = {
  nothing: 'nothing',
  binary: 'bytes that are no text',
  webPage: 'a web page',
  scenario: 'a scenario of this advisor',
  otherJson: 'JSON of another kind',
  endOfFile: 'the end of the file',
  longLine: 'a line without an end',
  openQuote: 'a quotation mark that is never closed',
  bothClocks: 'times with a zone and times without one',
  bothOrders: 'dates that are day first and dates that are month first',
  eitherOrder: 'dates that could be day first or month first',
  bothDecimals: 'a decimal comma in one place and a decimal point in another',
  eitherDecimal: (text: string) => `${quoted(text)}, which could be a decimal or thousands`,
  cells: (count: number) => (count === 1 ? 'one cell' : `${count} cells`),
  noJobs: 'no job with GPUs',
  noNumbers: 'no number in any sample',
  oneTime: 'samples of one time only',
  tooLong: 'times so far apart that they make more',
  noSweep: (series: number, worst: string) =>
    `no time at which all ${series} GPUs were measured; the fewest samples has ${quoted(worst)}`,
  repeated: (repeated: number, rows: number) => `${repeated} of ${rows} rows repeat a time`,
  namesNoGpu: (name: string) => `${quoted(name)}, which names no single GPU`,
  signs: 'values with %',
  countsGpus: 'a series that counts GPUs',
  averages: 'averages over several GPUs',
  saidOfValues: (values: string) => `values that are said to be ${quoted(values)}`,
  rowsOfSeries: 'one row for each series and time',
  oneScrape: 'what an exporter shows at one moment, without times',
  twice: (name: string, repeated: number, samples: number, labels: readonly string[]) =>
    `${repeated} of ${samples} samples of GPU ${quoted(name)} at a time that it has already${labels.length === 0 ? '' : `, in series that differ in ${labels.join(', ')}`}`,
  noIndices: (gpus: readonly string[]) =>
    `no header, and ${gpus.length === 1 ? 'one GPU' : `${gpus.length} GPUs`} with numbers such as ${quoted(gpus.at(-1) ?? '')}, which do not run from 0 on`,
  utilisationOfSlices: 'DCGM_FI_DEV_GPU_UTIL on a sliced GPU',
  lengths: (times: number, values: number) => `${times} timestamps and ${values} values`,
  error: (error: string) => `an error: ${quoted(error)}`,
  metrics: (count: number) => `${count} metrics`,
  unnamed: 'a series without a name',
  bothUnits: 'values with % and values without it',
  longJson: 'more JSON than fits in memory',
} as const;

const EXPECTED: Readonly<Record<Expected, string>> = {
  'a-known-format':
    'a utilisation file: a Prometheus query_range answer, a Grafana CSV, the CSV of nvidia-smi, a CloudWatch get-metric-data answer, sacct -P, or a CSV of time and GPUs',
  text: 'a text file in UTF-8',
  'short-lines': 'lines of at most a million characters',
  'a-shorter-file': 'at most 256 MB of JSON: ask for a longer step or a shorter time',
  json: 'complete JSON',
  'closed-quotes': 'every quotation mark to be closed on its own line',
  'as-many-cells': 'as many cells as in the header, or in the first row',
  'a-time':
    'a time such as 2025-07-05 15:00 or 2025-07-05T15:00:00Z, or seconds or milliseconds since 1970',
  'a-time-of-our-days': 'a time between 2000 and 2100',
  'one-clock': 'all times with a zone, or all without',
  'one-order-of-dates': 'one order of day and month',
  'dates-that-tell-their-order': 'dates as year-month-day, or at least one day above 12',
  'a-number': 'a number, or an empty cell for a gap',
  'one-unit': 'all values in per cent, or none',
  'plain-decimals': 'decimals written one way, without separators between thousands',
  'no-negative': 'a number that is not below 0',
  'no-more-than-a-fleet': 'at most a million GPUs',
  'no-more-than-full': 'utilisation of one GPU, at most 100 per cent (or 1)',
  'gpus-not-something-else': 'a column that counts GPUs in use, and is named so, such as gpus',
  'gpus-or-each-utilisation':
    'a column that counts GPUs in use, such as gpus; or the utilisation of each GPU, one row for each, in columns timestamp, index and utilization.gpu',
  utilisation: 'the utilisation of a GPU, such as DCGM_FI_DEV_GPU_UTIL',
  'a-meaning':
    'the utilisation of a GPU in each series, or to be told what the values count: the utilisation of one GPU (to 100 or to 1), a number of GPUs, or an average over several GPUs',
  'values-as-the-file-says':
    'to be told nothing else of the values than the file says of them itself',
  'a-format-without-meaning':
    'to be told what values count only of Prometheus, Grafana or CloudWatch files: the others say it themselves',
  'gpus-of-an-average': 'to be told how many GPUs each series is the average of',
  'nothing-per-unit': 'not to be told how many GPUs one of them takes',
  'series-joined-by-time':
    'one row for each time and one column for each series: in Grafana, "Series joined by time"',
  'values-over-time': 'values over time: ask Prometheus for them (query_range) and bring its JSON',
  'a-metric-for-slices': 'DCGM_FI_PROF_GR_ENGINE_ACTIVE, which works on slices',
  'a-known-slice': 'a slice such as 1g.23gb, with 1 to 7 sevenths of the GPU',
  'one-of-the-columns': 'the name of a column or series of this file',
  'one-metric': 'one column or metric to be chosen by its name',
  'one-row-per-time': 'one row for each time: one series in a file, or one column for each',
  'some-numbers': 'some numbers to read',
  'two-times': 'samples of two times at least, to know the step',
  'fewer-steps': 'at most five million steps between the first time and the last',
  'a-complete-sweep': 'at least one time at which every GPU was measured',
  'a-header-or-the-documented-columns':
    'a header that names the columns, or timestamp, index (or uuid) and utilization.gpu in this order: leave out noheader, or ask for --query-gpu=timestamp,index,utilization.gpu',
  'one-value-per-gpu':
    'one value for each GPU at a time: GPUs of several hosts need their uuid, or a column or label with the name of the host',
  'a-gpu-column': 'a column index, uuid or pci.bus_id, to tell the GPUs apart',
  'a-utilisation-column': 'the columns timestamp and utilization.gpu',
  'some-jobs': 'at least one job that holds GPUs and has started',
  'job-columns': 'the columns JobIDRaw or JobID, Start, End and AllocTRES',
  'an-end-after-the-start': 'an end that is not before the start',
  'gpus-of-a-job': 'trackable resources such as cpu=8,gres/gpu=2',
  'a-query-range': 'the answer of query_range: data.result, each with values',
  'times-with-values': 'as many values as timestamps',
};

const placeWords = (place: number | string): string =>
  typeof place === 'number' ? `Line ${place}` : `At ${place}`;

function choiceWords(choices: readonly string[] | undefined): string {
  if (choices === undefined || choices.length === 0) {
    return '';
  }
  const shown = choices.slice(0, MOST_CHOICES).map(quoted).join(', ');
  return choices.length > MOST_CHOICES ? `: ${shown}, …` : `: ${shown}`;
}

/** A problem as one sentence. */
export function traceProblemSentence({ place, found, expected, choices }: TraceProblem): string {
  const where = place === undefined ? 'The file' : placeWords(place);
  return `${where}: found ${found}; expected ${EXPECTED[expected]}${choiceWords(choices)}.`;
}

const times = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : `${count} ${many}`;

/** A share in two digits, and never all of what is not all. */
const shareWords = (share: number): string =>
  share > ALMOST_ALL ? 'More than 99 %' : `${(PER_CENT * share).toPrecision(2)} %`;

/** A warning as one sentence. */
export function traceWarningSentence(warning: TraceWarning): string {
  switch (warning.kind) {
    case 'short':
      return `The file covers ${duration(warning.days * HOURS_IN_DAY)}: fewer than 14 days do not show what a week is like, so do not commit on them alone.`;
    case 'long-steps':
      return `Each step is ${duration(warning.stepSeconds / SECONDS_IN_HOUR)} long: averages of a day or more hide the peaks, so that a base looks better than it is. Bring hours if you can.`;
    case 'two-paces':
      return `Most samples come every ${duration(warning.usualSeconds / SECONDS_IN_HOUR)}, those of another part only every ${duration(warning.stepSeconds / SECONDS_IN_HOUR)}: all were averaged over ${duration(warning.stepSeconds / SECONDS_IN_HOUR)}, so that each part counts for as long as it lasted.`;
    case 'averaged':
      return `A sample every ${duration(warning.usualSeconds / SECONDS_IN_HOUR)} makes more steps than can be kept: they were averaged over ${duration(warning.stepSeconds / SECONDS_IN_HOUR)}.`;
    case 'gaps':
      return `${shareWords(warning.share)} of the steps are gaps and were left out${warning.worst === undefined ? '' : `; most are missing from ${quoted(warning.worst)}`}.`;
    case 'duplicates':
      return `${times(warning.count, 'sample repeats a time and was', 'samples repeat a time and were')} averaged with the other.`;
    case 'out-of-order':
      return `${times(warning.count, 'sample was', 'samples were')} out of order and put in place.`;
    case 'scale-guessed':
      return `Nothing names the scale: the largest value is ${warning.largest}, so ${warning.full} was taken for a GPU in full use.`;
    case 'gpus-guessed':
      return `Nothing says that ${warning.count === 1 ? `${quoted(warning.name)} is one GPU, and it was` : `each of ${warning.count} series, such as ${quoted(warning.name)}, is one GPU, and they were`} taken for that. Say so if the values are averages over several GPUs.`;
    case 'totals-left-out':
      return `${times(warning.count, 'series', 'series')} of totals or averages beside the GPUs, such as ${quoted(warning.name)}, ${warning.count === 1 ? 'was' : 'were'} left out.`;
    case 'metrics-left-out':
      return `${times(warning.count, 'series of another metric', 'series of other metrics')}, such as ${quoted(warning.name)}, ${warning.count === 1 ? 'was' : 'were'} left out.`;
    case 'told-apart':
      return `${warning.count} series are called as another is, such as ${quoted(warning.name)}, and were measured at the same times, so each counts as a GPU of its own${warning.labels.length === 0 ? '' : `: they differ in ${warning.labels.join(', ')}`}.`;
    case 'infinite':
      return `${times(warning.count, 'value is infinite and counts', 'values are infinite and count')} as a gap.`;
    case 'partial-answer':
      return `Prometheus says that its answer may be incomplete: ${quoted(warning.said)}.`;
    case 'partial-data':
      return `${times(warning.series, 'series is', 'series are')} marked as incomplete by CloudWatch.`;
    case 'columns-assumed':
      return 'The file has no header: its columns were taken as timestamp, GPU and utilization.gpu, the documented order.';
    case 'mig-slices':
      return `${times(warning.count, 'series is a slice of a GPU and counts', 'series are slices of a GPU and count')} in sevenths.`;
    case 'slices-of-other-cards':
      return `${times(warning.count, 'series is a slice of a GPU that is not cut in sevenths and counts', 'series are slices of GPUs that are not cut in sevenths and count')} as the part of it that its card says.`;
    case 'jobs-repeated':
      return `${times(warning.count, 'row repeats a job and does', 'rows repeat a job and do')} not count.`;
    case 'jobs-still-running':
      return `${times(warning.count, 'job has no end and counts', 'jobs have no end and count')} until the last time in the file.`;
    case 'jobs-over-clock-change':
      return `${times(warning.count, 'job ends', 'jobs end')} less than an hour before the start, as over a change of the clock, and ${warning.count === 1 ? 'was' : 'were'} left out: with ElapsedRaw in the file it would count.`;
    case 'jobs-on-slices':
      return `${times(warning.count, 'job holds slices of a GPU and counts', 'jobs hold slices of a GPU and count')} in sevenths.`;
    case 'jobs-window':
      return windowSentence(warning);
  }
}

/** What a window of sacct cuts off; `--truncate` cuts the jobs themselves there, so that nothing is left to guess. */
function windowSentence({
  edge,
  hours,
  left,
}: Extract<TraceWarning, { kind: 'jobs-window' }>): string {
  const long = duration(hours);
  const [part, quiet, begins] =
    edge === 'begin'
      ? [`first ${long}`, 'ends', 'begins later']
      : [`last ${long}`, 'begins', 'ends earlier'];
  return left === 'out'
    ? `The ${part} were left out: no job ${quiet} in them, though the others come and go much faster, so the export ${begins} and shows of that time only the jobs that reach out of it. sacct --truncate cuts them itself.`
    : `No job ${quiet} in the ${part}, though the others come and go faster: if the export ${begins}, that time shows too little. sacct --truncate cuts such jobs.`;
}

const CLOCKS: Readonly<Record<Clock, string>> = {
  utc: 'UTC',
  'local-zone-unknown': 'local time, zone unknown',
  'from-start': 'seconds from the start',
};

/** What the times of a file mean, in words. */
export const clockWords = (clock: Clock): string => CLOCKS[clock];

/** What numbers alone do not show of a file: what it counts, and what its times mean. */
export const readAsSentence = ({ unit, clock }: Pick<DemandSeries, 'unit' | 'clock'>): string =>
  `Read as ${unit}${unit === GPUS ? '' : ', not GPUs'}; times: ${clockWords(clock)}.`;
