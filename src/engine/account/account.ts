import type { Judged } from '@/engine/advise';
import type { Laboratory } from '@/engine/explain';
import { type Fit, fitFrom } from './fit';
import { type LatencyUnderLoad, latencyUnderLoad } from './latency-under-load';
import type { Shock } from './shock';
import { shocksFrom } from './shocks';
import { type Bill, billsFrom } from './bills';
import { type BreakEven, breakEvenFrom } from './break-even';
import { type CostOverTime, costOverTimeFrom } from './cost-over-time';
import { type UnitCost, unitCostsFrom } from './unit-costs';
import { type SplitEconomics, splitEconomicsFrom, whyNoSplit } from './split-economics';

/** Money and capacity: what the decision means for the budget, the machines and the months ahead. Plain data. */
export type Account = {
  /** What the recommended option and its rivals have cost by each month, and when owning has paid back. */
  readonly costOverTime: CostOverTime | null;
  /** What one hour, user and job come to. */
  readonly unitCosts: readonly UnitCost[];
  /** From which utilisation on committing pays, and what moves that. */
  readonly breakEven: BreakEven | null;
  /** Every bill, line by line, with the way each line was worked out. */
  readonly bills: readonly Bill[];
  /** The verdict if the world turns against the visitor. */
  readonly shocks: readonly Shock[];
  /** Memory and compute of the jobs against the slices of the card. */
  readonly fit: Fit;
  /** How the slowest answers grow with the load of the machines. */
  readonly latencyUnderLoad: LatencyUnderLoad;
  /** The better split node by node; null where none is possible, and then why, in a sentence. */
  readonly splitEconomics: SplitEconomics | null;
  readonly whyNoSplit: string | null;
};

/** Worked out apart from the verdict and from what explains it: neither waits for it. */
export const accountFrom = (found: Judged, laboratory: Laboratory): Account => ({
  // Shocks last: they try other scenarios out, and these go on from the columns of the advice.
  latencyUnderLoad: latencyUnderLoad(found),
  costOverTime: costOverTimeFrom(found),
  unitCosts: unitCostsFrom(found),
  breakEven: breakEvenFrom(found),
  bills: billsFrom(found),
  shocks: shocksFrom(found, laboratory.all),
  splitEconomics: splitEconomicsFrom(found),
  whyNoSplit: whyNoSplit(found),
  fit: fitFrom(found),
});
