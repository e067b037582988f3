import type { FigureId } from '@/dataset/figure-units';
import type { OptionId } from '@/dataset/ids';
import { likelyRange } from '@/engine/likely-range';
import { crossingMonth, monthlyRateOf } from '@/engine/models/ownership';
import { monthsOwned } from '@/engine/node-cost';
import { eachOf, likelyOf, minus, type Quantity, ZERO } from '@/engine/quantity';
import type { Ranked } from '@/engine/verdict';
import type { Worlds } from '@/engine/worlds';
import { cashFlowOf } from './cash-flow';
import { paymentsOfEach } from './payments';

/** The first month by whose end owning has cost no more than renting; null: not while the need and the machine last. */
export type CrossingUnder = {
  readonly scenario: 'flat' | 'falling' | 'rising';
  readonly label: string;
  /** By which rents move a month in the likely case, and the figure that says so. */
  readonly driftPerMonth: number;
  readonly figure: FigureId | null;
  readonly likely: number | null;
  /** 10th and 90th percentile over the draws. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of the draws in which it never does. */
  readonly neverShare: number;
};

export type Crossing = {
  readonly owned: OptionId;
  readonly rented: OptionId;
  /** Likely months within which it is looked for; each draw has its own. */
  readonly withinMonths: number;
  readonly scenarios: readonly CrossingUnder[];
};

type Scenario = Pick<CrossingUnder, 'scenario' | 'label' | 'figure'> & {
  readonly growth: Quantity;
};

const scenariosOf = ({ read, figures }: Worlds): readonly Scenario[] => [
  { scenario: 'flat', label: 'Rents stay as they are', figure: null, growth: ZERO },
  {
    scenario: 'falling',
    label: 'Rents fall',
    figure: 'rents.falling',
    growth: minus(0, read(figures['rents.falling'])),
  },
  {
    scenario: 'rising',
    label: 'Rents rise',
    figure: 'rents.rising',
    growth: read(figures['rents.rising']),
  },
];

/**
 * F14 in every world: cumulative payments, discounted by the cost of money of that world, no sale counted. A world looks
 * as far as its own need and life of a machine go.
 */
export function crossingBetween(
  own: Ranked,
  rent: Ranked,
  months: number,
  worlds: Worlds,
): Crossing {
  const count = worlds.draws + 1;
  const owned = paymentsOfEach(cashFlowOf(own.shape, own.plan, worlds), count);
  const rented = paymentsOfEach(cashFlowOf(rent.shape, rent.plan, worlds), count);
  const horizons = eachOf(monthsOwned(worlds), count);
  const rates = eachOf(worlds.read(worlds.figures['owned-node.capital-cost']), count).map(
    monthlyRateOf,
  );
  const never = 1 + horizons.reduce((most, one) => Math.max(most, one), months);
  const under = ({ growth, ...scenario }: Scenario): CrossingUnder => {
    const growths = eachOf(growth, count);
    const found = Float64Array.from({ length: count }, (_, world) => {
      const [ours, theirs] = [owned[world], rented[world]];
      const within = world === 0 ? months : Math.floor(horizons[world] ?? 0);
      const market = { monthlyRate: rates[world] ?? 0, rentGrowth: growths[world] ?? 0 };
      return ours === undefined || theirs === undefined
        ? never
        : (crossingMonth(ours, theirs, within, market) ?? never);
    });
    const likely = found[0] ?? never;
    const draws = found.subarray(1);
    const { low, high } = likelyRange(draws, likely);
    const monthOf = (month: number): number | null => (month === never ? null : month);
    return {
      ...scenario,
      driftPerMonth: likelyOf(growth),
      likely: monthOf(likely),
      low: monthOf(low),
      high: monthOf(high),
      neverShare:
        draws.length === 0 ? 0 : draws.filter((month) => month === never).length / draws.length,
    };
  };
  return {
    owned: own.shape.id,
    rented: rent.shape.id,
    withinMonths: months,
    scenarios: scenariosOf(worlds).map(under),
  };
}
