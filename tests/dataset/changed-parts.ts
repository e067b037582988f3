import { datasetParts } from '@/dataset/dataset';
import { parseDataset } from '@/dataset/parse-dataset';

/** The shipped parts with one figure of the latency file replaced, as an editor might leave it. */
export const withLatencyFigure = (id: string, figure: unknown): unknown => ({
  ...datasetParts,
  figures: { ...datasetParts.figures, latency: { ...datasetParts.figures.latency, [id]: figure } },
});

/** What the door says about these parts; nothing when it lets them in. */
export function problemsOf(parts: unknown): readonly string[] {
  const result = parseDataset(parts);
  return result.ok ? [] : result.error;
}
