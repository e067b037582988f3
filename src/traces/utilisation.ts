import { err, ok, type Result } from '@/lib/result';
import type { Clock, TraceFormat, TraceWarning } from './demand-series';
import type { GpuTable } from './gpu-table';
import { fullOf } from './metrics';
import type { TraceProblem } from './problems';
import type { Recording } from './recording';
import { quoted } from './words';

const PER_CENT = 100;
/** An average of rounded shares may end a hair above full. */
const ROUNDING = 1.01;
/** DCGM writes numbers from here on for "no value" (2^31 − 16 and its larger sisters). */
const BLANK_FROM = 2_147_483_632;

/** A utilisation as a monitor writes it; NaN where it says that there is none. */
export const utilisationOf = (value: number): number => (value >= BLANK_FROM ? Number.NaN : value);

type Measured = {
  readonly format: TraceFormat;
  readonly clock: Clock;
  readonly table: GpuTable;
  readonly metric: string | undefined;
  /** Whether the values themselves say that they are per cents. */
  readonly unit: 'per-cent' | 'unknown';
  readonly warnings: readonly TraceWarning[];
};

/** Utilisation on its scale: by the unit, by the name of the metric, or else by the largest value. */
export function utilisationRecording(measured: Measured): Result<Recording, TraceProblem> {
  const { format, clock, table, metric, unit, warnings } = measured;
  const largest = table.rows
    .map(({ samples }) => samples.largest)
    .reduce((one, other) => (other.value > one.value ? other : one), {
      value: 0,
      place: undefined,
    });
  const stated = unit === 'per-cent' ? PER_CENT : fullOf(metric);
  const full = stated ?? (largest.value <= 1 ? 1 : PER_CENT);
  if (largest.value > full * ROUNDING) {
    const found = quoted(String(largest.value));
    return err({ place: largest.place, found, expected: 'no-more-than-full' });
  }
  return ok({
    kind: 'utilisation',
    format,
    clock,
    gpus: table.rows.map((row) => ({ ...row, full })),
    warnings: [
      ...warnings,
      ...(stated === undefined
        ? [{ kind: 'scale-guessed', full, largest: largest.value } as const]
        : []),
      ...(table.slices > 0 ? [{ kind: 'mig-slices', count: table.slices } as const] : []),
    ],
  });
}
