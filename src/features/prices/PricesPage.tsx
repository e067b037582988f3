import type { ReactNode } from 'react';
import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { PRICES_WORDS } from './words';

type Props = {
  /** The offers received, before the long list of prices. */
  readonly quotes?: ReactNode;
};

/** The price book: every price and cost, with the visitor's own in its place, and the offers received. */
export function PricesPage({ quotes }: Props) {
  return (
    <>
      <ScreenHeading>{PRICES_WORDS.title}</ScreenHeading>
      {quotes}
    </>
  );
}
