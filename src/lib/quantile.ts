/** Buckets over the range of a block: so many that few values share one. */
const BUCKETS = 1024;

/**
 * The values that shares p of the block lie below (nearest rank), in the order of the shares. The block is left as
 * it is. Values are counted into buckets, and only those of the bucket in question are sorted: two passes over the
 * block, whatever the number of shares. Throws where a value is not finite.
 */
export function quantilesOf(block: Float64Array, shares: readonly number[]): readonly number[] {
  const { low, high } = endsOf(block);
  if (block.length === 0 || low === high) {
    return shares.map(() => low);
  }
  const perBucket = BUCKETS / (high - low);
  if (!Number.isFinite(perBucket) || perBucket === 0) {
    // Next to nothing apart, or too far for a double: there are no buckets between them.
    const sorted = block.toSorted();
    return shares.map((p) => sorted[rankOf(p, block.length)] ?? 0);
  }
  const counts = new Uint32Array(BUCKETS);
  const places = placesFor(block.length);
  for (let index = 0; index < block.length; index += 1) {
    const bucket = bucketOf(block[index] ?? 0, low, perBucket);
    places[index] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return shares.map((p) => {
    const rank = rankOf(p, block.length);
    let before = 0;
    let bucket = 0;
    while (before + (counts[bucket] ?? 0) <= rank) {
      before += counts[bucket] ?? 0;
      bucket += 1;
    }
    return inBucket(block, places, bucket, counts[bucket] ?? 0)[rank - before] ?? 0;
  });
}

let scratch = new Uint16Array(0);

/** Where to note the bucket of each value; written anew for each block. */
function placesFor(length: number): Uint16Array {
  if (scratch.length < length) {
    scratch = new Uint16Array(length);
  }
  return scratch;
}

/** The place of a share among so many sorted values: nearest rank. */
const rankOf = (p: number, length: number): number =>
  Math.min(length - 1, Math.max(0, Math.ceil(p * length) - 1));

const bucketOf = (value: number, low: number, perBucket: number): number =>
  Math.min(BUCKETS - 1, ((value - low) * perBucket) | 0);

/** The values of one bucket, sorted. */
function inBucket(
  block: Float64Array,
  places: Uint16Array,
  bucket: number,
  count: number,
): Float64Array {
  const found = new Float64Array(count);
  let next = 0;
  for (let index = 0; next < count; index += 1) {
    if (places[index] === bucket) {
      found[next] = block[index] ?? 0;
      next += 1;
    }
  }
  return found.sort();
}

/** The smallest and the largest value. Throws where a value is not finite. */
function endsOf(block: Float64Array): { readonly low: number; readonly high: number } {
  let low = block[0] ?? 0;
  let high = low;
  // Stays 0: what is not finite leaves NaN behind.
  let strays = 0;
  for (let index = 0; index < block.length; index += 1) {
    const value = block[index] ?? 0;
    strays += value - value;
    if (value < low) {
      low = value;
    } else if (value > high) {
      high = value;
    }
  }
  if (strays !== 0) {
    throw new RangeError('Quantiles need finite numbers.');
  }
  return { low, high };
}

/** The value that a share p of some ascending values lies below, between the two nearest (type 7: place p (n − 1)). */
export function quantileBetween(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
