import { interruptionsOf, recoveryHours } from '@/engine/criteria/resilience';
import { likelyDemand } from '@/engine/demands';
import { loadOf, runningGpus } from '@/engine/load';
import { excessOf, meanOf } from '@/engine/models/demand';
import { hoursBetweenInterruptions, interruptionProbability } from '@/engine/models/reliability';
import { isEndpoint, type OptionShape } from '@/engine/option-shape';
import { occupancyOf } from '@/engine/packing';
import type { Plan } from '@/engine/plan';
import { likelyOf } from '@/engine/quantity';
import type { Worlds } from '@/engine/worlds';

/** What is gone with one host, in the likely world; null where hosts are somebody else's concern. */
export type HostLost = {
  /** GPUs there before, and GPUs lost. Of what follows demand: those that run on average. */
  readonly gpus: number;
  readonly lostGpus: number;
  /** Share of the demand of the hours of use that is unmet because of it. */
  readonly unmetShare: number;
  /** Hours until the capacity is there again, or until the burst of a split stands in for it. */
  readonly hours: number;
  /** Of a split: hours until the base itself is whole again; null where nothing stands in. */
  readonly burstForHours: number | null;
  /** How often a year a host of these fails, and the chance that at least one does. */
  readonly timesAYear: number;
  readonly chanceInAYear: number;
};

/** 4 jobs less a last digit are four. */
const ROUNDING = 1e-9;
const HOURS_IN_YEAR = 8760;
const MINUTES_IN_HOUR = 60;

/**
 * Held capacity loses one node until it is recovered: unmet is E[(D − what whole jobs on the rest serve)⁺] less what was
 * unmet before. What follows demand loses the GPUs of one host out of those that run on average, as if they stood as close
 * together as they fit: the worst case. A split buys by the hour what its base is short of.
 */
export function hostLost(shape: OptionShape, plan: Plan, likely: Worlds): HostLost | null {
  const part = shape.access === 'split' ? shape.base : shape;
  if (isEndpoint(part)) {
    return null;
  }
  const { traits, onCard } = likely;
  const demand = likelyDemand(traits.demand);
  const mean = meanOf(demand);
  const node = likelyOf(onCard('node.gpus'));
  const load = loadOf(part, likely);
  const isHeld = plan.heldGpus > 0;
  const gpus = isHeld ? plan.heldGpus : likelyOf(runningGpus(part, likely));
  const lostGpus = Math.min(node, gpus);
  const job = likelyOf(traits.gpusPerJob);
  const occupied = job * likelyOf(occupancyOf(part, likely));
  const wholeJobs = (held: number): number =>
    job > 1 ? job * Math.floor(held / occupied + ROUNDING) : Infinity;
  const served = (held: number): number =>
    Math.min(held / likelyOf(load.capacity), wholeJobs(held));
  const beyond = (held: number): number => excessOf(demand, served(held)) / mean;
  const recovery = likelyOf(recoveryHours(part, () => plan, likely));
  const perNodeYear = likelyOf(interruptionsOf(part, likely));
  const hosts = Math.max(1, gpus / node);
  return {
    gpus,
    lostGpus,
    unmetShare: isHeld ? beyond(gpus - lostGpus) - beyond(gpus) : lostGpus / gpus,
    hours:
      shape.access === 'split'
        ? Math.min(
            recovery,
            likelyOf(likely.ofOption(shape.burst.listed, 'next-gpu')) / MINUTES_IN_HOUR,
          )
        : recovery,
    burstForHours: shape.access === 'split' ? recovery : null,
    timesAYear: perNodeYear * hosts,
    chanceInAYear:
      perNodeYear === 0
        ? 0
        : interruptionProbability(
            HOURS_IN_YEAR,
            hoursBetweenInterruptions(HOURS_IN_YEAR / perNodeYear, hosts),
          ),
  };
}
