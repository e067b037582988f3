import type { Explanation } from '@/engine/explanation';

/** What explains the advice of `splitAdvice`, made by hand. Nothing here is a real figure. */
export const splitExplanation = (over: Partial<Explanation> = {}): Explanation => ({
  open: [
    {
      answer: 'durationMonths',
      information: 0.21,
      worthUsdPerMonth: 1900,
      always: false,
      outcomes: [
        {
          level: { low: 6, high: 14 },
          share: 0.34,
          family: 'virtual',
          familyShare: 0.66,
          option: 'gpu-vm.on-demand',
        },
        {
          level: { low: 14, high: 30 },
          share: 0.33,
          family: 'split',
          familyShare: 0.81,
          option: 'split.reserved',
        },
        {
          level: { low: 30, high: 60 },
          share: 0.33,
          family: 'split',
          familyShare: 0.9,
          option: 'split.reserved',
        },
      ],
    },
    {
      answer: 'jitterTolerance',
      information: 0.01,
      worthUsdPerMonth: 0,
      always: false,
      outcomes: [
        {
          level: 'medium',
          share: 0.7,
          family: 'split',
          familyShare: 0.72,
          option: 'split.reserved',
        },
        { level: 'low', share: 0.3, family: 'split', familyShare: 0.69, option: 'split.reserved' },
      ],
    },
    { answer: 'dataResidency', information: 0, worthUsdPerMonth: 0, always: true, outcomes: [] },
  ],
  nextQuestion: 'durationMonths',
  nextPair: null,
  settled: false,
  assumed: [
    {
      answer: 'durationMonths',
      because: 'open',
      taken: { kind: 'range', low: 12, likely: 24, high: 48 },
      worthUsdPerMonth: 1900,
    },
    {
      answer: 'meanGpus',
      because: 'range',
      taken: { kind: 'range', low: 9, likely: 11, high: 13 },
      worthUsdPerMonth: 300,
    },
    {
      answer: 'jitterTolerance',
      because: 'not-sure',
      taken: {
        kind: 'shares',
        shares: [
          { value: 'medium', share: 0.7 },
          { value: 'low', share: 0.3 },
        ],
      },
      worthUsdPerMonth: 0,
    },
  ],
  flips: [
    {
      answer: 'meanGpus',
      from: { low: 9, high: 13 },
      to: 6.2,
      winner: 'gpu-vm.on-demand',
      family: 'virtual',
      changes: 'family',
      costDifferenceUsd: -14_300,
      distance: 0.557,
    },
    {
      answer: 'latencyP99Ms',
      from: 8,
      to: 24,
      winner: 'gpu-vm.on-demand',
      family: 'virtual',
      changes: 'family',
      costDifferenceUsd: 18_800,
      distance: 1.099,
    },
  ],
  figureFlips: [
    {
      figure: 'gpu-vm.on-demand.rate.b200',
      from: 4.5,
      to: 7.1,
      withinRange: false,
      winner: 'bare-metal.reserved',
      family: 'bare-metal',
      changes: 'family',
      costDifferenceUsd: 15_500,
      distance: 0.456,
    },
  ],
  flipPairs: [],
  weights: [
    {
      criterion: 'cost',
      weight: 0.52,
      interval: { low: 0.31, high: 1 },
      below: 'gpu-vm.on-demand',
      above: null,
      money: { amount: 1000, unit: 'USD/month', usdPerMonth: 1000 },
    },
    {
      criterion: 'latency',
      weight: 0.27,
      interval: { low: 0, high: 0.58 },
      below: null,
      above: 'bare-metal.reserved',
      money: { amount: 1, unit: 'ms', usdPerMonth: 2600 },
    },
    {
      criterion: 'time-to-capacity',
      weight: 0.15,
      interval: { low: 0, high: 0.4 },
      below: null,
      above: 'gpu-vm.on-demand',
      money: { amount: 24, unit: 'hours', usdPerMonth: 480 },
    },
    {
      criterion: 'operations',
      weight: 0.06,
      interval: null,
      below: null,
      above: null,
      money: { amount: 10, unit: 'hours/month', usdPerMonth: 430 },
    },
  ],
  centralWeights: [
    {
      option: 'split.reserved',
      family: 'split',
      firstRankShare: 0.71,
      weights: { cost: 0.55, latency: 0.27, 'time-to-capacity': 0.12, operations: 0.06 },
    },
    {
      option: 'bare-metal.reserved',
      family: 'bare-metal',
      firstRankShare: 0.22,
      weights: { cost: 0.41, latency: 0.42, 'time-to-capacity': 0.11, operations: 0.06 },
    },
    {
      option: 'gpu-vm.on-demand',
      family: 'virtual',
      firstRankShare: 0.07,
      weights: { cost: 0.4, latency: 0.22, 'time-to-capacity': 0.29, operations: 0.09 },
    },
  ],
  tornado: {
    option: 'split.reserved',
    against: 'bare-metal.reserved',
    lead: 0.08,
    leadUsd: 9200,
    bars: [
      {
        input: { kind: 'answer', answer: 'durationMonths' },
        low: { at: 7, lead: -0.05, leadUsd: -5800, winner: 'gpu-vm.on-demand', family: 'virtual' },
        high: { at: 48, lead: 0.14, leadUsd: 16_100, winner: 'split.reserved', family: 'split' },
      },
      {
        input: { kind: 'figure', figure: 'gpu-vm.on-demand.rate.b200' },
        low: { at: 3.9, lead: 0.13, leadUsd: 15_000, winner: 'split.reserved', family: 'split' },
        high: { at: 6.1, lead: 0.01, leadUsd: 1200, winner: 'split.reserved', family: 'split' },
      },
      {
        input: { kind: 'answer', answer: 'jitterTolerance' },
        low: { at: 'low', lead: 0.06, leadUsd: 6900, winner: 'split.reserved', family: 'split' },
        high: {
          at: 'medium',
          lead: 0.08,
          leadUsd: 9200,
          winner: 'split.reserved',
          family: 'split',
        },
      },
    ],
  },
  map: {
    committed: 'bare-metal.reserved',
    elastic: 'gpu-vm.on-demand',
    point: { utilisation: 0.46, priceRatio: 0.58 },
    cloud: [
      { utilisation: 0.4, priceRatio: 0.6, family: 'split' },
      { utilisation: 0.5, priceRatio: 0.45, family: 'bare-metal' },
      { utilisation: 0.44, priceRatio: 0.7, family: 'virtual' },
      { utilisation: 0.48, priceRatio: 0.55, family: 'split' },
    ],
    utilisation: { low: 0.37, high: 0.55 },
    priceRatio: { low: 0.44, high: 0.74 },
    commitShare: 0.28,
  },
  methodChecks: [
    {
      method: 'topsis',
      winner: 'split.reserved',
      family: 'split',
      agrees: 'option',
      because: null,
      without: null,
      order: ['split.reserved', 'bare-metal.reserved', 'gpu-vm.on-demand'],
    },
    {
      method: 'promethee-ii',
      winner: 'bare-metal.reserved',
      family: 'bare-metal',
      agrees: 'no',
      because: 'rank-reversal',
      without: 'gpu-vm.on-demand',
      order: ['bare-metal.reserved', 'split.reserved', 'gpu-vm.on-demand'],
    },
  ],
  proofOfConcept: {
    options: ['split.reserved', 'bare-metal.reserved'],
    measurements: [
      {
        figure: 'gpu-vm.rented.throughput',
        likely: 0.98,
        low: 0.95,
        high: 1,
        overturnsAt: 0.86,
        winner: 'bare-metal.reserved',
      },
      {
        figure: 'gpu-vm.tail',
        likely: 0.03,
        low: 0.03,
        high: 0.03,
        overturnsAt: null,
        winner: null,
      },
    ],
  },
  trails: [
    {
      option: 'split.reserved',
      criteria: [
        {
          criterion: 'cost',
          weight: 0.52,
          value: 0.63,
          worst: 90_000,
          best: 30_000,
          amount: {
            kind: 'result',
            name: 'cost a month',
            value: 52_400,
            by: 'plus',
            of: [
              {
                kind: 'result',
                name: 'rent',
                value: 46_720,
                by: 'times',
                of: [
                  {
                    kind: 'result',
                    name: 'GPUs held',
                    value: 16,
                    by: 'formula',
                    of: [
                      { kind: 'answer', answer: 'meanGpus', value: 11 },
                      { kind: 'figure', figure: 'rented.adder', value: 0.25 },
                    ],
                  },
                  { kind: 'figure', figure: 'gpu-vm.on-demand.rate.b200', value: 4 },
                  { kind: 'number', value: 730 },
                ],
              },
              {
                kind: 'result',
                name: 'burst',
                value: 5680,
                by: 'times',
                of: [
                  { kind: 'number', value: 1.3 },
                  { kind: 'figure', figure: 'gpu-vm.on-demand.rate.b200', value: 4.5 },
                ],
              },
            ],
          },
        },
      ],
    },
  ],
  ...over,
});
