import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beyondAnchor,
  boundedValue,
  exponentialValue,
  LEAST_VALUE,
  linearValue,
  logarithmicValue,
  MOST_VALUE,
  piecewiseValue,
} from '@/engine/value';
import vectors from '~/fixtures/vectors/mavt.json';

const VECTOR_DIGITS = 9; // absolute 1e-9, as the file says

type ValueInputs = (typeof vectors.value_functions)[number]['inputs'];

function valueOf(kind: string, inputs: ValueInputs): number {
  const { x, worst = NaN, best = NaN, rho = NaN, xs = [], vs = [] } = inputs;
  switch (kind) {
    case 'linear':
      return linearValue(x, worst, best);
    case 'exponential':
      return exponentialValue(x, worst, best, rho);
    case 'piecewise':
      return piecewiseValue(x, xs, vs);
    default:
      throw new Error(`the vectors have a new kind of value function: ${kind}`);
  }
}

describe('a value', () => {
  it.each(vectors.value_functions)('matches the $kind vector at $inputs', (vector) => {
    expect(valueOf(vector.kind, vector.inputs)).toBeCloseTo(vector.output, VECTOR_DIGITS);
  });

  it('is counted in factors on a logarithmic scale', () => {
    expect(logarithmicValue(10, 1000, 1)).toBeCloseTo(2 / 3, 12); // two of three factors of ten
    expect(logarithmicValue(1000, 1000, 1)).toBeCloseTo(0, 12);
    expect(logarithmicValue(1, 1000, 1)).toBe(1);
    expect(logarithmicValue(10_000, 1000, 1)).toBeCloseTo(-1 / 3, 12);
  });

  it('is level beyond the points of a broken line', () => {
    expect(piecewiseValue(-1, [0, 2], [1, 0.5])).toBe(1);
    expect(piecewiseValue(5, [0, 2], [1, 0.5])).toBe(0.5);
  });

  it('is kept from −1 to 2, and says when', () => {
    expect(boundedValue(-7)).toBe(LEAST_VALUE);
    expect(boundedValue(0.3)).toBe(0.3);
    expect(boundedValue(Infinity)).toBe(MOST_VALUE);
    expect([-1.01, -1, -0.01, 0, 1, 1.01, 2, 2.01].map(beyondAnchor)).toEqual([
      'bounded',
      'beyond',
      'beyond',
      'none',
      'none',
      'beyond',
      'beyond',
      'bounded',
    ]);
  });

  it('runs from 0 at the worst anchor to 1 at the best, whichever is larger', () => {
    const amount = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    const rho = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(amount, amount, rho, (worst, best, curve) => {
        fc.pre(Math.abs(worst - best) > 1e-6 * worst);
        expect(linearValue(worst, worst, best)).toBeCloseTo(0, 9);
        expect(linearValue(best, worst, best)).toBeCloseTo(1, 9);
        expect(logarithmicValue(best, worst, best)).toBeCloseTo(1, 9);
        expect(exponentialValue(worst, worst, best, curve)).toBeCloseTo(0, 9);
        expect(exponentialValue(best, worst, best, curve)).toBeCloseTo(1, 9);
      }),
    );
  });
});
