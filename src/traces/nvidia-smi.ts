/** `nvidia-smi --query-gpu=timestamp,index,utilization.gpu,memory.used --format=csv`, with or without units and header. */
import { err, ok, type Result } from '@/lib/result';
import { pointAmount } from './amounts';
import { cellsOf } from '@/lib/cells';
import type { Head } from './head';
import type { TraceProblem } from './problems';
import { type LineReader, note, noSamples, type Recording } from './recording';
import { monitorTime } from './times';
import { utilisationRecording } from './utilisation';
import { FOUND, quoted } from './words';

const COMMA = ',';
const TIME = 'timestamp';
const UTILISATION = 'utilization.gpu';
/** What tells one GPU from another, the surest first. */
const IDENTITIES = [
  'uuid',
  'gpu_uuid',
  'pci.bus_id',
  'gpu_bus_id',
  'serial',
  'gpu_serial',
  'index',
];
const A_FIELD = /^(utilization|memory|temperature|power|clocks|pci)\./;
/** The units stay in the header even where the values have none. */
const UNIT = /\s*\[[^\]]*\]$/;
const A_SWEEP = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}, *\d+, *(\d+( %)?|\[[^\]]*\])( *,|$)/;
/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, and what older drivers print. */
const NOT_MEASURED = /^\[.*\]$|^ERR!$/;
const FULL = 100;

type Layout = {
  readonly time: number;
  readonly gpu: number;
  readonly utilisation: number;
  readonly width: number;
};

/** The order of the documented call, for a file without a header. */
const DOCUMENTED = { time: 0, gpu: 1, utilisation: 2 };

const namesIn = (line: string): readonly string[] =>
  (cellsOf(line, COMMA) ?? []).map((cell) => cell.replace(UNIT, ''));

/** No name begins with a digit, and most rows do. */
const isHeader = (line: string): boolean =>
  !/^\s*\d/.test(line) && namesIn(line).some((name) => A_FIELD.test(name));

/** Whether a file begins as nvidia-smi writes it. */
export function isNvidiaSmi({ rows }: Head): boolean {
  const line = rows[0]?.line ?? '';
  return isHeader(line) || A_SWEEP.test(line);
}

function layoutOf({ rows }: Head): Result<Layout, TraceProblem> {
  const { line, number } = rows[0] ?? { line: '', number: 1 };
  const names = namesIn(line);
  if (!isHeader(line)) {
    return ok({ ...DOCUMENTED, width: names.length });
  }
  const [time, utilisation] = [names.indexOf(TIME), names.indexOf(UTILISATION)];
  const identity = IDENTITIES.find((name) => names.includes(name));
  if (time < 0 || utilisation < 0) {
    return err({ place: number, found: quoted(line), expected: 'a-utilisation-column' });
  }
  return identity === undefined
    ? err({ place: number, found: quoted(line), expected: 'a-gpu-column' })
    : ok({ time, utilisation, gpu: names.indexOf(identity), width: names.length });
}

/** The value of a cell, NaN where it was not measured; undefined where it is no number. */
function valueOf(cell: string): number | undefined {
  return NOT_MEASURED.test(cell) ? Number.NaN : pointAmount(cell.replace(/\s*%$/, ''));
}

function readerOf(layout: Layout): LineReader {
  const gpus = new Map<string, ReturnType<typeof noSamples>>();

  function takeCells(cells: readonly string[], line: number): TraceProblem | undefined {
    const [time, gpu = '', text = ''] = [layout.time, layout.gpu, layout.utilisation].map(
      (index) => cells[index],
    );
    const at = monitorTime(time ?? '');
    if (at === undefined) {
      return { place: line, found: quoted(time ?? ''), expected: 'a-time' };
    }
    const value = valueOf(text);
    if (value === undefined || gpu === '') {
      return { place: line, found: quoted(text), expected: 'a-number' };
    }
    if (value < 0 || value > FULL) {
      const expected = value < 0 ? 'no-negative' : 'no-more-than-full';
      return { place: line, found: quoted(text), expected };
    }
    const samples = gpus.get(gpu) ?? noSamples(gpu);
    gpus.set(gpu, samples);
    note(samples, at.seconds, value, line);
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    if (isHeader(line)) {
      return undefined;
    }
    const cells = cellsOf(line, COMMA);
    if (cells === undefined) {
      return { place: number, found: FOUND.openQuote, expected: 'closed-quotes' };
    }
    return cells.length === layout.width
      ? takeCells(cells, number)
      : { place: number, found: FOUND.cells(cells.length), expected: 'as-many-cells' };
  }

  const finish = (): Result<Recording, TraceProblem> =>
    utilisationRecording({
      format: 'nvidia-smi',
      clock: 'local-zone-unknown',
      rows: [...gpus.values()].map((samples) => ({ samples, weight: 1 })),
      full: FULL,
      warnings: [],
    });

  return { take, finish };
}

/** The reader of a file of nvidia-smi whose beginning is known. */
export function nvidiaSmi(head: Head): Result<LineReader, TraceProblem> {
  const layout = layoutOf(head);
  return layout.ok ? ok(readerOf(layout.value)) : layout;
}
