import type { FamilyId } from '@/dataset/ids';
import type { Account } from '@/engine/account/account';
import type { Advice, HeadlinePart, VerdictKind } from '@/engine/advice';
import type { Explanation } from '@/engine/explanation';
import { date } from '@/lib/format';
import { keysOf } from '@/lib/keys-of';
import { roundedToSum } from '@/lib/rounded-to-sum';
import type { AnswerId } from '@/questions/answers';
import { type AssumptionsView, assumptionsFrom } from './assumptions';
import type { CostView } from './costs';
import { type DemandView, demandFrom } from './demand';
import { type DoubtView, doubtFrom } from './doubt';
import { FAMILY_ORDER } from './family-order';
import { type GateView, type WayOn, wayOnFrom } from './gates';
import { conditionsFrom } from './conditions';
import { type FlipsView, flipsFrom } from './flips';
import { type KeyFigures, keyFiguresFrom } from './key-figures';
import { type LatencyView, latencyFrom } from './latency';
import { type MethodChecksView, methodChecksFrom } from './method-checks';
import { type NextQuestionView, nextQuestionFrom, tellingIn } from './next-question';
import { type OverTimeView, overTimeFrom } from './over-time-view';
import { ownPricesFrom } from './own-prices';
import { type ProofOfConceptView, proofOfConceptFrom } from './proof-of-concept';
import { type RankedOption, rankingFrom } from './ranking';
import { type ReliedOnGroup, reliedOnFrom } from './relied-on';
import type { ResultsWords } from './results-words';
import { type RuledOut, ruledOutFrom } from './ruled-out';
import { type ShocksView, shocksFrom } from './shocks';
import { type SplitView, splitFrom } from './split';
import { type TrailView, trailFrom } from './trail';
import { type WeightsView, weightsFrom } from './weights-view';
import { type Why, whyFrom } from './why';
import { apartWords, equalsWords, FAMILY_NAMES, futuresWords, VERDICT_WORDS } from './words';

export type FutureShare = {
  readonly id: FamilyId;
  readonly name: string;
  readonly share: number;
  readonly percent: string;
};

/**
 * What the results screen draws: words and numbers, from top to bottom. What comes with the explanation
 * knows that it is on its way; undefined is what this advice has nothing to say about.
 */
export type ResultsView = {
  readonly name: string;
  readonly chips: readonly { readonly id: AnswerId; readonly text: string }[];
  readonly kind: VerdictKind;
  readonly kindWords: string;
  readonly headline: readonly HeadlinePart[];
  readonly explanation: string;
  /** The recommended option by name; undefined where nothing fits. */
  readonly option: string | undefined;
  /** Of a toss-up: what is as good, where anything is, and what would tell them apart. */
  readonly tossUp: { readonly equals: string | undefined; readonly apart: string } | undefined;
  readonly wayOn: WayOn | undefined;
  readonly futures: { readonly shares: readonly FutureShare[]; readonly of: string };
  readonly keyFigures: KeyFigures;
  readonly why: Why | undefined;
  readonly demand: DemandView;
  readonly flips: FlipsView | undefined;
  readonly next: NextQuestionView | undefined;
  readonly doubt: DoubtView | undefined;
  readonly weights: WeightsView | undefined;
  readonly methodChecks: MethodChecksView | undefined;
  readonly latency: LatencyView | undefined;
  readonly shocks: ShocksView | undefined;
  readonly split: SplitView | undefined;
  readonly costs: CostView;
  readonly overTime: OverTimeView | undefined;
  /** "3 prices are yours"; undefined where all are ours. */
  readonly ownPrices: string | undefined;
  readonly ranking: readonly RankedOption[];
  readonly ruledOut: readonly RuledOut[];
  readonly conditions: readonly GateView[];
  readonly assumptions: AssumptionsView;
  readonly proofOfConcept: ProofOfConceptView | undefined;
  readonly trail: TrailView | undefined;
  readonly reliedOn: readonly ReliedOnGroup[];
  readonly edition: string;
};

/** Whole per cents that sum to 100, largest first. */
function futuresFrom({ families, draws, nothingFeasibleShare }: Advice): ResultsView['futures'] {
  const percents = roundedToSum(
    FAMILY_ORDER.map((family) => families[family] * 100),
    1,
  );
  const shares = FAMILY_ORDER.map((id, index) => ({
    id,
    name: FAMILY_NAMES[id],
    share: families[id],
    percent: `${percents[index] ?? 0}%`,
  }));
  return {
    shares: shares.toSorted((a, b) => b.share - a.share),
    of: futuresWords(draws, nothingFeasibleShare),
  };
}

/** Of a toss-up: what is as good, and what would tell them apart. */
export function tossUpFrom(
  { verdict }: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): ResultsView['tossUp'] {
  if (verdict.kind !== 'toss-up') {
    return undefined;
  }
  const equals = equalsWords(verdict.equivalents.map(words.option));
  const telling = explanation && tellingIn(explanation).map(words.question);
  return { equals, apart: apartWords(telling, equals !== undefined) };
}

/** What comes with the advice: nothing in it waits, but for equals and bills, which are completed later. */
export type DecidedView = Omit<
  ResultsView,
  'name' | 'tossUp' | 'costs' | keyof ExplainedView | keyof AccountedView
>;

/** What comes with the explanation. */
export type ExplainedView = Pick<
  ResultsView,
  | 'ruledOut'
  | 'flips'
  | 'next'
  | 'doubt'
  | 'weights'
  | 'methodChecks'
  | 'assumptions'
  | 'proofOfConcept'
  | 'trail'
>;

/** What comes with the account of money and machines. */
export type AccountedView = Pick<ResultsView, 'latency' | 'shocks' | 'split' | 'overTime'>;

/** The advice as the screen says it. Every number comes from the engine; none is made here. */
export function decidedView(advice: Advice, words: ResultsWords): DecidedView {
  const { scenario, verdict } = advice;
  return {
    chips: keysOf(scenario.answers)
      .filter((id) => scenario.answers[id] !== undefined)
      .map((id) => ({ id, text: words.chip(id, scenario.answers[id]) })),
    kind: verdict.kind,
    kindWords: VERDICT_WORDS[verdict.kind],
    headline: verdict.headline,
    explanation: verdict.explanation,
    option: verdict.option === null ? undefined : words.option(verdict.option),
    wayOn: verdict.kind === 'nothing-fits' ? wayOnFrom(advice, words) : undefined,
    futures: futuresFrom(advice),
    keyFigures: keyFiguresFrom(advice, words),
    why: whyFrom(advice, words),
    demand: demandFrom(advice, words),
    ownPrices: ownPricesFrom(advice),
    ranking: rankingFrom(advice, words),
    conditions: conditionsFrom(advice, words),
    reliedOn: reliedOnFrom(advice, words),
    edition: date(advice.edition),
  };
}

/** Why, how sure, what would change it; places kept while that is worked out. */
export function explainedView(
  advice: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): ExplainedView {
  const isNothing = advice.verdict.option === null;
  return {
    ruledOut: explanation === undefined ? [] : ruledOutFrom(advice, words),
    flips: flipsFrom(advice, explanation, words),
    next: nextQuestionFrom(advice, explanation, words),
    doubt: doubtFrom(advice, explanation, words),
    weights: weightsFrom(advice, explanation, words),
    methodChecks: methodChecksFrom(advice, explanation, words),
    assumptions: assumptionsFrom(explanation, words),
    proofOfConcept: isNothing ? undefined : proofOfConceptFrom(explanation, words),
    trail: isNothing ? undefined : trailFrom(explanation, words),
  };
}

/** What it means for money and machines; places kept while that is worked out. */
export function accountedView(
  advice: Advice,
  account: Account | undefined,
  words: ResultsWords,
): AccountedView {
  const isNothing = advice.verdict.option === null;
  return {
    latency: isNothing ? undefined : latencyFrom(advice, account),
    shocks: isNothing ? undefined : shocksFrom(account, words),
    split: isNothing ? undefined : splitFrom(advice, account),
    overTime: isNothing ? undefined : overTimeFrom(account, advice, words),
  };
}
