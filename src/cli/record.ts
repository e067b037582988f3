import { wordsOfOptions } from '@/engine/option-words';
import type { Advised } from './advised';
import { changes, toFindOut } from './record-change';
import { howSure, keyFigures, ranking, ruledOut, ruledOutInShort, why } from './record-decided';
import { measuredDemandSection } from './record-demand';
import { commitment, measurements, measurementsInShort, movers } from './record-doubt';
import { againInShort, conditions, groundsSections } from './record-grounds';
import { fitSection } from './record-fit';
import { latencySection } from './record-latency';
import { billSection, breakEvenSection, overTimeSection, unitCostsSection } from './record-money';
import { trail } from './record-trail';
import { shocksSection } from './record-shocks';
import { splitSections, withSplitLine } from './record-split';
import { otherViews, weightsTable } from './record-weights';
import { isEmpty, type RecordSources, type RecordWords, type Section } from './section';

export type DecisionRecord = {
  readonly title: string;
  readonly verdict: string;
  readonly explanation: string;
  readonly sections: readonly Section[];
};

/** Everything, for the file of the decision. */
const fullSections = (
  { advice, explanation, account }: Advised,
  words: RecordWords,
): readonly Section[] => [
  howSure(advice),
  measuredDemandSection(advice),
  keyFigures(advice, words),
  why(advice, words),
  ...(explanation === undefined
    ? []
    : [
        changes(explanation, words, Infinity),
        toFindOut(explanation, words, Infinity),
        movers(explanation, words, Infinity),
        commitment(explanation, words),
        weightsTable(explanation, words),
        otherViews(advice, explanation, words, Infinity),
      ]),
  ...(account === undefined
    ? []
    : [
        billSection(account, advice.verdict.option, words),
        overTimeSection(account, words),
        unitCostsSection(account, words),
        breakEvenSection(account, words),
        ...splitSections(account),
        latencySection(account),
        shocksSection(account, words),
        fitSection(account),
      ]),
  ranking(advice, words),
  ruledOut(advice, words),
  ...(explanation === undefined
    ? []
    : [measurements(explanation, words), trail(advice, explanation, words)]),
  ...groundsSections({ advice, explanation, account }, words),
];

/** Rows of a list on a screen. */
const FEW = 3;

/** What fits a screen and a half. */
const shortSections = (
  { advice, explanation, account }: Advised,
  words: RecordWords,
): readonly Section[] => [
  howSure(advice),
  measuredDemandSection(advice),
  keyFigures(advice, words),
  withSplitLine(why(advice, words), advice, account),
  ...(explanation === undefined
    ? []
    : [
        changes(explanation, words, FEW),
        toFindOut(explanation, words, 0),
        movers(explanation, words, FEW),
        otherViews(advice, explanation, words, 1),
      ]),
  ruledOutInShort(advice),
  ...(explanation === undefined ? [] : [measurementsInShort(explanation, words, FEW)]),
  conditions(advice),
  againInShort(advice, words),
];

/** The advice as the record of a decision, in words; a section with nothing to say is left out. */
export const decisionRecord = (
  advised: Advised,
  sources: RecordSources,
  length: 'full' | 'short',
): DecisionRecord => {
  const { scenario, verdict } = advised.advice;
  const wordsOf = wordsOfOptions(sources.dataset.options, scenario);
  const words: RecordWords = { ...sources, option: (id) => wordsOf(id).name };
  const sections = length === 'full' ? fullSections(advised, words) : shortSections(advised, words);
  return {
    title: scenario.name || 'Bare metal or virtual GPUs',
    verdict: verdict.sentence,
    explanation: verdict.explanation,
    sections: sections.filter((part) => !isEmpty(part)),
  };
};
