import { type Delay, delayOver, headroomToLeave, unmetShare } from '@/engine/models/scale-up';
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
  const [mean, meanBeyond] = [meanOf(gpus), meanOf(beyondBase)];
  const effectOver = (steps: number): Pick<DelayEffect, 'allBurst' | 'overBase'> => {
    const all = delayOver(gpus, steps, knownSteps);
    // Unmet demand over the base, too, is a share of all demand.
    const beyond = { ...delayOver(beyondBase, steps, knownSteps), reached: all.reached };
    return {
      allBurst: unmetOf(all, headroomShare * mean),
      overBase: unmetOf(beyond, headroomShare * meanBeyond),
    };
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

const unmetOf = (delay: Delay, headroomGpus: number): Unmet => ({
  withoutHeadroom: unmetShare(delay, 0),
  headroomGpus,
  withHeadroom: unmetShare(delay, headroomGpus),
  headroomNeededGpus: headroomToLeave(delay, LEAST_UNMET),
});
