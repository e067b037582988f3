/** `nvidia-smi --query-gpu=timestamp,index,utilization.gpu,memory.used --format=csv`, with or without units and header. */
import { err, ok, type Result } from '@/lib/result';
import { pointAmount } from './amounts';
import { cellsOf } from '@/lib/cells';
import type { Asked } from './demand-series';
import type { Head } from './head';
import {
  areIndices,
  COMMA,
  isHeader,
  isOfNvidiaSmi,
  type Layout,
  layoutOf,
  NOT_MEASURED,
  UTILISATION,
} from './nvidia-columns';
import { otherThan } from './only-column';
import type { TraceProblem } from './problems';
import { type LineReader, note, noSamples, type Recording } from './recording';
import { measuredTwice } from './repeated-times';
import { monitorTime } from './times';
import { utilisationRecording } from './utilisation';
import { FOUND, quoted } from './words';

const FULL = 100;

/** Whether a file begins as nvidia-smi writes it. */
export const isNvidiaSmi = ({ rows }: Head): boolean => isOfNvidiaSmi(rows[0]?.line ?? '');

/** The value of a cell, NaN where it was not measured; undefined where it is no number. */
function valueOf(cell: string): number | undefined {
  return NOT_MEASURED.test(cell) ? Number.NaN : pointAmount(cell.replace(/\s*%$/, ''));
}

function readerOf(first: Layout): LineReader {
  let layout = first;
  const assumed = !first.named;
  const gpus = new Map<string, ReturnType<typeof noSamples>>();

  function takeCells(cells: readonly string[], line: number): TraceProblem | undefined {
    const [time = '', text = ''] = [cells[layout.time], cells[layout.utilisation]];
    const identity = layout.gpu.map((index) => cells[index] ?? '');
    const at = monitorTime(time);
    if (at === undefined) {
      return { place: line, found: quoted(time), expected: 'a-time' };
    }
    const value = valueOf(text);
    if (value === undefined || identity.includes('')) {
      return { place: line, found: quoted(text), expected: 'a-number' };
    }
    if (value < 0 || value > FULL) {
      const expected = value < 0 ? 'no-negative' : 'no-more-than-full';
      return { place: line, found: quoted(text), expected };
    }
    const gpu = identity.join(' ');
    const samples = gpus.get(gpu) ?? noSamples(gpu);
    gpus.set(gpu, samples);
    note(samples, at.seconds, value, line);
    return undefined;
  }

  /** A loop that was started again may ask for other columns, or for the same in another order. */
  function takeHeader(line: string, number: number): TraceProblem | undefined {
    const next = layoutOf({ line, number });
    if (!next.ok) {
      return next.error;
    }
    layout = next.value;
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    if (isHeader(line)) {
      return takeHeader(line, number);
    }
    const cells = cellsOf(line, COMMA);
    if (cells === undefined) {
      return { place: number, found: FOUND.openQuote, expected: 'closed-quotes' };
    }
    return cells.length === layout.width
      ? takeCells(cells, number)
      : { place: number, found: FOUND.cells(cells.length), expected: 'as-many-cells' };
  }

  function finish(): Result<Recording, TraceProblem> {
    const all = [...gpus.values()];
    if (assumed && !areIndices(gpus.keys())) {
      const expected = 'a-header-or-the-documented-columns';
      return err({
        place: undefined,
        found: FOUND.noIndices(all.map(({ name }) => name)),
        expected,
      });
    }
    const problem = measuredTwice(all);
    return problem === undefined
      ? utilisationRecording({
          format: 'nvidia-smi',
          clock: 'local-zone-unknown',
          rows: all.map((samples) => ({ samples, weight: 1 })),
          full: FULL,
          warnings: assumed ? [{ kind: 'columns-assumed' }] : [],
        })
      : err(problem);
  }

  return { take, finish };
}

/** The reader of a file of nvidia-smi whose beginning is known. */
export function nvidiaSmi(
  { rows }: Head,
  { column }: Pick<Asked, 'column'>,
): Result<LineReader, TraceProblem> {
  const other = otherThan(column, UTILISATION);
  if (other !== undefined) {
    return err(other);
  }
  const layout = layoutOf(rows[0] ?? { line: '', number: 1 });
  return layout.ok ? ok(readerOf(layout.value)) : layout;
}
