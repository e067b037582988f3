/** One size and what it costs. */
export type CostPoint = { readonly size: number; readonly usd: number };

/** A size that is marked, with its name. */
export type CostMark = CostPoint & { readonly label: string };

/** More steps than this would clot the axis. */
const MOST_TICKS = 6;

/** Ticks at whole steps from 0 to the last size, evenly apart. */
export function ticksOf(last: number, step: number): readonly number[] {
  const steps = Math.max(1, Math.round(last / step));
  const apart = roundedUp(Math.ceil(steps / (MOST_TICKS - 1)));
  return Array.from({ length: Math.floor(steps / apart) + 1 }, (_, tick) => tick * apart * step);
}

/** To 1, 2 or 5 times a power of ten. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5].find((one) => one * power >= value) ?? 10;
  return digit * power;
}
