const EXPONENT_FORM = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/**
 * A finite number as plain decimals, never with an exponent: 1e-7 is "0.0000001". The shortest digits
 * that read back as the very same number.
 */
export function decimalText(value: number): string {
  const shortest = String(value);
  const [, sign = '', first = '', rest = '', power = '0'] = EXPONENT_FORM.exec(shortest) ?? [];
  if (first === '') {
    return shortest;
  }
  const digits = first + rest;
  const exponent = Number(power);
  return exponent < 0
    ? `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
    : sign + digits.padEnd(exponent + 1, '0');
}

/** The reverse of `decimalText`; undefined for anything but plain decimals. */
export function numberFrom(text: string): number | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
