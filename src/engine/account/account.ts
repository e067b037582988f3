import type { Judged } from '@/engine/advise';
import type { Laboratory } from '@/engine/explain';
import { type Fit, fitFrom } from './fit';
import { type Shock, shocksFrom } from './shocks';

/** Money and capacity: what the decision means for the budget, the machines and the months ahead. Plain data. */
export type Account = {
  /** The verdict if the world turns against the visitor. */
  readonly shocks: readonly Shock[];
  /** Memory and compute of the jobs against the slices of the card. */
  readonly fit: Fit;
};

/** Worked out apart from the verdict and from what explains it: neither waits for it. */
export const accountFrom = (found: Judged, laboratory: Laboratory): Account => ({
  shocks: shocksFrom(found, laboratory.all),
  fit: fitFrom(found),
});
