import type { MeasuredDemand } from '@/engine/worlds';
import type { Answers } from '@/questions/answers';

/** Demand from a utilisation file that the visitor brought. Stays in this browser. */
export type ImportedTrace = {
  /** Another file, or the same read another way, has another one. */
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  readonly demand: MeasuredDemand;
  /** What the file says in place of the answers on demand. */
  readonly answers: Pick<Answers, 'meanGpus' | 'peakGpus' | 'hoursPerWeek'>;
};
