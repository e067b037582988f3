export const PRICES_WORDS = {
  title: 'Prices',
} as const;
