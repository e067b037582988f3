import type { FamilyId, OptionId } from '@/dataset/ids';
import type { Scenario } from '@/questions/scenario';
import type { Flip } from './explanation';
import type { Futures } from './futures';
import type { Look } from './nearest-change';
import { contendersOf } from './option-shape';
import { type Winner, winnerIn, winnerTried } from './winner';

/** What counts as a turn: another option, or another family. */
export type Turn = 'option' | 'family';

/** Tries changed scenarios out: who would be recommended. Each scenario once, however often it is asked for. */
export type Trial = {
  /** Who is recommended now. */
  readonly now: Winner;
  /** Who would be with the changed scenario, in all draws: what the advice itself would say. */
  readonly winner: (changed: Scenario) => Winner | null;
  /** Whether the recommendation turns: told by a part of the draws where they can tell, else by all. */
  readonly look: (turn: Turn, changed: Scenario) => Look;
  /** The same by all draws. */
  readonly lookInAll: (turn: Turn, changed: Scenario) => Look;
};

/**
 * A lead this small in few draws may be none in all of them: three standard errors and more, since both meet the
 * same luck and only their difference from the present scenario is noise. Of shares, and of mean scores.
 */
const DOUBTFUL: Readonly<Record<Turn, number>> = { family: 0.06, option: 0.006 };

/** What a turn leads to: who wins, how far that is from now, and what it costs against now. */
export const turnTo = (
  winner: Winner,
  now: Winner,
): Pick<Flip, 'winner' | 'family' | 'changes' | 'costDifferenceUsd'> => ({
  winner: winner.option,
  family: winner.family,
  changes: winner.family === now.family ? 'option' : 'family',
  costDifferenceUsd: winner.cost - now.cost,
});

/** Throws where nothing is recommended now: then nothing can turn. */
export function trialOf(scenario: Scenario, few: Futures, all: Futures): Trial {
  const families = new Map(contendersOf(scenario.quotes).map(({ id, family }) => [id, family]));
  const winner = remembering((changed) => winnerTried(changed, all));
  const winnerInFew = remembering((changed) => winnerTried(changed, few));
  const now = winner(scenario);
  if (now === null) {
    throw new RangeError('Nothing is recommended, so nothing can turn.');
  }
  // Turned to, so that what a change leaves untouched is not worked out for each of them.
  const nowInFew = winnerIn(scenario.answers, few.turnTo(scenario), few.luck);
  // What the few draws see differently from all: taken off wherever they look.
  const off = {
    family: leadOf('family', nowInFew, now, families) - leadOf('family', now, now, families),
    option: leadOf('option', nowInFew, now, families) - leadOf('option', now, now, families),
  };
  const lookInAll = (turn: Turn, changed: Scenario): Look => {
    const found = winner(changed);
    return {
      turned: found !== null && found[turn] !== now[turn],
      leads: leadsFor(turn, found, now, families).map(({ lead }) => lead),
    };
  };
  return {
    now,
    winner,
    lookInAll,
    look: (turn, changed) => {
      const found = winnerInFew(changed);
      const leads = leadsFor(turn, found, now, families).map(({ of, lead }) => ({
        of,
        lead: lead - off[of],
      }));
      const doubtful = leads.some(({ of, lead }) => Math.abs(lead) <= DOUBTFUL[of]);
      // Where nothing is possible in half of the draws no mean score decides, and so no lead tells.
      if (doubtful || found === null || !found.scores.has(found.option)) {
        return lookInAll(turn, changed);
      }
      return {
        turned: leads.some(({ lead }) => lead < 0),
        leads: leads.map(({ lead }) => lead),
      };
    },
  };
}

/** The leads that decide a turn: a family turns with its own alone, an option with either. */
const leadsFor = (
  turn: Turn,
  found: Winner | null,
  now: Winner,
  families: Families,
): readonly { readonly of: Turn; readonly lead: number }[] => {
  const family = { of: 'family', lead: leadOf('family', found, now, families) } as const;
  return turn === 'family' || found?.family !== now.family
    ? [family]
    : [family, { of: 'option', lead: leadOf('option', found, now, families) }];
};

/** The family of each option that may be first. */
type Families = ReadonlyMap<OptionId, FamilyId>;

/** How far the one recommended now is ahead of the next; below 0 it trails. */
function leadOf(of: Turn, found: Winner | null, now: Winner, families: Families): number {
  const all =
    found === null ? [] : of === 'family' ? Object.entries(found.families) : kin(found, families);
  let own = -Infinity;
  let others = -Infinity;
  for (const [id, value] of all) {
    if (id === now[of]) {
      own = value;
    } else {
      others = Math.max(others, value);
    }
  }
  // Nobody else there, or not there itself: as far ahead or behind as can be.
  return others === -Infinity ? 1 : own === -Infinity ? -1 : own - others;
}

/** The scores of the family of the one who is first. */
const kin = (
  { family, scores }: Winner,
  families: Families,
): readonly (readonly [string, number])[] =>
  [...scores].filter(([id]) => families.get(id) === family);

function remembering(
  winner: (scenario: Scenario) => Winner | null,
): (scenario: Scenario) => Winner | null {
  const known = new Map<string, Winner | null>();
  return (scenario) => {
    const key = JSON.stringify([scenario.answers, scenario.assumptions, scenario.quotes]);
    const found = known.get(key);
    if (found !== undefined) {
      return found;
    }
    const made = winner(scenario);
    known.set(key, made);
    return made;
  };
}
