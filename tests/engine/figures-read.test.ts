import { describe, expect, it } from 'vitest';
import { CARD_IDS } from '@/dataset/ids';
import { dataset } from '@/dataset/dataset';
import { FIGURE_IDS } from '@/dataset/schema';
import { advise } from '@/engine/advise';
import { luckOf } from '@/engine/luck';
import type { Answers } from '@/questions/answers';
import { PRIORS } from '@/questions/priors';
import { VISITORS } from '~/questions/visitors';
import { STORIES } from '~/stories/stories';

/** A few draws reach the branches that the likely world does not take. */
const luck = luckOf(1, 40);

/**
 * The figures that the engine looks up for some answers. It asks for the visitor's own value of each figure
 * that it reads, so a list of own values that notes who asks, and has none, sees every one.
 */
function figuresReadFor(answers: Answers): ReadonlySet<string> {
  const read = new Set<string>();
  const assumptions: Record<string, number> = {};
  for (const id of FIGURE_IDS) {
    Object.defineProperty(assumptions, id, {
      enumerable: true,
      get: () => {
        read.add(id);
        return undefined;
      },
    });
  }
  advise({ version: 1, answers, assumptions }, { dataset, priors: PRIORS }, { luck });
  return read;
}

const onEveryCard = (answers: Answers): readonly Answers[] =>
  CARD_IDS.map((gpuModel) => ({ ...answers, gpuModel }));

/**
 * How many MIG slices a card has is said by its profiles, which the engine packs by. These figures stand on
 * the page, and the tests of the dataset hold the profiles against them.
 */
describe('the figures of the dataset', () => {
  it('are all read for some visitor', () => {
    const read = new Set<string>();
    const visitors = [
      ...STORIES.map(({ answers }) => answers),
      ...Object.values(VISITORS),
      { workloadKind: 'realtime-control', jitterTolerance: 'none', latencyP99Ms: 5 } as const,
    ];
    for (const answers of visitors.flatMap(onEveryCard)) {
      for (const id of figuresReadFor(answers)) {
        read.add(id);
      }
    }
    expect(FIGURE_IDS.filter((id) => !read.has(id))).toEqual([]);
  });

  it('are read for the card in question only', () => {
    const read = figuresReadFor({ gpuModel: 'h200', gpusPerJob: 1, meanGpus: 4 });
    expect(read).toContain('gpu-vm.on-demand.rate.h200');
    expect([...read].filter((id) => /\.(b200|h100-sxm|rtx-pro-6000)$/.test(id))).toEqual([]);
  });

  it('are read only where they matter: what confidential mode costs, for who asks for it', () => {
    expect(figuresReadFor({ isolation: 'confidential' })).toContain('confidential.throughput');
    expect(figuresReadFor({ isolation: 'hardware' })).not.toContain('confidential.throughput');
  });
});
