import type { ListedOptionId, OptionId } from '@/dataset/ids';
import type { Dataset, OptionWords } from '@/dataset/schema';
import type { Scenario } from '@/questions/scenario';
import { contendersOf, type SingleShape } from './option-shape';

/** What an option of a scenario is called: at list prices, or an offer that the visitor received. */
export type WordsOfOption = (id: OptionId) => OptionWords;

/**
 * Looks the words of a scenario's options up. An offer that has been taken back since something was said about it
 * still has its number: the page shows the last explanation until the next one is there.
 */
export function wordsOfOptions(
  options: Dataset['options'],
  { quotes }: Pick<Scenario, 'quotes'>,
): WordsOfOption {
  const all = contendersOf(quotes);
  const offers = all.filter(
    (shape): shape is SingleShape => shape.access !== 'split' && shape.quote !== undefined,
  );
  const known = new Map<OptionId, OptionWords>(
    offers.map((shape) => [shape.id, wordsOfQuote(shape, offers, options)]),
  );
  return (id) => {
    if (isListed(id, options)) {
      return options[id];
    }
    const words = known.get(id);
    return words ?? { name: `Your ${numbered(id)}`, clause: `your ${numbered(id)}`, ...GONE };
  };
}

const GONE = { family: 'virtual', summary: 'An offer that you took back.' } as const;

/** "quote.2" is the second offer. */
const numbered = (id: string): string => id.replace('quote.', 'offer ');

const isListed = (id: OptionId, options: Dataset['options']): id is ListedOptionId =>
  Object.hasOwn(options, id);

/** Offers that a provider made of one thing are told apart by their number. */
function wordsOfQuote(
  shape: SingleShape,
  offers: readonly SingleShape[],
  options: Dataset['options'],
): OptionWords {
  const { name, family, summary, clause } = options[shape.listed];
  const provider = shape.quote?.provider ?? '';
  const alike = offers.filter(
    (other) => other.listed === shape.listed && other.quote?.provider === provider,
  );
  const number = alike.length > 1 ? ` ${shape.id.slice('quote.'.length)}` : '';
  return {
    family,
    summary,
    name: `Your offer${number} from ${provider}: ${uncapitalised(name)}`,
    clause: `your offer${number} from ${provider}: ${clause}`,
  };
}

/** "GPU VMs" and "MIG" stay as they are. */
const uncapitalised = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
