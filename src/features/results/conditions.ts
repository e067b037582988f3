import type { Advice } from '@/engine/advice';
import { type GateView, gateView } from './gates';
import type { ResultsWords } from './results-words';

/** What the recommended option, and in a toss-up its equals, hang on. Each condition once. */
export function conditionsFrom(advice: Advice, words: ResultsWords): readonly GateView[] {
  const { option, equivalents } = advice.verdict;
  const chosen = advice.options.filter(({ id }) => id === option || equivalents.includes(id));
  const conditions = chosen.flatMap((one) =>
    one.conditions.map((condition) => gateView({ ...condition, probability: 1 }, advice, words)),
  );
  return [
    ...new Map(
      conditions.map((condition) => [condition.gate + condition.because, condition]),
    ).values(),
  ];
}
