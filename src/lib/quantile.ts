/**
 * The value that a share p of the block lies below (nearest rank). Reorders the block: give it a copy.
 * Quickselect, so that ranges of many columns do not cost as many sorts.
 */
export const quantileInPlace = (block: Float64Array, p: number): number =>
  quantilesInPlace(block, [p])[0] ?? 0;

/** The same for several shares in rising order: each goes on where the one before has sorted. */
export function quantilesInPlace(
  block: Float64Array,
  shares: readonly number[],
): readonly number[] {
  let from = 0;
  return shares.map((p) => {
    const rank = Math.min(block.length - 1, Math.max(0, Math.ceil(p * block.length) - 1));
    const value = selected(block, rank, from);
    from = Math.max(0, rank);
    return value;
  });
}

/** The value of a rank, with smaller ones before it and larger ones after it; sorted already up to `from`. */
function selected(block: Float64Array, rank: number, from: number): number {
  let low = from;
  let high = block.length - 1;
  while (low < high) {
    const pivot = block[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((block[left] ?? 0) < pivot) {
        left += 1;
      }
      while ((block[right] ?? 0) > pivot) {
        right -= 1;
      }
      if (left <= right) {
        const kept = block[left] ?? 0;
        block[left] = block[right] ?? 0;
        block[right] = kept;
        left += 1;
        right -= 1;
      }
    }
    if (rank <= right) {
      high = right;
    } else if (rank >= left) {
      low = left;
    } else {
      break;
    }
  }
  return block[rank] ?? 0;
}
