import { describe, expect, it } from 'vitest';
import { decidedBy } from '@/engine/decided-by';
import type { ListedOptionId } from '@/dataset/ids';
import { rankedOf } from '~/support/ranked';

/** The step that decides for the first of these options, each with its score. */
function stepOf(...given: readonly (readonly [ListedOptionId, number, number?])[]) {
  const options = given.map(([id, score, possible = 1]) =>
    rankedOf(id, { score, probabilityFeasible: possible }),
  );
  const [recommended] = options;
  return recommended === undefined ? null : decidedBy(recommended, options);
}

describe('the step that decides', () => {
  it('is sourcing where the same access from elsewhere loses most', () => {
    const step = stepOf(
      ['bare-metal.reserved', 0.7],
      ['bare-metal.owned', 0.4], // loses 0.3
      ['gpu-vm.reserved', 0.65], // access loses 0.05
      ['split.reserved', 0.6], // splitting loses 0.1
    );
    expect(step).toBe('sourcing');
  });

  it('is access where another access of the same sourcing loses most', () => {
    const step = stepOf(
      ['bare-metal.reserved', 0.7],
      ['bare-metal.owned', 0.69],
      ['gpu-vm.reserved', 0.3],
      ['managed-bare-metal.reserved', 0.2], // the better alternative counts
    );
    expect(step).toBe('access');
  });

  it('is sharing where whole GPUs lose most to slices', () => {
    const step = stepOf(
      ['mig-slice.owned', 0.8],
      ['gpu-vm.owned', 0.3],
      ['mig-slice.on-demand', 0.7],
      ['time-slice.owned', 0.75],
    );
    expect(step).toBe('sharing');
  });

  it('is the split where any single place loses most', () => {
    const step = stepOf(
      ['split.reserved', 0.8],
      ['bare-metal.reserved', 0.5],
      ['gpu-vm.on-demand', 0.6],
      ['split.owned', 0.75],
    );
    expect(step).toBe('split');
  });

  it('looks at the best alternative of each step', () => {
    const step = stepOf(
      ['gpu-vm.on-demand', 0.8],
      ['gpu-vm.owned', 0.1],
      ['gpu-vm.reserved', 0.79], // sourcing loses 0.01 only
      ['bare-metal.on-demand', 0.7], // access loses 0.1
    );
    expect(step).toBe('access');
  });

  it('is none of those whose alternatives gates have ruled out', () => {
    const step = stepOf(
      ['bare-metal.reserved', 0.7],
      ['bare-metal.owned', 0.1, 0.04], // possible in fewer than one draw of twenty
      ['gpu-vm.reserved', 0.6],
    );
    expect(step).toBe('access');
  });

  it('is nothing where there is no alternative at all', () => {
    expect(stepOf(['bare-metal.reserved', 0.7])).toBeNull();
    expect(stepOf(['bare-metal.reserved', 0.7], ['gpu-vm.on-demand', 0.1, 0])).toBeNull();
  });
});
