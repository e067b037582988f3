import type { MethodCheck } from '@/engine/explanation';

/** What the note on other methods says. */

type Method = MethodCheck['method'];
type Because = NonNullable<MethodCheck['because']>;

export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  topsis: 'TOPSIS',
  'promethee-ii': 'PROMETHEE II',
};

export const HOW_IT_WORKS: Readonly<Record<Method, string>> = {
  topsis:
    'Prefers what lies close to an imagined option with the best of everything and far from one with the worst.',
  'promethee-ii':
    'Sets the options against each other in pairs and counts who is ahead on what, by how much and how much that weighs.',
};

export const OURS =
  'Our own way adds up what each option is worth on each consideration, between a fixed worst and a fixed best, times its weight, and counts over all futures how often it comes first.';

export const agreementWords = (methods: readonly string[], option: string): string =>
  `Two other ways to decide, given the same consequences and weights, agree: ${methods.join(' and ')} also choose ${option}.`;

export const COMPARED = 'Two other ways to decide were given the same consequences and weights.';

export const sameWords = (method: string): string => `${method} chooses the same option.`;

export const otherWords = (method: string, winner: string, family: 'same' | 'other'): string =>
  family === 'same'
    ? `${method} chooses another option of the same family: ${winner}.`
    : `${method} chooses ${winner}.`;

const HOW_IT_COUNTS: Readonly<Record<Method, string>> = {
  topsis:
    'It goes by distances instead of a sum, and by distance one large shortfall weighs more than several small ones.',
  'promethee-ii':
    'It goes by pairs instead of a sum, and a lead beyond a certain size counts for no more.',
};

/** Why a method chooses another option: `without` is the option to leave out, by name. */
export const becauseWords = (
  { because, method }: Pick<MethodCheck, 'method'> & { readonly because: Because },
  without: string | undefined,
): string => {
  switch (because) {
    case 'averages':
      return 'It looks at averages only, and on averages our own sum would not choose ours either: we count how often each comes first over all futures.';
    case 'rank-reversal':
      return without === undefined
        ? 'Its choice depends on which other options are on the list; ours does not.'
        : `It would choose ours too if one that neither chooses were off the list: ${without}. So its choice depends on what else is listed; ours does not.`;
    case 'scaling':
      return 'It measures each consideration against the options at hand. Measured between fixed ends, as we do it, it chooses ours too.';
    case 'compensation':
      return HOW_IT_COUNTS[method];
    default:
      return because satisfies never;
  }
};

export const CHECKING_METHODS = 'Asking two other methods…';
