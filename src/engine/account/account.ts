import type { Judged } from '@/engine/advise';
import type { Laboratory } from '@/engine/explain';
import { type Shock, shocksFrom } from './shocks';

/** Money and capacity: what the decision means for the budget, the machines and the months ahead. Plain data. */
export type Account = {
  /** The verdict if the world turns against the visitor. */
  readonly shocks: readonly Shock[];
};

/** Worked out apart from the verdict and from what explains it: neither waits for it. */
export const accountFrom = (found: Judged, laboratory: Laboratory): Account => ({
  shocks: shocksFrom(found, laboratory.all),
});
