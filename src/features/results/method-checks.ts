import type { OptionId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { Explanation, MethodCheck } from '@/engine/explanation';
import type { ResultsWords } from './results-words';
import {
  agreementWords,
  becauseWords,
  CHECKING_METHODS,
  COMPARED,
  HOW_IT_WORKS,
  METHOD_NAMES,
  otherWords,
  OURS,
  sameWords,
} from './words-methods';

export type MethodView = {
  readonly id: MethodCheck['method'];
  readonly name: string;
  readonly how: string;
  /** The options that fit by name, best first. */
  readonly order: readonly {
    readonly option: OptionId;
    readonly name: string;
    readonly recommended: boolean;
  }[];
};

export type MethodChecksView = {
  /** Whether they agree and, if not, why. */
  readonly sentences: readonly string[];
  readonly ours: string;
  /** Empty while they are worked out. */
  readonly methods: readonly MethodView[];
};

function sentencesOf(check: MethodCheck, words: ResultsWords): string {
  const { agrees, because, method, winner, without } = check;
  const name = METHOD_NAMES[method];
  if (agrees === 'option') {
    return sameWords(name);
  }
  const other = otherWords(name, words.option(winner), agrees === 'family' ? 'same' : 'other');
  return because === null
    ? other
    : `${other} ${becauseWords({ because, method }, without === null ? undefined : words.option(without))}`;
}

/** What two other methods make of the same consequences. Undefined where there is nothing to choose. */
export function methodChecksFrom(
  advice: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): MethodChecksView | undefined {
  const { option } = advice.verdict;
  if (option === null) {
    return undefined;
  }
  if (explanation === undefined) {
    return { sentences: [CHECKING_METHODS], ours: OURS, methods: [] };
  }
  const checks = explanation.methodChecks;
  if (checks.length === 0) {
    return undefined;
  }
  const agree = checks.every(({ agrees }) => agrees === 'option');
  return {
    sentences: agree
      ? [
          agreementWords(
            checks.map(({ method }) => METHOD_NAMES[method]),
            words.option(option),
          ),
        ]
      : [COMPARED, ...checks.map((check) => sentencesOf(check, words))],
    ours: OURS,
    methods: checks.map(({ method, order }) => ({
      id: method,
      name: METHOD_NAMES[method],
      how: HOW_IT_WORKS[method],
      order: order.map((id) => ({
        option: id,
        name: words.option(id),
        recommended: id === option,
      })),
    })),
  };
}
