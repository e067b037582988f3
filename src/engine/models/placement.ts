/**
 * Which mixes of slices one GPU can hold. A slice of some memory slices begins only where the maker allows it; two never
 * share a memory slice. Compute slices are counted beside.
 */
export type SliceShape = {
  readonly id: string;
  readonly compute: number;
  readonly memory: number;
  /** Memory slices that it may begin at. */
  readonly starts: readonly number[];
  /** So many on one GPU, whatever stands beside. */
  readonly most: number;
  readonly media?: 'all' | 'none' | undefined;
};

export type SlicedGpu = {
  readonly computeSlices: number;
  readonly memorySlices: number;
  readonly shapes: readonly SliceShape[];
};

/** A slice, by its place among the shapes, and where it begins. */
export type Placed = { readonly shape: number; readonly start: number };

/** A mix that one GPU can hold: how many of each shape, and one way to place them. */
export type Mix = { readonly counts: readonly number[]; readonly placed: readonly Placed[] };

/** Every mix that one GPU can hold, from none up: each is another mix and one slice more. */
export function mixesOf(gpu: SlicedGpu): readonly Mix[] {
  const found = new Map<string, Mix>();
  /** What follows hangs on the position and the counts alone, not on the order of what stands before. */
  const seen = new Set<string>();
  const none = gpu.shapes.map(() => 0);

  const from = (position: number, counts: readonly number[], placed: readonly Placed[]): void => {
    const key = counts.join(',');
    if (seen.has(`${key}/${position}`)) {
      return;
    }
    seen.add(`${key}/${position}`);
    if (!found.has(key)) {
      found.set(key, { counts, placed });
    }
    for (let start = position; start < gpu.memorySlices; start += 1) {
      for (const [shape, { starts, memory }] of gpu.shapes.entries()) {
        const more = counts.map((count, index) => (index === shape ? count + 1 : count));
        if (
          starts.includes(start) &&
          start + memory <= gpu.memorySlices &&
          mayStandTogether(more, gpu)
        ) {
          from(start + memory, more, [...placed, { shape, start }]);
        }
      }
    }
  };
  from(0, none, []);
  return [...found.values()];
}

/** No more of a shape than there may be, no more compute than there is, and nobody without the media engines it needs. */
function mayStandTogether(counts: readonly number[], gpu: SlicedGpu): boolean {
  let compute = 0;
  let takesAll = 0;
  let needsSome = 0;
  for (const [index, count] of counts.entries()) {
    const shape = gpu.shapes[index];
    if (shape === undefined || count > shape.most) {
      return false;
    }
    compute += count * shape.compute;
    takesAll += shape.media === 'all' ? count : 0;
    needsSome += shape.media === undefined ? count : 0;
  }
  return compute <= gpu.computeSlices && (takesAll === 0 || takesAll + needsSome === 1);
}
