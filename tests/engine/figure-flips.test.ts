import { describe, expect, it } from 'vitest';
import type { FigureId } from '@/dataset/figure-units';
import type { ListedOptionId } from '@/dataset/ids';
import { engineOn } from '@/engine/engine';
import type { FigureFlip } from '@/engine/explanation';
import { figureFlipsFrom, withFigure } from '@/engine/figure-flips';
import { figuresFrom } from '@/engine/figures';
import { numberOf, stepOf } from '@/engine/number-steps';
import { POSSIBLE_ANSWERS } from '@/questions/possible-answers';
import type { Scenario } from '@/questions/scenario';
import { parseScenario } from '@/questions/scenario-problems';
import { STORIES } from '~/stories/stories';
import { PLAIN, ROUND, roundDataset } from '~/support/given';
import { handMadeTrial } from '~/support/hand-made-trial';
import { SHIPPED } from '~/support/shipped';

const RATE = 'gpu-vm.on-demand.rate.b200';
const RESERVED_RATE = 'bare-metal.reserved.rate.b200';
const KEPT = 'gpu-vm.rented.throughput';

/** 4 USD an hour, somewhere between 2.5 and 6. */
const FIGURES = figuresFrom(roundDataset({ [RATE]: { low: 2.5, likely: 4, high: 6 } }));

const SAID: Scenario = { version: 1, answers: PLAIN };

type Rule = (figures: Readonly<Partial<Record<string, number>>>) => ListedOptionId;

const flipsBy = (
  rule: Rule,
  ids: readonly FigureId[] = [RATE],
  said: Scenario = SAID,
): readonly FigureFlip[] =>
  figureFlipsFrom(
    said,
    ids,
    FIGURES,
    POSSIBLE_ANSWERS,
    handMadeTrial(({ assumptions = {} }) => rule(assumptions), said),
  );

const HERE = 'bare-metal.on-demand';
const VIRTUAL = 'gpu-vm.on-demand';
const RESERVED = 'bare-metal.reserved';

describe('the nearest value of a figure that turns the recommendation', () => {
  it('is named with who wins then and whether our sources hold it possible', () => {
    expect(flipsBy(({ [RATE]: rate = 4 }) => (rate <= 2 ? VIRTUAL : HERE))).toEqual([
      {
        figure: RATE,
        from: 4,
        to: 2,
        withinRange: false,
        winner: VIRTUAL,
        family: 'virtual',
        changes: 'family',
        costDifferenceUsd: 30_000,
        distance: expect.closeTo(Math.log(2), 12),
      },
    ]);
    expect(flipsBy(({ [RATE]: rate = 4 }) => (rate >= 5 ? RESERVED : HERE))).toEqual([
      expect.objectContaining({ to: 5, withinRange: true, changes: 'option' }),
    ]);
  });

  it('is measured from the visitor’s own figure where there is one', () => {
    const said = withFigure(SAID, RATE, 8);
    const [flip] = flipsBy(({ [RATE]: rate = 4 }) => (rate <= 2 ? VIRTUAL : HERE), [RATE], said);
    expect(flip).toMatchObject({ from: 8, to: 2, distance: expect.closeTo(Math.log(4), 12) });
  });

  it('is looked for up to ten times and down to a tenth, and not beyond', () => {
    const dearest = (limit: number) =>
      flipsBy(({ [RATE]: rate = 4 }) => (rate >= limit ? RESERVED : HERE)).map(({ to }) => to);
    expect(dearest(40)).toEqual([40]);
    expect(dearest(40.5)).toEqual([]);
    const cheapest = (limit: number) =>
      flipsBy(({ [RATE]: rate = 4 }) => (rate <= limit ? VIRTUAL : HERE)).map(({ to }) => to);
    expect(cheapest(0.4)).toEqual([0.4]);
    expect(cheapest(0.39)).toEqual([]);
  });

  it('is a value that the figure may have: no machine keeps more than all of its throughput', () => {
    expect(flipsBy(({ [KEPT]: kept = 0.5 }) => (kept > 1 ? VIRTUAL : HERE), [KEPT])).toEqual([]);
    const all = flipsBy(({ [KEPT]: kept = 0.5 }) => (kept >= 1 ? VIRTUAL : HERE), [KEPT]);
    expect(all).toEqual([expect.objectContaining({ from: 0.5, to: 1 })]);
  });

  it('is none where already to know the figure would turn it: that is doubt, and no other value', () => {
    const rule: Rule = ({ [RATE]: rate }) => (rate === undefined ? HERE : VIRTUAL);
    expect(flipsBy(rule)).toEqual([]);
  });

  it('is none of a figure that is nothing', () => {
    const nothing = withFigure(SAID, 'moving.cost', 0);
    const rule: Rule = ({ 'moving.cost': cost = 0 }) => (cost > 0 ? VIRTUAL : HERE);
    expect(flipsBy(rule, ['moving.cost'], nothing)).toEqual([]);
  });

  it('of several comes nearest first', () => {
    const rule: Rule = ({ [RATE]: rate = 4, [RESERVED_RATE]: reserved = 1 }) =>
      rate >= 12 || reserved >= 1.5 ? VIRTUAL : HERE;
    expect(flipsBy(rule, [RATE, RESERVED_RATE]).map(({ figure, to }) => [figure, to])).toEqual([
      [RESERVED_RATE, 1.5],
      [RATE, 12],
    ]);
  });
});

const DRAWS = 40;

/** What is said of a figure flip and not so, when the figure is taken for the visitor's own. */
function faultsOf(scenario: Scenario, flip: FigureFlip, engine: ReturnType<typeof engineOn>) {
  const { figure, from, to, winner, family } = flip;
  const at = (value: number) => engine.advise(withFigure(scenario, figure, value)).verdict;
  const short = numberOf(stepOf(to) + Math.sign(from - to));
  const now = engine.advise(scenario).verdict;
  const there = at(to);
  return [
    ...(parseScenario(withFigure(scenario, figure, to)).ok ? [] : [`${figure} may not be ${to}`]),
    ...(there.option === winner && there.family === family ? [] : [`${figure} at ${to}`]),
    ...(winner !== now.option && at(short).option === now.option ? [] : [`${figure} at ${short}`]),
  ];
}

describe('figures that turn a recommendation', () => {
  it('are the prices of plain work, when one is within doubt', () => {
    const dataset = roundDataset({
      'bare-metal.on-demand.rate.b200': { low: 1.8, likely: 2, high: 2.4 },
    });
    const engine = engineOn({ ...ROUND, dataset }, { draws: DRAWS });
    const { figureFlips } = engine.explain(SAID);
    const flip = figureFlips.find(({ figure }) => figure === 'bare-metal.on-demand.rate.b200');
    // Dearer by the hour, the reserved machine with its $16,060 a month is the better one.
    expect(flip).toMatchObject({ from: 2, winner: RESERVED, changes: 'option' });
    expect(flip?.to).toBeGreaterThan(2);
    expect(figureFlips.flatMap((one) => faultsOf(SAID, one, engine))).toEqual([]);
  });

  it('turn those of real visitors as they say', () => {
    const stories = STORIES.filter((_, place) => place % 5 === 1);
    const engine = engineOn(SHIPPED, { draws: DRAWS });
    const flips = stories.flatMap(({ answers }) => {
      const scenario: Scenario = { version: 1, answers };
      return engine.explain(scenario).figureFlips.map((flip) => ({ scenario, flip }));
    });
    expect(flips.length).toBeGreaterThan(3);
    const again = engineOn(SHIPPED, { draws: DRAWS });
    expect(flips.flatMap(({ scenario, flip }) => faultsOf(scenario, flip, again))).toEqual([]);
  }, 120_000);
});
