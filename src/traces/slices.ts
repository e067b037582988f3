/** Slices of a GPU, and which part of it each is. */
import { isBlindToSlices, type NamedSeries } from './metrics';
import type { TraceProblem } from './problems';
import { shareOfSlice, SLICES_OF_A_GPU, slicesOfGpu } from './slice-share';
import { FOUND, quoted } from './words';

const SLICE = 'GPU_I_ID';
const PROFILE = 'GPU_I_PROFILE';
const MODEL = 'modelName';

/** Whether a series is about a slice. */
export const isSlice = ({ labels }: NamedSeries): boolean => (labels.get(SLICE) ?? '') !== '';

/** A slice by its number and its size: made anew with another size it is another slice. */
export const sliceOf = ({ labels }: NamedSeries): string =>
  `${labels.get(SLICE)} ${labels.get(PROFILE)}`;

/** Whether a label is about the slice, not about its GPU. */
export const isAboutSlice = (label: string): boolean => label === SLICE || label === PROFILE;

/** The model of the GPU and the profile of its slice: what its share is known by. */
const namesOf = ({ labels }: NamedSeries): string =>
  `${labels.get(MODEL) ?? ''} ${labels.get(PROFILE) ?? ''}`;

/** Whether a slice is one of so many others than seven. */
export const isOfOtherCard = (slice: NamedSeries): boolean =>
  slicesOfGpu(namesOf(slice)) !== SLICES_OF_A_GPU;

/** The share of its GPU that a series is about; undefined where it is a slice of unknown size. */
export const weightOf = (series: NamedSeries): number | undefined =>
  isSlice(series) ? shareOfSlice(namesOf(series)) : 1;

/** Why the slices among series cannot be read, if they cannot. */
export function sliceProblemIn(series: readonly NamedSeries[]): TraceProblem | undefined {
  if (series.some((one) => isSlice(one) && isBlindToSlices(one.metric))) {
    return { place: undefined, found: FOUND.utilisationOfSlices, expected: 'a-metric-for-slices' };
  }
  const unknown = series.find((one) => weightOf(one) === undefined);
  return unknown && { place: undefined, found: quoted(unknown.name), expected: 'a-known-slice' };
}
