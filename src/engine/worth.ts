import type { Levels } from './answer-levels';
import type { Columns, Tally } from './tally';
import { MOSTLY_FEASIBLE } from './verdict';

/** Standard errors below which a worth is not told from nothing. */
const ERRORS = 2;

/** What one half of the draws would choose: without the answer, and at each level of it. */
type Chosen = { readonly without: number; readonly knowing: readonly number[] };

/**
 * Expected gain in value from knowing the level before choosing (F24, EVPPI). Each half of the draws chooses, and
 * the other half pays, so that noise earns nothing; the mean over both. 0 below two standard errors. What is
 * earned is the score, at most that of the best feasible option: worth is never more than the regret that
 * knowing everything would save. Does not say what it costs to have chosen something that is then not
 * feasible: that has no price here.
 */
export function worthOfKnowing(
  columns: Columns,
  levels: Levels,
  halves: readonly [Tally, Tally],
): number {
  const [first, second] = halves.map(chosenBy);
  if (first === undefined || second === undefined || !(helps(first) || helps(second))) {
    return 0;
  }
  const middle = levels.of.length >> 1;
  const gains = { sum: 0, squares: 0 };
  addGains(gains, columns, levels, second, 0, middle);
  addGains(gains, columns, levels, first, middle, levels.of.length);
  const mean = gains.sum / columns.counted;
  const variance = Math.max(0, gains.squares / columns.counted - mean * mean);
  return mean > ERRORS * Math.sqrt(variance / columns.counted) ? mean : 0;
}

const helps = ({ without, knowing }: Chosen): boolean =>
  knowing.some((option) => option !== without);

/** Adds what choosing by level earns more than choosing once, over the draws from `from` up to `to`. */
function addGains(
  gains: { sum: number; squares: number },
  { payoffs }: Columns,
  { of }: Levels,
  { without, knowing }: Chosen,
  from: number,
  to: number,
): void {
  const usual = payoffs[without];
  for (let draw = from; draw < to; draw += 1) {
    const better = payoffs[knowing[of[draw] ?? 0] ?? without];
    const gain = (better?.[draw] ?? 0) - (usual?.[draw] ?? 0);
    gains.sum += gain;
    gains.squares += gain * gain;
  }
}

/** The highest mean payoff among what is mostly feasible; at a level that has none, the choice without it. */
function chosenBy(tally: Tally): Chosen {
  const { levels } = tally;
  const options = tally.payoffs.length / levels;
  const without = bestOf(options, (option) => {
    const places = { from: option * levels, to: (option + 1) * levels };
    return {
      earned: sumBetween(tally.payoffs, places),
      feasible: sumBetween(tally.feasible, places),
      draws: sumBetween(tally.draws, { from: 0, to: levels }),
    };
  });
  const knowing = Array.from(tally.draws, (draws, level) =>
    bestOf(options, (option) => ({
      earned: tally.payoffs[option * levels + level] ?? 0,
      feasible: tally.feasible[option * levels + level] ?? 0,
      draws,
    })),
  );
  return {
    without: without ?? 0,
    knowing: knowing.map((option) => option ?? without ?? 0),
  };
}

type Sums = { readonly earned: number; readonly feasible: number; readonly draws: number };

function bestOf(options: number, sumsOf: (option: number) => Sums): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (let option = 0; option < options; option += 1) {
    const { earned, feasible, draws } = sumsOf(option);
    if (draws > 0 && feasible >= MOSTLY_FEASIBLE * draws && earned > most) {
      most = earned;
      best = option;
    }
  }
  return best;
}

function sumBetween(
  block: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) {
    sum += block[place] ?? 0;
  }
  return sum;
}
