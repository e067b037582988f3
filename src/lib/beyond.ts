import { roundedOutward } from './rounded-outward';
import { amountAlone } from './unit-words';

/** Where a number would have to lie that is now at `from`: "below 86%", "above $7.10 per GPU-hour". */
export function beyondWords(at: number, from: number, unit: string): string {
  const direction = at < from ? 'below' : 'above';
  return `${direction} ${amountAlone(roundedOutward(at, direction), unit)}`;
}
