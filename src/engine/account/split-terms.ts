import {
  largestOverKnownTerm,
  meanExcess,
  nodesToCommitOfSeries,
} from '@/engine/models/commitment-series';
import type { MeasuredSeries } from '@/engine/worlds';
import { hoursText } from './split-times';
import type { SplitCase } from './split-case';

/** The best base where a burst GPU, once taken, is paid for a while (F12). */
export type TermEffect = {
  readonly label: string;
  readonly steps: number;
  readonly nodes: number;
  readonly gpus: number;
  /** USD a month, base and burst together. */
  readonly usdPerMonth: number;
  /** How much more than with the shortest term. */
  readonly moreShare: number;
};

/** What is billed by the hour, what a bare-metal provider asks for at least, and a day: as in the vectors. */
const TERM_HOURS = [1, 4, 24] as const;
const SECONDS_IN_HOUR = 3600;

/** Minimum terms that the steps of a series can tell apart, the shortest first. */
export function termEffectsOf(
  { gpus, knownSteps, stepSeconds }: MeasuredSeries,
  { nodeDemand, nodeGpus, nodeUsd, burstUsd, priceRatio, useShare }: Omit<SplitCase, 'demand'>,
): readonly TermEffect[] {
  const terms = new Set(
    TERM_HOURS.map((hours) => Math.max(1, Math.ceil((hours * SECONDS_IN_HOUR) / stepSeconds))),
  );
  let shortest = 0;
  return [...terms].map((steps) => {
    const billed = largestOverKnownTerm(gpus, knownSteps, steps);
    const nodes = nodesToCommitOfSeries(billed, nodeDemand, priceRatio / useShare);
    const usdPerMonth = nodes * nodeUsd + burstUsd * meanExcess(billed, nodes * nodeDemand);
    shortest = shortest === 0 ? usdPerMonth : shortest;
    return {
      label: hoursText((steps * stepSeconds) / SECONDS_IN_HOUR),
      steps,
      nodes,
      gpus: nodes * nodeGpus,
      usdPerMonth,
      moreShare: usdPerMonth / shortest - 1,
    };
  });
}
