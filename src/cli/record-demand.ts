import type { Advice } from '@/engine/advice';
import { count, ratio } from '@/lib/format';
import { type Section, section } from './section';

const SECONDS_IN_MINUTE = 60;

const stepText = (seconds: number): string =>
  seconds < SECONDS_IN_MINUTE ? `${count(seconds)} s` : `${count(seconds / SECONDS_IN_MINUTE)} min`;

/** What a utilisation file said of demand; empty where it was answered. */
export function measuredDemandSection({ demand }: Advice): Section {
  const {
    format,
    days = 0,
    stepSeconds = 0,
    gaps = 0,
    mean = 0,
    p99 = 0,
    max = 0,
    cv = 0,
  } = demand;
  return section('Demand as measured', {
    sentences:
      format === undefined
        ? []
        : [
            `Read as ${format}: ${count(days)} days in steps of ${stepText(stepSeconds)}, ${count(gaps)} of them without data.`,
            `GPUs: ${count(mean)} on average, ${count(p99)} at the 99th percentile, ${count(max)} at most; the spread is ${ratio(cv)} times the average.`,
            ...(demand.warnings ?? []),
          ],
  });
}
