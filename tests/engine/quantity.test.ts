import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/engine/figures';
import {
  above,
  atLeast,
  choose,
  column,
  constant,
  eachOf,
  formula,
  largest,
  likelyOf,
  minus,
  named,
  not,
  ONE,
  type Operand,
  over,
  plus,
  power,
  type Quantity,
  quantityOf,
  smallest,
  times,
  truth,
  ZERO,
} from '@/engine/quantity';
import { withLentColumns } from '@/lib/lent-columns';

/** A column, the likely world first. */
const worlds = (...values: readonly number[]): Quantity => column(Float64Array.from(values));

/** What a quantity is: one number for all worlds, or a list with one for each. */
const asPlain = ({ values }: Quantity): number | readonly number[] =>
  typeof values === 'number' ? values : [...values];

const A = worlds(6, 12, 2);
const B = worlds(3, 4, 8);

type Case = {
  readonly operation: (left: Operand, right: Operand) => Quantity;
  /** 6 and 3; 6, 12, 2 and 3; 6 and 3, 4, 8; 6, 12, 2 and 3, 4, 8. */
  readonly numbers: number;
  readonly columnAndNumber: readonly number[];
  readonly numberAndColumn: readonly number[];
  readonly columns: readonly number[];
};

const CASES: Readonly<Record<string, Case>> = {
  times: {
    operation: times,
    numbers: 18,
    columnAndNumber: [18, 36, 6],
    numberAndColumn: [18, 24, 48],
    columns: [18, 48, 16],
  },
  plus: {
    operation: plus,
    numbers: 9,
    columnAndNumber: [9, 15, 5],
    numberAndColumn: [9, 10, 14],
    columns: [9, 16, 10],
  },
  minus: {
    operation: minus,
    numbers: 3,
    columnAndNumber: [3, 9, -1],
    numberAndColumn: [3, 2, -2],
    columns: [3, 8, -6],
  },
  over: {
    operation: over,
    numbers: 2,
    columnAndNumber: [2, 4, 2 / 3],
    numberAndColumn: [2, 1.5, 0.75],
    columns: [2, 3, 0.25],
  },
  smallest: {
    operation: smallest,
    numbers: 3,
    columnAndNumber: [3, 3, 2],
    numberAndColumn: [3, 4, 6],
    columns: [3, 4, 2],
  },
  largest: {
    operation: largest,
    numbers: 6,
    columnAndNumber: [6, 12, 3],
    numberAndColumn: [6, 6, 8],
    columns: [6, 12, 8],
  },
  'at least': {
    operation: atLeast,
    numbers: 1,
    columnAndNumber: [1, 1, 0],
    numberAndColumn: [1, 1, 0],
    columns: [1, 1, 0],
  },
  above: {
    operation: above,
    numbers: 1,
    columnAndNumber: [1, 1, 0],
    numberAndColumn: [1, 1, 0],
    columns: [1, 1, 0],
  },
  'any formula of two': {
    operation: (left, right) => formula('', (one = 0, other = 0) => 10 * one + other, left, right),
    numbers: 63,
    columnAndNumber: [63, 123, 23],
    numberAndColumn: [63, 64, 68],
    columns: [63, 124, 28],
  },
};

describe.each(Object.entries(CASES))('%s', (_, one) => {
  const { operation, numbers, columnAndNumber, numberAndColumn, columns } = one;

  it('of numbers is a number, the same in all worlds', () => {
    expect(asPlain(operation(6, 3))).toBe(numbers);
    expect(asPlain(operation(constant(6), constant(3)))).toBe(numbers);
  });

  it('of columns is worked out in each world by itself', () => {
    expect(asPlain(operation(A, B))).toEqual(columns);
  });

  it('of a column and a number is a column', () => {
    expect(asPlain(operation(A, 3))).toEqual(columnAndNumber);
    expect(asPlain(operation(6, B))).toEqual(numberAndColumn);
    expect(asPlain(operation(A, constant(3)))).toEqual(columnAndNumber);
    expect(asPlain(operation(constant(6), B))).toEqual(numberAndColumn);
  });

  it('leaves its operands as they were', () => {
    operation(A, B);
    operation(A, 3);
    operation(6, B);
    expect([asPlain(A), asPlain(B)]).toEqual([
      [6, 12, 2],
      [3, 4, 8],
    ]);
  });
});

describe('a power', () => {
  it('is the base as often as the exponent says', () => {
    expect(asPlain(power(4, 0.5))).toBeCloseTo(2);
    expect(asPlain(power(2, 3))).toBeCloseTo(8);
  });

  it('is worked out in each world by itself', () => {
    const roots = eachOf(power(worlds(16, 4, 1), 0.5), 3);
    const powers = eachOf(power(4, worlds(0.5, 2, 0)), 3);
    const both = eachOf(power(worlds(16, 10, 3), worlds(0.25, 2, 1)), 3);
    for (const [world, wanted] of [4, 2, 1].entries()) {
      expect(roots[world]).toBeCloseTo(wanted);
    }
    for (const [world, wanted] of [2, 16, 1].entries()) {
      expect(powers[world]).toBeCloseTo(wanted);
    }
    for (const [world, wanted] of [2, 100, 3].entries()) {
      expect(both[world]).toBeCloseTo(wanted);
    }
  });

  it('of 0 is 0 and of 1 is 1, to the last digit', () => {
    expect(asPlain(power(0, 0.7))).toBe(0);
    expect(asPlain(power(1, 0.7))).toBe(1);
    expect(asPlain(power(worlds(0, 1), 0.7))).toEqual([0, 1]);
  });

  it('leaves base and exponent as they were', () => {
    const base = worlds(16, 4);
    const exponent = worlds(0.5, 2);
    power(base, exponent);
    expect([asPlain(base), asPlain(exponent)]).toEqual([
      [16, 4],
      [0.5, 2],
    ]);
  });
});

describe('an operation of several', () => {
  it('goes from left to right', () => {
    // (2 × 5) × 3 and ((20 − 5) − 3) − 2
    expect(asPlain(times(2, 5, 3))).toBe(30);
    expect(asPlain(minus(20, 5, 3, 2))).toBe(10);
    expect(asPlain(minus(worlds(20, 30), 5, worlds(3, 4), 2))).toEqual([10, 19]);
    expect(asPlain(minus(20, 5, worlds(3, 4), 2))).toEqual([10, 9]);
  });

  it('rounds after each step alike, whether it is one world or many', () => {
    // In doubles (0.1 + 0.2) + 0.3 is a hair more than 0.6, which 0.1 + (0.2 + 0.3) is.
    const rounded = 0.600_000_000_000_000_1;
    expect(asPlain(plus(0.1, 0.2, 0.3))).toBe(rounded);
    expect(asPlain(plus(worlds(0.1), worlds(0.2), worlds(0.3)))).toEqual([rounded]);
    expect(asPlain(plus(0.1, 0.2, worlds(0.3)))).toEqual([rounded]);
    expect(asPlain(plus(worlds(0.1), 0.2, 0.3))).toEqual([rounded]);
    expect(asPlain(plus(0.1, worlds(0.2), 0.3))).toEqual([rounded]);
  });

  it('of one is that one, and of none is nothing', () => {
    expect(asPlain(plus(7))).toBe(7);
    expect(asPlain(plus(A))).toEqual([6, 12, 2]);
    expect(asPlain(plus())).toBe(0);
  });

  it('with what changes nothing is the other, in every place', () => {
    const same = [times(1, A), times(A, 1), plus(0, A), plus(A, 0), minus(A, 0), over(A, 1)];
    expect(same.map(asPlain)).toEqual(same.map(() => [6, 12, 2]));
    // 1 × B − 0, 0 − A and 1 ÷ B are none of these.
    expect(asPlain(minus(times(1, B), 0, A))).toEqual([-3, -8, 6]);
    expect(asPlain(minus(0, A))).toEqual([-6, -12, -2]);
    expect(asPlain(over(1, B))).toEqual([1 / 3, 0.25, 0.125]);
  });

  it('with a factor of 0 is 0 in all worlds, whatever else there is', () => {
    expect([times(0, A), times(A, 0), times(A, 0, B), times(A, B, 0)].map(asPlain)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(asPlain(plus(times(A, 0), B))).toEqual([3, 4, 8]);
  });

  it('with what changes nothing leaves its operands as they were, whatever is done with the result', () => {
    for (const same of [times(1, A, B), plus(0, A, B), minus(A, 0, B), plus(times(1, A), B)]) {
      plus(same, B);
      minus(same, 1, 1);
    }
    expect([asPlain(A), asPlain(B)]).toEqual([
      [6, 12, 2],
      [3, 4, 8],
    ]);
  });

  it('of one column leaves it as it was, whatever is done with the result', () => {
    const same = plus(A);
    minus(same, 1, 1);
    times(same, B, B);
    expect(asPlain(A)).toEqual([6, 12, 2]);
  });
});

/** Numbers as the engine meets them, and some that it should not: 0 from below and above, large, small. */
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, 1, -1, 0.1),
);

/** Of each operand whether it is one number for all worlds, and its numbers. */
const anyOperands = fc.record({
  left: fc.array(anyNumber, { minLength: 5, maxLength: 5 }),
  right: fc.array(anyNumber, { minLength: 5, maxLength: 5 }),
  leftIsOne: fc.boolean(),
  rightIsOne: fc.boolean(),
});

describe('every operation', () => {
  const operations = [times, plus, minus, over, smallest, largest, atLeast, above];

  /** A 0 has no sign that counts: a factor of 0 is not multiplied out world by world. */
  const withoutSignOfZero = (value: number): number => (value === 0 ? 0 : value);

  it('gives in each of many worlds the very number it gives in that world alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...operations),
        anyOperands,
        (operation, { left, right, leftIsOne, rightIsOne }) => {
          const [one = 0] = left;
          const [other = 0] = right;
          const together = (): readonly number[] => [
            ...eachOf(
              operation(leftIsOne ? one : worlds(...left), rightIsOne ? other : worlds(...right)),
              5,
            ),
          ];
          const apart = left.map((value, world) =>
            likelyOf(operation(leftIsOne ? one : value, rightIsOne ? other : (right[world] ?? 0))),
          );
          const wanted = apart.map(withoutSignOfZero);
          expect(together().map(withoutSignOfZero)).toEqual(wanted);
          // Nor does it matter what a lent column held before.
          expect(withLentColumns(together).map(withoutSignOfZero)).toEqual(wanted);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same for powers of what is at least 0', () => {
    const base = fc.double({ min: 0, max: 1e6, noNaN: true });
    const exponent = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(base, exponent), { minLength: 1, maxLength: 5 }), (pairs) => {
        const bases = worlds(...pairs.map(([one]) => one));
        const exponents = worlds(...pairs.map(([, one]) => one));
        expect(asPlain(power(bases, exponents))).toEqual(
          pairs.map(([one, other]) => asPlain(power(one, other))),
        );
      }),
    );
  });
});

describe('a truth', () => {
  it('is 1 or 0', () => {
    expect([asPlain(truth(true)), asPlain(truth(false))]).toEqual([1, 0]);
    expect([asPlain(not(ONE)), asPlain(not(ZERO))]).toEqual([0, 1]);
    expect(asPlain(not(worlds(1, 0, 1)))).toEqual([0, 1, 0]);
  });

  it('tells "at least" from "above" where both are the same', () => {
    expect(asPlain(atLeast(worlds(1, 2, 3), 2))).toEqual([0, 1, 1]);
    expect(asPlain(above(worlds(1, 2, 3), 2))).toEqual([0, 0, 1]);
    expect([asPlain(atLeast(2, 2)), asPlain(above(2, 2))]).toEqual([1, 0]);
  });
});

describe('a choice between two', () => {
  const never = (): Quantity => {
    throw new Error('This was not to be worked out.');
  };

  it('works out the one that holds, where it is the same in all worlds', () => {
    expect(asPlain(choose(ONE, () => A, never))).toEqual([6, 12, 2]);
    expect(asPlain(choose(ZERO, never, () => constant(7)))).toBe(7);
  });

  it('works out the one that holds in every world, though each was asked', () => {
    expect(asPlain(choose(worlds(1, 1), () => constant(7), never))).toBe(7);
    expect(asPlain(choose(worlds(0, 0), never, () => worlds(1, 2)))).toEqual([1, 2]);
  });

  it('takes for each world the one that holds there', () => {
    const isLarge = atLeast(A, 6);
    expect(asPlain(isLarge)).toEqual([1, 1, 0]);
    expect(
      asPlain(
        choose(
          isLarge,
          () => A,
          () => B,
        ),
      ),
    ).toEqual([6, 12, 8]);
    expect(
      asPlain(
        choose(
          isLarge,
          () => constant(7),
          () => B,
        ),
      ),
    ).toEqual([7, 7, 8]);
    expect(
      asPlain(
        choose(
          isLarge,
          () => ONE,
          () => ZERO,
        ),
      ),
    ).toEqual([1, 1, 0]);
  });

  it('leaves both as they were', () => {
    choose(
      worlds(1, 0, 1),
      () => A,
      () => B,
    );
    expect([asPlain(A), asPlain(B)]).toEqual([
      [6, 12, 2],
      [3, 4, 8],
    ]);
  });
});

describe('a formula of several', () => {
  it('is handed up to four numbers of one world, in order', () => {
    const digits = (a = 0, b = 0, c = 0, d = 0) => 1000 * a + 100 * b + 10 * c + d;
    expect(asPlain(formula('', digits, 1, 2, 3, 4))).toBe(1234);
    expect(asPlain(formula('', digits, worlds(1, 5), 2, worlds(3, 6), 4))).toEqual([1234, 5264]);
    expect(asPlain(formula('', digits, 1, worlds(2, 7)))).toEqual([1200, 1700]);
  });
});

describe('a quantity', () => {
  it('in the likely world is its number, or the first of its column', () => {
    expect(likelyOf(constant(7))).toBe(7);
    expect(likelyOf(A)).toBe(6);
  });

  it('in each of so many worlds is its column, or its number as often', () => {
    expect([...eachOf(A, 3)]).toEqual([6, 12, 2]);
    expect([...eachOf(constant(7), 3)]).toEqual([7, 7, 7]);
    expect([...eachOf(7, 2)]).toEqual([7, 7]);
  });
});

describe('the trail of a number', () => {
  const figure: Figure = { id: 'rented.adder', low: 0.1, likely: 0.25, high: 0.4 };
  const adder: Quantity = { values: 0.25, origin: { kind: 'figure', figure } };
  const mean: Quantity = { values: 12, origin: { kind: 'answer', answer: 'meanGpus' } };

  it('is how it was made and the parts it was made of, in order', () => {
    const rent = times(mean, 2);
    const bill = plus(rent, times(rent, adder));
    // 12 × 2 = 24, and a quarter of it.
    expect(bill.values).toBe(30);
    const ofRent = { kind: 'result', name: '', by: 'times', of: [mean, constant(2)] };
    expect(rent.origin).toEqual(ofRent);
    expect(bill.origin).toEqual({
      kind: 'result',
      name: '',
      by: 'plus',
      of: [
        { values: 24, origin: ofRent },
        {
          values: 6,
          origin: { kind: 'result', name: '', by: 'times', of: [rent, adder] },
        },
      ],
    });
  });

  it('says of every operation which one it was', () => {
    const by = (quantity: Quantity) =>
      quantity.origin.kind === 'result' ? quantity.origin.by : quantity.origin.kind;
    expect(
      [
        times(1, 2),
        plus(1, 2),
        minus(1, 2),
        over(1, 2),
        power(1, 2),
        smallest(1, 2),
        largest(1, 2),
        atLeast(1, 2),
        formula('sum', (one = 0) => one, 1),
        constant(1),
        adder,
        mean,
      ].map(by),
    ).toEqual([
      'times',
      'plus',
      'minus',
      'over',
      'power',
      'smallest',
      'largest',
      'formula',
      'formula',
      'number',
      'figure',
      'answer',
    ]);
  });

  it('has the name it is given, and keeps the number and its parts', () => {
    const rent = named('rent', times(mean, 2));
    expect(rent).toEqual({
      values: 24,
      origin: { kind: 'result', name: 'rent', by: 'times', of: [mean, constant(2)] },
    });
    expect(named('rent again', rent).origin).toMatchObject({ name: 'rent again', by: 'times' });
    expect(formula('whole jobs', Math.floor, 2.5)).toEqual({
      values: 2,
      origin: { kind: 'result', name: 'whole jobs', by: 'formula', of: [constant(2.5)] },
    });
  });

  it('keeps the names of figures, answers and bare numbers: a name is for what was made', () => {
    expect(named('adder', adder)).toBe(adder);
    expect(named('mean', mean)).toBe(mean);
    expect(named('two', ONE)).toBe(ONE);
  });

  it('goes through what was chosen, not through what was not, and remembers why', () => {
    const isLarge = atLeast(mean, 1);
    const chosen = choose(
      isLarge,
      () => adder,
      () => mean,
    );
    expect(chosen).toEqual({ ...adder, chosenBy: [isLarge] });
    const twice = choose(
      isLarge,
      () => chosen,
      () => ZERO,
    );
    expect(twice).toEqual({ ...adder, chosenBy: [isLarge, isLarge] });
  });

  it('does not say why where a bare word decides', () => {
    const chosen = choose(
      ONE,
      () => adder,
      () => mean,
    );
    expect(chosen).toBe(adder);
  });

  it('keeps why under another name', () => {
    const isLarge = atLeast(mean, 1);
    const rent = choose(
      isLarge,
      () => times(mean, 2),
      () => ZERO,
    );
    expect(named('rent', rent)).toMatchObject({
      values: 24,
      origin: { name: 'rent' },
      chosenBy: [isLarge],
    });
  });

  it('takes a bare number as one', () => {
    expect(quantityOf(7)).toEqual(constant(7));
    expect(quantityOf(adder)).toBe(adder);
  });

  it('is not kept for many worlds', () => {
    const many = { kind: 'many' };
    expect(A.origin).toEqual(many);
    expect(times(A, adder).origin).toEqual(many);
    expect(named('rent', times(2, A)).origin).toEqual(many);
    expect(formula('twice', (one = 0) => 2 * one, A).origin).toEqual(many);
    expect(
      choose(
        atLeast(A, 6),
        () => adder,
        () => mean,
      ).origin,
    ).toEqual(many);
  });
});
