import { readFileSync } from 'node:fs';

export type PriceRow = {
  readonly provider: string;
  readonly region: string;
  readonly access: string;
  readonly gpu: string;
  readonly term: string;
  readonly usd: number;
  readonly date: string;
};

const LARGE_CLOUDS = ['AWS', 'Google Cloud', 'Azure', 'Oracle Cloud'];

/** Cells of one line; a quoted cell may hold commas. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, ''),
  );

/** The last day of a half-year; other dates as they are, so that text sorts as time. */
const dayOf = (date: string): string => date.replace(/-H1$/, '-06-30').replace(/-H2$/, '-12-31');

export function priceRows(): readonly PriceRow[] {
  const [head = '', ...lines] = readFileSync('tests/fixtures/gpu-prices.csv', 'utf8')
    .trim()
    .split('\n');
  const column = new Map(cellsOf(head).map((name, index) => [name, index]));
  return lines.map((line) => {
    const cells = cellsOf(line);
    const cell = (name: string): string => cells[column.get(name) ?? -1] ?? '';
    return {
      provider: cell('provider'),
      region: cell('region'),
      access: cell('access'),
      gpu: cell('gpu'),
      term: cell('term'),
      usd: Number(cell('price_usd_per_gpu_hour')),
      date: dayOf(cell('as_of')),
    };
  });
}

export const isSpecialist = ({ provider }: PriceRow): boolean => !LARGE_CLOUDS.includes(provider);

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/**
 * One latest price for each provider, the median of its rows of that day; without government regions
 * and without Dataoorts, whose prices are implausible.
 */
export function statisticsOf(rows: readonly PriceRow[], since: string) {
  const usable = rows.filter(
    ({ provider, region }) => provider !== 'Dataoorts' && !region.includes('gov'),
  );
  const prices = [...new Set(usable.map(({ provider }) => provider))].flatMap((provider) => {
    const own = usable.filter((row) => row.provider === provider);
    const last =
      own
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '';
    return last < since
      ? []
      : [medianOf(own.filter(({ date }) => date === last).map(({ usd }) => usd))];
  });
  return {
    n: prices.length,
    min: Math.min(...prices),
    median: medianOf(prices),
    max: Math.max(...prices),
  };
}
