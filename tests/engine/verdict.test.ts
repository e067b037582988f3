import { describe, expect, it } from 'vitest';
import { decisionFrom, type Ranked, rankingFrom, recommendedOf } from '@/engine/verdict';
import { outcomeOf, rankedOf, rankingOf } from '~/support/ranked';

const METAL = 'bare-metal.reserved';
const MACHINE = 'gpu-vm.on-demand';

/** 1,000 USD a month each, and a unit of value worth 10,000: 2 % of cost is 20 USD, 0.002 of value. */
const decide = (...options: readonly Ranked[]) => {
  const decision = decisionFrom(rankingOf(options), () => 1000, 10_000);
  return {
    ...decision,
    recommended: decision.recommended?.shape.id ?? null,
    equivalents: decision.equivalents.map(({ shape }) => shape.id),
  };
};

describe('the ranking', () => {
  const judged = (...options: Parameters<typeof rankingFrom>[0]['options']) =>
    rankingFrom({ criteria: [], weights: [], options });

  it('counts how often an option comes first, ties shared, and adds up families', () => {
    const { options, families } = judged(
      outcomeOf('bare-metal.owned', [3, 1, 2, 0]),
      outcomeOf('bare-metal.reserved', [1, 2, 2, 0]),
      outcomeOf('gpu-vm.on-demand', [0, 0, 0, 1]),
    );
    expect(options.map(({ firstRankShare }) => firstRankShare)).toEqual([0.375, 0.375, 0.25]);
    expect(families).toEqual({ 'bare-metal': 0.75, virtual: 0.25, split: 0 });
  });

  it('passes over draws in which an option is stopped, but scores it in all', () => {
    const { options, families } = judged(
      outcomeOf('bare-metal.owned', [9, 9, 9, 9], [1, 0, 0, 0]),
      outcomeOf('gpu-vm.on-demand', [1, 1, 1, 1]),
    );
    expect(families).toEqual({ 'bare-metal': 0.25, virtual: 0.75, split: 0 });
    expect(options[0]?.score).toBe(9);
    expect(options[0]?.probabilityFeasible).toBe(0.25);
  });

  it('counts shares among the draws in which something is possible', () => {
    const { families, nothingFeasibleShare } = judged(
      outcomeOf('bare-metal.owned', [1, 1, 1, 1], [1, 1, 0, 0]),
      outcomeOf('gpu-vm.on-demand', [0, 2, 0, 0], [0, 1, 0, 0]),
    );
    expect(nothingFeasibleShare).toBe(0.5);
    expect(families).toEqual({ 'bare-metal': 0.5, virtual: 0.5, split: 0 });
  });

  it('regrets what the best possible option of each draw would have brought', () => {
    const { options } = judged(
      outcomeOf('bare-metal.owned', [1, 0]),
      outcomeOf('gpu-vm.on-demand', [0.5, 1]),
    );
    expect(options.map(({ regret }) => regret)).toEqual([0.5, 0.25]); // (0 + 1) ÷ 2, (0.5 + 0) ÷ 2
  });
});

describe('a verdict', () => {
  it('is clear from four futures in five on, with little to regret', () => {
    const sure = decide(
      rankedOf(METAL, { score: 0.6, firstRankShare: 0.8, regret: 0.02 }),
      rankedOf(MACHINE, { score: 0.5, firstRankShare: 0.2 }),
    );
    expect(sure).toMatchObject({ kind: 'clear', family: 'bare-metal', recommended: METAL });
    expect(sure.equivalents).toEqual([METAL]);
  });

  it('is a leaning from 55 % on', () => {
    const kindAt = (share: number) =>
      decide(
        rankedOf(METAL, { score: 0.6, firstRankShare: share }),
        rankedOf(MACHINE, { score: 0.5, firstRankShare: 1 - share }),
      ).kind;
    expect(kindAt(0.799)).toBe('leaning');
    expect(kindAt(0.55)).toBe('leaning');
    expect(kindAt(0.549)).toBe('toss-up');
  });

  it('is no more than a leaning where being wrong costs a lot', () => {
    // A regret of 0.03 is more than 0.02, and 300 USD more than 2 % of 1,000.
    expect(decide(rankedOf(METAL, { firstRankShare: 1, regret: 0.03 })).kind).toBe('leaning');
  });

  it('is clear all the same where the regret is within 2 % of cost', () => {
    const options = rankingOf([rankedOf(METAL, { firstRankShare: 1, regret: 0.03 })]);
    expect(decisionFrom(options, () => 1000, 600).kind).toBe('clear'); // 18 of 1,000 USD
    expect(decisionFrom(options, () => 1000, 700).kind).toBe('leaning'); // 21
  });

  it('is that nothing fits where no option is possible in one draw of twenty', () => {
    const none = decide(
      rankedOf(METAL, { firstRankShare: 0.6, probabilityFeasible: 0.049 }),
      rankedOf(MACHINE, { firstRankShare: 0.4, probabilityFeasible: 0 }),
    );
    expect(none).toEqual({
      kind: 'nothing-fits',
      family: null,
      recommended: null,
      equivalents: [],
      bestScoreElsewhere: null,
    });
  });

  it('falls on a family, however many options share its first ranks', () => {
    const many = decide(
      rankedOf('gpu-vm.on-demand', { score: 0.5, firstRankShare: 0.3 }),
      rankedOf('mig-slice.on-demand', { score: 0.6, firstRankShare: 0.3 }),
      rankedOf(METAL, { score: 0.4, firstRankShare: 0.4 }),
    );
    expect(many).toMatchObject({ family: 'virtual', recommended: 'mig-slice.on-demand' });
  });
});

describe('a higher mean score elsewhere', () => {
  const elsewhere = (possible: number) =>
    decide(
      rankedOf(METAL, { score: 0.5, firstRankShare: 0.9 }),
      rankedOf(MACHINE, { score: 0.6, firstRankShare: 0.1, probabilityFeasible: possible }),
    );

  it('makes it a leaning at most, and is said', () => {
    expect(elsewhere(1)).toMatchObject({ kind: 'leaning', bestScoreElsewhere: 'virtual' });
  });

  it('counts only where that option is possible in half of the draws', () => {
    expect(elsewhere(0.49)).toMatchObject({ kind: 'clear', bestScoreElsewhere: null });
  });

  it('is not one of the same family', () => {
    const same = decide(
      rankedOf(METAL, { score: 0.5, firstRankShare: 0.9 }),
      rankedOf('bare-metal.owned', { score: 0.6, firstRankShare: 0.1 }),
    );
    expect(same).toMatchObject({ recommended: 'bare-metal.owned', bestScoreElsewhere: null });
  });
});

describe('the recommended option', () => {
  it('is the family’s highest score among those possible in half of the draws', () => {
    const options = [
      rankedOf('bare-metal.owned', { score: 0.9, probabilityFeasible: 0.49, firstRankShare: 0.4 }),
      rankedOf('bare-metal.reserved', { score: 0.6, firstRankShare: 0.1 }),
      rankedOf('bare-metal.on-demand', { score: 0.5, firstRankShare: 0.5 }),
    ];
    expect(recommendedOf('bare-metal', options)?.shape.id).toBe('bare-metal.reserved');
  });

  it('is the one most often first where none is possible in half of the draws', () => {
    const options = [
      rankedOf('bare-metal.owned', { score: 0.9, probabilityFeasible: 0.3, firstRankShare: 0.1 }),
      rankedOf('bare-metal.reserved', {
        score: 0.1,
        probabilityFeasible: 0.3,
        firstRankShare: 0.2,
      }),
    ];
    expect(recommendedOf('bare-metal', options)?.shape.id).toBe('bare-metal.reserved');
  });

  it('is none of a family that has none', () => {
    expect(recommendedOf('split', [rankedOf(METAL)])).toBeNull();
  });
});

describe('the equivalents of a toss-up', () => {
  const tossUp = (score: number, firstRankShare: number) =>
    decide(
      rankedOf(METAL, { score: 0.5, firstRankShare: 0.5 }),
      rankedOf(MACHINE, { score, firstRankShare }),
      rankedOf('split.reserved', { score: 0.1, firstRankShare: 0.5 - firstRankShare }),
    ).equivalents;

  it('begin with the recommended one', () => {
    expect(tossUp(0.5, 0.3)[0]).toBe(METAL);
  });

  it('include the best of a family within 0.02 of value', () => {
    expect(tossUp(0.481, 0.26)).toEqual([METAL, MACHINE]);
  });

  it('include the best of a family whose share is near the leader’s', () => {
    expect(tossUp(0.3, 0.36)).toEqual([METAL, MACHINE]); // 14 points behind
  });

  it('include the best of a family within 2 % of cost', () => {
    const ranking = rankingOf([
      rankedOf(METAL, { score: 0.5, firstRankShare: 0.52 }),
      rankedOf(MACHINE, { score: 0.4, firstRankShare: 0.3 }),
      rankedOf('split.owned', { score: 0.2, firstRankShare: 0.18 }),
    ]);
    const within = (usdPerValue: number) =>
      decisionFrom(ranking, () => 1000, usdPerValue).equivalents.map(({ shape }) => shape.id);
    expect(within(190)).toEqual([METAL, MACHINE]); // 0.1 × 190 = 19 of 20 USD
    expect(within(210)).toEqual([METAL]);
  });

  it('leave out a family that is never first', () => {
    expect(
      decide(
        rankedOf(METAL, { score: 0.5, firstRankShare: 0.5 }),
        rankedOf(MACHINE, { score: 0.5, firstRankShare: 0 }),
        rankedOf('split.reserved', { score: 0.1, firstRankShare: 0.5 }),
      ).equivalents,
    ).toEqual([METAL, 'split.reserved']);
  });

  it('are only the recommended one of any other verdict', () => {
    expect(
      decide(
        rankedOf(METAL, { score: 0.5, firstRankShare: 0.6 }),
        rankedOf(MACHINE, { score: 0.5, firstRankShare: 0.4 }),
      ).equivalents,
    ).toEqual([METAL]);
  });
});
