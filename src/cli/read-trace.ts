import { err, ok, type Result } from '@/lib/result';
import { AVERAGES, type DemandSeries, GPUS } from '@/traces/demand-series';
import { inGpus } from '@/traces/in-gpus';
import type { TraceProblem } from '@/traces/problems';
import { traceReader } from '@/traces/trace-reader';
import { FOUND } from '@/traces/words';
import type { TraceAsked } from './flags';
import type { Terminal } from './run';

const whole = (found: string, expected: TraceProblem['expected']): Result<never, TraceProblem> =>
  err({ place: undefined, found, expected });

/** In GPUs where it was said how many one of what is counted takes; an average is of no use without that. */
function counted(
  series: DemandSeries,
  gpusPerUnit: number | undefined,
): Result<DemandSeries, TraceProblem> {
  if (gpusPerUnit === undefined) {
    return series.unit === AVERAGES ? whole(FOUND.averages, 'gpus-of-an-average') : ok(series);
  }
  return series.unit === GPUS
    ? whole(FOUND.countsGpus, 'nothing-per-unit')
    : ok(inGpus(series, gpusPerUnit));
}

/** Reads a utilisation file, or standard input (-), as it comes, and no further than to what is wrong with it. */
export async function demandIn(
  trace: string,
  asked: TraceAsked,
  terminal: Terminal,
): Promise<Result<DemandSeries, TraceProblem>> {
  const reader = traceReader(asked);
  for await (const piece of trace === '-' ? terminal.inputText() : terminal.fileText(trace)) {
    if (reader.take(piece) !== undefined) {
      break;
    }
  }
  const demand = reader.finish();
  return demand.ok ? counted(demand.value, asked.gpusPerUnit) : demand;
}
