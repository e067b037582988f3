import { describe, expect, it } from 'vitest';
import { always, type Choice, levelAt } from '@/engine/choice';
import { drawnChoice, drawnNumber, statedNumber } from '@/engine/drawn';
import { eachOf, likelyOf, type Quantity } from '@/engine/quantity';
import { spreadOf } from '@/engine/sampler';

const DRAWS = 1000;
const WORLDS = DRAWS + 1;

/** Luck without chance: a thousand draws at the middle of each thousandth. */
const EVEN = Float64Array.from({ length: DRAWS }, (_, draw) => (draw + 0.5) / DRAWS);
const NO_DRAWS = new Float64Array(0);

/** How often each word comes up in the draws. */
function counts<T extends string>(choice: Choice<T>): Readonly<Partial<Record<T, number>>> {
  const counted: Partial<Record<T, number>> = {};
  for (let world = 1; world < WORLDS; world += 1) {
    const level = levelAt(choice, world);
    counted[level] = (counted[level] ?? 0) + 1;
  }
  return counted;
}

const drawsOf = (quantity: Quantity): Float64Array => eachOf(quantity, WORLDS).subarray(1);

const meanOf = (block: Float64Array): number =>
  block.reduce((sum, value) => sum + value, 0) / block.length;

/** One word in the likely world and the first half of the draws, another in the second half. */
const halves = <T extends string>(first: T, second: T): Choice<T> => ({
  levels: [first, second],
  codes: Uint8Array.from({ length: WORLDS }, (_, world) => (world <= DRAWS / 2 ? 0 : 1)),
});

/** One word in worlds of even number, the likely one among them, another in the others. */
const inTurn = <T extends string>(even: T, odd: T): Choice<T> => ({
  levels: [even, odd],
  codes: Uint8Array.from({ length: WORLDS }, (_, world) => world % 2),
});

describe('an open choice', () => {
  const WEIGHTS = { steady: 1, diurnal: 2, bursty: 1 };

  it('comes up as often as its prior says', () => {
    const pattern = drawnChoice([], EVEN, () => spreadOf(WEIGHTS));
    expect(counts(pattern)).toEqual({ steady: 250, diurnal: 500, bursty: 250 });
  });

  it('is the most likely one in the likely world', () => {
    expect(
      levelAt(
        drawnChoice([], EVEN, () => spreadOf(WEIGHTS)),
        0,
      ),
    ).toBe('diurnal');
  });

  it('is the most likely one in all worlds where nothing is drawn', () => {
    const pattern = drawnChoice([], NO_DRAWS, () => spreadOf(WEIGHTS));
    expect(pattern).toEqual(always('diurnal'));
  });

  it('is one word where there is only one', () => {
    const pattern = drawnChoice([halves('a', 'b')], EVEN, () => spreadOf({ steady: 3 }));
    expect(pattern).toEqual(always('steady'));
  });

  it('follows in each world the prior of what it hangs on', () => {
    const stage = halves('exploration', 'production');
    // The first half draws u below a half, the second above: a quarter of all draws each.
    const pattern = drawnChoice([stage], EVEN, (world) =>
      levelAt(stage, world) === 'exploration'
        ? spreadOf({ bursty: 1, steady: 3 })
        : spreadOf({ steady: 3, unpredictable: 1 }),
    );
    // Exploration: u up to ¼ of 0 to ½ is bursty. Production: from ¾ on of ½ to 1 is unpredictable.
    expect(counts(pattern)).toEqual({ bursty: 250, steady: 500, unpredictable: 250 });
    expect(levelAt(pattern, 0)).toBe('steady');
    const exploring = [1, 250, 251, 500].map((world) => levelAt(pattern, world));
    expect(exploring).toEqual(['bursty', 'bursty', 'steady', 'steady']);
    const producing = [501, 750, 751, 1000].map((world) => levelAt(pattern, world));
    expect(producing).toEqual(['steady', 'steady', 'unpredictable', 'unpredictable']);
  });

  it('is the same draw by draw whatever else hangs on it: luck is its own', () => {
    const alone = drawnChoice([], EVEN, () => spreadOf(WEIGHTS));
    const hanging = drawnChoice([inTurn('a', 'b')], EVEN, () => spreadOf(WEIGHTS));
    expect(Array.from({ length: WORLDS }, (_, world) => levelAt(hanging, world))).toEqual(
      Array.from({ length: WORLDS }, (_, world) => levelAt(alone, world)),
    );
  });
});

describe('an open number', () => {
  it('is the likely one in the likely world, and everywhere where nothing is drawn', () => {
    const prior = { low: 1, likely: 20, high: 100 };
    expect(likelyOf(drawnNumber([], EVEN, () => prior))).toBe(20);
    expect(drawnNumber([], NO_DRAWS, () => prior).values).toBe(20);
  });

  it('has the mean of a triangle in its logarithm', () => {
    // Of 1, 10 and 10,000: (0 + 1 + 4) ÷ 3 powers of ten.
    const drawn = drawsOf(drawnNumber([], EVEN, () => ({ low: 1, likely: 10, high: 10_000 })));
    expect(meanOf(drawn.map(Math.log10))).toBeCloseTo(5 / 3, 3);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(10_000);
  });

  it('has its median at a likely value in the middle', () => {
    const drawn = drawsOf(drawnNumber([], EVEN, () => ({ low: 1, likely: 10, high: 100 })));
    expect(drawn.filter((value) => value < 10)).toHaveLength(500);
  });

  it('is the same in every draw where its prior is one number', () => {
    const seven = drawnNumber([], EVEN, () => ({ low: 7, likely: 7, high: 7 }));
    expect(new Set(Array.from(drawsOf(seven), (value) => Math.round(1e9 * value) / 1e9))).toEqual(
      new Set([7]),
    );
  });

  it('follows in each world the prior of its combination, asked for once each', () => {
    const stage = halves('exploration', 'production');
    const tenancy = inTurn('single', 'multi');
    const asked: string[] = [];
    const jobs = drawnNumber([stage, tenancy], EVEN, (world) => {
      const one = levelAt(stage, world);
      const other = levelAt(tenancy, world);
      asked.push(`${one} ${other}`);
      const exactly = (one === 'exploration' ? 1 : 10) * (other === 'single' ? 2 : 3);
      return { low: exactly, likely: exactly, high: exactly };
    });
    const values = eachOf(jobs, WORLDS);
    for (const [world, value] of values.entries()) {
      expect(value).toBeCloseTo((world <= 500 ? 1 : 10) * (world % 2 === 0 ? 2 : 3));
    }
    // Once more for the likely world, which also stands for its combination.
    expect(asked.toSorted()).toEqual([
      'exploration multi',
      'exploration single',
      'exploration single',
      'production multi',
      'production single',
    ]);
  });

  it('asks for no prior of a combination that no world has', () => {
    // Both switch together: exploration is always single, production always multi.
    const stage = halves('exploration', 'production');
    const tenancy = halves('single', 'multi');
    const asked = new Set<string>();
    drawnNumber([stage, tenancy, always('somewhere')], EVEN, (world) => {
      asked.add(`${levelAt(stage, world)} ${levelAt(tenancy, world)}`);
      return { low: 1, likely: 2, high: 3 };
    });
    expect(asked).toEqual(new Set(['exploration single', 'production multi']));
  });
});

describe('a stated number', () => {
  it('is itself in all worlds', () => {
    expect(statedNumber({ low: 12, high: 12 }, EVEN).values).toBe(12);
  });

  it('is the geometric middle of its range in the likely world', () => {
    expect(likelyOf(statedNumber({ low: 8, high: 32 }, EVEN))).toBeCloseTo(16);
    expect(statedNumber({ low: 8, high: 32 }, NO_DRAWS).values).toBeCloseTo(16);
  });

  it('spreads evenly in its logarithm over its range', () => {
    const drawn = drawsOf(statedNumber({ low: 10, high: 1000 }, EVEN));
    // Half-way between one power of ten and three; as many in each of the two.
    expect(meanOf(drawn.map(Math.log10))).toBeCloseTo(2);
    expect(drawn.filter((value) => value < 100)).toHaveLength(500);
    expect(drawn[0]).toBeCloseTo(10 * 100 ** 0.0005);
    expect(drawn.at(-1)).toBeCloseTo(10 * 100 ** 0.9995);
  });

  it('spreads evenly where its range begins at 0', () => {
    const drawn = drawsOf(statedNumber({ low: 0, high: 60 }, EVEN));
    expect(meanOf(drawn)).toBeCloseTo(30);
    expect(likelyOf(statedNumber({ low: 0, high: 60 }, EVEN))).toBe(30);
    expect(drawn.filter((value) => value < 15)).toHaveLength(250);
  });
});
