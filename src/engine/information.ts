import type { Levels } from './answer-levels';
import type { Columns } from './tally';

/** What an open answer could tell (F23): how much it shares with which option is best. */

/**
 * Who is first in each draw, as a list: one entry where one option is, t entries of 1/t where t tie, none
 * where nothing is feasible.
 */
export type Firsts = {
  readonly draws: Int32Array;
  readonly options: Uint8Array;
  readonly shares: Float64Array;
};

export function firstsOf(columns: Columns): Firsts {
  const { best, possible } = columns;
  const ties = tiesOf(columns);
  const entries = ties.reduce((sum, count) => sum + count, 0);
  const firsts = {
    draws: new Int32Array(entries),
    options: new Uint8Array(entries),
    shares: new Float64Array(entries),
  };
  let entry = 0;
  for (const [option, scores] of columns.scores.entries()) {
    const marks = columns.feasible[option] ?? ties;
    for (let draw = 0; (possible[option] ?? 0) > 0 && draw < best.length; draw += 1) {
      if (scores[draw] === best[draw] && marks[draw] === 1) {
        firsts.draws[entry] = draw;
        firsts.options[entry] = option;
        firsts.shares[entry] = 1 / (ties[draw] ?? 1);
        entry += 1;
      }
    }
  }
  return firsts;
}

/** How many options share the first rank of each draw. */
function tiesOf({ scores, feasible, best, possible }: Columns): Uint8Array {
  const ties = new Uint8Array(best.length);
  for (const [option, column] of scores.entries()) {
    const marks = feasible[option] ?? ties;
    for (let draw = 0; (possible[option] ?? 0) > 0 && draw < best.length; draw += 1) {
      if (column[draw] === best[draw] && marks[draw] === 1) {
        ties[draw] = (ties[draw] ?? 0) + 1;
      }
    }
  }
  return ties;
}

/** How often each option is first at each level, at place option × levels + level. */
export function firstsByLevel(firsts: Firsts, levels: Levels, options: number): Float64Array {
  const { draws, options: first, shares } = firsts;
  const { of, count } = levels;
  const joint = new Float64Array(options * count);
  for (let entry = 0; entry < draws.length; entry += 1) {
    const place = (first[entry] ?? 0) * count + (of[draws[entry] ?? 0] ?? 0);
    joint[place] = (joint[place] ?? 0) + (shares[entry] ?? 0);
  }
  return joint;
}

/** The 2 of the bias (levels − 1)(options − 1) ÷ 2N. */
const TWICE = 2;

/**
 * Mutual information of who is first and the level, in nats: H(first) + H(level) − H(first, level), less its
 * bias from sampling, (levels − 1)(options − 1) ÷ 2N; never below 0. Options that tie share the draw, draws
 * in which nothing is feasible do not count, nor do levels and options that never occur.
 */
export function mutualInformation(joint: Float64Array, levels: number): number {
  const options = joint.length / levels;
  const ofLevel = new Float64Array(levels);
  const ofOption = new Float64Array(options);
  let total = 0;
  for (let place = 0; place < joint.length; place += 1) {
    const count = joint[place] ?? 0;
    const level = place % levels;
    const option = (place - level) / levels;
    ofLevel[level] = (ofLevel[level] ?? 0) + count;
    ofOption[option] = (ofOption[option] ?? 0) + count;
    total += count;
  }
  if (total === 0) {
    return 0;
  }
  const bias = ((occurring(ofLevel) - 1) * (occurring(ofOption) - 1)) / (TWICE * total);
  const shared = entropyOf(ofLevel, total) + entropyOf(ofOption, total) - entropyOf(joint, total);
  return Math.max(0, shared - bias);
}

const occurring = (counts: Float64Array): number => counts.filter((count) => count > 0).length;

/** Entropy of counts, in nats. */
function entropyOf(counts: Float64Array, total: number): number {
  let entropy = 0;
  for (const count of counts) {
    if (count > 0) {
      const share = count / total;
      entropy -= share * Math.log(share);
    }
  }
  return entropy;
}
