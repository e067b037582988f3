import type { SplitShape } from './option-shape';
import { isFeasible, type Ranked, type Ranking, recommendedOf } from './verdict';

/** The better split, where one is possible; null where none is. */
export function betterSplit({
  options,
}: Ranking): { readonly option: Ranked; readonly shape: SplitShape } | null {
  const option = recommendedOf('split', options.filter(isFeasible));
  return option === null || option.shape.access !== 'split'
    ? null
    : { option, shape: option.shape };
}
