import type { Answers, NumberId } from '@/questions/answers';
import { statedRange } from '@/engine/stated';

/** Digits of a number below 100; from there on it is told whole. */
const SMALL = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const WHOLE_FROM = 100;

/** A number as it is read: "1,048", "0.25", "12.5". */
export const numberText = (value: number): string =>
  (value < WHOLE_FROM ? SMALL : WHOLE).format(value);

/** What was answered, as words: "8", or "8 to 64". */
export function statedText(answers: Answers, id: NumberId): string {
  const range = statedRange(answers, id);
  if (range === undefined) {
    return '';
  }
  return range.low === range.high
    ? numberText(range.low)
    : `${numberText(range.low)} to ${numberText(range.high)}`;
}

/** The GPUs of a job: "1 GPU", "8 to 64 GPUs". */
export function gpusText(answers: Answers): string {
  const text = statedText(answers, 'gpusPerJob');
  return `${text} ${text === '1' ? 'GPU' : 'GPUs'}`;
}
