import { isOneOf } from '@/engine/choice';
import { demandBeyond } from '@/engine/load';
import { above, constant, not, times, ZERO } from '@/engine/quantity';
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
  {
    kind: 'place',
    id: 'quote-covers-a-part',
    answer: 'meanGpus',
    needs: ['meanGpus'],
    evidence: [],
    because: (answers) =>
      `With an average of ${statedText(answers, 'meanGpus')} GPUs and its peaks, more than a tenth of the demand would have to come from elsewhere than this offer.`,
    lift: 'An offer of more GPUs. That of bare metal, taken over as a price of your own, counts as the base of a split.',
    excludes: (shape, worlds) =>
      shape.quote?.gpus === undefined
        ? ZERO
        : above(
            demandBeyond(shape, constant(shape.quote.gpus), worlds),
            times(LARGEST_PART_ELSEWHERE, worlds.traits.meanGpus),
          ),
  },
];

/** An offer that leaves more than this to others is the base of a split, and none of its own: judgement of the model. */
const LARGEST_PART_ELSEWHERE = 0.1;
