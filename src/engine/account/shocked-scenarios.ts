import type { CardQuantity, FigureId } from '@/dataset/figure-units';
import type { CardId } from '@/dataset/ids';
import { cardFigure, type Figures } from '@/engine/figures';
import { isNumber } from '@/engine/flips';
import { statedRange } from '@/engine/stated';
import type { Answers, NumberId } from '@/questions/answers';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';

/** A scenario after a shock; clamped where some value had to stop short of it. */
export type Shocked = { readonly scenario: Scenario; readonly clamped: boolean };

/** What a shock is told of the present scenario. */
export type BeforeShock = {
  readonly scenario: Scenario;
  readonly figures: Figures;
  /** The cards that are in question. */
  readonly cards: readonly CardId[];
  /** Mean GPUs in the likely world. */
  readonly meanGpus: number;
  readonly possible: Pick<PossibleAnswers, 'figure' | 'numbers'>;
};

/** Prices double: as much as rents of a scarce card have risen within months, and easy to hold against any other rise. */
const PRICE_FACTOR = 2;
/** Demand triples: a product that is taken up, or a second team. */
export const DEMAND_FACTOR = 3;
/** The need ends after half a year. */
export const EARLY_END_MONTHS = 6;

/** Every rate of a rented machine; endpoints and slices are priced by these. */
const RATES: readonly CardQuantity[] = [
  'bare-metal.on-demand.rate',
  'bare-metal.reserved.rate',
  'managed-bare-metal.reserved.rate',
  'gpu-vm.on-demand.rate',
  'gpu-vm.reserved.rate',
];

/** Each of these at twice its likely value, or at twice the visitor's own, in all worlds. */
function doubled(quantities: readonly CardQuantity[], before: BeforeShock): Shocked {
  const { scenario, figures, cards, possible } = before;
  const ids: readonly FigureId[] = cards.flatMap((card) =>
    quantities.map((quantity) => cardFigure(quantity, card)),
  );
  let clamped = false;
  const assumptions: Record<string, number> = { ...scenario.assumptions };
  for (const id of ids) {
    const wanted = PRICE_FACTOR * (scenario.assumptions?.[id] ?? figures[id].likely);
    const { most } = possible.figure(id);
    assumptions[id] = Math.min(wanted, most);
    clamped ||= wanted > most;
  }
  return { scenario: { ...scenario, assumptions }, clamped };
}

export const rentsDoubled = (before: BeforeShock): Shocked => doubled(RATES, before);

export const hardwareDoubled = (before: BeforeShock): Shocked =>
  doubled(['owned-node.price'], before);

/**
 * Mean and peak, as far as they were stated, three times as high, both ends of a range; where neither was, the
 * likely mean. Jobs stay as large as they are.
 */
export function demandTripled(before: BeforeShock): Shocked {
  const { scenario, meanGpus, possible } = before;
  const { answers } = scenario;
  const stated = SIZES.filter((id) => statedRange(answers, id) !== undefined);
  let clamped = false;
  const tripled = (value: number, id: NumberId): number => {
    // What was measured is no answer: it has no end.
    const most = isNumber(possible, id) ? possible.numbers[id].most : Infinity;
    clamped ||= value * DEMAND_FACTOR > most;
    return Math.min(value * DEMAND_FACTOR, most);
  };
  const changed: Partial<Record<NumberId, Answers[NumberId]>> = {};
  for (const id of stated) {
    const range = statedRange(answers, id);
    if (range !== undefined) {
      const low = tripled(range.low, id);
      const high = tripled(range.high, id);
      changed[id] = typeof answers[id] === 'number' ? low : { low, high };
    }
  }
  if (stated.length === 0) {
    changed.meanGpus = tripled(meanGpus, 'meanGpus');
  }
  return { scenario: { ...scenario, answers: { ...answers, ...changed } }, clamped };
}

const SIZES = ['meanGpus', 'peakGpus'] as const satisfies readonly NumberId[];

export const withAnswers = (scenario: Scenario, changed: Answers): Scenario => ({
  ...scenario,
  answers: { ...scenario.answers, ...changed },
});
