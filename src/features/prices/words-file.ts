/** The columns of the file, in their order. */
export const COLUMNS = {
  id: 'figure id',
  name: 'name',
  unit: 'unit',
  low: 'ours low',
  likely: 'ours likely',
  high: 'ours high',
  yours: 'yours',
  date: 'date',
  basis: 'basis',
  n: 'observations',
  source: 'source',
} as const;

export const FOUND = {
  openQuote: 'a quotation mark that is never closed',
  empty: 'an empty file',
  noText: 'something that is no text',
  noId: 'no id',
  cells: (cells: number): string => `${cells} cells`,
  twice: (id: string): string => `another value for ${id}`,
  tooLarge: 'more than a megabyte',
} as const;

export const EXPECTED = {
  closedQuote: 'a quotation mark at the end of the cell',
  head: `a row of column names with “${COLUMNS.id}” and “${COLUMNS.yours}”, separated by commas, semicolons or tabs`,
  text: 'a CSV in UTF-8',
  id: 'the id of a price as in the exported file, such as gpu-vm.on-demand.rate.b200',
  number: 'a number, such as 4.99',
  oneReading:
    'a number that can be read in one way: without separators of thousands, and not with three decimals',
  once: 'each price once',
  small: 'a price file of a few kilobytes',
  cells: (width: number): string =>
    `at most ${width}, as in the row of names: decimals after a comma need quotation marks`,
  unit: (unit: string, id: string): string => `${unit}, the unit of ${id}`,
  between: (least: string, most: string, unit: string): string =>
    `a number from ${least} to ${most} (${unit})`,
} as const;

/** "Line 7: found “4,99.0”, expected a number, such as 4.99." */
export const problemWords = ({
  line,
  found,
  expected,
}: {
  readonly line: number | undefined;
  readonly found: string;
  readonly expected: string;
}): string =>
  `${line === undefined ? 'The file' : `Line ${line}`}: found “${found}”, expected ${expected}.`;
