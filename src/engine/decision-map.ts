import type { FamilyId } from '@/dataset/ids';
import type { DecisionMap } from './explanation';
import { likelyRange } from './likely-range';
import { loadOf } from './load';
import { HOURS_IN_MONTH } from './months';
import { SHAPES, type SingleShape } from './option-shape';
import { planFor } from './plan';
import { committedPriceRatio } from './price-ratio';
import { eachOf, over, type Quantity, times } from './quantity';
import { highestScore, isFeasible, type Ranking, type Ranked } from './verdict';
import type { Worlds } from './worlds';

/** Marks that a picture holds without clotting. */
const MARKS = 300;

/**
 * Utilisation of what would be committed to, taken for all of the demand, against the price ratio r of a useful
 * committed GPU-hour to one by the hour (F10): above the border u = r committing pays. Utilisation is the share of
 * all GPU-hours held that the demand needs; beyond 1 the demand needs more than is held.
 */
export function decisionMap(ranking: Ranking, worlds: Worlds): DecisionMap | null {
  const committed = committedOf(ranking);
  const elastic = singleOf(SHAPES['gpu-vm.on-demand']);
  if (committed === undefined || elastic === undefined) {
    return null;
  }
  const utilisation = utilisationOf(committed, worlds);
  const ratio = committedPriceRatio({ base: committed, burst: elastic }, worlds);
  const count = worlds.draws + 1;
  const used = eachOf(utilisation, count);
  const ratios = eachOf(ratio, count);
  const point = { utilisation: used[0] ?? 0, priceRatio: ratios[0] ?? 0 };
  const every = Math.max(1, Math.ceil(worlds.draws / MARKS));
  const cloud = Array.from({ length: Math.floor(worlds.draws / every) }, (_, mark) => mark * every);
  let above = 0;
  for (let draw = 0; draw < worlds.draws; draw += 1) {
    above += (used[draw + 1] ?? 0) > (ratios[draw + 1] ?? 0) ? 1 : 0;
  }
  return {
    committed: committed.id,
    elastic: elastic.id,
    point,
    cloud: cloud.flatMap((draw) => {
      const family = firstFamily(ranking.options, draw);
      return family === undefined
        ? []
        : [{ utilisation: used[draw + 1] ?? 0, priceRatio: ratios[draw + 1] ?? 0, family }];
    }),
    utilisation: likelyRange(used.subarray(1), point.utilisation),
    priceRatio: likelyRange(ratios.subarray(1), point.priceRatio),
    commitShare: worlds.draws === 0 ? 0 : above / worlds.draws,
  };
}

const singleOf = (shape: Ranked['shape']): SingleShape | undefined =>
  shape.access === 'split' ? undefined : shape;

/** The best possible option that holds whole GPUs for months; of a split its base. */
function committedOf({ options }: Ranking): SingleShape | undefined {
  const holding = options.filter((option) => {
    const { access, sourcing } = option.shape;
    const holds = sourcing !== 'on-demand' && access !== 'mig-slice' && access !== 'time-slice';
    return holds && isFeasible(option);
  });
  const shape = highestScore(holding)?.shape;
  return shape?.access === 'split' ? shape.base : shape;
}

function utilisationOf(committed: SingleShape, worlds: Worlds): Quantity {
  const { heldGpus } = planFor(committed, worlds);
  const { meanGpus, useHours } = worlds.traits;
  const needed = times(meanGpus, loadOf(committed, worlds).capacity, useHours);
  return over(needed, heldGpus * HOURS_IN_MONTH);
}

/** The family of the best feasible option of a draw; undefined where nothing fits. */
function firstFamily(options: readonly Ranked[], draw: number): FamilyId | undefined {
  let best: Ranked | undefined;
  for (const option of options) {
    if (
      option.feasible[draw] === 1 &&
      (best === undefined || (option.scores[draw] ?? 0) > (best.scores[draw] ?? 0))
    ) {
      best = option;
    }
  }
  return best?.shape.family;
}
