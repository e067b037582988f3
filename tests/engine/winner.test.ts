import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advice } from '@/engine/advice';
import { engineOn } from '@/engine/engine';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { type Winner, winnerIn } from '@/engine/winner';
import type { Scenario } from '@/questions/scenario';
import { anyScenario } from '~/support/any-scenario';
import { PLAIN, ROUND } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

const DRAWS = 20;
const SEED = 7;
const luck = luckOf(SEED, DRAWS);

/** The advice sums the parts of a score, the winner its draws: they differ in the last digits. */
const rounded = (score: number): number => Number(score.toFixed(12));

function winnerOf(scenario: Scenario, knowledge = SHIPPED): Winner | null {
  const worlds = futuresOn(knowledge, luck).turnTo(scenario);
  const found = winnerIn(scenario.answers, worlds, luck);
  return found === null
    ? null
    : { ...found, scores: new Map([...found.scores].map(([id, score]) => [id, rounded(score)])) };
}

/** The same said by the advice. */
function winnerSaid({ verdict, families, options }: Advice): Winner | null {
  const recommended = options.find(({ id }) => id === verdict.option);
  return verdict.family === null || recommended === undefined
    ? null
    : {
        option: recommended.id,
        family: verdict.family,
        cost: recommended.consequences.cost?.likely ?? NaN,
        families,
        scores: new Map(
          options
            .filter(({ probabilityFeasible }) => probabilityFeasible >= 0.5)
            .map(({ id, score }) => [id, rounded(score)]),
        ),
      };
}

const engine = engineOn(SHIPPED, { draws: DRAWS, seed: SEED });

/** A budget that must be kept and is not known: it leaves options possible in a part of the draws. */
const withUnsureBudget = ({ answers, ...rest }: Scenario): Scenario => ({
  ...rest,
  answers: { ...answers, budgetRule: 'must', monthlyBudgetUsd: { low: 3000, high: 3_000_000 } },
});

describe('who is recommended, without the words', () => {
  it('is who the advice recommends, at the cost, with the shares and the scores that it says', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(winnerOf(scenario)).toEqual(winnerSaid(engine.advise(scenario)));
      }),
      { numRuns: 30 },
    );
  });

  it('is so too where options are possible in few draws', () => {
    fc.assert(
      fc.property(anyScenario.map(withUnsureBudget), (scenario) => {
        expect(winnerOf(scenario)).toEqual(winnerSaid(engine.advise(scenario)));
      }),
      { numRuns: 15 },
    );
  });

  it('is nobody where nothing fits', () => {
    const scenario: Scenario = {
      version: 1,
      answers: { ...PLAIN, monthlyBudgetUsd: 1, budgetRule: 'must' },
    };
    expect(winnerOf(scenario, ROUND)).toBeNull();
    expect(engineOn(ROUND, { draws: DRAWS }).advise(scenario).verdict.kind).toBe('nothing-fits');
  });

  it('of the plain work is bare metal by the hour, for 16 GPUs × $2 × 520 hours and a quarter', () => {
    const { option, family, cost, families } =
      winnerOf({ version: 1, answers: PLAIN }, ROUND) ?? {};
    expect({ option, family, families }).toEqual({
      option: 'bare-metal.on-demand',
      family: 'bare-metal',
      families: { 'bare-metal': 1, virtual: 0, split: 0 },
    });
    expect(cost).toBeCloseTo(20_800);
  });
});
