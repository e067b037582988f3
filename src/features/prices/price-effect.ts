import type { OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { ReadFigures } from './price-views';
import { adviceWords, changeWords, closerWords, type OwnOnes, PRICES_WORDS } from './words';

export type PriceEffect = {
  /** The advice with the visitor's own prices in one line; undefined while it is worked out. */
  readonly now: string | undefined;
  /** What those prices and offers change, against ours alone; undefined where all are ours. */
  readonly change: string | undefined;
  /** Which other option they bring closer, where the recommended one stays; undefined where none. */
  readonly closer: string | undefined;
};

type Names = (option: OptionId) => string;

const costIn = ({ options }: Advice, option: OptionId | null): number | undefined =>
  options.find(({ id }) => id === option)?.consequences.cost?.likely;

const partOf = (advice: Advice, names: Names) => {
  const { option } = advice.verdict;
  return {
    option: option === null ? PRICES_WORDS.none : names(option),
    cost: costIn(advice, option),
  };
};

const firstIn = ({ options }: Advice, option: OptionId): number =>
  options.find(({ id }) => id === option)?.firstRankShare ?? 0;

/** From here on the share of futures in which an option comes first is told to have grown. */
const LEAST_GAIN = 0.01;

/** The option other than the recommended one that comes first more often than it did, by most. */
function closerOption(ours: Advice, yours: Advice, names: Names): string | undefined {
  if (ours.verdict.option === null || ours.verdict.option !== yours.verdict.option) {
    return undefined;
  }
  const [most] = yours.options
    .filter(({ id, feasible }) => feasible && id !== yours.verdict.option)
    .map(({ id, firstRankShare }) => ({ id, gain: firstRankShare - firstIn(ours, id) }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .toSorted((a, b) => b.gain - a.gain);
  return (
    most &&
    closerWords({
      option: names(most.id),
      first: [firstIn(ours, most.id), firstIn(yours, most.id)],
      costs: [costIn(ours, most.id), costIn(yours, most.id)],
    })
  );
}

/** What own prices and offers do to the recommendation and to its monthly cost. `ours`: without any of them. */
export function priceEffect(
  ours: Advice | undefined,
  yours: Advice | undefined,
  own: OwnOnes,
  names: Names,
): PriceEffect {
  if (ours === undefined || yours === undefined) {
    return { now: undefined, change: undefined, closer: undefined };
  }
  const [without, now] = [partOf(ours, names), partOf(yours, names)];
  const isAllOurs = own.prices + own.offers === 0;
  return {
    now: adviceWords(now.option, now.cost),
    change: isAllOurs
      ? undefined
      : changeWords({
          own,
          without,
          now,
          verdict: ours.verdict.kind === yours.verdict.kind ? undefined : yours.verdict.kind,
        }),
    closer: isAllOurs ? undefined : closerOption(ours, yours, names),
  };
}

/** The figures that the advice counts: for the recommended option, and for any that is not ruled out. */
export function readFiguresOf({ options, verdict }: Advice): ReadFigures {
  const readBy = (wanted: (option: Advice['options'][number]) => boolean): ReadonlySet<string> =>
    new Set(
      options
        .filter(wanted)
        .flatMap(({ evidence }) => Object.values(evidence).flatMap((ids) => ids ?? [])),
    );
  return {
    recommended: readBy(({ id }) => id === verdict.option),
    anyOption: readBy(({ feasible }) => feasible),
  };
}
