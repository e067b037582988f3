/**
 * The standard normal distribution: density, distribution function and its inverse.
 *
 * The distribution function is Hart's rational approximation in West's form (2005); the inverse is
 * Wichura's AS 241 (1988). Both are within 1e-14 of the exact value over the range used here.
 */

const HALF = 0.5;
const ROOT_OF_TWO_PI = Math.sqrt(Math.PI / HALF);

/** Beyond this the upper tail is smaller than the smallest number a double holds in full. */
const NO_TAIL_BEYOND = 38;
/** From here on a short continued fraction is more exact than the rational approximation. */
const CONTINUED_FRACTION_FROM = 4;
/** Terms after which the rest is lost in a double: 27 at 4, 13 at 8. */
const LEAST_TERMS = 8;
const TERMS_NEAR = 304;

// Coefficients of Hart's approximation of the upper tail, highest power first.
const TAIL_NUMERATOR = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
] as const;
const TAIL_DENOMINATOR = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
] as const;
const [A6, A5, A4, A3, A2, A1, A0] = TAIL_NUMERATOR;
const [B7, B6, B5, B4, B3, B2, B1, B0] = TAIL_DENOMINATOR;

// Coefficients of AS 241, highest power first: near the middle, at the shoulders, in the tails.
const NUMERATOR_CENTRE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
] as const;
const DENOMINATOR_CENTRE = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
] as const;
const NUMERATOR_SHOULDER = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
] as const;
const DENOMINATOR_SHOULDER = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
] as const;
const NUMERATOR_TAIL = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
] as const;
const DENOMINATOR_TAIL = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
] as const;

/** Within this distance of 0.5 the probability counts as the middle. */
const CENTRE_HALF_WIDTH = 0.425;
const CENTRE_SHIFT = CENTRE_HALF_WIDTH * CENTRE_HALF_WIDTH;
/** On the scale sqrt(-ln tail): where the shoulder ends, and the shifts of the two fits. */
const SHOULDER_END = 5;
const SHOULDER_SHIFT = 1.6;

/** A polynomial by Horner's rule, coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let index = 0; index < coefficients.length; index += 1) {
    sum = sum * x + (coefficients[index] ?? 0);
  }
  return sum;
}

/** φ(x) = e^(−x²/2) / √(2π). */
export const normalDensity = (x: number): number => Math.exp(-HALF * x * x) / ROOT_OF_TWO_PI;

/** P(Z > x) for x ≥ 0, exact to the last few digits however small it is. Written out: it is asked for in every draw. */
function upperTail(x: number): number {
  if (x > NO_TAIL_BEYOND) {
    return 0;
  }
  if (x < CONTINUED_FRACTION_FROM) {
    const above = (((((A6 * x + A5) * x + A4) * x + A3) * x + A2) * x + A1) * x + A0;
    const below = ((((((B7 * x + B6) * x + B5) * x + B4) * x + B3) * x + B2) * x + B1) * x + B0;
    return (Math.exp(-HALF * x * x) * above) / below;
  }
  let fraction = x;
  for (let term = Math.ceil(LEAST_TERMS + TERMS_NEAR / (x * x)); term > 0; term -= 1) {
    fraction = x + term / fraction;
  }
  return normalDensity(x) / fraction;
}

/** Φ(x) = P(Z ≤ x), from 0 to 1. For P(Z > x) take Φ(−x), which loses no digits in the tail. */
export const normalCdf = (x: number): number => (x > 0 ? 1 - upperTail(x) : upperTail(-x));

/** Φ⁻¹(p): the level that Z stays below with probability p. ∓Infinity at 0 and 1, NaN outside. */
export function normalInverse(p: number): number {
  const fromMiddle = p - HALF;
  if (Math.abs(fromMiddle) <= CENTRE_HALF_WIDTH) {
    const r = CENTRE_SHIFT - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(NUMERATOR_CENTRE, r)) / polynomial(DENOMINATOR_CENTRE, r);
  }
  const tail = Math.min(p, 1 - p);
  if (tail <= 0) {
    return tail === 0 ? Math.sign(fromMiddle) * Infinity : NaN;
  }
  const r = Math.sqrt(-Math.log(tail));
  const size =
    r <= SHOULDER_END
      ? polynomial(NUMERATOR_SHOULDER, r - SHOULDER_SHIFT) /
        polynomial(DENOMINATOR_SHOULDER, r - SHOULDER_SHIFT)
      : polynomial(NUMERATOR_TAIL, r - SHOULDER_END) /
        polynomial(DENOMINATOR_TAIL, r - SHOULDER_END);
  return Math.sign(fromMiddle) * size;
}
