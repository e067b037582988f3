/** Series of a monitor as a recording, by what their values count. */
import { err, ok, type Result } from '@/lib/result';
import {
  AVERAGES,
  type Clock,
  GPUS,
  MOST_GPUS,
  type TraceFormat,
  type TraceWarning,
  type Values,
} from './demand-series';
import { gpuTable, type SeriesRead, seriesTable } from './gpu-table';
import type { TraceProblem } from './problems';
import type { Recording } from './recording';
import { isToldByMetric, scaleOf } from './told-by-name';
import { aboveFull, largestOf, utilisationRecording } from './utilisation';
import { FOUND, quoted } from './words';

const PER_CENT = 100;

type Read = {
  readonly format: TraceFormat;
  readonly clock: Clock;
  readonly read: readonly SeriesRead[];
  /** Whether the values themselves say that they are per cents. */
  readonly perCent: boolean;
  /** What whoever brings the file says that its values count. */
  readonly values: Values | undefined;
  readonly warnings: readonly TraceWarning[];
};

type Meaning = { readonly full: number; readonly of: 'one-gpu' | 'several' | 'gpus' };

const MEANINGS: Readonly<Record<Values, Meaning>> = {
  percent: { full: PER_CENT, of: 'one-gpu' },
  share: { full: 1, of: 'one-gpu' },
  gpus: { full: 1, of: 'gpus' },
  'mean-percent': { full: PER_CENT, of: 'several' },
  'mean-share': { full: 1, of: 'several' },
};

/** What the file itself says of its scale, and what it calls that. */
function scaleTold({ read, perCent }: Read): { full: number; by: string } | undefined {
  const [first] = read;
  const full = first && scaleOf(first.series);
  return perCent
    ? { full: PER_CENT, by: FOUND.signs }
    : full === undefined
      ? undefined
      : { full, by: quoted(first?.series.metric ?? '') };
}

/** Why what is said of the values cannot be so, where the file says otherwise. */
function contradiction(told: Read): TraceProblem | undefined {
  const [scale, meaning] = [scaleTold(told), told.values && MEANINGS[told.values]];
  // Per cents may be of one GPU or of several; so may a metric of a monitor, where nothing says of which GPU.
  const mayBeSeveral = told.perCent || told.read.every(({ series }) => isToldByMetric(series));
  const isMeant = ({ full, of }: Meaning): boolean =>
    full === scale?.full && of !== 'gpus' && (mayBeSeveral || of === 'one-gpu');
  return scale === undefined || meaning === undefined || isMeant(meaning)
    ? undefined
    : { place: undefined, found: scale.by, expected: 'values-as-the-file-says' };
}

/** Series that count GPUs, or shares of so many GPUs as somebody else must say. */
function amountsRecording(
  { format, clock, read, warnings }: Read,
  { full, of }: Meaning,
): Result<Recording, TraceProblem> {
  const series = seriesTable(read);
  const largest = largestOf(series);
  const fleet: TraceProblem | undefined =
    largest.value > MOST_GPUS
      ? {
          place: largest.place,
          found: quoted(String(largest.value)),
          expected: 'no-more-than-a-fleet',
        }
      : undefined;
  const problem = of === 'gpus' ? fleet : aboveFull(largest, full);
  const unit = of === 'gpus' ? GPUS : AVERAGES;
  return problem === undefined
    ? ok({ kind: 'amounts', format, clock, warnings, series, unit, one: full })
    : err(problem);
}

/** What series say, by what the file tells of their values, or else by what whoever brings it does. */
export function seriesRecording(told: Read): Result<Recording, TraceProblem> {
  const problem = contradiction(told);
  if (problem !== undefined) {
    return err(problem);
  }
  const meaning = told.values && MEANINGS[told.values];
  if (meaning !== undefined && meaning.of !== 'one-gpu') {
    return amountsRecording(told, meaning);
  }
  const gpus = gpuTable(told.read);
  return gpus.ok
    ? utilisationRecording({
        format: told.format,
        clock: told.clock,
        rows: gpus.value.rows,
        full: scaleTold(told)?.full ?? meaning?.full,
        warnings: [...told.warnings, ...gpus.value.warnings],
      })
    : gpus;
}
