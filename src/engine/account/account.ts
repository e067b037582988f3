import type { Judged } from '@/engine/advise';
import type { Laboratory } from '@/engine/explain';
import { type Shock, shocksFrom } from './shocks';
import { type SplitEconomics, splitEconomicsFrom, whyNoSplit } from './split-economics';

/** Money and capacity: what the decision means for the budget, the machines and the months ahead. Plain data. */
export type Account = {
  /** The verdict if the world turns against the visitor. */
  readonly shocks: readonly Shock[];
  /** The better split node by node; null where none is possible, and then why, in a sentence. */
  readonly splitEconomics: SplitEconomics | null;
  readonly whyNoSplit: string | null;
};

/** Worked out apart from the verdict and from what explains it: neither waits for it. */
export const accountFrom = (found: Judged, laboratory: Laboratory): Account => ({
  shocks: shocksFrom(found, laboratory.all),
  splitEconomics: splitEconomicsFrom(found),
  whyNoSplit: whyNoSplit(found),
});
