/** How far a number is off another, as a share of it; off 0 by the number itself. */
export const relativeError = (actual: number, wanted: number): number =>
  Math.abs(actual - wanted) / (wanted === 0 ? 1 : Math.abs(wanted));
