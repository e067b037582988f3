import type { Dataset, Figure } from '@/dataset/schema';
import { ageInDays, isOneDay } from '@/lib/age-in-days';
import { FRESH_DAYS, priceDrift } from '@/lib/price-drift';
import { ageWords } from './words';

/** From this age on a rent says how far it may have moved. */
const RENT_DAYS = 30;

const isMoney = (unit: string): boolean => unit.startsWith('usd-');
/** The only prices of which it was measured how fast they move. */
const isRent = (unit: string): boolean => unit === 'usd-per-gpu-hour';

/** What there is to say of a price's age at the day of the edition; undefined while it is fresh. */
export function ageOf(
  { date, unit }: Pick<Figure, 'date' | 'unit'>,
  { edition, figures }: Pick<Dataset, 'edition' | 'figures'>,
  drift: number | undefined,
): string | undefined {
  const days = ageInDays(date, edition);
  if (!isMoney(unit) || days < (isRent(unit) ? RENT_DAYS : FRESH_DAYS)) {
    return undefined;
  }
  const inNinetyDays = drift ?? figures['rented.drift'].likely;
  return ageWords(
    { days, atLeast: !isOneDay(date) },
    isRent(unit) ? Math.expm1(priceDrift(days, inNinetyDays)) : undefined,
    isRent(unit) && days > FRESH_DAYS,
  );
}
