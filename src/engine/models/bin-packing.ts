/** The fewest GPUs that hold given numbers of slices. */
import { type Mix, mixesOf, type SlicedGpu, type SliceShape } from './placement';

/** GPUs of one mix. */
export type FilledGpus = { readonly mix: Mix; readonly gpus: number };

export type Filled = {
  readonly filled: readonly FilledGpus[];
  readonly gpus: number;
  /** No packing needs fewer than this. */
  readonly atLeast: number;
  /** All that one GPU can hold. */
  readonly mixes: readonly Mix[];
};

/** Steps of the search for fewer GPUs: some tens of milliseconds. */
const MOST_STEPS = 500;
/** So many numbers of GPUs are tried. */
const MOST_TRIES = 4;

/**
 * Holds `wanted[i]` slices of shape i on as few GPUs as it can. Large or scarce slices first, each where least room is
 * left (best fit); where that needs more than any packing must, it searches for fewer, and proves it or runs out of steps.
 * So the result is exact where `gpus` is `atLeast`. Shapes that no GPU can hold must not be wanted.
 */
export function fewestGpus(gpu: SlicedGpu, wanted: readonly number[]): Filled {
  const mixes = mixesOf(gpu);
  const bySize = bestFit(gpu, mixes, wanted, largestFirst(gpu));
  const byScarcity = bestFit(gpu, mixes, wanted, scarcestFirst(gpu));
  const first = byScarcity.gpus < bySize.gpus ? byScarcity : bySize;
  const lowerBound = lowerBoundOn(gpu, mixes);
  let atLeast = Math.max(lowerBound(wanted), weighedBound(gpu, mixes, wanted));
  let isProven = true;
  for (let gpus = atLeast; gpus < first.gpus && gpus - atLeast < MOST_TRIES; gpus += 1) {
    const budget = { steps: MOST_STEPS };
    const found = packedInto(gpus, { gpu, mixes, wanted, lowerBound, budget });
    if (found === 'gave up') {
      isProven = false;
    } else if (found !== undefined) {
      return { filled: found, gpus, atLeast, mixes };
    }
    atLeast = isProven ? gpus + 1 : atLeast;
  }
  return { ...first, atLeast, mixes };
}

const keyOf = (counts: readonly number[]): string => counts.join(',');

/** By memory, then by compute: the larger first. Of those alike, the one that fewer GPUs may hold. */
const largestFirst = ({ shapes }: SlicedGpu): readonly number[] =>
  [...shapes.keys()].toSorted(
    (a, b) =>
      sizeOf(shapes, b) - sizeOf(shapes, a) || (shapes[a]?.most ?? 0) - (shapes[b]?.most ?? 0),
  );

/** Those of which a GPU holds fewest first. */
const scarcestFirst = (gpu: SlicedGpu): readonly number[] =>
  largestFirst(gpu).toSorted((a, b) => (gpu.shapes[a]?.most ?? 0) - (gpu.shapes[b]?.most ?? 0));

/** Memory decides before compute: no GPU has a thousand compute slices. */
const MEMORY_FIRST = 1000;

const sizeOf = (shapes: SlicedGpu['shapes'], index: number): number =>
  (shapes[index]?.memory ?? 0) * MEMORY_FIRST + (shapes[index]?.compute ?? 0);

/** What no packing can do without: memory, compute, and GPUs for each shape by itself. */
function lowerBoundOn(
  gpu: SlicedGpu,
  mixes: readonly Mix[],
): (wanted: readonly number[]) => number {
  const most = gpu.shapes.map((_, index) =>
    Math.max(...mixes.map(({ counts }) => counts[index] ?? 0)),
  );
  return (wanted) => {
    let [memory, compute, alone] = [0, 0, 0];
    for (const [index, count] of wanted.entries()) {
      memory += count * (gpu.shapes[index]?.memory ?? 0);
      compute += count * (gpu.shapes[index]?.compute ?? 0);
      alone = count === 0 ? alone : Math.max(alone, Math.ceil(count / (most[index] ?? 0)));
    }
    return Math.max(
      Math.ceil(memory / gpu.memorySlices),
      Math.ceil(compute / gpu.computeSlices),
      alone,
    );
  };
}

/**
 * A sharper bound: however slices are weighed, all that is wanted weighs no more than GPUs × the heaviest mix. Weighed
 * are some of the shapes at a time, each as one, by memory, by compute or by halves of the memory.
 */
function weighedBound(gpu: SlicedGpu, mixes: readonly Mix[], wanted: readonly number[]): number {
  const half = gpu.memorySlices / HALVES;
  const weighings: readonly ((shape: SliceShape) => number)[] = [
    () => 1,
    ({ memory }) => memory,
    ({ compute }) => compute,
    ({ memory }) => Math.floor(memory / half),
  ];
  const used = [...wanted.keys()].filter((shape) => (wanted[shape] ?? 0) > 0);
  const largest = largestMixes(mixes);
  let bound = 0;
  for (const weighing of weighings) {
    const weights = gpu.shapes.map(weighing);
    for (const some of subsetsOf(used)) {
      const weigh = (counts: readonly number[]): number => {
        let sum = 0;
        for (const shape of some) {
          sum += (counts[shape] ?? 0) * (weights[shape] ?? 0);
        }
        return sum;
      };
      let heaviest = 0;
      for (const { counts } of largest) {
        heaviest = Math.max(heaviest, weigh(counts));
      }
      bound = heaviest === 0 ? bound : Math.max(bound, Math.ceil(weigh(wanted) / heaviest));
    }
  }
  return bound;
}

const HALVES = 2;

/** Those to which no slice can be added. */
const largestMixes = (mixes: readonly Mix[]): readonly Mix[] => {
  const known = new Set(mixes.map(({ counts }) => keyOf(counts)));
  return mixes.filter(({ counts }) =>
    counts.every(
      (_, shape) =>
        !known.has(keyOf(counts.map((count, index) => (index === shape ? count + 1 : count)))),
    ),
  );
};

function subsetsOf(items: readonly number[]): readonly (readonly number[])[] {
  let subsets: readonly (readonly number[])[] = [[]];
  for (const item of items) {
    subsets = [...subsets, ...subsets.map((subset) => [...subset, item])];
  }
  return subsets;
}

type FilledOnly = Pick<Filled, 'filled' | 'gpus'>;

function bestFit(
  gpu: SlicedGpu,
  mixes: readonly Mix[],
  wanted: readonly number[],
  order: readonly number[],
): FilledOnly {
  const known = new Map(mixes.map((mix) => [keyOf(mix.counts), mix]));
  const empty: Mix = { counts: gpu.shapes.map(() => 0), placed: [] };
  const withOne = (mix: Mix, shape: number): Mix | undefined =>
    known.get(keyOf(mix.counts.map((count, index) => (index === shape ? count + 1 : count))));
  const roomIn = ({ counts }: Mix): number =>
    gpu.memorySlices -
    counts.reduce((sum, count, index) => sum + count * (gpu.shapes[index]?.memory ?? 0), 0);

  const open = new Map<string, FilledGpus>();
  const change = (mix: Mix, by: number): void => {
    const key = keyOf(mix.counts);
    const gpus = (open.get(key)?.gpus ?? 0) + by;
    if (gpus === 0) {
      open.delete(key);
    } else {
      open.set(key, { mix, gpus });
    }
  };
  /** A mix with as many more of a shape as it can take, and how many those are. */
  const filledUp = (mix: Mix, shape: number): { readonly full: Mix; readonly more: number } => {
    const next = withOne(mix, shape);
    if (next === undefined) {
      return { full: mix, more: 0 };
    }
    const { full, more } = filledUp(next, shape);
    return { full, more: more + 1 };
  };
  const withSome = (mix: Mix, shape: number, more: number): Mix =>
    known.get(keyOf(mix.counts.map((count, index) => (index === shape ? count + more : count)))) ??
    mix;

  for (const shape of order) {
    let left = wanted[shape] ?? 0;
    while (left > 0) {
      let best: FilledGpus | undefined;
      for (const group of open.values()) {
        if (
          withOne(group.mix, shape) !== undefined &&
          (best === undefined || roomIn(group.mix) < roomIn(best.mix))
        ) {
          best = group;
        }
      }
      const before = best?.mix ?? empty;
      const { full, more } = filledUp(before, shape);
      if (more === 0) {
        throw new Error(`No GPU holds a slice ${gpu.shapes[shape]?.id ?? shape}`);
      }
      // GPUs that are alike fill up alike; the last one takes what is left.
      const gpus = Math.max(1, Math.min(best?.gpus ?? Infinity, Math.floor(left / more)));
      const each = Math.min(left, more);
      if (best !== undefined) {
        change(before, -gpus);
      }
      change(each === more ? full : withSome(before, shape, each), gpus);
      left -= gpus * each;
    }
  }
  const filled = [...open.values()];
  return { filled, gpus: filled.reduce((sum, { gpus }) => sum + gpus, 0) };
}

type Search = {
  readonly gpu: SlicedGpu;
  readonly mixes: readonly Mix[];
  readonly wanted: readonly number[];
  readonly lowerBound: (wanted: readonly number[]) => number;
  readonly budget: { steps: number };
};

/**
 * Packs all that is wanted into so many GPUs, or finds that it cannot be. The largest slice that is left goes somewhere:
 * each mix that holds it, and as much else of what is left as it can, is tried.
 */
function packedInto(
  gpus: number,
  { gpu, mixes, wanted, lowerBound, budget }: Search,
): readonly FilledGpus[] | 'gave up' | undefined {
  const order = largestFirst(gpu);
  const fullestOrder = mixes.toSorted((a, b) => heldBy(b, gpu) - heldBy(a, gpu));
  const failed = new Set<string>();

  const search = (
    left: readonly number[],
    room: number,
  ): readonly Mix[] | 'gave up' | undefined => {
    const largest = order.find((shape) => (left[shape] ?? 0) > 0);
    if (largest === undefined) {
      return [];
    }
    const key = `${keyOf(left)}/${room}`;
    if (room < lowerBound(left) || failed.has(key)) {
      return undefined;
    }
    budget.steps -= 1;
    if (budget.steps < 0) {
      return 'gave up';
    }
    for (const mix of fullestWithin(fullestOrder, left, largest)) {
      const rest = search(
        left.map((count, index) => count - (mix.counts[index] ?? 0)),
        room - 1,
      );
      if (rest !== undefined) {
        return rest === 'gave up' ? rest : [mix, ...rest];
      }
    }
    failed.add(key);
    return undefined;
  };
  const found = search(wanted, gpus);
  return found === undefined || found === 'gave up' ? found : counted(found);
}

/** The mixes that take of what is left, hold this shape, and to which nothing of what is left can be added. */
function fullestWithin(
  mixes: readonly Mix[],
  left: readonly number[],
  shape: number,
): readonly Mix[] {
  const within = mixes.filter(
    ({ counts }) =>
      (counts[shape] ?? 0) > 0 && counts.every((count, index) => count <= (left[index] ?? 0)),
  );
  return within.filter(
    (mix) =>
      !within.some(
        (other) =>
          other !== mix && other.counts.every((count, index) => count >= (mix.counts[index] ?? 0)),
      ),
  );
}

/** By memory, then by compute. */
const heldBy = ({ counts }: Mix, { shapes }: SlicedGpu): number =>
  counts.reduce((sum, count, shape) => sum + count * sizeOf(shapes, shape), 0);

function counted(found: readonly Mix[]): readonly FilledGpus[] {
  const byKey = new Map<string, FilledGpus>();
  for (const mix of found) {
    const key = keyOf(mix.counts);
    byKey.set(key, { mix, gpus: (byKey.get(key)?.gpus ?? 0) + 1 });
  }
  return [...byKey.values()];
}
