import type { CriterionId, FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { CentralWeights, Explanation, MethodCheck, WeightReading } from '@/engine/explanation';
import { percent, usd } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { amountAlone } from '@/lib/unit-words';
import { type RecordWords, type Section, section } from './section';

/** How much each consideration counts, for whom which option is right, and what other methods say. */

function moneyText({ criterion, money }: WeightReading): string {
  const { amount, unit, usdPerMonth } = money;
  return criterion === 'cost'
    ? '–'
    : `${amountAlone(amount, unit)} is worth ${usd(usdPerMonth)} a month`;
}

function holdsText({ interval, below, above }: WeightReading, words: RecordWords): string {
  if (interval === null) {
    return 'at no weight, on average';
  }
  const { low, high } = interval;
  const ends = [
    ...(low > 0 && below !== null ? [`below: ${words.option(below)}`] : []),
    ...(high < 1 && above !== null ? [`above: ${words.option(above)}`] : []),
  ];
  const span = low <= 0 && high >= 1 ? 'any weight' : `${percent(low)} to ${percent(high)}`;
  return [span, ...ends].join('; ');
}

export const weightsTable = ({ weights }: Explanation, words: RecordWords): Section =>
  section('What counts how much', {
    table: {
      head: ['Consideration', 'Weight', 'In money', 'The recommendation leads at'],
      rows: weights.map((reading) => [
        words.dataset.criteria[reading.criterion].name,
        percent(reading.weight),
        moneyText(reading),
        holdsText(reading, words),
      ]),
    },
  });

/** Considerations told of a family: those that its choosers care about most. */
const MOST_TOLD = 2;

function caresText(
  { weights, option, firstRankShare }: CentralWeights,
  words: RecordWords,
): string {
  const heaviest = keysOf(weights)
    .toSorted((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
    .slice(0, MOST_TOLD);
  const told = (id: CriterionId): string =>
    `about ${percent(weights[id] ?? 0)} on ${words.dataset.criteria[id].name.toLowerCase()}`;
  return `${words.option(option)} comes first in ${percent(firstRankShare)} of futures, on average for those who put ${heaviest.map(told).join(' and ')}.`;
}

/** Of each family its option that is first most often. */
function bestOfEachFamily(centralWeights: readonly CentralWeights[]): readonly CentralWeights[] {
  const best = new Map<FamilyId, CentralWeights>();
  for (const reading of centralWeights) {
    const known = best.get(reading.family);
    if (known === undefined || reading.firstRankShare > known.firstRankShare) {
      best.set(reading.family, reading);
    }
  }
  return [...best.values()].toSorted((one, other) => other.firstRankShare - one.firstRankShare);
}

const METHODS: Readonly<Record<MethodCheck['method'], string>> = {
  topsis: 'TOPSIS',
  'promethee-ii': 'PROMETHEE II',
};

function becauseText({ because, without }: MethodCheck, words: RecordWords): string {
  switch (because) {
    case null:
      return '';
    case 'averages':
      return ' It sees averages only, and on averages ours would not lead either.';
    case 'rank-reversal':
      return without === null
        ? ' Its choice hangs on which other options are listed.'
        : ` Its choice hangs on the list: without ${words.option(without)}, which neither chooses, it agrees.`;
    case 'scaling':
      return ' It measures against the options at hand; between fixed ends it agrees.';
    case 'compensation':
      return ' It counts distances or pairs won instead of adding up what each is worth.';
  }
}

function methodText(check: MethodCheck, words: RecordWords): string {
  const name = METHODS[check.method];
  return check.agrees === 'option'
    ? `${name}, given the same consequences, chooses the same.`
    : `${name}, given the same consequences, chooses ${words.option(check.winner)}${
        check.agrees === 'family' ? ', of the same family' : ''
      }.${becauseText(check, words)}`;
}

/** Who would choose what, and whether other methods agree. */
export function otherViews(
  { verdict }: Advice,
  { centralWeights, methodChecks }: Explanation,
  words: RecordWords,
  most: number,
): Section {
  const readings = verdict.kind === 'nothing-fits' ? [] : bestOfEachFamily(centralWeights);
  return section('Seen otherwise', {
    points: [
      ...readings.slice(0, most).map((reading) => caresText(reading, words)),
      ...methodChecks.map((check) => methodText(check, words)),
    ],
  });
}
