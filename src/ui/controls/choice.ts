/** One of several answers, in words. `value` is the id. */
export type ChoiceWords = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
};

/** Digit keys reach the first nine. */
export const DIGITS = 9;
