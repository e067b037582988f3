/** A place for a value on the line that figures of one kind share, 0 to 1. */
export type Scale = (value: number) => number;

/** Where the largest is so many times the smallest, the line is logarithmic. */
const WIDE = 50;
const ROOM = 0.04;

export function scaleOf(
  figures: readonly { readonly low: number; readonly high: number }[],
): Scale {
  const least = Math.min(...figures.map(({ low }) => low));
  const most = Math.max(...figures.map(({ high }) => high));
  if (!(most > least)) {
    return () => 1 / 2;
  }
  const isWide = least > 0 && most / least > WIDE;
  const bend = isWide ? Math.log : (value: number) => value;
  const from = bend(least);
  const width = bend(most) - from;
  return (value) => ROOM + (1 - 2 * ROOM) * ((bend(value) - from) / width);
}
