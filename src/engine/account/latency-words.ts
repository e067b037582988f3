import { count, milliseconds, percent } from '@/lib/format';
import type { LoadedAccessCurve, LoadedAccessId } from './latency-under-load';

/** The words of latency under load, on the page and in the record. */

export const ACCESS_LABELS: Readonly<Record<LoadedAccessId, string>> = {
  'bare-metal': 'Bare metal',
  'gpu-vm': 'GPU VM',
  'mig-slice': 'Hardware slice',
  'time-slice': 'Time slice',
};

export const REASONS = {
  nobodyWaits:
    'Nobody waits for single answers here and no latency budget was stated, so how answers slow down under load does not count.',
  onlyEndpoints: 'Only endpoints fit, and the queue of an endpoint is its operator’s.',
} as const;

type Held = Pick<LoadedAccessCurve, 'label' | 'holdsUpTo' | 'points'>;

/** From here on a budget counts as held at every load that anybody runs. */
const ALL_LOADS = 0.95;

function heldBy({ label, holdsUpTo, points }: Held): string {
  const likely = holdsUpTo?.likely ?? null;
  const [first] = points;
  if (likely === null) {
    return `${label} not even at ${percent(first?.load ?? 0)}`;
  }
  return likely >= ALL_LOADS
    ? `${label} up to ${percent(ALL_LOADS)} and more`
    : `${label} up to ${percent(likely)}`;
}

/** "The budget of 8 ms holds: Bare metal up to 83% load; GPU VM up to 79%." */
export function heldWords(curves: readonly Held[], budgetMs: number | null): string {
  if (budgetMs === null) {
    return 'No latency budget was stated: the times rest on what this kind of work usually asks for, so compare them with each other and not with a clock.';
  }
  return `How busy the machines may be while the likely p99 stays within ${milliseconds(budgetMs)}: ${curves.map(heldBy).join('; ')}.`;
}

/** Where lost throughput is counted: once, and where. */
export function overheadWords(curves: readonly Pick<LoadedAccessCurve, 'overhead'>[]): string {
  const places = new Set(curves.map(({ overhead }) => overhead));
  if (places.has('latency')) {
    return places.has('capacity')
      ? 'Throughput lost is counted once: on machines that are held it makes answers longer here, as you put low priority on throughput; by the hour it is billed, stands in the cost and is left out here.'
      : 'Throughput lost is counted once: you put low priority on it, so it makes answers longer here and buys no machines in the cost.';
  }
  return 'Throughput lost is counted once: it is bought back as capacity and stands in the cost, so here only jitter and tail of an access count.';
}

/** Why the p99 among the key figures is neither where the lines begin nor where they end. */
export function keyFigureWords(curves: readonly Pick<LoadedAccessCurve, 'overhead'>[]): string {
  const unqueued =
    'The p99 among the key figures counts no queue: it is that of machines with room to spare, whatever their load here.';
  return curves.some(({ overhead }) => overhead === 'capacity')
    ? `${unqueued} It takes all that an access adds to a p99, lost throughput included, where the part that is bought back as capacity is left out here; so it can lie above these lines, too.`
    : unqueued;
}

/** A split has no load of its own: what its base has no room for does not wait. */
export const splitLoadWords = (base: string, burst: string): string =>
  `The recommended split has no line of its own: what its base has no room for goes to the burst and does not wait. The base stands on the line of ${base}, at the load from which you send work on; the burst on that of ${burst}.`;

type OwnLoad = Omit<LoadedAccessCurve, 'sentence'>;

/** Where the visitor's own machines stand: on average, and in the busiest hour of a hundred. */
export function ownLoadWords(curve: OwnLoad, optionName: string, fromLoad: number): string {
  const { label, servers, meanLoad, peakLoad, atMeanMs, atPeakMs } = curve;
  const at = (load: number, ms: number | null): string => {
    if (load < fromLoad) {
      return `${percent(load)} busy, where queueing is small`;
    }
    return ms === null
      ? `as good as full, where queues only grow`
      : `${percent(load)} busy, with a likely p99 of ${milliseconds(ms)}`;
  };
  const many = servers === 1 ? 'one request' : `${count(servers)} requests`;
  const own =
    percent(meanLoad) === percent(peakLoad)
      ? `capacity follows demand and is ${at(meanLoad, atMeanMs)}`
      : `on average ${at(meanLoad, atMeanMs)}; at the peak ${at(peakLoad, atPeakMs)}`;
  return `${label} (${optionName}), ${many} at a time: ${own}.`;
}
