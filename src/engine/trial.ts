import type { Scenario } from '@/questions/scenario';
import type { Futures } from './futures';
import { type Winner, winnerIn } from './winner';

/** Tries changed scenarios out: who would be recommended. Each scenario once, however often it is asked for. */
export type Trial = {
  /** In a part of the draws, to search; for comparison with `nowInFew` alone. */
  readonly few: (changed: Scenario) => Winner | null;
  /** In all draws: what the advice itself would say. */
  readonly all: (changed: Scenario) => Winner | null;
  readonly now: Winner;
  readonly nowInFew: Winner | null;
};

export function trialOf(scenario: Scenario, now: Winner, few: Futures, all: Futures): Trial {
  const base = winnerIn(scenario.answers, few.turnTo(scenario), few.luck);
  return {
    few: remembering((changed) => winnerIn(changed.answers, few.tryOut(changed), few.luck)),
    all: remembering((changed) => winnerIn(changed.answers, all.tryOut(changed), all.luck)),
    now,
    nowInFew: base,
  };
}

function remembering(
  winner: (scenario: Scenario) => Winner | null,
): (scenario: Scenario) => Winner | null {
  const known = new Map<string, Winner | null>();
  return (scenario) => {
    const key = JSON.stringify([scenario.answers, scenario.assumptions]);
    const found = known.get(key);
    if (found !== undefined) {
      return found;
    }
    const made = winner(scenario);
    known.set(key, made);
    return made;
  };
}

/** What counts as a turn: another option, or another family. */
export type Turn = 'option' | 'family';

export const turns = (turn: Turn, winner: Winner | null, from: Winner | null): boolean =>
  winner !== null && winner[turn] !== from?.[turn];
