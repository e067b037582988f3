import type { MeasuredDemand } from '@/engine/worlds';

/** Demand from a utilisation file that the visitor brought. Stays in this browser. */
export type ImportedTrace = {
  /** Another file, or the same read another way, has another one. */
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  readonly demand: MeasuredDemand;
  /** What the file says in place of the answers on demand. */
  readonly answers: {
    readonly meanGpus: number;
    readonly peakGpus: number;
    readonly hoursPerWeek: number;
  };
};
