import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineOn } from '@/engine/engine';
import type { Explanation } from '@/engine/explanation';
import type { Scenario } from '@/questions/scenario';
import { STORIES } from '~/stories/stories';
import { anyScenario } from '~/support/any-scenario';
import { PLAIN, ROUND } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const DRAWS = 60;

describe('an explanation where nothing fits', () => {
  const engine = engineOn(ROUND, { draws: DRAWS });
  const nothing: Scenario = {
    version: 1,
    answers: { ...PLAIN, opsSkill: 'not-sure', monthlyBudgetUsd: 1, budgetRule: 'must' },
  };

  it('explains nothing, but says what is open and what to ask', () => {
    const explained = engine.explain(nothing);
    const { flips, figureFlips, flipPairs, weights, centralWeights, methodChecks, trails } =
      explained;
    expect([flips, figureFlips, flipPairs, weights, centralWeights, methodChecks, trails]).toEqual(
      Array.from({ length: 7 }, () => []),
    );
    expect([explained.tornado, explained.map, explained.proofOfConcept]).toEqual([
      null,
      null,
      null,
    ]);
    expect(explained).toMatchObject(engine.inquire(nothing));
    expect(explained.open.map(({ answer }) => answer)).toContain('opsSkill');
  });
});

/** Every number anywhere in a value. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('the explanation of anybody', () => {
  it('has a number wherever it has one, with figures of their own as well', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const explanation = engineOn(SHIPPED, { draws: 20, seed: 7 }).explain(scenario);
        expect(numbersIn(explanation).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

describe('the explanation of a real visitor', () => {
  const stories = STORIES.filter((_, place) => place % 6 === 0);
  const engine = engineOn(SHIPPED, { draws: DRAWS, seed: 7 });
  const explained = new Map<
    string,
    { readonly explanation: Explanation; readonly scenario: Scenario }
  >();
  const explain = (visitor: string, answers: Scenario['answers']) => {
    const scenario: Scenario = { version: 1, answers };
    const found = explained.get(visitor) ?? { explanation: engine.explain(scenario), scenario };
    explained.set(visitor, found);
    return found;
  };
  const named = stories.map(({ visitor, answers }) => [visitor, answers] as const);

  it.each(named)(
    'speaks of the option that is recommended, and of numbers only: %s',
    (visitor, answers) => {
      const { explanation, scenario } = explain(visitor, answers);
      const { verdict, comparison } = engine.advise(scenario);
      const { tornado, trails, proofOfConcept, centralWeights } = explanation;
      expect(numbersIn(explanation).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect([tornado?.option, trails[0]?.option, proofOfConcept?.options[0]]).toEqual([
        verdict.option,
        verdict.option,
        verdict.option,
      ]);
      // Against the best of another family, as in the comparison of the advice, where there is one.
      const against = comparison?.against ?? tornado?.against;
      expect([tornado?.against, trails[1]?.option, proofOfConcept?.options[1]]).toEqual([
        against,
        against,
        against,
      ]);
      expect(centralWeights.map(({ family }) => family)).toContain(verdict.family);
    },
  );

  it.each(named)(
    'asks to measure what can be measured, what would overturn it first: %s',
    (visitor, answers) => {
      const { explanation } = explain(visitor, answers);
      const { proofOfConcept, figureFlips, tornado } = explanation;
      const measurements = proofOfConcept?.measurements ?? [];
      const figures = measurements.map(({ figure }) => figure);
      expect(figures.filter((id) => SHIPPED.dataset.measurements[id] === undefined)).toEqual([]);
      expect(figures.length).toBeLessThanOrEqual(5);
      expect(new Set(figures).size).toBe(figures.length);
      for (const { figure, likely, low, high, overturnsAt, winner } of measurements) {
        const known = SHIPPED.dataset.figures[figure];
        const flip = figureFlips.find((one) => one.figure === figure);
        expect({ likely, low, high }).toEqual({
          likely: known.likely,
          low: known.low,
          high: known.high,
        });
        expect([overturnsAt, winner]).toEqual([flip?.to ?? null, flip?.winner ?? null]);
        expect(
          tornado?.bars.map(({ input }) => (input.kind === 'figure' ? input.figure : '')),
        ).toContain(figure);
      }
      const overturning = measurements.map(({ overturnsAt }) => overturnsAt !== null);
      expect(overturning).toEqual(
        overturning.toSorted((one, other) => Number(other) - Number(one)),
      );
    },
  );

  it.each(named)('names pairs only where no answer alone turns it: %s', (visitor, answers) => {
    const { flips, flipPairs } = explain(visitor, answers).explanation;
    expect(flips.length === 0 || flipPairs.length === 0).toBe(true);
  });
});

describe('the likely case', () => {
  it('is said to speak for the other where the trail says so, and nowhere else', () => {
    const engine = engineOn(SHIPPED, { draws: 200, seed: 7 });
    // Of somebody who said nothing but that it serves a model the likely case and the futures differ.
    const little: Scenario['answers'] = { workloadKind: 'inference-llm' };
    const told = [...STORIES.map(({ answers }) => answers), little].map((answers) => {
      const scenario: Scenario = { version: 1, answers };
      const { verdict, comparison } = engine.advise(scenario);
      const [ours = 0, theirs = 0] = engine
        .explain(scenario)
        .trails.map(({ criteria }) =>
          criteria.reduce((sum, { weight, value }) => sum + weight * value, 0),
        );
      return {
        said: verdict.explanation.includes('the other would score higher'),
        so: comparison !== null && theirs > ours,
      };
    });
    expect(told.map(({ said }) => said)).toEqual(told.map(({ so }) => so));
    expect(told.some(({ so }) => so)).toBe(true);
  }, 120_000);
});
