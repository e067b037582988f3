/** Numbers as a file writes them, with one decimal mark throughout. */
import { err, ok, type Result } from '@/lib/result';
import type { TraceProblem } from './problems';
import { FOUND, quoted } from './words';

/** What stands for "not measured". */
const NOT_MEASURED = new Set(['', 'nan', 'null', 'none', 'n/a', 'na', 'undefined', '-']);

const POINT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const COMMA = /^[+-]?\d+,\d+$/;
/** `12,345`: a decimal or thousands. `0,345` and `12,34` can only be decimals. */
const EITHER = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** Whether a cell says that nothing was measured. */
const isGap = (text: string): boolean => NOT_MEASURED.has(text.toLowerCase());

/** A number with a decimal point; NaN for a gap, undefined for what is no number. */
export const pointAmount = (text: string): number | undefined =>
  isGap(text) ? Number.NaN : POINT.test(text) ? Number(text) : undefined;

/** Reads numbers whose decimal mark shows only in the course of the file. */
export type AmountReader = {
  /** The number in a cell, NaN for a gap. */
  readonly amountOf: (text: string, line: number) => Result<number, TraceProblem>;
  /** What could not be told apart in the end. */
  readonly doubt: () => TraceProblem | undefined;
};

type FirstSeen = { readonly text: string; readonly line: number } | undefined;

export function amountReader(): AmountReader {
  let comma: FirstSeen;
  let point: FirstSeen;
  let either: FirstSeen;

  function amountOf(text: string, line: number): Result<number, TraceProblem> {
    const plain = pointAmount(text);
    if (plain !== undefined) {
      point ??= text.includes('.') ? { text, line } : undefined;
      return ok(plain);
    }
    if (!COMMA.test(text)) {
      return err({ place: line, found: quoted(text), expected: 'a-number' });
    }
    if (EITHER.test(text)) {
      either ??= { text, line };
    } else {
      comma ??= { text, line };
    }
    return ok(Number(text.replace(',', '.')));
  }

  function doubt(): TraceProblem | undefined {
    const anyComma = comma ?? either;
    if (anyComma !== undefined && point !== undefined) {
      const place = Math.max(anyComma.line, point.line);
      return { place, found: FOUND.bothDecimals, expected: 'plain-decimals' };
    }
    return either !== undefined && comma === undefined
      ? { place: either.line, found: FOUND.eitherDecimal(either.text), expected: 'plain-decimals' }
      : undefined;
  }

  return { amountOf, doubt };
}
