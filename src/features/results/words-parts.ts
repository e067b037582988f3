/** The parts of the results in the line of contents. */
export const PARTS = {
  why: 'Why',
  flips: 'What would change it',
  next: 'What to find out',
  costs: 'Costs',
  split: 'The split',
  overTime: 'Cost over time',
  doubt: 'How sure',
  weights: 'What counts',
  fit: 'Memory and fit',
  latency: 'Under load',
  shocks: 'Shocks',
  answers: 'Your answers',
  options: 'All options',
  proof: 'What to measure',
  trail: 'How it was worked out',
  sources: 'Sources',
} as const;
