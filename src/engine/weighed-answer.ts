import { meanRegret } from './acceptability';
import type { Levels } from './answer-levels';
import { type Firsts, firstsByLevel, firstsOf, mutualInformation } from './information';
import { leaderAt, type OptionName, type Recommended, type Seen } from './leader';
import { type Columns, columnsFrom, tallyOf, together } from './tally';
import { worthOfKnowing } from './worth';

/** The options in all draws, and what is recommended: the same ground for every question. */
export type Ground = {
  readonly options: readonly OptionName[];
  readonly columns: Columns;
  readonly firsts: Firsts;
  readonly draws: number;
  /** Null where nothing fits. */
  readonly recommended: Recommended | null;
  /** Mean regret of the recommended option, in value: what knowing everything would gain (EVPI, F7). */
  readonly regret: number;
};

export type DrawnOption = OptionName & {
  readonly scores: Float64Array;
  /** 1 in the draws in which no gate stops it. */
  readonly feasible: Uint8Array;
};

export function groundFrom(options: readonly DrawnOption[]): Ground {
  const columns = columnsFrom({
    scores: options.map(({ scores }) => scores),
    feasible: options.map(({ feasible }) => feasible),
  });
  const draws = columns.best.length;
  const firsts = firstsOf(columns);
  const everything = { of: new Uint8Array(draws), count: 1 };
  const seen = {
    tally: tallyOf(columns, everything, { from: 0, to: draws }),
    firsts: firstsByLevel(firsts, everything, options.length),
  };
  const recommended = leaderAt(options, seen, 0);
  const own = options.find(({ id }) => id === recommended?.option);
  return {
    options,
    columns,
    firsts,
    draws,
    recommended,
    regret: own === undefined ? 0 : meanRegret(columns.best, own.scores),
  };
}

/** What knowing an answer, or two together, could do. */
export type Weighed = {
  readonly seen: Seen;
  /** Nats (F23). */
  readonly information: number;
  /** In value (F24). */
  readonly worth: number;
};

export function weighed(ground: Ground, levels: Levels): Weighed {
  const { columns, draws } = ground;
  const middle = draws >> 1;
  const halves = [
    tallyOf(columns, levels, { from: 0, to: middle }),
    tallyOf(columns, levels, { from: middle, to: draws }),
  ] as const;
  const firsts = firstsByLevel(ground.firsts, levels, ground.options.length);
  return {
    seen: { tally: together(...halves), firsts },
    information: mutualInformation(firsts, levels.count),
    worth: worthOfKnowing(columns, levels, halves),
  };
}

/**
 * A way that an answer may turn out counts from this share of the draws on: of 1,000 draws that is 25, few enough
 * to say who leads and no fewer, and one future in forty is rarer than what our ranges leave out at either end.
 */
const LEAST_LEVEL_SHARE = 0.025;

/** The levels that hold enough draws to be spoken of. */
export const likelyLevels = ({ tally }: Seen, draws: number): readonly number[] =>
  [...tally.draws.keys()].filter((level) => (tally.draws[level] ?? 0) >= LEAST_LEVEL_SHARE * draws);
