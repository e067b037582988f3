import { CRITERION_IDS, type CriterionId } from '@/dataset/ids';
import { assertNever } from '@/lib/assert-never';
import { count, percent, usdWhole } from '@/lib/format';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { twoDigits } from '@/lib/two-digits';
import { type AnswerId, NOT_SURE, type NumberId, NUMBERS, type NumberRange } from './answers';
import { questionById } from './catalogue';
import { NONE_OF_THESE } from './question';
import type { Taken } from './taken';

/**
 * Answers as a visitor reads them back. Values are `unknown` because they also come from where the
 * advice proposes one: what would change the answer.
 */

const NOT_SURE_WORDS = 'Not sure';
const NOT_ANSWERED_WORDS = 'Not answered';
const NO_ORDER_WORDS = 'No order given';
const HOURS_IN_A_WEEK = 168;
const HUNDREDTH = 0.01;

const CRITERION_WORDS: Readonly<Record<CriterionId, string>> = {
  cost: 'cost',
  latency: 'latency',
  'time-to-capacity': 'time to capacity',
  'lock-in': 'lock-in',
  isolation: 'isolation',
  operations: 'operations',
  resilience: 'resilience',
};

/** How one amount, or the two ends of a range, reads with its unit. */
type AmountWords = (amount: string, isOne: boolean) => string;

const counted =
  (one: string, many: string): AmountWords =>
  (amount, isOne) =>
    `${amount} ${isOne ? one : many}`;

const AMOUNT_WORDS: Readonly<Record<NumberId, AmountWords>> = {
  gpusPerJob: counted('GPU', 'GPUs'),
  gpuMemoryGb: counted('GB', 'GB'),
  latencyP99Ms: counted('ms', 'ms'),
  meanGpus: counted('GPU', 'GPUs'),
  peakGpus: counted('GPU', 'GPUs'),
  scaleUpMinutes: counted('minute', 'minutes'),
  durationMonths: counted('month', 'months'),
  hoursPerWeek: counted('hour a week', 'hours a week'),
  monthlyBudgetUsd: (amount) => `${amount} a month`,
  concurrentUsers: counted('at once', 'at once'),
};

/** The words of an amount in a chip, where no label stands beside it. */
const CHIP_WORDS: Readonly<Record<NumberId, (text: string) => string>> = {
  gpusPerJob: (text) => `${text} per job`,
  gpuMemoryGb: (text) => `${text} per job`,
  latencyP99Ms: (text) => `p99 ≤ ${text}`,
  meanGpus: (text) => `avg ${text}`,
  peakGpus: (text) => `peak ${text}`,
  scaleUpMinutes: (text) => `more within ${text}`,
  durationMonths: (text) => text,
  hoursPerWeek: (text) => text.replace(/ hours? a week$/, ' h/week'),
  monthlyBudgetUsd: (text) => `≤ ${text}`,
  concurrentUsers: (text) => text,
};

/** Answers whose words say by themselves what they answer. */
const SPEAKS_FOR_ITSELF: readonly AnswerId[] = [
  'workloadKind',
  'stage',
  'tenancy',
  'gpuModel',
  'compliance',
  'budgetStyle',
];

const isNumberId = (id: AnswerId): id is NumberId => Object.hasOwn(NUMBERS, id);

const isRange = (value: unknown): value is NumberRange =>
  typeof value === 'object' &&
  value !== null &&
  'low' in value &&
  'high' in value &&
  typeof value.low === 'number' &&
  typeof value.high === 'number';

function amountText(id: NumberId, { low, high }: NumberRange): string {
  const write = id === 'monthlyBudgetUsd' ? usdWhole : count;
  const amount = low === high ? write(low) : `${write(low)}–${write(high)}`;
  return AMOUNT_WORDS[id](amount, low === 1 && high === 1);
}

/** "cost", "cost and latency", "cost, latency and isolation". */
const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A value that is no answer to the question, as it is. */
const asItIs = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);

const criterionWords = (criterion: unknown): string => {
  const known = CRITERION_IDS.find((id) => id === criterion);
  return known === undefined ? asItIs(criterion) : CRITERION_WORDS[known];
};

const rankingText = (places: readonly unknown[]): string =>
  places.length === 0
    ? NO_ORDER_WORDS
    : capitalised(
        places
          .map((place) => listed((Array.isArray(place) ? place : [place]).map(criterionWords)))
          .join(', then '),
      );

function choiceText(id: AnswerId, value: unknown): string {
  const question = questionById(id);
  const choices = question.kind === 'choice' || question.kind === 'several' ? question.choices : [];
  const chosen = choices.find((choice) => choice.value === value);
  return chosen?.short ?? chosen?.label ?? asItIs(value);
}

function listText(id: AnswerId, parts: readonly unknown[]): string {
  if (id === 'priorities') {
    return rankingText(parts);
  }
  return parts.length === 0 ? NONE_OF_THESE : parts.map((part) => choiceText(id, part)).join(', ');
}

/** An answer beside its label: "8 ms", "9–13 GPUs", "PCI DSS", "Not sure". */
export function answerText(id: AnswerId, value: unknown): string {
  if (value === undefined) {
    return NOT_ANSWERED_WORDS;
  }
  if (value === NOT_SURE) {
    return NOT_SURE_WORDS;
  }
  if (Array.isArray(value)) {
    return listText(id, value);
  }
  if (isNumberId(id)) {
    const ends = typeof value === 'number' ? { low: value, high: value } : value;
    return isRange(ends) ? amountText(id, ends) : asItIs(value);
  }
  return choiceText(id, value);
}

/** A share below this is not worth a word. */
const LEAST_SHARE_TOLD = 0.05;

/** A number as exactly as it is known, but no more than there can be: 168 hours a week are not 170. */
function estimate(id: AnswerId, value: number): number {
  const most = isNumberId(id) ? NUMBERS[id].most : Infinity;
  return Math.min(most, twoDigits(value));
}

/** What an open answer was taken to be: "8–64 GPUs, most likely 16", "Daily cycle 45%, bursts 40%". */
export function takenText(id: AnswerId, taken: Taken): string {
  switch (taken.kind) {
    case 'none-stated':
      return 'None stated';
    case 'range': {
      const [low, high] = [estimate(id, taken.low), estimate(id, taken.high)];
      const range = answerText(id, { low, high });
      if (low === high) {
        return range;
      }
      return `${range}, most likely ${count(estimate(id, taken.likely))}`;
    }
    case 'shares': {
      const rounded = roundedToSum(
        taken.shares.map(({ share }) => share),
        HUNDREDTH,
      );
      return taken.shares
        .flatMap(({ value, share }, place) =>
          share >= LEAST_SHARE_TOLD
            ? [`${choiceText(id, value)} ${percent(rounded[place] ?? 0)}`]
            : [],
        )
        .join(', ');
    }
    default:
      return assertNever(taken);
  }
}

/** An answer that stands alone: "p99 ≤ 8 ms", "avg 11 GPUs", "24/7", "Kubernetes: yes". */
export function chipText(id: AnswerId, value: unknown): string {
  const text = answerText(id, value);
  const isStated = value !== undefined && value !== NOT_SURE;
  if (isStated && isNumberId(id)) {
    return id === 'hoursPerWeek' && value === HOURS_IN_A_WEEK ? '24/7' : CHIP_WORDS[id](text);
  }
  const isEmpty = Array.isArray(value) && value.length === 0;
  return isStated && !isEmpty && SPEAKS_FOR_ITSELF.includes(id)
    ? text
    : `${questionById(id).label}: ${lowered(text)}`;
}

/** Lower case after a colon, except for names and abbreviations: "RDMA", "NVLink". */
const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
