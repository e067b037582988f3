import type { Advice } from '@/engine/advice';
import { ownPricesWords } from './words-own-prices';

/** How many figures of the visitor's own the advice counts; undefined where all are ours. */
export function ownPricesFrom({ scenario }: Advice): string | undefined {
  const own = Object.keys(scenario.assumptions ?? {}).length;
  return own === 0 ? undefined : ownPricesWords(own);
}
