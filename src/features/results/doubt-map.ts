import type { FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { DecisionMap } from '@/engine/explanation';
import { percent, ratio } from '@/lib/format';
import {
  commitmentWords,
  DOUBT_WORDS,
  firstWords,
  mapReading,
  mapSummary,
  shownWords,
  SPLIT_COMMITS,
} from './doubt-words';
import { FAMILY_ORDER } from './family-order';
import type { ResultsWords } from './results-words';

/** Across: price ratio. Up: utilisation. */
type Place = { readonly across: number; readonly up: number };
type Range = { readonly low: number; readonly high: number };

export type MapView = {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly point: Place;
  readonly across: Range;
  readonly up: Range;
  /** The price ratio at which the map ends. */
  readonly widest: number;
  readonly groups: readonly {
    readonly family: FamilyId;
    readonly text: string;
    readonly marks: readonly Place[];
  }[];
  readonly note: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
};

/** The map holds so much of the cloud: a rare draw does not squeeze the rest. */
const HELD = 0.98;
const HALF = 0.5;

/** The price ratio that all of the cross and nearly all of the cloud lie below; never less than 1, where the border ends. */
function widestOf({ cloud, point, priceRatio }: DecisionMap): number {
  const sorted = cloud.map((mark) => mark.priceRatio).toSorted((a, b) => a - b);
  const held = sorted[Math.max(0, Math.ceil(HELD * sorted.length) - 1)] ?? 0;
  return Math.ceil(Math.max(1, held, point.priceRatio, priceRatio.high) / HALF) * HALF;
}

const rangeText = ({ low, high }: Range, write: (value: number) => string): string =>
  `${write(low)} to ${write(high)}`;

function tableOf(map: DecisionMap, families: readonly FamilyId[]): MapView['table'] {
  const { point, cloud, commitShare } = map;
  const shares = (pays: (mark: DecisionMap['cloud'][number]) => boolean, side: string) =>
    families.map((family) => [
      shownWords(family, side),
      percent(cloud.filter((mark) => mark.family === family && pays(mark)).length / cloud.length),
    ]);
  return {
    columns: ['What the map shows', 'Value'],
    rows: [
      ['Utilisation, your case', percent(point.utilisation)],
      ['Utilisation, 10th to 90th percentile', rangeText(map.utilisation, percent)],
      ['Price ratio, your case', ratio(point.priceRatio)],
      ['Price ratio, 10th to 90th percentile', rangeText(map.priceRatio, ratio)],
      ['Futures in which committing pays', percent(commitShare)],
      ['Futures in which paying by the hour pays', percent(1 - commitShare)],
      ...shares((mark) => mark.utilisation > mark.priceRatio, DOUBT_WORDS.above),
      ...shares((mark) => mark.utilisation <= mark.priceRatio, DOUBT_WORDS.below),
    ],
  };
}

/** Utilisation against price ratio: the visitor's case, its doubt, and on which side of the border it falls. */
export function mapFrom(
  map: DecisionMap,
  { verdict, demand }: Advice,
  words: ResultsWords,
): MapView {
  const { point, cloud, commitShare } = map;
  const widest = widestOf(map);
  const right = cloud.filter(({ priceRatio }) => priceRatio > widest).length;
  const above = cloud.filter((mark) => mark.priceRatio <= widest && mark.utilisation > 1).length;
  const families = FAMILY_ORDER.filter((id) => cloud.some(({ family }) => family === id));
  const finding = commitmentWords({
    committed: words.option(map.committed),
    elastic: words.option(map.elastic),
    hoursPerWeek: demand.hoursPerWeek,
    ...point,
    commitShare,
  });
  return {
    title: DOUBT_WORDS.map,
    subtitle: `${finding}${verdict.family === 'split' ? SPLIT_COMMITS : ''}`,
    summary: mapSummary(point, commitShare),
    point: { across: point.priceRatio, up: Math.min(1, point.utilisation) },
    across: map.priceRatio,
    up: { low: Math.min(1, map.utilisation.low), high: Math.min(1, map.utilisation.high) },
    widest,
    groups: families.map((family) => ({
      family,
      text: firstWords(family),
      marks: cloud
        .filter((mark) => mark.family === family)
        .map(({ priceRatio, utilisation }) => ({ across: priceRatio, up: utilisation })),
    })),
    note: mapReading(cloud.length, { right, above, cross: map.utilisation.high > 1 }),
    table: tableOf(map, families),
  };
}
