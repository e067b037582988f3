import { isOneOf } from '@/engine/choice';
import { above, not, ZERO } from '@/engine/quantity';
import { statedText } from './answer-text';
import type { Gate } from './gate';

/** What an offer that the visitor received is good for: its card, and as many GPUs as the provider has. */
export const QUOTE_GATES: readonly Gate[] = [
  {
    kind: 'place',
    id: 'quote-other-card',
    answer: 'gpuModel',
    // A drawn card may make it hold in some draws, so it asks for no answer.
    needs: [],
    evidence: [],
    because: () => 'The offer is for another card.',
    lift: 'The card that the offer is for.',
    excludes: ({ quote }, { traits }) =>
      quote?.card === undefined ? ZERO : not(isOneOf(traits.card, quote.card)),
  },
  {
    kind: 'place',
    id: 'quote-too-few-gpus',
    answer: 'gpusPerJob',
    needs: ['gpusPerJob'],
    evidence: [],
    because: (answers) =>
      `A job needs ${statedText(answers, 'gpusPerJob')} GPUs at once, more than the offer has.`,
    lift: 'Smaller jobs, or an offer of more GPUs.',
    excludes: ({ quote }, { traits }) =>
      quote?.gpus === undefined ? ZERO : above(traits.gpusPerJob, quote.gpus),
  },
];
