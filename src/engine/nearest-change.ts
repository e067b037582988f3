/**
 * The nearest whole step, up or down from a start, at which something changes. First in strides that grow with the
 * distance, then by bisection between the last step without a change and the first with one. A change that comes
 * and goes again between two strides is not seen.
 */
export type Search = {
  readonly from: number;
  /** The last steps that may be tried, the start between them. */
  readonly least: number;
  readonly most: number;
  readonly changes: (step: number) => boolean;
};

/** Steps of three digits: 1 %, 5 %, 10 %, then wider; the last is a factor of ten thousand. */
const STRIDES: readonly number[] = [
  10, 40, 80, 140, 220, 320, 460, 640, 900, 1200, 1800, 2700, 3600,
];

/** The nearest step with a change in one direction (1 or −1); undefined where none is found. */
export function nearestChange(search: Search, direction: 1 | -1): number | undefined {
  const end = direction === 1 ? search.most : search.least;
  const far = Math.abs(end - search.from);
  let inside = 0;
  for (const stride of [...STRIDES.filter((one) => one < far), far]) {
    if (stride > inside && search.changes(search.from + direction * stride)) {
      return bisected(search, direction, inside, stride);
    }
    inside = stride;
  }
  return undefined;
}

/** Between a distance without a change and one with it. */
function bisected(
  { from, changes }: Search,
  direction: 1 | -1,
  without: number,
  withChange: number,
): number {
  let inside = without;
  let outside = withChange;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / HALVES);
    if (changes(from + direction * middle)) {
      outside = middle;
    } else {
      inside = middle;
    }
  }
  return from + direction * outside;
}

const HALVES = 2;
/** A guess is wrong by a few steps; one that is wrong by more than this is no guess. */
const WIDEST = 512;

/**
 * The same from a guess found with fewer draws: the nearest step around it that has a change while the one before
 * it has none. Undefined where there is none near it.
 */
export function confirmedChange(
  search: Search,
  direction: 1 | -1,
  guess: number,
): number | undefined {
  const end = Math.abs((direction === 1 ? search.most : search.least) - search.from);
  const at = (distance: number) => search.changes(search.from + direction * distance);
  const guessed = Math.abs(guess - search.from);
  let width = 1;
  if (at(guessed)) {
    let outside = guessed;
    while (outside > 0) {
      const inside = Math.max(0, guessed - width);
      if (inside === 0 || !at(inside)) {
        return bisected(search, direction, inside, outside);
      }
      outside = inside;
      width *= GROWTH;
    }
    return undefined;
  }
  let inside = guessed;
  while (inside < end && width <= WIDEST) {
    const outside = Math.min(end, guessed + width);
    if (at(outside)) {
      return bisected(search, direction, inside, outside);
    }
    inside = outside;
    width *= GROWTH;
  }
  return undefined;
}

const GROWTH = 4;
