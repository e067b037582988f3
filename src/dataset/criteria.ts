import type { CriterionId } from './ids';
import type { CriterionWords } from './schema';

/** What each criterion measures, and the two amounts between which it is judged. */
export const criteria = {
  cost: {
    name: 'Cost',
    unit: 'USD a month',
    why: 'Everything you pay for the demand you state: rates, idle time, power, floor, licences and the people for owned hardware.',
    anchors: 'From the dear end to the cheap end of a useful hour on this card.',
  },
  latency: {
    name: 'Latency',
    unit: 'ms at the 99th percentile',
    why: 'How slow the slowest answers become. Counted where you state a budget or people wait for the answer.',
    anchors: 'From twice your budget to half of it.',
  },
  'time-to-capacity': {
    name: 'Time to capacity',
    unit: 'hours to the first GPU, minutes to the next',
    why: 'How soon you can start, and how soon you can grow.',
    anchors: 'From a year to a minute for the first; from twelve weeks to a minute for the next.',
  },
  'lock-in': {
    name: 'Lock-in',
    unit: 'USD stranded',
    why: 'What you would still owe, or could not sell, if demand fell or the need ended half-way.',
    anchors: 'From two years of mid-range cost to nothing.',
  },
  isolation: {
    name: 'Isolation',
    unit: 'levels above what you require',
    why: 'How far other tenants and the operator are kept out. Counted where tenants or a requirement make it matter.',
    anchors: 'From just what is required to two levels more.',
  },
  operations: {
    name: 'Operations',
    unit: 'hours a month of your team',
    why: 'Work that stays with your own people, beyond the hardware staff that is in the cost.',
    anchors: 'From one full post to no work at all.',
  },
  resilience: {
    name: 'Resilience',
    unit: 'hours a year without capacity',
    why: 'How long you stand still after failures and planned stops. Who holds the spares decides, not the way of access.',
    anchors: 'From 500 hours a year to one, on a logarithmic scale.',
  },
} as const satisfies Readonly<Record<CriterionId, CriterionWords>>;
