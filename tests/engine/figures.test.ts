import { describe, expect, it } from 'vitest';
import { judged } from '@/engine/criteria/criteria';
import { drawnFrom, type Figure, figuresFrom } from '@/engine/figures';
import { figuresIn } from '@/engine/figures-in';
import { futuresOn } from '@/engine/futures';
import { luckOf } from '@/engine/luck';
import { SHAPES } from '@/engine/option-shape';
import { atLeast, choose, eachOf, plus, times } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';
import { ROUND, roundDataset, worldOf } from '~/support/given';

const DRAWS = 1000;
const uncertain = roundDataset({
  'rented.adder': { low: 0.1, likely: 0.25, high: 0.6 },
  'moving.delay': { low: 1, likely: 10, high: 1000 },
});
const figures = figuresFrom(uncertain);

const worldsWith = (assumptions: Readonly<Record<string, number>> = {}): Worlds =>
  futuresOn({ ...ROUND, dataset: uncertain }, luckOf(7, DRAWS)).turnTo({
    version: 1,
    answers: {},
    assumptions,
  });

/** A figure as it is read in every world, the likely one first. */
const readInAllWorlds = (figure: Figure, worlds = worldsWith()): readonly number[] => [
  ...eachOf(worlds.read(figure), DRAWS + 1),
];

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
    expect(worldsWith().read(figures['moving.cost']).values).toBe(0.05);
  });

  it('that the visitor replaced is the replacement in every world', () => {
    expect(worldsWith({ 'rented.adder': 0.3 }).read(figures['rented.adder']).values).toBe(0.3);
  });

  it('has luck of its own: the same whatever else is read, in whatever order', () => {
    const worlds = worldsWith();
    worlds.read(figures['moving.delay']);
    expect(readInAllWorlds(figures['rented.adder'], worlds)).toEqual(
      readInAllWorlds(figures['rented.adder']),
    );
    const before = worldsWith({ 'moving.delay': 5 });
    before.read(figures['moving.delay']);
    expect(readInAllWorlds(figures['rented.adder'], before)).toEqual(
      readInAllWorlds(figures['rented.adder']),
    );
  });

  it('has other luck than the next one', () => {
    // 0.1 to 0.6 and 1 to 1,000 at the same u would rise together, draw by draw.
    const worlds = worldsWith();
    const delays = readInAllWorlds(figures['moving.delay'], worlds);
    const byAdder = readInAllWorlds(figures['rented.adder'], worlds)
      .map((adder, world) => ({ adder, delay: delays[world] ?? NaN }))
      .slice(1)
      .toSorted((one, other) => one.adder - other.adder)
      .map(({ delay }) => delay);
    expect(byAdder).not.toEqual(byAdder.toSorted((one, other) => one - other));
  });
});

describe('a draw of a figure', () => {
  const range = { id: 'rented.adder' } as const;

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
  it('is the figures that it was made from, each once, in the order of the formula', () => {
    const { read, figures: given } = worldOf();
    const cost = read(given['moving.cost']);
    const delay = read(given['moving.delay']);
    expect(figuresIn(plus(times(cost, delay), cost, 7))).toEqual(['moving.cost', 'moving.delay']);
    expect(figuresIn(delay, cost, delay)).toEqual(['moving.delay', 'moving.cost']);
  });

  it('is what decided between figures as well, and not what was passed over', () => {
    const { read, figures: given } = worldOf();
    const chosen = choose(
      atLeast(read(given['owned-node.spares']), 1), // 0.1
      () => read(given['moving.delay']),
      () => read(given['moving.cost']),
    );
    expect(figuresIn(chosen)).toEqual(['moving.cost', 'owned-node.spares']);
  });

  it('of the rent of reserved bare metal is its rates, terms and adder, and the price of what it is short of', () => {
    const world = worldOf({ budgetStyle: 'committed-opex' });
    const { madeOf } = judged('cost', SHAPES['bare-metal.reserved'], world);
    expect(new Set(figuresIn(...madeOf))).toEqual(
      new Set([
        'cost.worst.b200',
        'cost.best.b200',
        'bare-metal.reserved.rate.b200',
        'bare-metal.on-demand.rate.b200',
        'reserved.usual-term',
        'rented.adder',
        'bare-metal.throughput',
        'node.gpus.b200',
        // What it is short of is bought by the hour, at what an hour of work costs there.
        'gpu-vm.on-demand.rate.b200',
        'gpu-vm.on-demand.billed-share',
        'gpu-vm.on-demand.next-gpu',
        'gpu-vm.rented.throughput',
      ]),
    );
  });

  it('of time to capacity is that of the first GPU, of the next, and of both scales', () => {
    const { madeOf } = judged('time-to-capacity', SHAPES['bare-metal.reserved'], worldOf());
    expect(new Set(figuresIn(...madeOf))).toEqual(
      new Set([
        'bare-metal.reserved.first-gpu',
        'bare-metal.reserved.next-gpu',
        'time-to-capacity.first.worst',
        'time-to-capacity.first.best',
        'time-to-capacity.next.worst',
        'time-to-capacity.next.best',
      ]),
    );
  });
});
