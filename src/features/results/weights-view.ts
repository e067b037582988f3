import type { CriterionId, FamilyId, OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { CentralWeights, Explanation, WeightReading } from '@/engine/explanation';
import { percent } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { firstShares } from './first-shares';
import type { ResultsWords } from './results-words';
import { AMOUNT_OF } from './words';
import {
  ALIKE,
  CAPTION,
  firstInWords,
  limitsWords,
  moneyWords,
  NOT_FIRST_ON_AVERAGE,
  notCountedWords,
  ORDER_FROM,
  orderWords,
  subjectOf,
  winsForWords,
  WORKING_OUT_WEIGHTS,
} from './words-weights';

export type WeightRow = {
  readonly id: CriterionId;
  readonly name: string;
  readonly weight: number;
  readonly percent: string;
  /** What it says in money and how far it may move; undefined until that is worked out. */
  readonly reading: WeightReadingView | undefined;
};

type WeightReadingView = {
  readonly money: string;
  readonly limits: string;
  /** Where the recommended option comes first; undefined where no weight does it. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
};

export type WinsFor = {
  readonly family: FamilyId;
  readonly subject: string;
  readonly words: string;
  readonly detail: string;
};

export type WeightsView = {
  /** Of the recommended option, whose colour the marks take. */
  readonly family: FamilyId;
  /** Who made the order, and the order as a sentence. */
  readonly orderFrom: string;
  readonly order: string;
  /** The heaviest first. */
  readonly rows: readonly WeightRow[];
  readonly caption: string;
  readonly notCounted: string | undefined;
  /** Said where these weights alone would put another option first. */
  readonly notFirst: string | undefined;
  /** How many families are ever first: a sentence about each is there, or is being worked out. */
  readonly families: number;
  readonly winsFor: readonly WinsFor[] | undefined;
  /** Said where those for whom the families win care about the same things. */
  readonly alike: string | undefined;
};

const HUNDREDTH = 0.01;
/** Weights that differ by less are the same to whoever reads them in whole per cents of about this size. */
const NEARLY = 0.05;
/** Of the central weights the sentence names the largest. */
const NAMED = 2;

/** The recommended option is the first at the weight that there is. */
const holdsAt = ({ interval, weight }: WeightReading): boolean =>
  interval !== null && interval.low <= weight && weight <= interval.high;

/** By the readings; until they are there, by the mean scores, which hardly differ. */
const isFirstOnAverage = ({ verdict }: Advice, readings: readonly WeightReading[]): boolean =>
  readings.length === 0 ? verdict.bestScoreElsewhere === null : readings.every(holdsAt);

function readingFrom(reading: WeightReading, words: ResultsWords): WeightReadingView {
  const { criterion, interval, below, above, money } = reading;
  return {
    money: moneyWords(criterion, money.amount, money.unit, money.usdPerMonth),
    limits: limitsWords(
      interval === null
        ? undefined
        : {
            ...interval,
            below: below === null ? undefined : words.option(below),
            above: above === null ? undefined : words.option(above),
          },
      holdsAt(reading),
    ),
    interval: interval ?? undefined,
  };
}

function winsForFrom(
  { option, family, weights }: CentralWeights,
  firsts: ReadonlyMap<OptionId, number>,
  words: ResultsWords,
): WinsFor {
  const most = keysOf(weights)
    .map((id) => ({ name: words.criterion(id).toLowerCase(), weight: weights[id] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, NAMED);
  return {
    family,
    subject: subjectOf(family),
    words: winsForWords(most),
    detail: firstInWords(words.option(option), firsts.get(option) ?? 0),
  };
}

/** Several families, and no criterion on which those who should choose them differ. */
const careAlike = (central: readonly CentralWeights[]): boolean =>
  central.length > 1 &&
  keysOf(AMOUNT_OF).every((criterion) => {
    const weights = central.map((one) => one.weights[criterion] ?? 0);
    return Math.max(...weights) - Math.min(...weights) < NEARLY;
  });

/** The order of priorities as places of names, those of equal rank together. */
function placesOf({ criteria }: Advice, words: ResultsWords): readonly (readonly string[])[] {
  const ranks = [...new Set(criteria.map(({ rank }) => rank))].toSorted((a, b) => a - b);
  return ranks.map((rank) =>
    criteria.filter((one) => one.rank === rank).map(({ id }) => words.criterion(id).toLowerCase()),
  );
}

/**
 * How much each consideration counts, what that says in money, how far it could move before another option
 * leads, and for whom each family wins. Undefined where nothing fits: then no weight matters.
 */
export function weightsFrom(
  advice: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): WeightsView | undefined {
  const { criteria, families, scenario, verdict } = advice;
  if (verdict.family === null) {
    return undefined;
  }
  const sorted = criteria.toSorted((a, b) => b.weight - a.weight);
  const shown = roundedToSum(
    sorted.map(({ weight }) => weight),
    HUNDREDTH,
  );
  const given = scenario.answers.priorities;
  const notCounted = keysOf(AMOUNT_OF).filter((id) => criteria.every((one) => one.id !== id));
  const readings = explanation?.weights ?? [];
  const central = explanation?.centralWeights;
  const firsts = firstShares(advice);
  return {
    family: verdict.family,
    orderFrom:
      given === undefined || given === 'not-sure' ? ORDER_FROM.proposed : ORDER_FROM.visitor,
    order: orderWords(placesOf(advice, words)),
    rows: sorted.map(({ id, weight }, index) => {
      const reading = readings.find(({ criterion }) => criterion === id);
      return {
        id,
        name: words.criterion(id),
        weight,
        percent: percent(shown[index] ?? 0),
        reading: reading && readingFrom(reading, words),
      };
    }),
    caption: explanation === undefined ? WORKING_OUT_WEIGHTS : CAPTION,
    notFirst: isFirstOnAverage(advice, readings) ? undefined : NOT_FIRST_ON_AVERAGE,
    notCounted:
      notCounted.length === 0
        ? undefined
        : notCountedWords(notCounted.map((id) => words.criterion(id).toLowerCase())),
    families: keysOf(families).filter((id) => families[id] > 0).length,
    winsFor: central?.map((one) => winsForFrom(one, firsts, words)),
    alike: central !== undefined && careAlike(central) ? ALIKE : undefined,
  };
}
