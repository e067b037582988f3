import { IN_CONTAINERS } from './kinds-of-work';
import type { Question } from './question';

/** Who runs it, and what matters most to them. */
export const TEAM_QUESTIONS: readonly Question[] = [
  {
    id: 'opsSkill',
    section: 'team',
    label: 'Operations skill',
    heading: 'How much machine work can your team do?',
    why: 'Bare machines want firmware, drivers, monitoring and somebody at night. VMs and endpoints leave more of that to others.',
    moves: 'It sets the hours that each option takes from your team every month.',
    help: 'Think of the last server that failed: who noticed, who repaired it, and how long did it take?',
    askWhen: { kind: 'always' },
    kind: 'choice',
    choices: [
      { value: 'basic', label: 'A little', hint: 'Developers who look after it beside other work' },
      { value: 'strong', label: 'A good deal', hint: 'People whose job is to run servers' },
      {
        value: 'expert',
        label: 'All of it',
        hint: 'A team that has run GPU clusters, network and firmware included',
      },
    ],
  },
  {
    id: 'kubernetes',
    section: 'team',
    label: 'Kubernetes',
    heading: 'Do you run on Kubernetes?',
    why: 'With it, slices can be handed out to containers without VMs, and managed platforms fit without rebuilding.',
    moves: 'It lowers the effort of slices in containers and of managed platforms.',
    help: 'Yes, if the GPU work itself runs there today or will. A cluster for other services does not count.',
    askWhen: IN_CONTAINERS,
    kind: 'choice',
    choices: [
      { value: 'yes', label: 'Yes', hint: 'The GPU work runs in containers on it' },
      { value: 'no', label: 'No', hint: 'VMs, a batch scheduler, or plain machines' },
    ],
  },
  {
    id: 'priorities',
    section: 'team',
    label: 'Priorities',
    heading: 'What would you improve first?',
    why: 'No option is best at everything. Your order says what to give up for what.',
    moves:
      'It sets how much each consideration weighs; the advice shows how far you could change the order before the answer turns.',
    help: 'Imagine the worst case of each: cost, latency, waiting for capacity, being locked in, weak isolation, work for your team, hours without capacity. Which one would you fix first? That goes on top. Equals may share a place.',
    askWhen: { kind: 'always' },
    kind: 'ranking',
  },
];
