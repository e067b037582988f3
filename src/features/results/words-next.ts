/** The words of what to find out next. */

export const NEXT = {
  heading: 'What to find out next',
  working: 'Working out which answer would change this most…',
  ask: 'Of all that is still open, this could change the answer most. What each way it may turn out would mean:',
  open: 'Of all that is still open, this could change the answer most.',
  law: 'Nothing you could still answer by itself would change the recommendation. Law and contract are never assumed, so find this out before you rely on it.',
  pair: 'Neither of these changes much alone; together they could change the answer.',
  settled: 'Settled: nothing you could still answer would change this.',
  leftInFigures: 'What is left open is in prices and other figures, not in your answers.',
  leftInAnswers:
    'What is left open is in prices and other figures, and in what you gave as a range or are not sure of.',
  none: 'No single open answer would change much. Answer what you know, in any order.',
  always:
    'Contract and law are never assumed, so this is always worth asking: it may rule options out.',
  little: 'It could change the answer, though by too little to put a price on.',
  mayRuleOut: 'It may rule options out.',
  answered: 'Answered now.',
  turns: 'turns the answer',
} as const;

/** "3 more questions that are open", "3 questions that are open" where none is in sight. */
export const othersWords = (amount: number, inSight: number): string => {
  const more = inSight === 0 ? '' : ' more';
  return amount === 1
    ? `One${more} question that is open`
    : `${amount}${more} questions that are open`;
};

/** "34% likely". */
export const likelyWords = (share: string): string => `${share} likely`;

/** "virtual, in 66% of those futures". */
export const meansWords = (family: string, share: string): string =>
  `${family.toLowerCase()}, in ${share} of those futures`;

export const underWords = (amount: string): string => `under ${amount}`;
export const overWords = (amount: string): string => `over ${amount}`;
