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
