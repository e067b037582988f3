/** Slices of a GPU, and which part of it each is. */
import { isBlindToSlices, type NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { FOUND, quoted } from './words';

const SLICE = 'GPU_I_ID';
const PROFILE = 'GPU_I_PROFILE';
const MODEL = 'modelName';

/** Most GPUs are cut into seven compute slices, and a profile such as 3g.90gb has three of them. */
export const SLICES_OF_A_GPU = 7;
/** Cards that are cut otherwise: NVIDIA, MIG User Guide, "Supported GPUs", maximum number of instances. */
const SLICES_OF_MODEL: readonly (readonly [RegExp, number])[] = [
  [/\bA30\b/, 4],
  [/RTX PRO 6000/i, 4],
  [/RTX PRO (5000|4500)/i, 2],
];
/** Where no label names the model: profiles that no card of seven slices has ("Supported MIG Profiles", same guide). */
const OF_FOUR = /^(1g\.6gb|2g\.12gb|4g\.24gb|4g\.96gb)/;

/** Whether a series is about a slice. */
export const isSlice = ({ labels }: NamedSeries): boolean => (labels.get(SLICE) ?? '') !== '';

/** A slice by its number and its size: made anew with another size it is another slice. */
export const sliceOf = ({ labels }: NamedSeries): string =>
  `${labels.get(SLICE)} ${labels.get(PROFILE)}`;

/** Whether a label is about the slice, not about its GPU. */
export const isAboutSlice = (label: string): boolean => label === SLICE || label === PROFILE;

const profileOf = ({ labels }: NamedSeries): string => labels.get(PROFILE) ?? '';

/** How many compute slices the GPU has that a slice is cut from. */
export function slicesOfItsGpu(slice: NamedSeries): number {
  const model = slice.labels.get(MODEL) ?? '';
  const known = SLICES_OF_MODEL.find(([name]) => name.test(model))?.[1];
  return known ?? (OF_FOUR.test(profileOf(slice)) ? 4 : SLICES_OF_A_GPU);
}

/** The share of its GPU that a series is about; undefined where it is a slice of unknown size. */
export function weightOf(series: NamedSeries): number | undefined {
  if (!isSlice(series)) {
    return 1;
  }
  const all = slicesOfItsGpu(series);
  const slices = Number(/(\d)g\./.exec(profileOf(series))?.[1]);
  return slices >= 1 && slices <= all ? slices / all : undefined;
}

/** Why the slices among series cannot be read, if they cannot. */
export function sliceProblemIn(series: readonly NamedSeries[]): TraceProblem | undefined {
  if (series.some((one) => isSlice(one) && isBlindToSlices(one.metric))) {
    return { place: undefined, found: FOUND.utilisationOfSlices, expected: 'a-metric-for-slices' };
  }
  const unknown = series.find((one) => weightOf(one) === undefined);
  return unknown && { place: undefined, found: quoted(unknown.name), expected: 'a-known-slice' };
}
