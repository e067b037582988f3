import type { Advice, GateFinding, OptionAdvice } from '@/engine/advice';
import { percent, usd } from '@/lib/format';
import type { AnswerId } from '@/questions/answers';
import { type EvidenceLink, evidenceLink } from './evidence-links';
import type { ResultsWords } from './results-words';

export type GateView = {
  readonly gate: string;
  readonly because: string;
  /** The answer that caused it: “Rules”: PCI DSS. */
  readonly answer: { readonly id: AnswerId; readonly text: string } | undefined;
  readonly evidence: readonly EvidenceLink[];
  readonly lift: string;
  /** Undefined where it holds in every future. */
  readonly often: string | undefined;
};

/** What stands in the way of everything, and the one answer whose change opens most. */
export type WayOn = {
  readonly answer: AnswerId;
  readonly question: string;
  readonly said: string;
  readonly lift: string;
  readonly opens: readonly string[];
  /** What the cheapest of them costs a month, in the likely case; undefined where that is not what stops them. */
  readonly from: string | undefined;
  /** Answers that would have to give way together, where no single one is enough. */
  readonly together: readonly string[];
};

const answerWords = (id: AnswerId, advice: Advice, words: ResultsWords): string =>
  `“${words.question(id)}”: ${words.answer(id, advice.scenario.answers[id])}`;

/** A finding in words, its answer and evidence named. */
export const gateView = (finding: GateFinding, advice: Advice, words: ResultsWords): GateView => ({
  gate: finding.gate,
  because: finding.because,
  answer:
    finding.answer === null
      ? undefined
      : { id: finding.answer, text: answerWords(finding.answer, advice, words) },
  evidence: finding.evidence.map((id) => evidenceLink(id, words)),
  lift: finding.lift,
  often: finding.probability >= 1 ? undefined : `in ${percent(finding.probability)} of the futures`,
});

const causesOf = ({ excludedBy }: OptionAdvice): readonly AnswerId[] => [
  ...new Set(excludedBy.flatMap(({ answer }) => (answer === null ? [] : [answer]))),
];

function cheapestOf(options: readonly OptionAdvice[]): string | undefined {
  const costs = options.flatMap(({ consequences }) => consequences.cost?.likely ?? []);
  return costs.length === 0 ? undefined : usd(Math.min(...costs));
}

/** Of a scenario in which nothing fits: the fewest answers to give up, and what that opens. */
export function wayOnFrom(advice: Advice, words: ResultsWords): WayOn | undefined {
  const candidates = advice.options
    .map((option) => ({ option, causes: causesOf(option) }))
    .filter(({ causes }) => causes.length > 0);
  const fewest = Math.min(...candidates.map(({ causes }) => causes.length));
  const nearest = candidates.filter(({ causes }) => causes.length === fewest);
  const opening = new Map<string, typeof nearest>();
  for (const candidate of nearest) {
    const key = candidate.causes.toSorted().join('+');
    opening.set(key, [...(opening.get(key) ?? []), candidate]);
  }
  const [best] = [...opening.values()].toSorted((a, b) => b.length - a.length);
  const [first] = best ?? [];
  const answer = first?.causes[0];
  if (best === undefined || first === undefined || answer === undefined) {
    return undefined;
  }
  return {
    answer,
    question: words.question(answer),
    said: words.answer(answer, advice.scenario.answers[answer]),
    lift: first.option.excludedBy.find((finding) => finding.answer === answer)?.lift ?? '',
    opens: best.map(({ option }) => words.option(option.id)),
    from: answer === 'monthlyBudgetUsd' ? cheapestOf(best.map(({ option }) => option)) : undefined,
    together: first.causes.map((id) => answerWords(id, advice, words)),
  };
}
