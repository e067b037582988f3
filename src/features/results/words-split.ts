import { count, ordinal, percent } from '@/lib/format';

export const SPLIT_WORDS = {
  heading: 'The split',
  lede: 'How much to hold all the time and how much to pay by the hour, in whole nodes.',
  coming: 'Working out what each base would cost…',
  none: (because: string) =>
    because === '' ? 'No split is possible here.' : `No split is possible here. ${because}`,
  curve: {
    title: 'Cost over the base',
    subtitle: (within: number) =>
      `Base and burst together in the likely case, for every base of whole nodes. Shaded: within ${percent(within)} of the least.`,
    unit: 'GPUs of the base',
    best: (gpus: number) => `best: ${count(gpus)}`,
    today: (gpus: number) => `held: ${count(gpus)}`,
    columns: ['Base, nodes', 'GPUs', 'USD a month', 'Last node busy'],
  },
  busy: {
    title: 'How busy each node would be',
    subtitle: 'Share of all hours. Node 1 takes demand first, the next what is left.',
    node: (node: number) => `${ordinal(node)} node`,
    pays: (share: string) => `${share}, pays`,
    fails: (share: string) => `${share}, does not`,
    border: (share: string) => `A node pays above ${share}: the price ratio`,
    columns: ['Node', 'Busy', 'Pays'],
    yes: 'yes',
    no: 'no',
    before: (node: number) => `Nodes 1 to ${count(node)} before these are busier still.`,
  },
  scenarios: {
    title: 'If demand grows or falls',
    columns: ['If', 'Best base then', 'It costs', 'Today’s base costs', 'More a month'],
  },
  terms: {
    title: 'If a burst is paid for a minimum term',
    columns: ['Paid for at least', 'Best base', 'USD a month', 'More'],
  },
  delays: {
    title: 'While new capacity is on its way',
    columns: [
      'Wait',
      'Unmet over the base',
      'With headroom',
      'Unmet if all by the hour',
      'With headroom on all',
    ],
    needed: (share: string) => `GPUs warm for under ${share}`,
    with: (share: string, gpus: string) => `${share} with ${gpus} GPUs`,
  },
  base: (nodes: number, gpus: number) =>
    nodes === 0 ? 'none' : `${count(nodes)} × ${count(gpus / nodes)} GPUs`,
} as const;
