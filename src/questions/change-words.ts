import { count, inWords, percent } from '@/lib/format';
import { type Direction, roundedOutward } from '@/lib/rounded-outward';
import { twoDigits } from '@/lib/two-digits';
import { type AnswerId, CHOICES, type NumberId, NUMBERS } from './answers';
import { answerText } from './answer-words';
import { questionById } from './catalogue';

/**
 * A change of an answer as a visitor reads it: "Average load below" "6.2 GPUs", "Isolation:" "By
 * software". Values are `unknown` for the reason given in `answer-words.ts`.
 */
export type ChangeWords = {
  readonly lead: string;
  readonly value: string;
  /** The value is a number with its unit, not a choice in words. */
  readonly isAmount: boolean;
};

/** What a number is called when it has to be above or below something. */
const LEADS: Readonly<Record<NumberId, Readonly<Record<Direction, string>>>> = {
  gpusPerJob: { above: 'One job on more than', below: 'One job on less than' },
  gpuMemoryGb: { above: 'Memory per job above', below: 'Memory per job below' },
  latencyP99Ms: { above: 'p99 budget looser than', below: 'p99 budget tighter than' },
  meanGpus: { above: 'Average load above', below: 'Average load below' },
  peakGpus: { above: 'Peak load above', below: 'Peak load below' },
  scaleUpMinutes: {
    above: 'Extra capacity may take more than',
    below: 'Extra capacity needed within less than',
  },
  durationMonths: { above: 'Needed for more than', below: 'Needed for less than' },
  hoursPerWeek: { above: 'In use more than', below: 'In use less than' },
  monthlyBudgetUsd: { above: 'Budget above', below: 'Budget below' },
  concurrentUsers: {
    above: 'Users or tenants: more than',
    below: 'Users or tenants: fewer than',
  },
};

/** Choices that go from less to more, so that a change has a number of steps. */
const IN_STEPS = [
  'stage',
  'interconnect',
  'jitterTolerance',
  'throughputPriority',
  'lowLevelControl',
  'tenancy',
  'isolation',
  'availability',
  'opsSkill',
  'existingEstate',
] as const satisfies readonly AnswerId[];

const isNumberId = (id: AnswerId): id is NumberId => Object.hasOwn(NUMBERS, id);

/** The two ends of what was said or taken: a number is both. Undefined where it is no number. */
function endsOf(said: unknown): { readonly low: number; readonly high: number } | undefined {
  if (typeof said === 'number') {
    return { low: said, high: said };
  }
  return typeof said === 'object' &&
    said !== null &&
    'low' in said &&
    'high' in said &&
    typeof said.low === 'number' &&
    typeof said.high === 'number'
    ? { low: said.low, high: said.high }
    : undefined;
}

/** The side of what was said on which a number lies; undefined where either is none. */
export function directionOf(to: unknown, said: unknown): Direction | undefined {
  const ends = endsOf(said);
  if (typeof to !== 'number' || ends === undefined) {
    return undefined;
  }
  return to * to < ends.low * ends.high ? 'below' : 'above';
}

/** The change to `to`, seen from what was said or, where that was open, from what was taken. */
export function changeWords(id: AnswerId, to: unknown, said: unknown): ChangeWords {
  const direction = directionOf(to, said);
  if (isNumberId(id) && direction !== undefined && typeof to === 'number' && to > 0) {
    return {
      lead: LEADS[id][direction],
      value: answerText(id, roundedOutward(to, direction)),
      isAmount: true,
    };
  }
  return {
    lead: `${questionById(id).label}:`,
    value: answerText(id, to),
    isAmount: isNumberId(id),
  };
}

/** How far a number is from another whose logarithm differs by `distance`: "44% less", "3 times as much". */
function farWords(direction: Direction, distance: number, isRange: boolean): string {
  const than = isRange ? ' than its middle' : '';
  if (direction === 'below') {
    return `${percent(1 - Math.exp(-distance))} less${than}`;
  }
  const factor = Math.exp(distance);
  if (factor < 2) {
    return `${percent(factor - 1)} more${than}`;
  }
  const times = `${count(twoDigits(factor))} times`;
  return `${times} ${isRange ? 'its middle' : 'as much'}`;
}

/** How many steps lie between two choices that go from less to more. */
function stepsBetween(id: AnswerId, from: unknown, to: unknown): number | undefined {
  const ordered = IN_STEPS.find((each) => each === id);
  if (ordered === undefined) {
    return undefined;
  }
  const levels: readonly unknown[] = CHOICES[ordered];
  const [start, end] = [levels.indexOf(from), levels.indexOf(to)];
  return start < 0 || end < 0 ? undefined : Math.abs(end - start);
}

/**
 * How far a change is from what was said: "44% less", "3 times as much", "two steps away". Undefined
 * where there is no telling: between choices without an order, or where nothing was said.
 */
export function distanceWords(
  id: AnswerId,
  from: unknown,
  to: unknown,
  distance: number,
): string | undefined {
  const direction = directionOf(to, from);
  if (direction !== undefined && Number.isFinite(distance)) {
    return farWords(direction, distance, typeof from !== 'number');
  }
  const steps = stepsBetween(id, from, to);
  return steps === undefined
    ? undefined
    : `${inWords(steps)} ${steps === 1 ? 'step' : 'steps'} away`;
}
