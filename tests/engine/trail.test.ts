import { describe, expect, it } from 'vitest';
import type { CriterionId, ListedOptionId } from '@/dataset/ids';
import { anchorsOf } from '@/engine/criteria/anchors';
import { applicableCriteria } from '@/engine/criteria/applicable';
import { costOf, weighedCost } from '@/engine/criteria/cost';
import { engineOn } from '@/engine/engine';
import type { TrailNode } from '@/engine/explanation';
import { figuresIn } from '@/engine/figures-in';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import { trailOf } from '@/engine/trail';
import { centroidWeights, rankGroups } from '@/engine/weights';
import { likelyPriorities } from '@/engine/weights-by-draw';
import type { Worlds } from '@/engine/worlds';
import { keysOf } from '@/lib/keys-of';
import type { Scenario } from '@/questions/scenario';
import { STORIES } from '~/stories/stories';
import { type Changes, PLAIN, worldOf } from '~/support/given';
import { SHIPPED } from '~/support/shipped';

type Result = Extract<TrailNode, { readonly kind: 'result' }>;

/** What the parts of a node come to; NaN of a formula that is not one of these. */
function workedOut({ by, of }: Result): number {
  const [first = 0, ...others] = of.map(({ value }) => value);
  switch (by) {
    case 'times':
      return others.reduce((all, one) => all * one, first);
    case 'plus':
      return others.reduce((all, one) => all + one, first);
    case 'minus':
      return others.reduce((all, one) => all - one, first);
    case 'over':
      return others.reduce((all, one) => all / one, first);
    case 'power':
      return others.reduce((all, one) => all ** one, first);
    case 'smallest':
      return Math.min(first, ...others);
    case 'largest':
      return Math.max(first, ...others);
    case 'formula':
      return NaN;
  }
}

const partsOf = (node: TrailNode): readonly TrailNode[] => (node.kind === 'result' ? node.of : []);

const allIn = (node: TrailNode): readonly TrailNode[] => [node, ...partsOf(node).flatMap(allIn)];

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/** What a tree of numbers says that is not so. */
const faultsOf = (tree: TrailNode, { answers, assumptions = {} }: Scenario): readonly string[] =>
  allIn(tree).flatMap((node) => {
    switch (node.kind) {
      case 'number':
        return Number.isFinite(node.value) ? [] : ['a number that is none'];
      case 'answer': {
        const said = answers[node.answer];
        return typeof said !== 'number' || said === node.value
          ? []
          : [`${node.answer} was ${said}`];
      }
      case 'figure': {
        const { likely } = SHIPPED.dataset.figures[node.figure];
        const wanted = assumptions[node.figure] ?? likely;
        return wanted === node.value ? [] : [`${node.figure} is ${wanted}`];
      }
      case 'result': {
        const from = workedOut(node);
        return node.by === 'formula' || isNear(from, node.value)
          ? []
          : [`${node.name} by ${node.by} is ${from}, not ${node.value}`];
      }
    }
  });

const alone = futuresOn(SHIPPED, luckOf(7, 0));
const engine = engineOn(SHIPPED, { draws: 10, seed: 7 });

const centralOf = (likely: Worlds): Float64Array =>
  centroidWeights(rankGroups(likelyPriorities(likely), applicableCriteria(likely)));

const weighedIn = (likely: Worlds, id: ListedOptionId): number =>
  likelyOf(
    weighedCost(costOf(SHAPES[id], planFor(SHAPES[id], likely), likely), SHAPES[id], likely),
  );

const named = STORIES.filter((_, place) => place % 2 === 0).map(
  (story) => [story.visitor, story] as const,
);

describe('the trail of every option of a visitor', () => {
  it.each(named)('leads from what each criterion is to its parts, of %s', (_, { answers }) => {
    const scenario: Scenario = { version: 1, answers };
    const advice = engine.advise(scenario);
    const likely = alone.turnTo(scenario);
    for (const id of keysOf(SHAPES)) {
      const { criteria } = trailOf(SHAPES[id], centralOf(likely), likely);
      const option = advice.options.find((one) => one.id === id);
      const said = advice.criteria;
      expect(criteria.map(({ criterion }) => criterion)).toEqual(said.map((one) => one.id));
      for (const [place, step] of criteria.entries()) {
        const { criterion, weight, amount, worst, best } = step;
        // What is counted is what is scored: held within −1 and 2.
        expect(step.value).toBe(Math.min(2, Math.max(-1, step.unbounded)));
        expect(faultsOf(amount, scenario)).toEqual([]);
        const { likely: shown = NaN } = option?.consequences[criterion] ?? {};
        // Of a cost what is weighed, with what is shown among its parts.
        const weighed = criterion === 'cost' ? weighedIn(likely, id) : shown;
        expect(isNear(amount.value, weighed)).toBe(true);
        expect(allIn(amount).some(({ value }) => isNear(value, shown))).toBe(true);
        expect({ weight, worst, best }).toEqual({
          weight: said[place]?.weight,
          worst: said[place]?.worst,
          best: said[place]?.best,
        });
      }
    }
  });

  it.each(named)('names no figure that is not among its evidence, of %s', (_, { answers }) => {
    const scenario: Scenario = { version: 1, answers };
    const advice = engine.advise(scenario);
    const likely = alone.turnTo(scenario);
    for (const shape of Object.values(SHAPES)) {
      const evidence = advice.options.find(({ id }) => id === shape.id)?.evidence ?? {};
      for (const { criterion, amount } of trailOf(shape, centralOf(likely), likely).criteria) {
        const { worst, best } = anchorsOf(criterion, likely);
        const trail = allIn(amount).flatMap((node) =>
          node.kind === 'figure' ? [node.figure] : [],
        );
        expect(evidence[criterion]).toEqual(
          expect.arrayContaining([...trail, ...figuresIn(worst, best)]),
        );
      }
    }
  });
});

describe('the trail of plain work', () => {
  const trailIn = (
    id: ListedOptionId,
    criterion: CriterionId,
    changes: Changes = {},
  ): TrailNode => {
    const likely = worldOf({}, changes);
    const { criteria } = trailOf(SHAPES[id], centralOf(likely), likely);
    const found = criteria.find((one) => one.criterion === criterion);
    if (found === undefined) {
      throw new Error(`${criterion} does not count`);
    }
    return found.amount;
  };

  /** A node as a formula with its numbers. */
  const written = (node: TrailNode): string => {
    switch (node.kind) {
      case 'figure':
        return node.figure;
      case 'answer':
        return node.answer;
      case 'number':
        return String(node.value);
      case 'result':
        return `${node.by}(${node.of.map(written).join(', ')})`;
    }
  };

  it('leads from the hours of the team to nodes, growth and skill', () => {
    // 20 hours × 2 nodes ^ 0.5 × 1 for a strong team; no tenants to cut machines for.
    const hours = trailIn('bare-metal.on-demand', 'operations');
    expect(hours.value).toBeCloseTo(28.284, 3);
    expect(written(hours)).toContain('bare-metal.rented.operations');
    expect(written(hours)).toContain(
      'power(largest(1, over(16, node.gpus.b200)), operations.growth)',
    );
    expect(written(hours)).toContain('operations.strong');
    expect(written(hours)).not.toContain('tenant');
  });

  it('leads from a bill to rent and adder, and leaves out lines that add nothing', () => {
    const bill = trailIn('bare-metal.on-demand', 'cost');
    expect(bill.value).toBeCloseTo(20_800, 9);
    const lines = partsOf(bill).map(({ value }) => value);
    expect(lines.every((line) => line !== 0)).toBe(true);
    expect(lines.reduce((sum, line) => sum + line, 0)).toBeCloseTo(20_800, 9);
    expect(written(bill)).toContain('bare-metal.on-demand.rate.b200');
    expect(written(bill)).toContain('rented.adder');
    // The budget fits and nothing moves.
    expect(written(bill)).not.toContain('budget.mismatch');
    expect(written(trailIn('bare-metal.reserved', 'cost'))).toContain('budget.mismatch');
  });

  it('shows the visitor’s own figure in place of ours', () => {
    const changes = { 'bare-metal.on-demand.rate.b200': 3 };
    const bill = trailIn('bare-metal.on-demand', 'cost', changes);
    expect(allIn(bill)).toContainEqual({
      kind: 'figure',
      figure: 'bare-metal.on-demand.rate.b200',
      value: 3,
    });
    expect(bill.value).toBeCloseTo(31_200, 9); // 16 × $3 × 520 h × 1.25
  });

  it('ends at what was answered', () => {
    const answered = allIn(trailIn('gpu-vm.on-demand', 'cost')).flatMap((node) =>
      node.kind === 'answer' ? [[node.answer, node.value] as const] : [],
    );
    expect(new Map(answered)).toEqual(
      new Map([
        ['meanGpus', PLAIN.meanGpus],
        ['hoursPerWeek', PLAIN.hoursPerWeek],
      ]),
    );
  });
});
