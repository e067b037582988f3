/** The mean of a column; 0 where it is empty. */
export function meanOfColumn(column: Float64Array | Uint8Array): number {
  const sum = column instanceof Float64Array ? sumOfNumbers(column) : sumOfMarks(column);
  return column.length === 0 ? 0 : sum / column.length;
}

// One loop for each kind of column: a loop that meets both is several times slower.
function sumOfNumbers(column: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < column.length; index += 1) {
    sum += column[index] ?? 0;
  }
  return sum;
}

function sumOfMarks(column: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < column.length; index += 1) {
    sum += column[index] ?? 0;
  }
  return sum;
}
