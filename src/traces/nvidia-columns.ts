/** Which columns of nvidia-smi hold the time, the GPU and its utilisation. */
import { err, ok, type Result } from '@/lib/result';
import { cellsOf } from '@/lib/cells';
import { HOSTS } from './gpu-labels';
import type { Row } from './head';
import type { TraceProblem } from './problems';
import { FOUND, quoted } from './words';

export const COMMA = ',';
const TIME = 'timestamp';
export const UTILISATION = 'utilization.gpu';
/** What tells one GPU from all others, the surest first. */
const UNIQUE = ['uuid', 'gpu_uuid', 'serial', 'gpu_serial'];
/** What tells it from the others of its host only. */
const IN_A_HOST = ['pci.bus_id', 'gpu_bus_id', 'index'];
const A_FIELD = /^(utilization|memory|temperature|power|clocks|pci)\./;
/** The units stay in the header even where the values have none. */
const UNIT = /\s*\[[^\]]*\]$/;
/** Slashes, a space and milliseconds: nobody else writes times so. */
const ITS_TIME = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3} *,/;
const AN_IDENTITY = /^(\d+|GPU-[\w-]+|[\da-f]{4,8}:[\da-f]{2}:[\da-f]{2}\.[\da-f])$/i;
/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, and what older drivers print. */
export const NOT_MEASURED = /^\[.*\]$|^ERR!$/;
const A_SHARE = /^\d+( %)?$/;

export type Layout = {
  readonly time: number;
  /** What tells the GPU: its own column, or that of its host before it. */
  readonly gpu: readonly number[];
  readonly utilisation: number;
  readonly width: number;
  /** Whether a header says so; otherwise it is the order of the documented call. */
  readonly named: boolean;
};

const DOCUMENTED = { time: 0, gpu: [1], utilisation: 2, named: false } as const;

const namesIn = (line: string): readonly string[] =>
  (cellsOf(line, COMMA) ?? []).map((cell) => cell.replace(UNIT, ''));

/** No name begins with a digit, and most rows do. */
export const isHeader = (line: string): boolean =>
  !/^\s*\d/.test(line) && namesIn(line).some((name) => A_FIELD.test(name));

/** Whether a line is the first that nvidia-smi writes, with a header or without. */
export const isOfNvidiaSmi = (line: string): boolean => isHeader(line) || ITS_TIME.test(line);

/** The columns that tell a GPU: an index is that of a host, so the host is told with it where it is there. */
function identityIn(names: readonly string[]): readonly number[] {
  const first = (wanted: readonly string[]): readonly number[] =>
    wanted
      .map((name) => names.indexOf(name))
      .filter((index) => index >= 0)
      .slice(0, 1);
  const unique = first(UNIQUE);
  const inHost = first(IN_A_HOST);
  return unique.length > 0 || inHost.length === 0 ? unique : [...first(HOSTS), ...inHost];
}

/** Without a header, the columns of the documented call; whatever else it is, it may not look like them. */
function documentedLayout({ line, number }: Row): Result<Layout, TraceProblem> {
  const cells = cellsOf(line, COMMA);
  if (cells === undefined) {
    return err({ place: number, found: FOUND.openQuote, expected: 'closed-quotes' });
  }
  const [, gpu = '', share = ''] = cells;
  return AN_IDENTITY.test(gpu) && (A_SHARE.test(share) || NOT_MEASURED.test(share))
    ? ok({ ...DOCUMENTED, width: cells.length })
    : err({ place: number, found: quoted(line), expected: 'a-header-or-the-documented-columns' });
}

/** The columns by a header, or those that go without saying where there is none. */
export function layoutOf(row: Row): Result<Layout, TraceProblem> {
  if (!isHeader(row.line)) {
    return documentedLayout(row);
  }
  const names = namesIn(row.line);
  const [time, utilisation] = [names.indexOf(TIME), names.indexOf(UTILISATION)];
  const gpu = identityIn(names);
  const wrong = (expected: TraceProblem['expected']) =>
    err({ place: row.number, found: quoted(row.line), expected });
  if (time < 0 || utilisation < 0) {
    return wrong('a-utilisation-column');
  }
  return gpu.length === 0
    ? wrong('a-gpu-column')
    : ok({ time, utilisation, gpu, width: names.length, named: true });
}

/** Whether numbers of GPUs run from 0 on, as those of a host do; true where they are no numbers. */
export const areIndices = (gpus: Iterable<string>): boolean => {
  const numbers = [...gpus].filter((gpu) => /^\d+$/.test(gpu)).map(Number);
  return numbers.every((number) => number < numbers.length);
};
