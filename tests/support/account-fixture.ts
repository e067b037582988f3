import type { Account } from '@/engine/account/account';
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
  },
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
  ...over,
});
