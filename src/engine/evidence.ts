import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId } from '@/dataset/ids';
import type { Figure } from './figures';
import { anchorsOf } from './criteria/anchors';
import { judged } from './criteria/criteria';
import { noting } from './figures';
import { NO_BILL } from './node-cost';
import type { OptionShape } from './option-shape';
import type { Plan } from './plan';
import type { World } from './world';

/** The figures behind one consequence of an option, found by watching them read in the likely world. */
export function figuresBehind(
  criterion: CriterionId,
  shape: OptionShape,
  plan: Plan,
  likely: World,
): readonly FigureId[] {
  const noted = new Set<Figure>();
  const world = { ...likely, read: noting(likely.read, noted) };
  judged(criterion, shape, plan, world, anchorsOf(criterion, world), NO_BILL);
  return [...noted].map((figure) => figure.id);
}
