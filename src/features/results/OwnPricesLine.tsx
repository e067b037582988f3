import { OWN_PRICES } from './words-own-prices';

/** The ways to the price book, and whether prices of the visitor's own are in use. */
export function OwnPricesLine({ own }: { readonly own: string | undefined }) {
  return (
    <>
      {own === undefined ? (
        <a href={OWN_PRICES.href}>{OWN_PRICES.use}</a>
      ) : (
        <>
          {own}. <a href={OWN_PRICES.href}>{OWN_PRICES.change}</a>
        </>
      )}
      {' · '}
      <a href={OWN_PRICES.href}>{OWN_PRICES.addOffer}</a>
    </>
  );
}
