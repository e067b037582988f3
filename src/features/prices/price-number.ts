import { err, ok, type Result } from '@/lib/result';

export type NumberProblem = 'no-number' | 'two-readings';

const SPACES = /(?<=\d)[ \u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g;
const MONEY = /^(?:\$|USD)\s*|\s*(?:\$|USD)$/gi;
const PERCENT = /\s*%$/;

const WHOLE = /^\d+$/;
const ONE_SIGN = /^(\d*)([.,])(\d+)$/;
const GROUPS = /^[1-9]\d{0,2}(?:,\d{3}){2,}$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const THREE_DIGITS = 3;

/** "1,234" and "1.234": a thousand and more, or one and a bit. */
const hasTwoReadings = (whole: string, decimals: string): boolean =>
  decimals.length === THREE_DIGITS && /^[1-9]\d{0,2}$/.test(whole);

/**
 * A number as spreadsheets of any country write it: "4.99", "4,99", "1,234.50", "1.234,50", "1 234,50", "$4.99",
 * "30%". What could be thousands or decimals is refused, but where the file says which it is: no file is
 * separated by the sign of its decimals.
 */
export function numberIn(
  cell: string,
  separator: string,
  unit: string,
): Result<number, NumberProblem> {
  const bare = cell.trim().replaceAll(MONEY, '');
  const text = (unit.startsWith('%') ? bare.replace(PERCENT, '') : bare).replaceAll(SPACES, '');
  if (WHOLE.test(text)) {
    return ok(Number(text));
  }
  if (COMMA_GROUPS.test(text)) {
    return ok(Number(text.replaceAll(',', '')));
  }
  if (POINT_GROUPS.test(text)) {
    return ok(Number(text.replaceAll('.', '').replace(',', '.')));
  }
  if (GROUPS.test(text)) {
    return ok(Number(text.replaceAll(/[.,]/g, '')));
  }
  const [, whole = '', sign, decimals] = ONE_SIGN.exec(text) ?? [];
  if (decimals === undefined) {
    return err('no-number');
  }
  const isSure = (sign === '.' && separator === ',') || (sign === ',' && separator === ';');
  return isSure || !hasTwoReadings(whole, decimals)
    ? ok(Number(`${whole}.${decimals}`))
    : err('two-readings');
}
