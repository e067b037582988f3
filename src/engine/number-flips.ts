import type { Scenario } from '@/questions/scenario';
import { confirmed, type Search, turnsIn } from './nearest-change';
import { numberOf, stepOf } from './number-steps';
import type { Trial, Turn } from './trial';

/** A number that may be set to something else. */
export type Dial = {
  readonly from: number;
  readonly least: number;
  readonly most: number;
  /** Where to look first, as logarithms of ratios; close by and often where nothing is said. */
  readonly strides?: readonly number[];
  /** The scenario with the number set; undefined where it contradicts the rest. */
  readonly set: (value: number) => Scenario | undefined;
};

/** Below this a number is as good as 0, and has no logarithm to search on. */
export const SMALLEST = 0.01;

/**
 * The nearest other value, up or down, with which the recommendation turns; undefined where there is none. Found
 * in few draws, confirmed in all: with the value another wins, one step short of it the present one does. Of a range
 * it may be the middle itself: then what was said is short of it.
 */
export function nearestTurn(dial: Dial, turn: Turn, trial: Trial): number | undefined {
  const said = Math.max(dial.from, SMALLEST);
  const from = stepOf(said);
  const ends = {
    least: Math.min(from, firstOf(Math.max(dial.least, SMALLEST))),
    most: Math.max(from, lastUpTo(dial.most)),
  };
  const fits = (step: number) => dial.set(numberOf(step)) !== undefined;
  const limits = { least: lastOf(from, ends.least, fits), most: lastOf(from, ends.most, fits) };
  const searchBy = (look: Trial['look']): Search => ({
    from,
    ...limits,
    ...(dial.strides === undefined ? {} : { strides: dial.strides }),
    away: (step) => Math.abs(Math.log(numberOf(step) / said)),
    look: (step) => {
      const scenario = dial.set(numberOf(step));
      return scenario === undefined ? { turned: false, leads: [] } : look(turn, scenario);
    },
  });
  const inFew = searchBy(trial.look);
  const inAll = searchBy(trial.lookInAll);
  if (inFew.look(from).turned && inAll.look(from).turned) {
    return numberOf(from);
  }
  for (const found of turnsIn(inFew)) {
    const distance = confirmed(inAll, found);
    if (distance !== undefined) {
      return numberOf(from + found.direction * distance);
    }
  }
  return undefined;
}

/** The first step that is at least so much, and the last that is at most so much. */
const firstOf = (least: number): number => {
  const near = stepOf(least);
  return numberOf(near) < least ? near + 1 : near;
};
const lastUpTo = (most: number): number => {
  const near = stepOf(most);
  return numberOf(near) > most ? near - 1 : near;
};

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
