import type { Dataset, Figure } from '@/dataset/schema';
import { ageInDays, isOneDay } from '@/lib/age-in-days';
import { FRESH_DAYS, priceDrift } from '@/lib/price-drift';
import { ageWords, recentWords, rentAgeWords } from './words-age';

/** From this age on a rent says how far it may have moved. */
const RENT_DAYS = 30;

const isMoney = (unit: string): boolean => unit.startsWith('usd-');
/** The only prices of which it was measured how fast they move. */
const isRent = (unit: string): boolean => unit === 'usd-per-gpu-hour';

type Dated = Pick<Figure, 'date' | 'unit'>;
type Ages = Pick<Dataset, 'edition' | 'figures'>;

/** How old money is at the day of the edition, and whether that says something by itself; undefined of anything else. */
function ageInEdition({ date, unit }: Dated, { edition }: Ages) {
  const days = ageInDays(date, edition);
  return isMoney(unit)
    ? {
        days,
        atLeast: !isOneDay(date),
        mayHaveAged: days >= (isRent(unit) ? RENT_DAYS : FRESH_DAYS),
      }
    : undefined;
}

/** What there is to say of a price that may have aged at the day of the edition; undefined while it is fresh. */
export function ageOf(figure: Dated, dataset: Ages, drift: number | undefined): string | undefined {
  const age = ageInEdition(figure, dataset);
  if (age?.mayHaveAged !== true) {
    return undefined;
  }
  const inNinetyDays = drift ?? dataset.figures['rented.drift'].likely;
  return isRent(figure.unit)
    ? rentAgeWords(age, Math.expm1(priceDrift(age.days, inNinetyDays)), age.days > FRESH_DAYS)
    : ageWords(age);
}

/** That a price is recent, and what that means for the advice; undefined once it may have aged. */
export function recentOf(figure: Dated, dataset: Ages): string | undefined {
  const age = ageInEdition(figure, dataset);
  return age === undefined || age.mayHaveAged ? undefined : recentWords(age, isRent(figure.unit));
}
