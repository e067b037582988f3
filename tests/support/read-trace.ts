import { readFileSync } from 'node:fs';

/** The values of one of the demand series kept with the tests, whose headers name source and licence. */
export function readTrace(name: string): Float64Array {
  const address = new URL(`../fixtures/traces/${name}.csv`, import.meta.url);
  const lines = readFileSync(address, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).slice(1);
  return Float64Array.from(rows, (row) => Number(row.split(',')[1]));
}
