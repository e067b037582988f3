export const OWN_PRICES = {
  href: '#/prices',
  use: 'Use your own prices',
  change: 'See or change them',
  addOffer: 'Add an offer you received',
} as const;

export const ownPricesWords = (own: number): string =>
  own === 1 ? '1 price is yours' : `${own} prices are yours`;
