import { meanContributions } from '@/engine/aggregation';
import { describe, expect, it } from 'vitest';
import type { Judgement, OptionOutcome } from '@/engine/judge';
import type { OptionId } from '@/dataset/ids';
import { judgementOf, PLAIN, ROUND, roundDataset } from '~/support/given';

const DRAWS = 50;
const RANGED = { ...PLAIN, meanGpus: { low: 4, high: 16 }, peakGpus: { low: 16, high: 32 } };

function outcomeOf(id: OptionId, { options }: Judgement): OptionOutcome {
  const found = options.find(({ shape }) => shape.id === id);
  if (found === undefined) {
    throw new Error(`${id} was not judged`);
  }
  return found;
}

const mean = (numbers: Float64Array): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('a judgement', () => {
  it('has for each criterion the likely amount and one for each draw, a value and a weight for each draw', () => {
    const { criteria, weights, options } = judgementOf(RANGED, DRAWS);
    expect(weights.map(({ length }) => length)).toEqual(criteria.map(() => DRAWS));
    for (const { amounts, values, likelyValues, scores, feasible } of options) {
      expect(amounts.map(({ length }) => length)).toEqual(criteria.map(() => DRAWS + 1));
      expect(values.map(({ length }) => length)).toEqual(criteria.map(() => DRAWS));
      expect(likelyValues).toHaveLength(criteria.length);
      expect([scores.length, feasible.length]).toEqual([DRAWS, DRAWS]);
    }
  });

  it('begins with the likely amount: of a range its geometric middle', () => {
    const [cost] = outcomeOf('shared-endpoint.on-demand', judgementOf(RANGED, DRAWS)).amounts;
    expect(cost?.[0]).toBeCloseTo(49_920); // √(4 × 16) = 8 GPUs × 520 h × $4 × 3
    expect(new Set(cost).size).toBe(DRAWS + 1);
  });

  it('scores a draw by its weights and values', () => {
    const { weights, options } = judgementOf(RANGED, DRAWS);
    for (const { scores, values } of options) {
      const first = values.reduce(
        (sum, value, place) => sum + (value[0] ?? NaN) * (weights[place]?.[0] ?? NaN),
        0,
      );
      expect(scores[0]).toBeCloseTo(first, 12);
    }
  });

  it('scores an option in all draws, also where a gate stops it', () => {
    const free = judgementOf(RANGED, DRAWS);
    const bound = judgementOf({ ...RANGED, lowLevelControl: 'host' }, DRAWS);
    const stopped = outcomeOf('gpu-vm.on-demand', bound);
    expect(mean(Float64Array.from(stopped.feasible))).toBe(0);
    expect(stopped.scores).toEqual(outcomeOf('gpu-vm.on-demand', free).scores);
    for (const { score, scores } of bound.options) {
      expect(score).toBeCloseTo(mean(scores), 12);
    }
  });

  it('is scored so that what each criterion adds makes up the score', () => {
    const { options, weights } = judgementOf(RANGED, DRAWS);
    for (const { score, values } of options) {
      const contributions = meanContributions(values, weights);
      expect(contributions).toHaveLength(values.length);
      expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
    }
  });

  it('keeps the values of the draws within −1 and 2, and those of the likely world as they are', () => {
    const rate = { low: 4000, likely: 4000, high: 4000 };
    const dataset = roundDataset({ 'gpu-vm.on-demand.rate.b200': rate });
    const absurd = judgementOf(PLAIN, DRAWS, { ...ROUND, dataset });
    const { likelyValues, values } = outcomeOf('gpu-vm.on-demand', absurd);
    expect(likelyValues[0]).toBeCloseTo(-1561.375, 2); // (78,000,000 − 56,160) ÷ −49,920
    expect(new Set(values[0])).toEqual(new Set([-1]));
  });

  it('sizes an option once, for the likely world', () => {
    // At the likely peak of √(16 × 32) = 22.6 GPUs: three nodes, in every draw.
    const { plan } = outcomeOf('bare-metal.reserved', judgementOf(RANGED, DRAWS));
    expect(plan).toEqual({ heldGpus: 24, increment: 8, spareSteps: 0 });
  });

  it('refuses a consequence that is not a number', () => {
    const none = { low: 0, likely: 0, high: 0 };
    const dataset = roundDataset({ 'dedicated-endpoint.on-demand.billed-share': none });
    expect(() => judgementOf(PLAIN, DRAWS, { ...ROUND, dataset })).toThrow(/not finite/);
  });
});
