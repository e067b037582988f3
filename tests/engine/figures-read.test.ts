import { describe, expect, it } from 'vitest';
import { CARD_IDS } from '@/dataset/ids';
import { FIGURE_IDS } from '@/dataset/schema';
import { latencyUnderLoad } from '@/engine/account/latency-under-load';
import { costOverTimeFrom } from '@/engine/account/cost-over-time';
import { adviceFrom, judgedScenario } from '@/engine/advise';
import { figuresFrom } from '@/engine/figures';
import { type Luck, luckOf } from '@/engine/luck';
import { drawnFigures, figureSource, type Worlds, worldsOf } from '@/engine/worlds';
import { createIncremental } from '@/lib/incremental';
import type { Answers } from '@/questions/answers';
import type { Quote } from '@/questions/quote';
import { VISITORS } from '~/questions/visitors';
import { STORIES } from '~/stories/stories';
import { SHIPPED } from '~/support/shipped';

/** A few draws reach the branches that the likely world does not take. */
const SOME = luckOf(1, 40);
const NONE = luckOf(1, 0);

const figures = figuresFrom(SHIPPED.dataset);

/** The figures that the engine reads for some answers, as it notes them for its memory. */
function figuresReadFor(answers: Answers, quotes: readonly Quote[] = []): ReadonlySet<string> {
  const noted = new Set<string>();
  const worldsIn = (luck: Luck): Worlds => {
    const session = createIncremental(1000).advance([]);
    const note = (source: string): void => {
      noted.add(source);
      session.note(source);
    };
    return worldsOf(
      answers,
      {},
      SHIPPED,
      figures,
      luck,
      drawnFigures(luck),
      { ...session, note },
      quotes,
    );
  };
  const found = judgedScenario(
    { version: 1, answers, quotes },
    SHIPPED,
    worldsIn(SOME),
    worldsIn(NONE),
    SOME,
  );
  adviceFrom(found);
  latencyUnderLoad(found);
  costOverTimeFrom(found);
  return new Set(FIGURE_IDS.filter((id) => noted.has(figureSource(id))));
}

/** Only an offer tells support apart from what else comes on top of the rent. */
const WITH_SUPPORT: Quote = {
  provider: 'Acme',
  access: 'gpu-vm',
  sourcing: 'reserved',
  usdPerGpuHour: 3,
  supportIncluded: true,
};

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
    for (const id of figuresReadFor({ gpuModel: 'b200' }, [WITH_SUPPORT])) {
      read.add(id);
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
