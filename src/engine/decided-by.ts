import type { Step } from './advice';
import { isSlice, type OptionShape } from './option-shape';
import { isFeasible, type Ranked } from './verdict';

const sharesGpu = (shape: OptionShape): boolean =>
  shape.access !== 'split' && (isSlice(shape) || shape.access === 'shared-endpoint');

/**
 * The step that decides: the one whose best alternative, all other steps kept, loses most value. Steps
 * without a feasible alternative decide nothing here: gates did.
 */
export function decidedBy(recommended: Ranked, options: readonly Ranked[]): Step | null {
  const { shape } = recommended;
  const alternatives: Readonly<Record<Step, (other: OptionShape) => boolean>> = {
    access: (other) =>
      other.access !== shape.access &&
      other.sourcing === shape.sourcing &&
      sharesGpu(other) === sharesGpu(shape) &&
      (other.access === 'split') === (shape.access === 'split'),
    sourcing: (other) => other.access === shape.access && other.sourcing !== shape.sourcing,
    sharing: (other) => sharesGpu(other) !== sharesGpu(shape) && other.sourcing === shape.sourcing,
    split: (other) => (other.access === 'split') !== (shape.access === 'split'),
  };
  let step: Step | null = null;
  let most = -Infinity;
  for (const one of STEPS) {
    const best = options
      .filter((option) => isFeasible(option) && alternatives[one](option.shape))
      .reduce((top, { score }) => Math.max(top, score), -Infinity);
    const loss = recommended.score - best;
    if (Number.isFinite(loss) && loss > most) {
      most = loss;
      step = one;
    }
  }
  return step;
}

const STEPS: readonly Step[] = ['access', 'sourcing', 'sharing', 'split'];
