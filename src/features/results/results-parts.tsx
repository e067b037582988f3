import type { ReactNode } from 'react';
import type { AnswerId } from '@/questions/answers';
import { Section } from '@/ui/layout/Section';
import { AnswersPanel, type AnswersView } from './AnswersPanel';
import { AssumptionsList } from './AssumptionsList';
import type { PagePart } from './ContentsOfPage';
import { CostSection } from './CostSection';
import { DoubtSection } from './DoubtSection';
import { FlipsSection } from './FlipsSection';
import { LatencySection } from './LatencySection';
import { MethodChecksNote } from './MethodChecksNote';
import { NextQuestionPanel } from './NextQuestionPanel';
import { OverTimeSection } from './OverTimeSection';
import { OwnPricesLine } from './OwnPricesLine';
import { ProofOfConceptSection } from './ProofOfConceptSection';
import { RankingTable } from './RankingTable';
import { ReliedOnList } from './ReliedOnList';
import type { ResultsView } from './results-view-model';
import { RuledOutList } from './RuledOutList';
import { ShocksSection } from './ShocksSection';
import { SplitSection } from './SplitSection';
import { TrailDisclosure } from './TrailDisclosure';
import { WeightsSection } from './WeightsSection';
import { WhyAndDemand } from './WhyAndDemand';
import { PARTS } from './words-parts';

type Props = {
  readonly view: ResultsView;
  readonly control: (answer: AnswerId, before?: unknown) => ReactNode;
};

type Argument = Props & {
  readonly fit?: ReactNode;
  readonly onTry: (answer: AnswerId, to: unknown) => void;
};

/**
 * Why, what would change it, what to ask next, at what cost, how sure. What a meeting asks first. What is worked out later
 * keeps its place, so that nothing below it moves.
 */
export const argumentParts = ({ view, control, onTry, fit }: Argument): readonly PagePart[] => [
  {
    id: 'why',
    of: [view.why, view.demand],
    name: view.why && PARTS.why,
    node: <WhyAndDemand view={view} />,
  },
  {
    id: 'flips',
    of: [view.flips, view.headline],
    comesWith: 'explanation',
    name: view.flips && PARTS.flips,
    node: view.flips && (
      <FlipsSection view={view.flips} sentence={sentenceOf(view)} control={control} onTry={onTry} />
    ),
  },
  {
    id: 'next',
    of: [view.next],
    comesWith: 'explanation',
    name: view.next && PARTS.next,
    node: <NextQuestionPanel view={view.next} control={control} />,
  },
  {
    id: 'costs',
    of: [view.costs, view.ownPrices],
    name: view.costs.rows.length > 0 ? PARTS.costs : undefined,
    node: view.costs.rows.length > 0 && (
      <Section heading="What each option costs" lede={<OwnPricesLine own={view.ownPrices} />}>
        <CostSection costs={view.costs} />
      </Section>
    ),
  },
  {
    id: 'split',
    of: [view.split],
    comesWith: 'account',
    name: view.split && view.split.kind !== 'none' ? PARTS.split : undefined,
    node: view.split && <SplitSection view={view.split} />,
  },
  {
    id: 'over-time',
    of: [view.overTime],
    comesWith: 'account',
    name: view.overTime && PARTS.overTime,
    node: view.overTime && <OverTimeSection view={view.overTime} />,
  },
  {
    id: 'doubt',
    of: [view.doubt],
    comesWith: 'explanation',
    name: view.doubt && PARTS.doubt,
    node: view.doubt && <DoubtSection view={view.doubt} />,
  },
  {
    id: 'weights',
    of: [view.weights],
    comesWith: 'explanation',
    name: view.weights && PARTS.weights,
    node: view.weights && <WeightsSection view={view.weights} control={control} />,
  },
  { id: 'fit', of: [fit], comesWith: 'account', name: fit ? PARTS.fit : undefined, node: fit },
  {
    id: 'latency',
    of: [view.latency],
    comesWith: 'account',
    name: view.latency && PARTS.latency,
    node: view.latency && <LatencySection view={view.latency} />,
  },
  {
    id: 'shocks',
    of: [view.shocks],
    comesWith: 'account',
    name: view.shocks && PARTS.shocks,
    node: view.shocks && <ShocksSection view={view.shocks} />,
  },
  {
    id: 'methods',
    of: [view.methodChecks],
    comesWith: 'explanation',
    name: undefined,
    node: view.methodChecks && (
      <Section heading="Whether other methods agree">
        <MethodChecksNote view={view.methodChecks} />
      </Section>
    ),
  },
];

/** The answers with the result beside them: apart, because they change before the rest does. */
export const answersPart = ({ view, control }: Props, answers: AnswersView): PagePart => ({
  id: 'answers',
  of: [view.headline, view.futures, answers],
  name: PARTS.answers,
  node: <AnswersPanel view={view} answers={answers} control={control} />,
});

/** On which assumptions, against which others, how to check it, from which sources. */
export const groundsParts = ({ view, control }: Props): readonly PagePart[] => [
  {
    id: 'assumptions',
    of: [view.assumptions],
    comesWith: 'explanation',
    name: undefined,
    node: <AssumptionsList assumptions={view.assumptions} control={control} />,
  },
  {
    id: 'options',
    of: [view.ranking],
    name: view.ranking.length > 0 ? PARTS.options : undefined,
    node: view.ranking.length > 0 && (
      <Section
        heading="All options that fit"
        lede="Score is the average over all futures: 0 is the worst end of every scale, 1 the best, and what lies beyond an end counts below 0 or above 1. Regret is what is lost on average against the best option of each future, all considerations told in money."
      >
        <RankingTable ranking={view.ranking} />
      </Section>
    ),
  },
  {
    id: 'ruled-out',
    of: [view.ruledOut, view.option],
    comesWith: 'explanation',
    name: undefined,
    node: view.ruledOut.length > 0 && (
      <Section
        heading="Ruled out"
        lede={`Requirements come before any score.${view.option === undefined ? '' : ' Below each name: how it would stand without them.'}`}
      >
        <RuledOutList groups={view.ruledOut} />
      </Section>
    ),
  },
  {
    id: 'proof',
    of: [view.proofOfConcept],
    comesWith: 'explanation',
    name: view.proofOfConcept && PARTS.proof,
    node: view.proofOfConcept && <ProofOfConceptSection view={view.proofOfConcept} />,
  },
  {
    id: 'trail',
    of: [view.trail],
    comesWith: 'explanation',
    name: view.trail && PARTS.trail,
    node: view.trail && <TrailDisclosure view={view.trail} control={control} />,
  },
  {
    id: 'sources',
    of: [view.reliedOn],
    name: view.reliedOn.length > 0 ? PARTS.sources : undefined,
    node: view.reliedOn.length > 0 && (
      <Section
        heading="What we relied on"
        lede={`Every figure behind the numbers of the recommended option. Edition of ${view.edition}.`}
      >
        <ReliedOnList groups={view.reliedOn} />
      </Section>
    ),
  },
];

const sentenceOf = ({ headline }: ResultsView): string => headline.map(({ text }) => text).join('');
