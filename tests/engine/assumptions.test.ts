import { describe, expect, it } from 'vitest';
import { dataset } from '@/dataset/dataset';
import type { FigureId } from '@/dataset/figure-units';
import type { OptionId } from '@/dataset/ids';
import { FIGURE_IDS } from '@/dataset/schema';
import type { OptionAdvice } from '@/engine/advice';
import { engineOn } from '@/engine/engine';
import { keysOf } from '@/lib/keys-of';
import type { Answers } from '@/questions/answers';
import { parseScenario } from '@/questions/scenario-problems';
import { SHIPPED } from '~/support/shipped';

const engine = engineOn(SHIPPED, { seed: 1, draws: 20 });

/** A visitor who left nothing open, so that nothing but the figure can move. */
const ANSWERS: Answers = {
  workloadKind: 'inference-llm',
  stage: 'production',
  gpuModel: 'h100-sxm',
  gpusPerJob: 2,
  interconnect: 'none',
  latencyP99Ms: 200,
  jitterTolerance: 'medium',
  throughputPriority: 'high',
  meanGpus: 30,
  peakGpus: 60,
  demandPattern: 'unpredictable',
  scaleUpMinutes: 10,
  restartable: 'yes',
  durationMonths: 24,
  hoursPerWeek: 168,
  budgetStyle: 'committed-opex',
  tenancy: 'internal-multi',
  concurrentUsers: 4,
  isolation: 'soft',
  availability: 'high',
  opsSkill: 'strong',
  kubernetes: 'no',
  existingEstate: 'none',
  siteReady: 'no',
  dataHome: 'cloud',
};

const adviceWith = (assumptions: Readonly<Record<string, number>>) =>
  engine.advise({ version: 1, answers: ANSWERS, assumptions });

const asItStands = adviceWith({});

function optionOf(advice: typeof asItStands, id: OptionId): OptionAdvice {
  const option = advice.options.find((one) => one.id === id);
  if (option === undefined) {
    throw new Error(`The advice has no option ${id}.`);
  }
  return option;
}

const lineOf = (advice: typeof asItStands, id: OptionId, line: string): number =>
  optionOf(advice, id).costLines.find((one) => one.id === line)?.usdPerMonth ?? 0;

/** Another value that the figure could have: an end of its range, or a tenth less where it is exact. */
function another(id: FigureId): number {
  const { low, likely, high } = dataset.figures[id];
  if (high > likely) {
    return high;
  }
  return low < likely ? low : likely * 0.9;
}

/** "option criterion" wherever the likely consequence moved at an unchanged size. */
const movedBy = (id: FigureId): readonly string[] => {
  const changed = adviceWith({ [id]: another(id) });
  return asItStands.options.flatMap((before) => {
    const after = optionOf(changed, before.id);
    return before.heldGpus === after.heldGpus
      ? keysOf(before.consequences)
          .filter(
            (criterion) =>
              before.consequences[criterion]?.likely !== after.consequences[criterion]?.likely,
          )
          .map((criterion) => `${before.id} ${criterion}`)
      : [];
  });
};

/** "option criterion" wherever the advice names the figure as evidence. */
const namedFor = (id: FigureId): readonly string[] =>
  asItStands.options.flatMap(({ id: option, evidence }) =>
    keysOf(evidence)
      .filter((criterion) => evidence[criterion]?.includes(id))
      .map((criterion) => `${option} ${criterion}`),
  );

describe('a figure replaced by the visitor', () => {
  it('counts in full: electricity at twice the price doubles that line of the bill', () => {
    const dear = adviceWith({ 'owned-node.electricity': 0.18 });
    const cheap = adviceWith({ 'owned-node.electricity': 0.09 });
    const before = lineOf(cheap, 'bare-metal.owned', 'power');
    expect(before).toBeGreaterThan(0);
    expect(lineOf(dear, 'bare-metal.owned', 'power')).toBeCloseTo(2 * before);
  });

  it('leaves the bill of others alone: electricity is in the rent of who rents', () => {
    const dear = adviceWith({ 'owned-node.electricity': 0.18 });
    for (const id of ['bare-metal.reserved', 'gpu-vm.on-demand'] as const) {
      // Ranks and regret are against others, whose bill has changed; what is its own has not.
      const { costLines, consequences, contributions, score } = optionOf(asItStands, id);
      expect(optionOf(dear, id)).toMatchObject({ costLines, consequences, contributions, score });
    }
  });

  it('moves a consequence only where the advice names it as evidence, or where it sets a size', () => {
    const unnamed = FIGURE_IDS.flatMap((id) => {
      const named = new Set(namedFor(id));
      return movedBy(id)
        .filter((place) => !named.has(place))
        .map((place) => `${id}: ${place}`);
    });
    expect(unnamed).toEqual([]);
  });

  it('of another card changes nothing at all', () => {
    const { scenario: _, ...before } = asItStands;
    const { scenario: __, ...after } = adviceWith({ 'gpu-vm.on-demand.rate.b200': 1 });
    expect(after).toEqual(before);
  });

  it('is known for certain: nothing is left of its range', () => {
    const incidents = (advice: typeof asItStands) =>
      optionOf(advice, 'dedicated-endpoint.on-demand').consequences.resilience;
    const before = incidents(asItStands);
    expect(before?.high).toBeGreaterThan(before?.low ?? Infinity);
    const after = incidents(adviceWith({ 'endpoint.incidents': 12 }));
    expect(after).toMatchObject({ low: 12, likely: 12, high: 12 });
  });

  it('equal to the likely value keeps the likely cost and narrows its range', () => {
    const id = 'gpu-vm.on-demand.rate.h100-sxm';
    const before = optionOf(asItStands, 'gpu-vm.on-demand').consequences.cost;
    const after = optionOf(adviceWith({ [id]: dataset.figures[id].likely }), 'gpu-vm.on-demand')
      .consequences.cost;
    expect(after?.likely).toBe(before?.likely);
    const width = (one: typeof before) => (one?.high ?? 0) - (one?.low ?? 0);
    expect(width(after)).toBeLessThan(width(before));
  });
});

describe('a scenario with figures of its own', () => {
  const read = (assumptions: unknown) => parseScenario({ version: 1, answers: {}, assumptions });

  it('is read where each of them is known and a number', () => {
    expect(read({ 'gpu-vm.on-demand.rate.b200': 4.99 })).toMatchObject({
      ok: true,
      value: { assumptions: { 'gpu-vm.on-demand.rate.b200': 4.99 } },
    });
  });

  it('is refused where one is unknown, with the nearest known one', () => {
    expect(read({ 'gpu-vm.on-demand.rate.b201': 4.99 })).toEqual({
      ok: false,
      error: [
        {
          path: 'assumptions.gpu-vm.on-demand.rate.b201',
          found: '4.99',
          expected: 'a known key: did you mean "gpu-vm.on-demand.rate.b200"?',
        },
      ],
    });
  });

  it('is refused where one is not a number', () => {
    expect(read({ 'rented.adder': '30 %' })).toMatchObject({
      ok: false,
      error: [{ path: 'assumptions.rented.adder', expected: 'a number' }],
    });
  });
});
