import { err, ok, type Result } from '@/lib/result';
import type { Clock, TraceFormat, TraceWarning } from './demand-series';
import type { GpuRow } from './gpu-table';
import type { TraceProblem } from './problems';
import type { Recording, Samples } from './recording';
import { quoted } from './words';

const PER_CENT = 100;
/** An average of rounded shares may end a hair above full. */
const ROUNDING = 1.01;
/** DCGM writes numbers from here on for "no value" (2^31 − 16 and its larger sisters). */
const BLANK_FROM = 2_147_483_632;

/** A utilisation as a monitor writes it; NaN where it says that there is none. */
export const utilisationOf = (value: number): number => (value >= BLANK_FROM ? Number.NaN : value);

/** The largest value of all, and where it stands. */
export const largestOf = (all: readonly Samples[]): Samples['largest'] =>
  all
    .map(({ largest }) => largest)
    .reduce((one, other) => (other.value > one.value ? other : one), {
      value: 0,
      place: undefined,
    });

/** Why values cannot be utilisation with so much for a GPU in full use, if they cannot. */
export function aboveFull(
  { value, place }: Samples['largest'],
  full: number,
): TraceProblem | undefined {
  return value > full * ROUNDING
    ? { place, found: quoted(String(value)), expected: 'no-more-than-full' }
    : undefined;
}

type Measured = {
  readonly format: TraceFormat;
  readonly clock: Clock;
  readonly rows: readonly GpuRow[];
  /** What a GPU in full use has; undefined where nothing says it. */
  readonly full: number | undefined;
  readonly warnings: readonly TraceWarning[];
};

/** Utilisation on its scale: the one that is known, or else by the largest value. */
export function utilisationRecording(measured: Measured): Result<Recording, TraceProblem> {
  const { format, clock, rows, full: known, warnings } = measured;
  const largest = largestOf(rows.map(({ samples }) => samples));
  const full = known ?? (largest.value <= ROUNDING ? 1 : PER_CENT);
  const problem = aboveFull(largest, full);
  if (problem !== undefined) {
    return err(problem);
  }
  return ok({
    kind: 'utilisation',
    format,
    clock,
    gpus: rows.map((row) => ({ ...row, full })),
    warnings: [
      ...warnings,
      ...(known === undefined
        ? [{ kind: 'scale-guessed', full, largest: largest.value } as const]
        : []),
    ],
  });
}
