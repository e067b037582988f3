import type { Judged } from '@/engine/advise';
import type { Laboratory } from '@/engine/explain';
import { type Fit, fitFrom } from './fit';
import { type LatencyUnderLoad, latencyUnderLoad } from './latency-under-load';
import type { Shock } from './shock';
import { shocksFrom } from './shocks';

/** Money and capacity: what the decision means for the budget, the machines and the months ahead. Plain data. */
export type Account = {
  /** The verdict if the world turns against the visitor. */
  readonly shocks: readonly Shock[];
  /** Memory and compute of the jobs against the slices of the card. */
  readonly fit: Fit;
  /** How the slowest answers grow with the load of the machines. */
  readonly latencyUnderLoad: LatencyUnderLoad;
};

/** Worked out apart from the verdict and from what explains it: neither waits for it. */
export const accountFrom = (found: Judged, laboratory: Laboratory): Account => ({
  // First, while the columns of the advice are at hand.
  latencyUnderLoad: latencyUnderLoad(found),
  shocks: shocksFrom(found, laboratory.all),
  fit: fitFrom(found),
});
