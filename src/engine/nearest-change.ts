/**
 * The nearest whole step, up or down from a start, at which something turns. First in strides that grow with the
 * distance, both ways at once, then between the last step that had not turned and the first that had. A turn that
 * comes and goes again between two strides is not seen. The start is not turned: else there is no way back to go.
 */
export type Look = {
  readonly turned: boolean;
  /** What falls below 0 where it turns, and by how much: says where between two looks to look next. */
  readonly leads: readonly number[];
};

export type Search = {
  readonly from: number;
  /** The last steps that may be tried, the start between them. */
  readonly least: number;
  readonly most: number;
  /** How far a step is from the start, the farther the more: what is nearest is nearest by this. */
  readonly away: (step: number) => number;
  readonly look: (step: number) => Look;
  /** Where it is looked at first: at these distances, the same both ways, and at the ends. */
  readonly strides?: readonly number[];
};

export type Direction = 1 | -1;

const HALVES = 2;

/** Close by first, since near turns are the ones that matter, and may go again a little further on. */
export const STRIDES: readonly number[] = [
  1.02, 1.05, 1.1, 1.2, 1.35, 1.6, 2, 2.7, 4, 7, 15, 50, 1000,
].map(Math.log);

/** A direction with the number of steps from the start after which it turns. */
export type Found = { readonly direction: Direction; readonly distance: number };

/** Where it turns first in each direction, the nearer direction first; looked for only when asked for. */
export function* turnsIn(search: Search): Generator<Found> {
  const going: Way[] = [
    { direction: 1, end: search.most - search.from, inside: 0 },
    { direction: -1, end: search.from - search.least, inside: 0 },
  ];
  for (const stride of [...(search.strides ?? STRIDES), Infinity]) {
    const found = going.flatMap((way): readonly Found[] => {
      const distance = stepsWithin(search, way, stride);
      if (distance === way.inside) {
        return [];
      }
      const { direction, inside } = way;
      if (!lookAt(search, direction, distance).turned) {
        way.inside = distance;
        return [];
      }
      // What lies beyond the first turn is not the nearest.
      way.end = inside;
      return [{ direction, distance: between(search, direction, inside, distance) }];
    });
    yield* found.toSorted((one, other) => awayOf(search, one) - awayOf(search, other));
  }
}

/** A direction with its last step, and the last of those that had not turned. */
type Way = { readonly direction: Direction; end: number; inside: number };

const awayOf = ({ from, away }: Search, { direction, distance }: Found): number =>
  away(from + direction * distance);

/** How many steps of a way are within reach, at least those gone already. */
function stepsWithin(search: Search, { direction, end, inside }: Way, reach: number): number {
  let within = inside;
  let beyond = end + 1;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / HALVES);
    if (awayOf(search, { direction, distance: middle }) <= reach) {
      within = middle;
    } else {
      beyond = middle;
    }
  }
  return within;
}

const lookAt = ({ from, look }: Search, direction: Direction, distance: number): Look =>
  look(from + direction * distance);

/** How far past the place where the lead should vanish to look, so that the next look is on the other side. */
const PAST = 0.02;

/** The first turned distance between one that has not turned and one that has. */
function between(search: Search, direction: Direction, without: number, turned: number): number {
  let inside = without;
  let outside = turned;
  let near = lookAt(search, direction, inside);
  let far = lookAt(search, direction, outside);
  let lastTurned = true;
  let guesses = 0;
  while (outside - inside > 1) {
    const width = outside - inside;
    const guess =
      guesses % GUESSES_IN_A_ROW === GUESSES_IN_A_ROW - 1 ? undefined : crossing(near, far);
    guesses += 1;
    const past = Math.ceil(PAST * width) * (lastTurned ? -1 : 1);
    const place =
      guess === undefined
        ? Math.floor(width / HALVES)
        : Math.min(width - 1, Math.max(1, Math.ceil(guess * width) + past));
    const seen = lookAt(search, direction, inside + place);
    lastTurned = seen.turned;
    if (seen.turned) {
      outside = inside + place;
      far = seen;
    } else {
      inside += place;
      near = seen;
    }
  }
  return outside;
}

/** Every so many guesses one half is taken, so that a lead that jumps cannot hold the search up. */
const GUESSES_IN_A_ROW = 4;

/** Where between two looks the lead that is lost should vanish, from 0 to 1; undefined where it says nothing. */
function crossing(near: Look, far: Look): number | undefined {
  for (const [which, lost] of far.leads.entries()) {
    const had = near.leads[which] ?? 0;
    if (lost < 0 && had > 0 && Number.isFinite(had - lost)) {
      return had / (had - lost);
    }
  }
  return undefined;
}

/** A guess is wrong by a few steps; one that is wrong by more than this is no guess. */
const WIDEST = 64;
const GROWTH = 4;

/**
 * The same from a guess found with fewer draws: the nearest distance around it that has turned while the one before
 * has not. Undefined where there is none near it.
 */
export function confirmed(search: Search, { direction, distance }: Found): number | undefined {
  const end = Math.abs((direction === 1 ? search.most : search.least) - search.from);
  let width = 1;
  if (lookAt(search, direction, distance).turned) {
    let outside = distance;
    while (outside > 0) {
      const inside = Math.max(0, distance - width);
      if (!lookAt(search, direction, inside).turned) {
        return between(search, direction, inside, outside);
      }
      outside = inside;
      width *= GROWTH;
    }
    return undefined;
  }
  let inside = distance;
  while (inside < end && width <= WIDEST) {
    const outside = Math.min(end, distance + width);
    if (lookAt(search, direction, outside).turned) {
      return between(search, direction, inside, outside);
    }
    inside = outside;
    width *= GROWTH;
  }
  return undefined;
}
