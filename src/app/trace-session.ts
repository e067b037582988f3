import { measuredFrom } from '@/cli/measured';
import type { MeasuredDemand } from '@/engine/worlds';
import { quantileBetween } from '@/lib/quantile';
import { err, ok, type Result } from '@/lib/result';
import type { Asked, DemandSeries } from '@/traces/demand-series';
import { type DemandStatistics, demandStatistics } from '@/traces/demand-statistics';
import { inGpus } from '@/traces/in-gpus';
import type { TraceProblem } from '@/traces/problems';
import { type Readings, traceReader } from '@/traces/trace-reader';

/** A point of the load-duration curve: the share of the known steps that need at least so much. */
export type TracePoint = { readonly share: number; readonly amount: number };

/** One way to count what a file holds, without its numbers: those stay where they were read. */
export type Understood = {
  readonly series: Omit<DemandSeries, 'gpus' | 'knownSteps'>;
  readonly statistics: DemandStatistics;
  readonly curve: readonly TracePoint[];
};

/** A file that is looked at: read once, then taken the way the visitor chooses. */
export type TraceSession = {
  readonly read: (
    file: Blob,
    asked: Asked,
    /** Told the share of the file that was read, 0 to 1. */
    onProgress: (share: number) => void,
  ) => Promise<Result<readonly Understood[], TraceProblem>>;
  /** One of the readings as demand; what is counted in other units becomes GPUs by so many for each. */
  readonly take: (index: number, gpusPerUnit: number) => Promise<Result<MeasuredDemand, string>>;
};

/** A file is told of in a hundred steps: more would be work for the page. */
const STEPS_TOLD = 100;
const POINTS = 60;
/** Above 1: more points towards the peak, where the curve bends. */
const BEND = 1.6;

function curveOf(gpus: Float64Array): readonly TracePoint[] {
  const sorted = gpus.toSorted();
  return Array.from({ length: POINTS + 1 }, (_, point) => {
    const share = (point / POINTS) ** BEND;
    return { share, amount: quantileBetween(sorted, 1 - share) };
  });
}

function understood(reading: DemandSeries): Understood {
  const { gpus, knownSteps: _, ...series } = reading;
  return { series, statistics: demandStatistics(reading), curve: curveOf(gpus) };
}

async function readingsOf(
  file: Blob,
  asked: Asked,
  onProgress: (share: number) => void,
): Promise<Result<Readings, TraceProblem>> {
  const reader = traceReader(asked);
  const decoder = new TextDecoder();
  const pieces = file.stream().getReader();
  let taken = 0;
  let told = 0;
  for (;;) {
    const { done, value } = await pieces.read();
    const problem = reader.take(decoder.decode(value, { stream: !done }));
    if (done || problem !== undefined) {
      return reader.readings();
    }
    taken += value.length;
    const share = Math.floor((STEPS_TOLD * taken) / file.size) / STEPS_TOLD;
    if (share > told) {
      told = share;
      onProgress(share);
    }
  }
}

/** Reads a piece at a time, so that no file of lines is ever in memory as a whole. */
export function createTraceSession(): TraceSession {
  let readings: readonly DemandSeries[] = [];
  return {
    read: async (file, asked, onProgress) => {
      const read = await readingsOf(file, asked, onProgress);
      readings = read.ok ? read.value : [];
      return read.ok ? ok(read.value.map(understood)) : read;
    },
    take: (index, gpusPerUnit) => {
      const reading = readings[index];
      return Promise.resolve(
        reading === undefined
          ? err('Nothing was read yet.')
          : measuredFrom(inGpus(reading, gpusPerUnit)),
      );
    },
  };
}
