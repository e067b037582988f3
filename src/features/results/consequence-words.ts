import type { CriterionId } from '@/dataset/ids';
import type { OptionAdvice } from '@/engine/advice';
import { duration } from '@/lib/format';
import { againstWords } from './words';

const MINUTES_IN_HOUR = 60;

const waitWords = (one: OptionAdvice, other: OptionAdvice): string => {
  const first = [one, other].map(({ firstGpuHours }) => duration(firstGpuHours));
  const next = [one, other].map(({ nextGpuMinutes }) => duration(nextGpuMinutes / MINUTES_IN_HOUR));
  if (first[0] === first[1]) {
    return next[0] === next[1]
      ? `next GPU after ${next[0]} in both`
      : `next GPU after ${next[0]} against ${next[1]}`;
  }
  return `first GPU after ${first[0]} against ${first[1]}`;
};

/** The consequences of two options on one criterion, in natural units: "6.1 ms against 5.8 ms at p99". */
export const consequenceWords = (
  criterion: CriterionId,
  one: OptionAdvice,
  other: OptionAdvice,
): string =>
  criterion === 'time-to-capacity'
    ? waitWords(one, other)
    : againstWords(criterion, one.consequences[criterion], other.consequences[criterion]);
