import type { Scenario } from '@/questions/scenario';
import { confirmedChange, nearestChange, type Search } from './nearest-change';
import { numberOf, stepOf } from './number-steps';
import { type Trial, type Turn, turns } from './trial';

/** A number that may be set to something else. */
export type Dial = {
  readonly from: number;
  readonly least: number;
  readonly most: number;
  /** The scenario with the number set; undefined where it contradicts the rest. */
  readonly set: (value: number) => Scenario | undefined;
};

/** Below this a number is as good as 0, and has no logarithm to search on. */
const SMALLEST = 0.01;

/**
 * The nearest other value, up or down, with which the recommendation turns; undefined where there is none. Found
 * in few draws, confirmed in all: with the value another wins, one step of three digits short of it the present
 * one does.
 */
export function nearestTurn(dial: Dial, turn: Turn, trial: Trial): number | undefined {
  const from = stepOf(Math.max(dial.from, SMALLEST));
  const ends = {
    least: Math.min(from, stepOf(Math.max(dial.least, SMALLEST)) + 1),
    most: Math.max(from, stepOf(dial.most) - 1),
  };
  const fits = (step: number) => dial.set(numberOf(step)) !== undefined;
  const limits = { least: lastOf(from, ends.least, fits), most: lastOf(from, ends.most, fits) };
  const searched = searchIn(trial.few, trial.nowInFew);
  const confirmed = searchIn(trial.all, trial.now);
  const guesses = DIRECTIONS.flatMap((direction) => {
    const guess = nearestChange(searched, direction);
    return guess === undefined ? [] : [{ direction, guess }];
  }).toSorted((one, other) => Math.abs(one.guess - from) - Math.abs(other.guess - from));
  for (const { direction, guess } of guesses) {
    const step = confirmedChange(confirmed, direction, guess);
    if (step !== undefined) {
      return numberOf(step);
    }
  }
  return undefined;

  function searchIn(winnerOf: Trial['all'], now: Trial['nowInFew']): Search {
    return {
      from,
      ...limits,
      changes: (step) => {
        const scenario = dial.set(numberOf(step));
        return scenario !== undefined && turns(turn, winnerOf(scenario), now);
      },
    };
  }
}

const DIRECTIONS = [1, -1] as const;
const HALVES = 2;

/** The last step from a start towards an end that still fits; all before it do. */
function lastOf(from: number, end: number, fits: (step: number) => boolean): number {
  if (fits(end)) {
    return end;
  }
  let inside = from;
  let outside = end;
  while (Math.abs(outside - inside) > 1) {
    const middle = inside + Math.trunc((outside - inside) / HALVES);
    if (fits(middle)) {
      inside = middle;
    } else {
      outside = middle;
    }
  }
  return inside;
}
