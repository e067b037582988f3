import { demandReached, headroomToLeave, unmetShare } from '@/engine/models/scale-up';
import type { MeasuredSeries } from '@/engine/worlds';
import { minutesText } from './split-times';

/** What is unmet while new capacity is on its way (F15). Shares are of all demand. */
export type Unmet = {
  readonly withoutHeadroom: number;
  /** GPUs kept warm: the share of the advice times the mean of what is paid by the hour. */
  readonly headroomGpus: number;
  readonly withHeadroom: number;
  /** GPUs to keep warm so that no more than `leastUnmet` is unmet. */
  readonly headroomNeededGpus: number;
};

export type DelayEffect = {
  readonly id: 'next-gpu' | 'scale-up';
  readonly label: string;
  readonly minutes: number;
  /** Whole steps of the series, at least one: nothing shorter can be seen in it. */
  readonly steps: number;
  /** Everything by the hour; and the split, whose base meets every rise below it. */
  readonly allBurst: Unmet;
  readonly overBase: Unmet;
};

/** One hour in a hundred of the work: what people who plan capacity usually let go. Judgement. */
export const LEAST_UNMET = 0.01;

const SECONDS_IN_MINUTE = 60;

type Asked = {
  readonly series: MeasuredSeries;
  /** GPUs of demand that today's base serves. */
  readonly baseDemand: number;
  /** Warm capacity as a share of what runs by the hour. */
  readonly headroomShare: number;
  readonly nextGpuMinutes: number;
  readonly scaleUpMinutes: number;
};

/** The wait for the next GPU of the burst, and the wait that the visitor can bear. */
export function delayEffectsOf({
  series: { gpus, knownSteps, stepSeconds },
  baseDemand,
  headroomShare,
  nextGpuMinutes,
  scaleUpMinutes,
}: Asked): readonly DelayEffect[] {
  const beyondBase = gpus.map((level) => Math.max(0, level - baseDemand));
  const unmet = (series: Float64Array, steps: number): Unmet => {
    const all = demandReached(gpus, steps, knownSteps);
    const partOfAll = all > 0 ? demandReached(series, steps, knownSteps) / all : 0;
    return unmetOf(series, { knownSteps, steps, headroomShare, partOfAll });
  };
  const known = new Map<number, Pick<DelayEffect, 'allBurst' | 'overBase'>>();
  const effectOver = (steps: number): Pick<DelayEffect, 'allBurst' | 'overBase'> => {
    const effect = known.get(steps) ?? {
      allBurst: unmet(gpus, steps),
      overBase: unmet(beyondBase, steps),
    };
    known.set(steps, effect);
    return effect;
  };
  return (
    [
      { id: 'next-gpu', label: 'Until the next GPU by the hour', minutes: nextGpuMinutes },
      { id: 'scale-up', label: 'As long as you can wait', minutes: scaleUpMinutes },
    ] as const
  ).map(({ id, label, minutes }) => {
    const exact = (minutes * SECONDS_IN_MINUTE) / stepSeconds;
    const steps = minutes === 0 ? 0 : Math.max(1, Math.ceil(exact));
    return {
      id,
      label: `${label}: ${minutesText(minutes)}`,
      minutes,
      steps,
      ...effectOver(steps),
    };
  });
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Over = {
  readonly knownSteps: Int32Array;
  readonly steps: number;
  readonly headroomShare: number;
  /** What the series is of all demand. */
  readonly partOfAll: number;
};

function unmetOf(
  series: Float64Array,
  { knownSteps, steps, headroomShare, partOfAll }: Over,
): Unmet {
  const headroomGpus = headroomShare * meanOf(series);
  const share = (headroom: number): number =>
    partOfAll * unmetShare(series, steps, headroom, knownSteps);
  return {
    withoutHeadroom: share(0),
    headroomGpus,
    withHeadroom: share(headroomGpus),
    headroomNeededGpus:
      partOfAll === 0 ? 0 : headroomToLeave(series, steps, LEAST_UNMET / partOfAll, knownSteps),
  };
}
