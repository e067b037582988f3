import { inWords } from '@/lib/format';

export const WORDS = {
  heading: 'Bare metal or virtual GPUs?',
  lede: 'Answer what you know about your workload. You get a recommendation with its cost, its doubt, the sources behind it, and what would change it.',
  start: 'Start',
  effort: 'About three minutes. “Not sure” is always an answer.',
  ladder:
    'Five ways to reach a GPU: bare metal, all of it; whole GPUs in a VM, nearly all of it; MIG slices, seven walled parts; time slices, many turns on one; split, a bare-metal base with a virtual burst.',
  examples: 'Or begin from a real decision',
  examplesLede: 'Each opens with what its owner faced; what they chose stands beside it.',
  chose: (words: string) => `chose ${words}`,
  source: 'Source',
  drafts: 'Pick up where you left off',
  current: 'on screen last',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  answers: (count: number) => `${inWords(count)} ${count === 1 ? 'answer' : 'answers'}`,
  facts: 'What stands behind it',
  figures: 'figures, each with a range, a date and a source you can open',
  decisions: 'published decisions we check ourselves against, misses included',
  bytes: 'bytes of your answers leave this browser, unless you share a link',
} as const;

/** The five rungs of the ladder. */
export const RUNGS = [
  { id: 'bare-metal', label: 'Bare metal' },
  { id: 'gpu-vm', label: 'Whole GPUs in a VM' },
  { id: 'mig-slice', label: 'MIG slices' },
  { id: 'time-slice', label: 'Time slices' },
  { id: 'split', label: 'Split' },
] as const;

/** The published decisions of the track record; a test counts them. */
export const PUBLISHED_DECISIONS = 44;
