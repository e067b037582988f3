import type { OptionId, SourcingId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import { likelyRange } from '@/engine/likely-range';
import { loadOf } from '@/engine/load';
import { HOURS_IN_MONTH } from '@/engine/months';
import { SHAPES, type SingleShape } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { eachOf, likelyOf, over, type Quantity, times } from '@/engine/quantity';
import { highestScore, isFeasible, type Ranked } from '@/engine/verdict';
import type { Worlds } from '@/engine/worlds';
import { breakEvenUtilisation, committedHour, elasticHour, type Fleet } from './break-even-cost';
import { billedOf } from './left-out';
import { type Mover, moversOf } from './break-even-movers';

/** A share of all hours; 10th and 90th percentile over the draws, widened to hold the likely one. */
export type ShareRange = { readonly low: number; readonly likely: number; readonly high: number };

/** What is committed to: it costs the same whatever it is used for. */
export type CommittedCost = {
  readonly option: OptionId;
  readonly sourcing: Exclude<SourcingId, 'on-demand'>;
  /** USD a month for the capacity, in the likely case; what moving data and contracts adds to the bill is left out. */
  readonly usdPerMonth: number;
  readonly movingUsdPerMonth: number;
  /** From this utilisation on it costs less than paying by the hour (F10); from 1 on it never does. */
  readonly breakEven: ShareRange;
  /** Share of the draws in which the demand uses more than that. */
  readonly winsShare: number;
  /** What moves the distance between utilisation and break-even most; widest first. */
  readonly movers: readonly Mover[];
};

/**
 * Cost a month of one capacity against how much of it is used: level where it is held, a straight line from 0 by the hour.
 * A month, not a useful hour: both are straight lines then, and meet where they are seen to meet.
 */
export type BreakEven = {
  /** The option whose capacity it is, and the GPUs that it holds. */
  readonly reference: OptionId;
  readonly heldGpus: number;
  /** GPUs of demand that they serve. */
  readonly usefulGpus: number;
  /** What is paid by the hour; `possible`: false where a requirement rules it out, and it shows a price only. */
  readonly elastic: OptionId;
  readonly possible: boolean;
  /** USD a month by the hour if all of the capacity were always used, in the likely case. */
  readonly elasticUsdPerMonth: number;
  /** What moving adds to the bill of what is paid by the hour, and is left out. */
  readonly elasticMovingUsdPerMonth: number;
  readonly committed: readonly CommittedCost[];
  /** The share of all hours × GPUs held that the demand uses. */
  readonly utilisation: ShareRange;
};

/** Null where nothing can be committed to. */
export function breakEvenFrom(found: Judged): BreakEven | null {
  const { ranking, decision, worlds, likely } = found;
  const feasible = ranking.options.filter(isFeasible);
  const committed = (['owned', 'reserved'] as const).flatMap((sourcing) => {
    const option = highestScore(feasible.filter(({ shape }) => shape.sourcing === sourcing));
    return option === undefined ? [] : [{ sourcing, option, shape: heldPart(option) }];
  });
  const reference =
    committed.find(({ option }) => option === decision.recommended) ??
    committed.toSorted((a, b) => b.option.score - a.option.score)[0];
  if (reference === undefined) {
    return null;
  }
  const best = highestScore(feasible.filter(isElastic))?.shape ?? SHAPES['gpu-vm.on-demand'];
  const elastic = best.access === 'split' ? best.burst : best;
  const fleet = planFor(reference.shape, likely);
  const usefulGpus = fleet.heldGpus / likelyOf(loadOf(reference.shape, likely).capacity);
  const utilisation = utilisationOf(reference.shape, fleet, worlds);
  const count = worlds.draws + 1;
  const used = eachOf(utilisation, count);
  return {
    reference: reference.shape.id,
    heldGpus: fleet.heldGpus,
    usefulGpus,
    elastic: elastic.id,
    possible: feasible.some(({ shape }) => shape.id === elastic.id),
    elasticUsdPerMonth: likelyOf(elasticHour(elastic, likely)) * usefulGpus * HOURS_IN_MONTH,
    elasticMovingUsdPerMonth: billedOf(elastic, likely).movingUsdPerMonth,
    committed: committed.map(({ sourcing, shape }) => {
      const own = planFor(shape, likely);
      const shares = eachOf(breakEvenUtilisation(shape, own, elastic, worlds), count);
      return {
        option: shape.id,
        sourcing,
        usdPerMonth: likelyOf(committedHour(shape, own, likely)) * usefulGpus * HOURS_IN_MONTH,
        movingUsdPerMonth: billedOf(shape, likely, own).movingUsdPerMonth,
        breakEven: rangeOf(shares),
        winsShare: shareAbove(used, shares),
        movers: moversOf(
          {
            breakEven: (world) => breakEvenUtilisation(shape, own, elastic, world),
            utilisation,
          },
          found,
        ),
      };
    }),
    utilisation: rangeOf(used),
  };
}

/** The place that is held: of a split its base. */
const heldPart = ({ shape }: Ranked): SingleShape =>
  shape.access === 'split' ? shape.base : shape;

/** Follows demand from hour to hour; whole nodes by the hour do not. */
const isElastic = ({ shape }: Ranked): boolean =>
  shape.sourcing === 'on-demand' && shape.access !== 'bare-metal';

/** Useful GPU-hours of the demand over those that the fleet has, as in the map of commitments. */
function utilisationOf(shape: SingleShape, { heldGpus }: Fleet, worlds: Worlds): Quantity {
  const { meanGpus, useHours } = worlds.traits;
  const needed = times(meanGpus, loadOf(shape, worlds).capacity, useHours);
  return over(needed, heldGpus * HOURS_IN_MONTH);
}

function rangeOf(values: Float64Array): ShareRange {
  const likely = values[0] ?? 0;
  return { ...likelyRange(values.subarray(1), likely), likely };
}

/** Share of the draws in which one is above the other. */
function shareAbove(one: Float64Array, other: Float64Array): number {
  let above = 0;
  for (let world = 1; world < one.length; world += 1) {
    above += (one[world] ?? 0) > (other[world] ?? 0) ? 1 : 0;
  }
  return one.length <= 1 ? 0 : above / (one.length - 1);
}
