/**
 * The value that a share p of the block lies below (nearest rank). Reorders the block: give it a copy.
 * Quickselect, so that ranges of many columns do not cost as many sorts.
 */
export function quantileInPlace(block: Float64Array, p: number): number {
  const rank = Math.min(block.length - 1, Math.max(0, Math.ceil(p * block.length) - 1));
  let low = 0;
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
