import type { Compared } from '@/engine/account/shock';

export const SHOCKS_WORDS = {
  heading: 'If the world turns against you',
  lede: 'Each shock by itself, weighed in all futures like the answer above. Costs are those of the likely case.',
  coming: 'Working out what each shock would change…',
  table: 'What would be chosen under each shock',
  columns: ['If', 'Chosen with foresight', 'Staying costs, against that'],
  nothing: 'Nothing fits',
} as const;

/** How the choice with foresight compares with the one now. */
export const COMPARED_WORDS: Readonly<Record<Compared, string>> = {
  same: 'as now',
  'other-option': 'another option of the same family',
  'other-family': 'another family',
  'nothing-fits': 'no option is left',
  'no-shock': 'as now: no shock',
};
