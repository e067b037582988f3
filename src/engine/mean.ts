/** The mean of a column; 0 where it is empty. */
export function meanOfColumn(column: Float64Array | Uint8Array): number {
  let sum = 0;
  for (const value of column) {
    sum += value;
  }
  return column.length === 0 ? 0 : sum / column.length;
}
