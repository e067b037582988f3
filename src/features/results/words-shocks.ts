export const SHOCKS_WORDS = {
  heading: 'If the world turns against you',
  coming: 'Working out what each shock would change…',
} as const;
