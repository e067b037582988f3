import { describe, expect, it } from 'vitest';
import { drawnFrom, type Figure, figureColumnsOf, figuresFrom, noting } from '@/engine/figures';
import { figuresBehind } from '@/engine/evidence';
import { luckOf } from '@/engine/luck';
import { SHAPES } from '@/engine/option-shape';
import { planFor } from '@/engine/plan';
import { FIGURE_IDS } from '@/dataset/schema';
import { roundDataset, worldOf } from '~/support/given';

const DRAWS = 1000;
const uncertain = roundDataset({
  'rented.adder': { low: 0.1, likely: 0.25, high: 0.6 },
  'moving.delay': { low: 1, likely: 10, high: 1000 },
});
const figures = figuresFrom(uncertain.figures);

function readInAllWorlds(figure: Figure, replaced: Readonly<Record<string, number>> = {}) {
  const { reading, turnTo } = figureColumnsOf(FIGURE_IDS.length, replaced, luckOf(7, DRAWS));
  return Array.from({ length: DRAWS + 1 }, (_, world) => {
    turnTo(world);
    return reading(figure);
  });
}

describe('a figure', () => {
  it('is its likely value in the likely world', () => {
    expect(readInAllWorlds(figures['rented.adder'])[0]).toBe(0.25);
  });

  it('is inside its range in every draw, and not always the same', () => {
    const drawn = readInAllWorlds(figures['rented.adder']).slice(1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0.1);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(0.6);
    expect(new Set(drawn).size).toBeGreaterThan(DRAWS / 2);
  });

  it('without a range is the same in every world', () => {
    expect(new Set(readInAllWorlds(figures['moving.cost']))).toEqual(new Set([0.05]));
  });

  it('that the visitor replaced is the replacement in every world', () => {
    expect(new Set(readInAllWorlds(figures['rented.adder'], { 'rented.adder': 0.3 }))).toEqual(
      new Set([0.3]),
    );
  });

  it('has luck of its own: the same whatever else is read, in whatever order', () => {
    const { reading, turnTo } = figureColumnsOf(FIGURE_IDS.length, {}, luckOf(7, DRAWS));
    turnTo(5);
    reading(figures['moving.delay']);
    expect(reading(figures['rented.adder'])).toBe(readInAllWorlds(figures['rented.adder'])[5]);
  });
});

describe('a draw of a figure', () => {
  const range = { id: 'rented.adder', slot: 0 } as const;

  it('is triangular where its ends are within a factor of ten', () => {
    // Half of the triangle 0, 1, 2 lies on either side of 1.
    expect(drawnFrom({ ...range, low: 0, likely: 1, high: 2 }, 0.5)).toBeCloseTo(1);
    expect(drawnFrom({ ...range, low: 0, likely: 1, high: 2 }, 0.125)).toBeCloseTo(0.5); // 0.5² ÷ 2
  });

  it('is triangular in its logarithm from a factor of ten on', () => {
    expect(drawnFrom({ ...range, low: 1, likely: 10, high: 100 }, 0.5)).toBeCloseTo(10);
    expect(drawnFrom({ ...range, low: 1, likely: 10, high: 100 }, 0.125)).toBeCloseTo(10 ** 0.5);
  });

  it('may begin at 0', () => {
    expect(drawnFrom({ ...range, low: 0, likely: 0, high: 1 }, 0.75)).toBeCloseTo(0.5); // 1 − (1 − 0.75)^½
  });
});

describe('the evidence behind a number', () => {
  it('is the figures that were read for it', () => {
    const noted = new Set<Figure>();
    const { read, figures: given } = worldOf();
    const watched = noting(read, noted);
    watched(given['moving.cost']);
    watched(given['moving.cost']);
    expect([...noted].map(({ id }) => id)).toEqual(['moving.cost']);
  });

  it('of the rent of reserved bare metal is its rates, terms and adder, and no other price', () => {
    const world = worldOf({ budgetStyle: 'committed-opex' });
    const shape = SHAPES['bare-metal.reserved'];
    expect(new Set(figuresBehind('cost', shape, planFor(shape, world), world))).toEqual(
      new Set([
        'cost.worst.b200',
        'cost.best.b200',
        'bare-metal.reserved.rate.b200',
        'bare-metal.on-demand.rate.b200',
        'reserved.usual-term',
        'rented.adder',
        'bare-metal.throughput',
        'gpu-vm.on-demand.rate.b200',
      ]),
    );
  });
});
