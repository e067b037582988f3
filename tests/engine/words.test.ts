import { describe, expect, it } from 'vitest';
import { wordsOfOptions } from '@/engine/option-words';
import { decisionFrom, type Ranked } from '@/engine/verdict';
import { explanationOf, headlineOf, sentenceOf } from '@/engine/words';
import type { Dataset } from '@/dataset/schema';
import { dataset } from '@/dataset/dataset';
import { rankedOf, rankingOf } from '~/support/ranked';

const OPTIONS: Dataset['options'] = {
  ...dataset.options,
  'bare-metal.reserved': { ...dataset.options['bare-metal.reserved'], clause: 'reserved nodes' },
  'gpu-vm.on-demand': { ...dataset.options['gpu-vm.on-demand'], clause: 'machines by the hour' },
};

const WORDS = wordsOfOptions(OPTIONS, {});

const COSTS: Parameters<typeof explanationOf>[3] = {
  recommended: 52_412,
  rival: 61_000,
  regret: 500,
  trailsIfLikely: false,
  onAverage: null,
};

const said = (...options: readonly Ranked[]) => saidAt(COSTS, ...options);

function saidAt(costs: typeof COSTS, ...options: readonly Ranked[]) {
  const ranking = rankingOf(options);
  const decision = decisionFrom(ranking, () => 1000, 10_000);
  const headline = headlineOf(decision, WORDS);
  return {
    headline,
    sentence: sentenceOf(headline),
    explanation: explanationOf(
      decision,
      ranking,
      'sourcing',
      costs,
      'gpu-vm.on-demand',
      'latency',
      WORDS,
    ),
  };
}

const metal = (firstRankShare: number, score = 0.6, regret = 0) =>
  rankedOf('bare-metal.reserved', { firstRankShare, score, regret });
const machine = (firstRankShare: number, score = 0.5) =>
  rankedOf('gpu-vm.on-demand', { firstRankShare, score });

describe('the likely case', () => {
  it('is said to speak for the other where it does', () => {
    const told = 'If everything turned out as is most likely, the other would score higher';
    const options = [metal(0.9), machine(0.1)] as const;
    expect(said(...options).explanation).not.toContain(told);
    expect(saidAt({ ...COSTS, trailsIfLikely: true }, ...options).explanation).toContain(told);
  });
});

describe('the headline', () => {
  it('says to choose where it is clear', () => {
    const { sentence, headline } = said(metal(0.9), machine(0.1));
    expect(sentence).toBe('Choose reserved nodes.');
    expect(headline[1]).toEqual({ text: 'reserved nodes', family: 'bare-metal' });
  });

  it('says to lean where it is not', () => {
    expect(said(metal(0.6), machine(0.4)).sentence).toBe('Lean towards reserved nodes.');
  });

  it('names all that are as good in a toss-up', () => {
    expect(said(metal(0.51), machine(0.49)).sentence).toBe(
      'Too close to call: reserved nodes or machines by the hour.',
    );
  });

  it('names the one slightly ahead where no other is as good', () => {
    const three = said(metal(0.5), machine(0.3), rankedOf('split.owned', { firstRankShare: 0.2 }));
    expect(three.sentence).toBe('Too close to call; slightly ahead: reserved nodes.');
  });

  it('says how many GPUs to hold of a split', () => {
    const split = {
      ...rankedOf('split.reserved', { firstRankShare: 1 }),
      plan: { heldGpus: 48, increment: 8, spareSteps: 0 },
    };
    expect(said(split).sentence).toBe('Split it: 48 bare-metal GPUs, burst the rest.');
  });

  it('says so where nothing fits', () => {
    const nothing = said(
      rankedOf('bare-metal.reserved', { probabilityFeasible: 0 }),
      rankedOf('gpu-vm.on-demand', { probabilityFeasible: 0 }),
    );
    expect(nothing.sentence).toBe('Nothing fits all of your requirements.');
    expect(nothing.explanation).toContain('stopped by a requirement');
  });
});

describe('the explanation', () => {
  it('says how sure, at what cost against which rival, and what decides', () => {
    expect(said(metal(0.9), machine(0.1)).explanation).toBe(
      'Bare metal comes first in 90% of the futures drawn. ' +
        'It costs about $52.4k a month; the best of another family, machines by the hour, about $61.0k. ' +
        'The choice that costs most to get wrong is owning, reserving or paying by the hour.',
    );
  });

  it('says that a share is too small to call', () => {
    expect(said(metal(0.51), machine(0.49)).explanation).toContain(
      'first in 51% of the futures drawn, too few to call.',
    );
  });

  it('says why a large share is only a leaning: what being wrong costs', () => {
    expect(said(metal(0.9, 0.6, 0.05), machine(0.1)).explanation).toContain(
      'on average $500 a month',
    );
  });

  it('says what speaks for the dearer of two', () => {
    const dear = saidAt({ ...COSTS, recommended: 70_000 }, metal(0.9), machine(0.1));
    expect(dear.explanation).toContain(
      'It is the dearer of the two; what speaks for it most is latency.',
    );
    expect(said(metal(0.9), machine(0.1)).explanation).not.toContain('dearer');
  });

  it('says where the dearer in the likely case is the cheaper over all futures', () => {
    const explained = (recommended: number, rival: number) =>
      saidAt(
        { ...COSTS, recommended: 8_875, rival: 8_238, onAverage: { recommended, rival } },
        metal(0.9),
        machine(0.1),
      ).explanation;
    expect(explained(9_538, 10_358)).toContain(
      'In the likely case it is the dearer of the two, over all futures the cheaper one: on average $9.54k a month against $10.4k.',
    );
    expect(explained(9_538, 10_358)).not.toContain('most is');
    expect(explained(9_538, 9_000)).toContain('the dearer of the two, also on average;');
  });

  it('says where another family scores higher on average', () => {
    expect(said(metal(0.9, 0.4), machine(0.1, 0.5)).explanation).toContain(
      'On average over all futures the best virtual option scores higher, though it comes first less often: a leaning at most.',
    );
  });
});
