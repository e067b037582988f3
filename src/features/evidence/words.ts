import type { Basis, CardId, SubjectId } from '@/dataset/ids';
import type { Claim, Fact, Profile } from '@/dataset/schema';

export const SUBJECTS: Readonly<
  Record<SubjectId, { readonly name: string; readonly lede: string }>
> = {
  prices: {
    name: 'Prices',
    lede: 'What a GPU-hour costs to rent, per card and offer, and what is charged on top of it.',
  },
  owning: {
    name: 'Owning',
    lede: 'What a node of your own costs to buy, power, house, staff and sell again.',
  },
  throughput: {
    name: 'Throughput',
    lede: 'What a GPU still does behind each kind of access, as a share of the same GPU on bare metal.',
  },
  latency: {
    name: 'Latency',
    lede: 'What each kind of access adds to the slowest responses, as a factor and as a tail.',
  },
  provisioning: {
    name: 'Provisioning',
    lede: 'How long it takes to the first GPU, and to the next one.',
  },
  commitment: {
    name: 'Commitment',
    lede: 'Terms that are asked for, and what it costs to leave early.',
  },
  isolation: {
    name: 'Isolation',
    lede: 'How strong the wall between tenants is: none, in software, in hardware, separate machines.',
  },
  operations: {
    name: 'Operations',
    lede: 'Hours a month that your team spends, beyond the staff counted in cost.',
  },
  reliability: {
    name: 'Reliability',
    lede: 'How often nodes stop, and how long it takes until work goes on.',
  },
  demand: {
    name: 'Demand',
    lede: 'How loads of each shape vary, where you do not know your own.',
  },
  hardware: {
    name: 'Hardware',
    lede: 'What the cards and nodes are: memory, slices, sizes.',
  },
};

/** The subjects of facts that belong to a subject of figures, for the claims shown below it. */
export const FACT_SUBJECTS_OF: Readonly<Record<SubjectId, readonly Fact['subject'][]>> = {
  prices: ['cost'],
  owning: ['cost'],
  throughput: ['performance'],
  latency: ['performance'],
  provisioning: ['supply'],
  commitment: ['supply', 'cost'],
  isolation: ['isolation', 'compliance'],
  operations: ['operations'],
  reliability: ['operations'],
  demand: [],
  hardware: ['hardware', 'sharing'],
};

export const FACT_SUBJECTS: Readonly<Record<Fact['subject'], string>> = {
  performance: 'Performance',
  sharing: 'Sharing a GPU',
  isolation: 'Isolation',
  compliance: 'Compliance',
  supply: 'Supply',
  operations: 'Operations',
  hardware: 'Hardware',
  cost: 'Cost',
};

export const COLLECTIONS = {
  facts: {
    name: 'Facts by row',
    lede: 'What the rules rest on, each with the row by which the advice refers to it.',
  },
  claims: {
    name: 'Often heard',
    lede: 'Statements that circulate in the trade, and what we found. None of them feeds the advice.',
  },
  profiles: {
    name: 'Profiles per card',
    lede: 'The slices and virtual GPUs that the vendor lists for each card. What is not listed is never offered.',
  },
  compliance: {
    name: 'Compliance rules',
    lede: 'What each framework asks of a rented and of an owned GPU. Met requirements earn no bonus.',
  },
} as const;
export type CollectionId = keyof typeof COLLECTIONS;

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  measured: 'measured',
  specified: 'specified',
  'list-price': 'list price',
  'vendor-claim': 'vendor claim',
  judgement: 'our judgement',
};

export const STANDING_WORDS: Readonly<Record<Fact['standing'], string>> = {
  measured: 'measured',
  documented: 'documented',
  'vendor-claim': 'vendor claim',
  'third-party': 'third party',
  derived: 'derived by us',
  contested: 'contested',
};

export const VERDICT_WORDS: Readonly<Record<Claim['verdict'], string>> = {
  holds: 'holds',
  'holds-within-limits': 'holds within limits',
  'not-supported': 'not supported',
  contradicted: 'contradicted',
};

export const CARD_NAMES: Readonly<Record<CardId, string>> = {
  b200: 'B200',
  h200: 'H200',
  'h100-sxm': 'H100 SXM',
  'rtx-pro-6000': 'RTX PRO 6000 Blackwell Server',
};

export const MODE_WORDS: Readonly<Record<Profile['mode'], string>> = {
  mig: 'MIG slice',
  'mig-vgpu': 'MIG-backed vGPU',
  'time-sliced-vgpu': 'time-sliced vGPU',
};

export const BEHIND_NUMBER = {
  name: 'Behind this number',
  lede: 'The figures that were read for the number you came from.',
} as const;

export const foundWords = (found: number, text: string): string =>
  found === 0
    ? `Nothing found for “${text}”. Try a card, an option or a publisher.`
    : `${found} found for “${text}”, in all subjects.`;
