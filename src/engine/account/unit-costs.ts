import type { OptionId } from '@/dataset/ids';
import type { Judged } from '@/engine/advise';
import { likelyRange } from '@/engine/likely-range';
import { usefulGpuHours } from '@/engine/months';
import { column, eachOf, likelyOf, over, type Quantity, times } from '@/engine/quantity';
import { isStated } from '@/engine/stated';
import { isFeasible, type Ranked } from '@/engine/verdict';

/** USD in the likely case, and at the 10th and 90th percentile over the draws. */
export type UsdRange = { readonly low: number; readonly likely: number; readonly high: number };

/** What one unit of what is bought comes to: the whole monthly cost over what it serves. */
export type UnitCost = {
  readonly option: OptionId;
  /** USD per GPU-hour of useful work: cost a month ÷ (mean GPUs × hours of use). */
  readonly perUsefulGpuHour: UsdRange;
  /** USD a month for each of the people or tenants that share at once; null where their number was not given. */
  readonly perUserMonth: UsdRange | null;
  /** USD for one job that runs for an hour; null where its size was not given, or is one GPU. */
  readonly perJobHour: UsdRange | null;
};

/** For each option that is possible, in the order of their scores. */
export function unitCostsFrom(found: Judged): readonly UnitCost[] {
  const { ranking, worlds, scenario } = found;
  const { traits } = worlds;
  const count = worlds.draws + 1;
  const useful = usefulGpuHours(worlds);
  const isJobGiven = isStated(scenario.answers, 'gpusPerJob') && likelyOf(traits.gpusPerJob) !== 1;
  const rangeOf = (quantity: Quantity): UsdRange => {
    const values = eachOf(quantity, count);
    const likely = values[0] ?? 0;
    return { ...likelyRange(values.subarray(1), likely), likely };
  };
  const unitCost = ({ shape, amounts }: Ranked): UnitCost => {
    const cost = column(amounts[0] ?? new Float64Array(count));
    const perUseful = over(cost, useful);
    return {
      option: shape.id,
      perUsefulGpuHour: rangeOf(perUseful),
      perUserMonth: isStated(scenario.answers, 'concurrentUsers')
        ? rangeOf(over(cost, traits.users))
        : null,
      perJobHour: isJobGiven ? rangeOf(times(perUseful, traits.gpusPerJob)) : null,
    };
  };
  return ranking.options
    .filter(isFeasible)
    .toSorted((a, b) => b.score - a.score)
    .map(unitCost);
}
