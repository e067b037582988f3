import type { OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { ReadFigures } from './price-views';
import { adviceWords, changeWords, costChangeWords, PRICES_WORDS } from './words';

export type PriceEffect = {
  /** The advice with the visitor's own prices in one line; undefined while it is worked out. */
  readonly now: string | undefined;
  /** What those prices change, against ours; undefined where all are ours. */
  readonly change: string | undefined;
};

type Names = (option: OptionId) => string;

const costOf = ({ options, verdict }: Advice): number | undefined =>
  options.find(({ id }) => id === verdict.option)?.consequences.cost?.likely;

const optionOf = ({ verdict }: Advice, names: Names): string =>
  verdict.option === null ? PRICES_WORDS.none : names(verdict.option);

/** What own prices do to the recommendation and to its monthly cost. */
export function priceEffect(
  ours: Advice | undefined,
  yours: Advice | undefined,
  own: number,
  names: Names,
): PriceEffect {
  if (ours === undefined || yours === undefined) {
    return { now: undefined, change: undefined };
  }
  const [before, now] = [costOf(ours), costOf(yours)];
  return {
    now: adviceWords(optionOf(yours, names), now),
    change:
      own === 0
        ? undefined
        : changeWords({
            from: optionOf(ours, names),
            to: optionOf(yours, names),
            verdict: ours.verdict.kind === yours.verdict.kind ? undefined : yours.verdict.kind,
            costs:
              before === undefined || now === undefined ? undefined : costChangeWords(before, now),
          }),
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
