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
/** `1.045`: thousands too, where whole numbers of as many digits stand beside it and no other decimal does. */
const EITHER_POINT = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
/** A whole number from here on is close to a thousand, so that the next may be one. */
const LEAST_LARGE = 100;

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
  let eitherPoint: FirstSeen;
  let large: FirstSeen;
  let either: FirstSeen;

  function notePlain(text: string, plain: number, line: number): void {
    if (EITHER_POINT.test(text)) {
      eitherPoint ??= { text, line };
    } else if (text.includes('.')) {
      point ??= { text, line };
    } else if (Math.abs(plain) >= LEAST_LARGE) {
      large ??= { text, line };
    }
  }

  function amountOf(text: string, line: number): Result<number, TraceProblem> {
    const plain = pointAmount(text);
    if (plain !== undefined) {
      notePlain(text, plain, line);
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
    const anyPoint = point ?? eitherPoint;
    if (anyComma !== undefined && anyPoint !== undefined) {
      const place = Math.max(anyComma.line, anyPoint.line);
      return { place, found: FOUND.bothDecimals, expected: 'plain-decimals' };
    }
    const isOpen = point === undefined && large !== undefined;
    const open =
      either !== undefined && comma === undefined ? either : isOpen ? eitherPoint : undefined;
    return (
      open && {
        place: open.line,
        found: FOUND.eitherDecimal(open.text),
        expected: 'plain-decimals',
      }
    );
  }

  return { amountOf, doubt };
}
