import { ScreenHeading } from '@/ui/layout/ScreenHeading';
import { PRICES_WORDS } from './words';

/** The price book: every price and cost, with the visitor's own in its place, and the offers received. */
export function PricesPage() {
  return <ScreenHeading>{PRICES_WORDS.title}</ScreenHeading>;
}
