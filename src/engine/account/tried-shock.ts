import { costOf } from '@/engine/criteria/cost';
import type { Futures } from '@/engine/futures';
import { likelyOf } from '@/engine/quantity';
import type { Ranked } from '@/engine/verdict';
import { type Winner, winnerIn } from '@/engine/winner';
import type { Worlds } from '@/engine/worlds';
import { withLentColumns } from '@/lib/lent-columns';
import type { Scenario } from '@/questions/scenario';
import type { Compared, Shock } from './shock';

/** What a scenario leads to, and what holding on to today's plan costs in it. */
export type TriedShock = {
  readonly winner: Shock['winner'];
  readonly compared: Compared;
  /** What today's plan costs a month then, whether it still fits or not. */
  readonly heldUsdPerMonth: number;
  /** Whether today's option is possible then in half of the draws. */
  readonly fits: boolean;
};

/**
 * Who would be recommended in a changed scenario, in all draws; and today's option in its likely world, with what is
 * held today: nobody is clairvoyant.
 */
export const triedShock = (scenario: Scenario, today: Ranked, futures: Futures): TriedShock =>
  withLentColumns(() => triedIn(scenario, today, futures.tryOut(scenario), futures));

export function triedIn(
  { answers }: Scenario,
  today: Ranked,
  worlds: Worlds,
  { luck }: Futures,
): TriedShock {
  const winner = winnerIn(answers, worlds, luck);
  return {
    winner: winnerOf(winner),
    compared: comparedWith(winner, today),
    heldUsdPerMonth: likelyOf(costOf(today.shape, today.plan, worlds)),
    fits: winner?.scores.has(today.shape.id) === true,
  };
}

const winnerOf = (winner: Winner | null): Shock['winner'] =>
  winner && { option: winner.option, family: winner.family, usdPerMonth: winner.cost };

export const comparedWith = (
  winner: Pick<Winner, 'option' | 'family'> | null,
  { shape }: Ranked,
): Compared => {
  if (winner === null) {
    return 'nothing-fits';
  }
  return winner.option === shape.id
    ? 'same'
    : winner.family === shape.family
      ? 'other-option'
      : 'other-family';
};
