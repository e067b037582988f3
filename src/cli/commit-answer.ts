import {
  bestBaseOfSeries,
  busySharesOfNodes,
  commitmentCostOfSeries,
  largestOverKnownTerm,
  nodesToCommitOfSeries,
} from '@/engine/models/commitment-series';
import type { DemandSeries } from '@/traces/demand-series';
import { type DemandStatistics, demandStatistics } from '@/traces/demand-statistics';
import type { CommitRequest } from './commit-arguments';

/** Costs are per step, in what one useful burst GPU costs in a step. */
export type CommitAnswer = DemandStatistics & {
  /** GPUs to commit to, were they sold one by one and bursts paid by the step. */
  readonly base: number;
  readonly baseCost: number;
  /** Whole nodes to commit to, bursts paid for their whole term. */
  readonly nodes: number;
  readonly nodesCost: number;
  /** What it costs to commit to nothing, bursts paid for their whole term. */
  readonly allBurstCost: number;
  /** How busy each node would be, one for each up to the largest demand. */
  readonly busyShareOfNode: readonly number[];
};

const BURST_PRICE = 1;

/** How much to commit to on a measured series, in GPUs and in whole nodes (F11, F12). */
export function commitAnswer(
  series: DemandSeries,
  { ratio, nodeGpus, minTermSteps }: Pick<CommitRequest, 'ratio' | 'nodeGpus' | 'minTermSteps'>,
): CommitAnswer {
  const billed = largestOverKnownTerm(series.gpus, series.knownSteps, minTermSteps);
  const base = bestBaseOfSeries(series.gpus, ratio);
  const nodes = nodesToCommitOfSeries(billed, nodeGpus, ratio);
  return {
    ...demandStatistics(series),
    base,
    baseCost: commitmentCostOfSeries(series.gpus, base, ratio, BURST_PRICE),
    nodes,
    nodesCost: commitmentCostOfSeries(billed, nodes * nodeGpus, ratio, BURST_PRICE),
    allBurstCost: commitmentCostOfSeries(billed, 0, ratio, BURST_PRICE),
    busyShareOfNode: [...busySharesOfNodes(series.gpus, nodeGpus)],
  };
}
