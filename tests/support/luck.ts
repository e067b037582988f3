import type { RankGroups } from '@/engine/weights';
import { uniforms } from '@/lib/random';

/** A column of uniform numbers for each of so many criteria. */
export const columnsOfLuck = (
  criteria: number,
  draws: number,
  seed: number,
): readonly Float64Array[] =>
  Array.from({ length: criteria }, (_, place) => uniforms(seed, `criterion ${place}`, draws));

/** So many criteria ranked in the order in which they are listed. */
export const listedOrder = (criteria: number): RankGroups =>
  Array.from({ length: criteria }, (_, place) => [place]);

/** So many criteria that all tie. */
export const allTied = (criteria: number): RankGroups => [[...Array(criteria).keys()]];
