import type { Advice, OptionAdvice } from '@/engine/advice';
import { percent, usd } from '@/lib/format';
import { FAMILY_NAMES } from './words';

/** The words of "Why not the other". */

export const WHY_NOT = {
  summary: 'Why not',
  ifAllowed: 'If allowed',
  loses: 'Where it loses',
  wins: 'Where it is better',
  nowhere: 'Nowhere by a sum worth telling.',
  even: 'No difference worth telling',
  gates: 'What stops it',
  lift: 'What would lift it',
  together: 'Together',
  lede: 'Each line sets it against the recommended option, in the likely case; the money is the mean over all futures, at what your ranking makes the difference worth.',
} as const;

/** "behind by $9.20k a month", "ahead by $1.20k a month", "as good on average". */
export const behindWords = (usdPerMonth: number): string =>
  usdPerMonth === 0
    ? 'as good on average'
    : `${usdPerMonth > 0 ? 'behind' : 'ahead'} by ${usd(Math.abs(usdPerMonth))} a month`;

const HALF = 0.5;

/** Why an option that is not behind on average is not the recommended one all the same. */
export function aheadBecause(option: OptionAdvice, { families, verdict }: Advice): string {
  if (option.probabilityFeasible < HALF) {
    return `but possible in only ${percent(option.probabilityFeasible)} of the futures`;
  }
  return verdict.family === null || option.family === verdict.family
    ? `but first in only ${percent(option.firstRankShare)} of the futures`
    : `but ${FAMILY_NAMES[option.family].toLowerCase()} comes first in ${percent(families[option.family])} of the futures, ${FAMILY_NAMES[verdict.family].toLowerCase()} in ${percent(families[verdict.family])}`;
}
