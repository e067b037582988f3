import { NUMBERS } from './answers';
import { HAS_A_DATE, INTERACTIVE, REAL_TIME } from './kinds-of-work';
import type { Question } from './question';

/** How soon each response, or the whole work, must be there. */
export const LATENCY_QUESTIONS: readonly Question[] = [
  {
    id: 'latencyP99Ms',
    section: 'latency',
    label: 'p99 budget',
    heading: 'How fast must each response be?',
    why: 'Sharing adds milliseconds now and then. That spoils a budget of 10 ms and is lost in one of two seconds.',
    moves: 'It sets what a late response costs each option, against your budget and nobody else’s.',
    help: 'The time within which 99 of 100 responses are ready, on your side of the network. For text, take the time to the first word. If you only know the average, give a range that begins above it, or choose "Not sure".',
    askWhen: INTERACTIVE,
    kind: 'amount',
    unit: NUMBERS.latencyP99Ms.unit,
    examples: [10, 50, 200, 2000],
  },
  {
    id: 'latencyRule',
    section: 'latency',
    label: 'p99 budget is',
    heading: 'Is that budget a must?',
    why: 'A must rules options out; a wish is weighed against the rest. Calling a wish a must can hide the better answer.',
    moves:
      'As a must it excludes what cannot keep the budget; as a wish it counts as latency only.',
    help: 'It is a must if a contract, a safety case or a machine says so. If you would pay half as much for a little slower, it is a wish.',
    askWhen: { kind: 'below', question: 'latencyP99Ms', amount: 1000 },
    kind: 'choice',
    choices: [
      { value: 'must', label: 'A must', hint: 'Slower than this is of no use' },
      { value: 'wish', label: 'A wish', hint: 'Slower is worse, not useless' },
    ],
  },
  {
    id: 'jitterTolerance',
    section: 'latency',
    label: 'Jitter tolerated',
    heading: 'How steady must each response be?',
    why: 'On a GPU that is shared by turns, a response may have to wait for a busy neighbour, 1 to 30 ms a turn. A whole GPU, in a VM or not, adds far less.',
    moves:
      'It decides how much of your budget the spread of each option may eat, and rules out sharing by turns at the strict end.',
    help: 'Compare the slowest responses with the usual ones. If twice the usual time once in a hundred would be noticed and complained about, it is tight.',
    askWhen: {
      kind: 'any',
      of: [REAL_TIME, { kind: 'below', question: 'latencyP99Ms', amount: 50 }],
    },
    kind: 'choice',
    choices: [
      {
        value: 'none',
        label: 'Every response on time, no exceptions',
        hint: 'Control loops, trading, surgery: a late answer is a wrong answer',
        short: 'None',
      },
      {
        value: 'low',
        label: 'A tight p99, with a promise behind it',
        hint: 'Products that answer within a budget of milliseconds',
        short: 'Little',
      },
      {
        value: 'medium',
        label: 'Usually quick is fine',
        hint: 'Chat and internal tools: people notice seconds',
        short: 'Some',
      },
      {
        value: 'high',
        label: 'It does not matter',
        hint: 'Nobody waits for the single response',
        short: 'Any',
      },
    ],
  },
  {
    id: 'throughputPriority',
    section: 'latency',
    label: 'Speed',
    heading: 'What if the work ran a little slower?',
    why: 'A whole GPU in a VM keeps nearly all of its speed, a shared one less. Either you buy the rest back with more GPUs, or the work takes longer.',
    moves:
      'It decides whether lost speed is charged as extra capacity in the cost, or only stretches the work.',
    help: 'If runs wait in a queue anyway, slower is fine. If a deadline or expensive people wait for the result, lost speed is money.',
    askWhen: HAS_A_DATE,
    kind: 'choice',
    choices: [
      {
        value: 'low',
        label: 'Fine, it just takes longer',
        hint: 'Overnight runs, low-priority queues',
        short: 'Slower is fine',
      },
      {
        value: 'high',
        label: 'We would add GPUs to make up for it',
        hint: 'There is a date to keep',
        short: 'Made up for',
      },
      {
        value: 'max',
        label: 'Every per cent counts',
        hint: 'Long campaigns where a lost per cent costs days',
        short: 'Every per cent',
      },
    ],
  },
];
