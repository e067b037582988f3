import type { Advice } from '@/engine/advice';
import { decidedSections } from './record-decided';
import { groundsSections } from './record-grounds';
import { isEmpty, type RecordWords, type Section } from './section';

export type DecisionRecord = {
  readonly title: string;
  readonly verdict: string;
  readonly explanation: string;
  readonly sections: readonly Section[];
};

/** The advice as the record of a decision, in words; a section with nothing to say is left out. */
export const decisionRecord = (advice: Advice, words: RecordWords): DecisionRecord => ({
  title: advice.scenario.name || 'Bare metal or virtual GPUs',
  verdict: advice.verdict.sentence,
  explanation: advice.verdict.explanation,
  sections: [...decidedSections(advice, words), ...groundsSections(advice, words)].filter(
    (part) => !isEmpty(part),
  ),
});
