import { keysOf } from '@/lib/keys-of';
import { logTriangular, logUniform } from '@/lib/random';
import type { NumberPrior } from '@/questions/priors';
import type { StatedRange } from './stated';

/** Weights of some values, ready to draw from: cumulative shares and the most likely value. */
export type Spread<T extends string> = {
  readonly values: readonly T[];
  readonly cumulative: readonly number[];
  readonly mode: T;
};

/** Throws where no value has any weight: a prior without a choice is a mistake of ours. */
export function spreadOf<T extends string>(
  weights: { readonly [V in T]?: number },
  tilt: (value: T) => number = () => 1,
): Spread<T> {
  const values = keysOf(weights);
  const shares = values.map((value) => (weights[value] ?? 0) * tilt(value));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const [first] = values;
  if (first === undefined || total <= 0) {
    throw new RangeError('A prior needs at least one value with a weight above 0.');
  }
  let running = 0;
  let mode = first;
  let most = 0;
  const cumulative = values.map((value, index) => {
    const share = shares[index] ?? 0;
    running += share / total;
    if (share > most) {
      most = share;
      mode = value;
    }
    return running;
  });
  return { values, cumulative, mode };
}

/** A number at probability u from its prior; without u the most likely one. */
export const numberAt = ({ low, likely, high }: NumberPrior, u: number | undefined): number =>
  u === undefined ? likely : logTriangular(low, likely, high, u);

/** A number at probability u from the range that was stated; without u its geometric middle. */
export function withinRange({ low, high }: StatedRange, u: number | undefined): number {
  if (low === high) {
    return low;
  }
  return logUniform(low, high, u ?? HALF);
}

const HALF = 0.5;
