import type { Answers, NumberId } from '@/questions/answers';
import { statedRange } from '@/engine/stated';

/** A number with at most three significant digits, thousands separated: "1,000", "0.25", "12.5". */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

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
