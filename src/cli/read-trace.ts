import type { Result } from '@/lib/result';
import type { Asked, DemandSeries } from '@/traces/demand-series';
import type { TraceProblem } from '@/traces/problems';
import { traceReader } from '@/traces/trace-reader';
import type { Terminal } from './run';

/** Reads a utilisation file, or standard input (-), as it comes, and no further than to what is wrong with it. */
export async function demandIn(
  trace: string,
  asked: Asked,
  terminal: Terminal,
): Promise<Result<DemandSeries, TraceProblem>> {
  const reader = traceReader(asked);
  for await (const piece of trace === '-' ? terminal.inputText() : terminal.fileText(trace)) {
    if (reader.take(piece) !== undefined) {
      break;
    }
  }
  return reader.finish();
}
