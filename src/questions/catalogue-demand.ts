import { NUMBERS } from './answers';
import type { Condition } from './condition';
import {
  AROUND_THE_CLOCK,
  CAMPAIGN,
  INTERACTIVE,
  PERSONAL,
  SEPARATE_RUNS,
  SERVES_REQUESTS,
  TENANTS_MEET,
} from './kinds-of-work';
import type { Question } from './question';

/** Personal work whose number of users is known: users times GPUs each is the demand. */
const USERS_TELL: Condition = {
  kind: 'all',
  of: [PERSONAL, { kind: 'answered', question: 'concurrentUsers' }],
};

/** How many GPUs are busy, when, and how that varies. */
export const DEMAND_QUESTIONS: readonly Question[] = [
  {
    id: 'concurrentUsers',
    section: 'demand',
    label: 'Users or tenants',
    heading: 'How many share the GPUs at the same time?',
    why: 'A slice is cut per user or tenant, so their number says how many slices fill a GPU, and how many GPUs it takes.',
    moves: 'It sizes the shared options and the demand of personal work.',
    help: 'Those active at the same time, not those with an account. In a class of 60 of whom half work at once, it is 30. For customers, count customers.',
    askWhen: { kind: 'any', of: [PERSONAL, TENANTS_MEET] },
    kind: 'amount',
    unit: NUMBERS.concurrentUsers.unit,
    examples: [5, 20, 60, 500],
  },
  {
    id: 'meanGpus',
    section: 'demand',
    label: 'Average GPUs',
    heading: 'How many GPUs are busy on average?',
    why: 'A machine that you hold costs the same busy or idle; one by the hour costs only while it runs, and more. How busy you keep it settles which is cheaper.',
    moves: 'It moves the cost of every option, held or by the hour.',
    help: 'Count GPUs in use during the hours of use, not around the clock. From a dashboard: GPUs in use, averaged over a working day. A range is welcome.',
    askWhen: { kind: 'not', condition: USERS_TELL },
    kind: 'amount',
    unit: NUMBERS.meanGpus.unit,
    examples: [1, 4, 16, 128],
  },
  {
    id: 'peakGpus',
    section: 'demand',
    label: 'Peak GPUs',
    heading: 'How many are busy at the peak?',
    why: 'What you hold must cover the peak, or the peak must be rented. The gap between average and peak is where a split comes from.',
    moves: 'It sizes everything that is held, and decides whether a fixed base with a burst pays.',
    help: 'The number that is exceeded in only one hour of a hundred; not the worst minute of the year. It cannot be below the average.',
    askWhen: {
      kind: 'all',
      of: [
        { kind: 'answered', question: 'meanGpus' },
        { kind: 'not', condition: CAMPAIGN },
      ],
    },
    kind: 'amount',
    unit: NUMBERS.peakGpus.unit,
    examples: [2, 8, 32, 256],
  },
  {
    id: 'demandPattern',
    section: 'demand',
    label: 'Pattern',
    heading: 'How does the load vary?',
    why: 'Where the peak is not known, the shape of the load tells how far above the average it is likely to be.',
    moves: 'It sets the peak we take, and with it how much held capacity would stand idle.',
    help: 'Think of a chart of one week. Steady is a flat line, daily is a row of hills, bursty is flat with towers, unpredictable is none of these.',
    askWhen: {
      kind: 'not',
      condition: {
        kind: 'any',
        of: [{ kind: 'answered', question: 'peakGpus' }, USERS_TELL, CAMPAIGN],
      },
    },
    kind: 'choice',
    choices: [
      { value: 'steady', label: 'Steady', hint: 'About the same in most hours of use' },
      {
        value: 'diurnal',
        label: 'Daily hills',
        hint: 'It follows the working day or the evening',
      },
      {
        value: 'bursty',
        label: 'Bursts',
        hint: 'Quiet, then runs that take many GPUs for a while',
      },
      {
        value: 'unpredictable',
        label: 'Unpredictable',
        hint: 'A launch, a season or a customer may change it overnight',
      },
    ],
  },
  {
    id: 'hoursPerWeek',
    section: 'demand',
    label: 'Hours of use',
    heading: 'How many hours a week are they in use?',
    why: 'A week has 168 hours. Held machines are paid for all of them, also nights and weekends when nobody works.',
    moves: 'It sets the useful GPU-hours of a month, over which every fixed cost is spread.',
    help: 'Working hours are about 45, a long day on six days about 80, around the clock 168. Hours with next to no load do not count.',
    askWhen: {
      kind: 'not',
      condition: {
        kind: 'any',
        of: [
          AROUND_THE_CLOCK,
          {
            kind: 'all',
            of: [SERVES_REQUESTS, { kind: 'is', question: 'stage', oneOf: ['production'] }],
          },
        ],
      },
    },
    kind: 'amount',
    unit: NUMBERS.hoursPerWeek.unit,
    examples: [40, 80, 120, 168],
  },
  {
    id: 'scaleUpMinutes',
    section: 'demand',
    label: 'Extra capacity within',
    heading: 'How soon must extra capacity be there?',
    why: 'More GPUs take minutes by the hour in the cloud and weeks when they are bought. What cannot wait must be held idle.',
    moves: 'It says how much of a burst can be rented when it comes.',
    help: 'From noticing that more is needed to the first extra job running. 0 means that there is no time at all. A day is 1,440 minutes.',
    askWhen: {
      kind: 'all',
      of: [
        INTERACTIVE,
        { kind: 'is', question: 'demandPattern', oneOf: ['bursty', 'unpredictable'] },
      ],
    },
    kind: 'amount',
    unit: NUMBERS.scaleUpMinutes.unit,
    examples: [5, 30, 240, 1440],
  },
  {
    id: 'restartable',
    section: 'demand',
    label: 'Can restart',
    heading: 'Can the work stop and go on later?',
    why: 'Work that saves its state can wait for a free GPU, move to another one, or use capacity that may be taken away.',
    moves:
      'It allows a burst on rented GPUs, and lets held capacity be a little smaller than the peak.',
    help: 'Yes, if it saves checkpoints or consists of pieces that can be done again. No, if hours of work or somebody’s session would be lost.',
    askWhen: SEPARATE_RUNS,
    kind: 'choice',
    choices: [
      { value: 'yes', label: 'Yes', hint: 'It saves checkpoints, or pieces can be done again' },
      { value: 'no', label: 'No', hint: 'An interruption loses work or people' },
    ],
  },
];
