/**
 * The nearest whole step, up or down from a start, at which something turns. First in strides that grow with the
 * distance, both ways at once, then between the last step that had not turned and the first that had. A turn that
 * comes and goes again between two strides is not seen.
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
  readonly look: (step: number) => Look;
};

export type Direction = 1 | -1;

/** Steps of three digits: 1 %, 5 %, 10 %, then wider; the last is a factor of ten thousand. */
const STRIDES: readonly number[] = [
  10, 40, 80, 140, 220, 320, 460, 640, 900, 1200, 1800, 2700, 3600,
];

/** A direction with the distance from the start at which it turns. */
export type Found = { readonly direction: Direction; readonly distance: number };

/** Where it turns first in each direction, the nearer direction first; looked for only when asked for. */
export function* turnsIn(search: Search): Generator<Found> {
  const going: { direction: Direction; end: number; inside: number }[] = [
    { direction: 1, end: search.most - search.from, inside: 0 },
    { direction: -1, end: search.from - search.least, inside: 0 },
  ];
  for (const stride of [...STRIDES, Infinity]) {
    for (const way of going.filter(({ end, inside }) => inside < end)) {
      const distance = Math.min(stride, way.end);
      if (lookAt(search, way.direction, distance).turned) {
        yield {
          direction: way.direction,
          distance: between(search, way.direction, way.inside, distance),
        };
        // What lies beyond the first turn is not the nearest.
        way.end = way.inside;
      } else {
        way.inside = distance;
      }
    }
  }
}

const lookAt = ({ from, look }: Search, direction: Direction, distance: number): Look =>
  look(from + direction * distance);

const HALVES = 2;
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
const WIDEST = 256;
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
