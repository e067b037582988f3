import type { BaseCost } from '@/engine/account/split-curve';
import type { SplitEconomics } from '@/engine/account/split-economics';
import type { SplitMeasured } from '@/engine/account/split-measured';

/**
 * A split by hand: nodes of 8 at $23,200 a month, busy 97%, 62% and 9%, and $5,000 a month for a GPU of burst, so that
 * r = 23,200 / (8 × 5,000) = 0.58. Nothing here is a real figure.
 */
const base = (nodes: number, usdPerMonth: number): BaseCost => ({
  nodes,
  gpus: 8 * nodes,
  usdPerMonth,
});

/** 67,200 of burst for the 13.44 GPUs on average, less what each node takes off it. */
const BASES = [
  { ...base(0, 67_200), busyShare: null },
  { ...base(1, 51_600), busyShare: 0.97 },
  { ...base(2, 50_000), busyShare: 0.62 },
  { ...base(3, 69_600), busyShare: 0.09 },
] as const;

export const roundSplit = (over: Partial<SplitEconomics> = {}): SplitEconomics => ({
  option: 'split.reserved',
  nodeGpus: 8,
  nodeUsdPerMonth: 23_200,
  burstGpuUsdPerMonth: 5000,
  bases: BASES,
  best: BASES[2],
  today: BASES[2],
  allBurst: BASES[0],
  allCommitted: BASES[3],
  flat: { from: BASES[2], to: BASES[2], within: 0.02 },
  priceRatio: { low: 0.5, likely: 0.58, high: 0.65 },
  nodesByPrice: { low: 1, high: 2 },
  nodesByFuture: { low: 1, high: 3 },
  lastThatPays: { node: 2, busyShare: 0.62 },
  firstThatFails: { node: 3, busyShare: 0.09 },
  billedUsdPerMonth: 50_000,
  movingUsdPerMonth: 0,
  byTheHour: { usdPerMonth: 67_200, movingUsdPerMonth: 0 },
  scenarios: [
    {
      id: 'growth',
      label: 'Demand grows by 30%',
      factor: 1.3,
      best: base(3, 73_000),
      today: base(2, 75_000),
      regretUsdPerMonth: 2000,
    },
    {
      id: 'fall',
      label: 'Demand falls by 30%',
      factor: 0.7,
      best: base(2, 46_500),
      today: base(2, 46_500),
      regretUsdPerMonth: 0,
    },
  ],
  measured: null,
  sentences: {
    threshold: 'Your 3rd node would be busy 9% of the time; it pays above 58%.',
    flat: 'Base and burst come to $50.0k a month.',
    band: 'The price ratio is 0.58.',
    bill: 'The same prices as in the price ratio.',
    terms: '',
    delays: '',
    halves: '',
    dailyAverage: '',
    unknown: 'Bring a utilisation file.',
  },
  ...over,
});

const unmet = {
  withoutHeadroom: 0.08,
  headroomGpus: 2,
  withHeadroom: 0.05,
  headroomNeededGpus: 12,
};

/** What a file would add to it. */
export const ROUND_MEASURED: SplitMeasured = {
  days: 20,
  stepSeconds: 3600,
  terms: [
    { label: '1 h', steps: 1, ...base(2, 50_000), moreShare: 0 },
    { label: '4 h', steps: 4, ...base(3, 60_000), moreShare: 0.2 },
  ],
  delays: [
    {
      id: 'next-gpu',
      label: 'Until the next GPU by the hour: 5 min',
      minutes: 5,
      steps: 1,
      allBurst: unmet,
      overBase: { ...unmet, withoutHeadroom: 0.04, headroomNeededGpus: 6 },
    },
  ],
  leastUnmet: 0.01,
  halves: {
    chosenBase: 14,
    hindsightBase: 16,
    regretShare: 0.03,
    savedShare: 0.2,
    possibleShare: 0.22,
  },
  dailyAverage: { promisedShare: 0.28, trueShare: 0.19 },
  stepToStep: 0.9,
  dayToDay: 0.2,
  persistence: 0.8,
};
