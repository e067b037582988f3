import type { LoadPoint } from './LoadDurationChart';

export type CutPoint = LoadPoint & { readonly above: readonly [number, number] };

const between = (from: LoadPoint, to: LoadPoint, gpus: number): LoadPoint => ({
  share: from.share + ((to.share - from.share) * (from.gpus - gpus)) / (from.gpus - to.gpus),
  gpus,
});

/** The curve with a point where it meets the level, and the part above the level as a band. */
export function curveCutAt(curve: readonly LoadPoint[], level: number): readonly CutPoint[] {
  const points = curve.flatMap((point, index) => {
    const next = curve[index + 1];
    return next !== undefined && point.gpus > level && next.gpus < level
      ? [point, between(point, next, level)]
      : [point];
  });
  return points.map((point) => ({ ...point, above: [level, Math.max(level, point.gpus)] }));
}

/** A round number at or above the value: 1, 2, 2.5, 4, 5 or 8 times a power of ten. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, Number.MIN_VALUE)));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}
