import type { Result } from '@/lib/result';
import type { Asked, DemandSeries } from '@/traces/demand-series';
import type { TraceProblem } from '@/traces/problems';
import { traceReader } from '@/traces/trace-reader';

/** Reads a utilisation file as it comes, and no further than to what is wrong with it. */
export async function demandIn(
  pieces: AsyncIterable<string>,
  asked: Asked,
): Promise<Result<DemandSeries, TraceProblem>> {
  const reader = traceReader(asked);
  for await (const piece of pieces) {
    if (reader.take(piece) !== undefined) {
      break;
    }
  }
  return reader.finish();
}
