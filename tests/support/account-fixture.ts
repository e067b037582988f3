import type { Account } from '@/engine/account/account';
import { roundSplit } from './split-fixture';
import { sliceFit } from './fit-fixture';
import type { LoadedAccessCurve } from '@/engine/account/latency-under-load';
import type { Shock } from '@/engine/account/shock';

const shock = (over: Partial<Shock>): Shock => ({
  id: 'rents-double',
  label: 'Rents double',
  winner: { option: 'bare-metal.owned', family: 'bare-metal', usdPerMonth: 70_000 },
  compared: 'other-family',
  stayUsdPerMonth: 100_000,
  regretUsdPerMonth: 30_000,
  strandedUsd: null,
  outageHours: null,
  unmetShare: null,
  staying: '$30.0k a month more',
  sentence: 'Staying with today’s choice costs $30.0k a month more than that.',
  tried: null,
  ...over,
});

const curve = (over: Partial<LoadedAccessCurve>): LoadedAccessCurve => ({
  access: 'bare-metal',
  label: 'Bare metal',
  option: 'bare-metal.reserved',
  servers: 24,
  points: [
    { load: 0.6, lowMs: 4, likelyMs: 5, highMs: 12 },
    { load: 0.95, lowMs: 7, likelyMs: 10, highMs: null },
  ],
  meanLoad: 0.46,
  peakLoad: 0.8,
  atMeanMs: null,
  atPeakMs: 6,
  holdsUpTo: { low: null, likely: 0.83, high: 0.95 },
  overhead: 'none',
  sentence: 'Bare metal: on average 46% busy, where queueing is small.',
  ...over,
});

/** Two months: buying takes $100 at once and brings $40 back; money costs nothing. */
const COST_OVER_TIME: Account['costOverTime'] = {
  months: 2,
  exactMonths: 2,
  endsWith: 'need',
  yearlyRate: 0.1,
  monthlyRate: 0.008,
  options: [
    {
      option: 'split.reserved',
      family: 'split',
      sourcing: 'reserved',
      upfrontUsd: 0,
      usdPerMonth: 60,
      cumulativeUsd: [0, 60, 120],
      saleUsd: 0,
      saleTodayUsd: 0,
      endUsd: 120,
      check: { capitalUsd: 0, capitalMonths: 2, restUsd: 60, restMonths: 2 },
    },
    {
      option: 'bare-metal.owned',
      family: 'bare-metal',
      sourcing: 'owned',
      upfrontUsd: 100,
      usdPerMonth: 10,
      cumulativeUsd: [100, 110, 120],
      saleUsd: 40,
      saleTodayUsd: 40,
      endUsd: 80,
      check: { capitalUsd: 30, capitalMonths: 2, restUsd: 10, restMonths: 2 },
    },
  ],
  crossing: {
    owned: 'bare-metal.owned',
    rented: 'split.reserved',
    withinMonths: 2,
    scenarios: [
      {
        scenario: 'flat',
        label: 'Rents stay as they are',
        driftPerMonth: 0,
        figure: null,
        likely: 2,
        low: 1,
        high: null,
        neverShare: 0.25,
      },
      {
        scenario: 'falling',
        label: 'Rents fall',
        driftPerMonth: -0.017,
        figure: 'rents.falling',
        likely: null,
        low: null,
        high: null,
        neverShare: 1,
      },
    ],
  },
};

const BREAK_EVEN: Account['breakEven'] = {
  reference: 'bare-metal.reserved',
  heldGpus: 24,
  usefulGpus: 24,
  elastic: 'gpu-vm.on-demand',
  possible: false,
  elasticUsdPerMonth: 200_000,
  elasticMovingUsdPerMonth: 0,
  utilisation: { low: 0.3, likely: 0.46, high: 0.5 },
  committed: [
    {
      option: 'bare-metal.owned',
      sourcing: 'owned',
      usdPerMonth: 80_000,
      movingUsdPerMonth: 4000,
      breakEven: { low: 0.3, likely: 0.4, high: 0.5 },
      winsShare: 0.6,
      movers: [
        {
          input: { kind: 'figure', figure: 'owned-node.life' },
          low: { at: 3.5, breakEven: 0.45, utilisation: 0.46 },
          high: { at: 4.5, breakEven: 0.36, utilisation: 0.46 },
        },
        {
          input: { kind: 'utilisation' },
          low: { at: 0.3, breakEven: 0.4, utilisation: 0.3 },
          high: { at: 0.5, breakEven: 0.4, utilisation: 0.5 },
        },
      ],
    },
    {
      option: 'bare-metal.reserved',
      sourcing: 'reserved',
      usdPerMonth: 240_000,
      movingUsdPerMonth: 0,
      breakEven: { low: 1.1, likely: 1.2, high: 1.3 },
      winsShare: 0,
      movers: [],
    },
  ],
};

/** The account beside the advice of `splitAdvice`, made by hand. Nothing here is a real figure. */
export const splitAccount = (over: Partial<Account> = {}): Account => ({
  latencyUnderLoad: {
    kind: 'curves',
    budgetMs: 8,
    fromLoad: 0.6,
    curves: [
      curve({}),
      curve({
        access: 'gpu-vm',
        label: 'GPU VM',
        option: 'gpu-vm.on-demand',
        points: [
          { load: 0.6, lowMs: 5, likelyMs: 6, highMs: 14 },
          { load: 0.95, lowMs: 9, likelyMs: null, highMs: null },
        ],
        holdsUpTo: { low: null, likely: 0.79, high: 0.93 },
        overhead: 'capacity',
        sentence: 'GPU VM: capacity follows demand.',
      }),
    ],
    sentence: 'Within 8 ms: Bare metal up to 83%; GPU VM up to 79%.',
    overheadSentence: 'Throughput lost is counted once.',
    keyFigureSentence: 'The p99 among the key figures counts no queue.',
    splitSentence: '',
  },
  costOverTime: COST_OVER_TIME,
  unitCosts: [
    {
      option: 'split.reserved',
      perUsefulGpuHour: { low: 6, likely: 6.5, high: 9 },
      perUserMonth: { low: 1000, likely: 1310, high: 1800 },
      perJobHour: null,
    },
  ],
  breakEven: BREAK_EVEN,
  bills: [
    {
      option: 'split.reserved',
      lines: [
        {
          id: 'gpus',
          label: 'Rent',
          usdPerMonth: 44_540,
          how: ['10,000 GPU-hours paid × $4.45', 'GPU-hours paid = 13.7 GPUs held × 730 = 10,000'],
        },
      ],
      meanUsdPerMonth: 52_000,
      dearerShare: 0.84,
      expected:
        'On average over all futures $52.0k a month; in 84% of them more than the likely $44.5k.',
      notes: ['16 GPUs held as the base.'],
    },
  ],
  shocks: [
    shock({}),
    shock({
      id: 'need-ends',
      label: 'The need ends in 6 months',
      winner: { option: 'gpu-vm.on-demand', family: 'virtual', usdPerMonth: 60_000 },
      staying: '$12.0k a month less',
      sentence: 'Had you chosen today’s already, $149k would be stranded.',
    }),
    shock({
      id: 'host-lost',
      label: 'One host is lost',
      winner: null,
      compared: 'nothing-fits',
      outageHours: 4,
      unmetShare: 0.2,
      staying: '20% unmet for 4 h',
      sentence: '8 of 16 GPUs are gone.',
    }),
  ],
  fit: sliceFit,
  splitEconomics: roundSplit(),
  whyNoSplit: null,
  ...over,
});
