import { err, ok, type Result } from '@/lib/result';

/** A number, or a range of it. */
export type Amount = number | { readonly low: number; readonly high: number };

export type Bounds = { readonly least: number; readonly most: number };

const NUMBER = String.raw`\d[\d,\s_']*(?:\.\d+)?|\.\d+`;
const SUFFIX = String.raw`\s*[kKmM]?`;
const ONE = new RegExp(`^(${NUMBER})(${SUFFIX})$`);
const TWO = new RegExp(
  `^(${NUMBER})(${SUFFIX})\\s*(?:–|—|-|~|to|\\.\\.)\\s*(${NUMBER})(${SUFFIX})$`,
);

const THOUSANDS: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 };

const read = (digits: string, suffix: string): number =>
  Number(digits.replaceAll(/[,\s_']/g, '')) * (THOUSANDS[suffix.trim().toLowerCase()] ?? 1);

const plain = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 6 });

function outside(value: number, { least, most }: Bounds): string | undefined {
  if (value >= least && value <= most) {
    return undefined;
  }
  return value < least
    ? `${plain(value)} is too small: it must be at least ${plain(least)}.`
    : `${plain(value)} is too large: it can be at most ${plain(most)}.`;
}

/**
 * Reads what somebody types as an amount: "11", "9–13", "9 to 13", "9~13", "1,000", "40k". Empty is
 * unanswered. What cannot be read comes back as a sentence: what was found, what is expected.
 */
export function amountFrom(text: string, bounds: Bounds): Result<Amount | undefined, string> {
  const trimmed = text.trim();
  if (trimmed === '') {
    return ok(undefined);
  }
  const one = ONE.exec(trimmed);
  if (one) {
    const value = read(one[1] ?? '', one[2] ?? '');
    const problem = outside(value, bounds);
    return problem === undefined ? ok(value) : err(problem);
  }
  const two = TWO.exec(trimmed);
  if (two) {
    const low = read(two[1] ?? '', two[2] ?? '');
    const high = read(two[3] ?? '', two[4] ?? '');
    const problem = outside(low, bounds) ?? outside(high, bounds);
    if (problem !== undefined) {
      return err(problem);
    }
    return low > high
      ? err(
          `The range runs backwards: ${plain(low)} is more than ${plain(high)}. Put the smaller first.`,
        )
      : ok(low === high ? low : { low, high });
  }
  return err(`“${trimmed}” is not a number. Give one, like 12, or a range, like 9–13.`);
}

/** An amount as it would be typed. */
export const textOfAmount = (amount: Amount | undefined): string => {
  if (amount === undefined) {
    return '';
  }
  return typeof amount === 'number' ? plain(amount) : `${plain(amount.low)}–${plain(amount.high)}`;
};

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** A point at the end is a number being typed. */
const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads one number that is to be exact, such as a price: "4.99", "$4.99", "1,250", "400k". A comma only
 * parts thousands: "4,99" is refused, since four hundred and ninety-nine was hardly meant.
 */
export function oneAmountFrom(text: string, bounds: Bounds): Result<number | undefined, string> {
  const trimmed = text.trim();
  if (trimmed === '') {
    return ok(undefined);
  }
  const bare = trimmed.replace(/^\$\s*/, '').replace(/\s*%$/, '');
  const suffix = /[km]$/i.exec(bare)?.[0] ?? '';
  const digits = bare.slice(0, bare.length - suffix.length).trim();
  if (GROUPED.test(digits) || PLAIN.test(digits)) {
    const value = read(digits, suffix);
    const problem = outside(value, bounds);
    return problem === undefined ? ok(value) : err(problem);
  }
  return err(
    /^\d+,\d+$/.test(digits)
      ? `“${trimmed}” can be read in two ways. Write the decimals after a point: ${digits.replace(',', '.')}.`
      : `“${trimmed}” is not one number. Give one, like 4.99.`,
  );
}
