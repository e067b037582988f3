import type { FamilyId, OptionId } from '@/dataset/ids';
import { percent, usd } from '@/lib/format';
import type { HeadlinePart, Step } from './advice';
import { numberText } from './gates/answer-text';
import type { WordsOfOption } from './option-words';
import { CLEAR_SHARE, LEAST_FEASIBLE, type Decision, type Ranked, type Ranking } from './verdict';

/** The words of the verdict: the only prose that the engine makes, from the numbers it has just used. */

const FAMILY_WORDS: Readonly<Record<FamilyId, string>> = {
  'bare-metal': 'bare metal',
  virtual: 'virtual',
  split: 'split',
};

/** The headline in parts; joined they are the sentence. */
export function headlineOf(decision: Decision, wordsOf: WordsOfOption): readonly HeadlinePart[] {
  const { kind, recommended, equivalents, family } = decision;
  if (recommended === null || family === null) {
    return [{ text: 'Nothing fits all of your requirements.' }];
  }
  if (kind === 'toss-up') {
    const names = equivalents.map(({ shape }) => shape);
    if (names.length === 1) {
      return [
        { text: 'Too close to call; slightly ahead: ' },
        { text: wordsOf(recommended.shape.id).clause, family },
        { text: '.' },
      ];
    }
    return [
      { text: 'Too close to call: ' },
      ...names.flatMap((shape, index): readonly HeadlinePart[] => [
        ...(index === 0 ? [] : [{ text: ' or ' }]),
        { text: wordsOf(shape.id).clause, family: shape.family },
      ]),
      { text: '.' },
    ];
  }
  return recommended.shape.access === 'split'
    ? splitHeadline(recommended, kind)
    : [
        { text: kind === 'clear' ? 'Choose ' : 'Lean towards ' },
        { text: wordsOf(recommended.shape.id).clause, family },
        { text: '.' },
      ];
}

const splitHeadline = ({ plan }: Ranked, kind: Decision['kind']): readonly HeadlinePart[] => [
  { text: kind === 'clear' ? 'Split it: ' : 'Lean towards a split: ' },
  { text: `${numberText(plan.heldGpus)} bare-metal`, family: 'bare-metal' },
  { text: ' GPUs, ' },
  { text: 'burst the rest', family: 'virtual' },
  { text: '.' },
];

export const sentenceOf = (headline: readonly HeadlinePart[]): string =>
  headline.map(({ text }) => text).join('');

const STEP_WORDS: Readonly<Record<Step, string>> = {
  access: 'the access',
  sourcing: 'owning, reserving or paying by the hour',
  sharing: 'sharing a GPU or not',
  split: 'splitting or not',
};

/**
 * The dearer of two in the likely case, for which cost speaks most all the same: because it is the cheaper one on
 * average, or else because of what is weighed beside the bill.
 */
const dearerForCost = (recommended: number, rival: number): string =>
  recommended < rival
    ? `In the likely case it is the dearer of the two, over all futures the cheaper one: on average ${usd(recommended)} a month against ${usd(rival)}.`
    : 'It is the dearer of the two, also on average; cost speaks for it all the same, because the style of your budget is weighed with it, and because costs beyond the scale count only in part.';

/**
 * A few sentences: how sure, against what, why if it is dearer (`ahead`: the criterion it leads on most), and
 * which choice decides.
 */
export function explanationOf(
  decision: Decision,
  ranking: Ranking,
  decidedBy: Step | null,
  cost: {
    readonly recommended: number;
    readonly rival: number | null;
    readonly regret: number;
    /** In the likely case alone the other would score higher. */
    readonly trailsIfLikely: boolean;
    /** Means over all draws, where cost is what it leads on most. */
    readonly onAverage: { readonly recommended: number; readonly rival: number } | null;
  },
  rival: OptionId | null,
  ahead: string | null,
  wordsOf: WordsOfOption,
): string {
  const { recommended, family, kind } = decision;
  if (recommended === null || family === null) {
    return 'Every option is stopped by a requirement, in all or nearly all of the futures drawn. Below stands which, and what giving it up would open.';
  }
  const share = ranking.families[family];
  const parts = [
    `${capitalised(family === 'split' ? 'a split' : FAMILY_WORDS[family])} comes first in ${percent(share)} of the futures ${
      ranking.nothingFeasibleShare > 0 ? 'in which anything fits' : 'drawn'
    }${kind === 'toss-up' ? ', too few to call' : ''}.`,
  ];
  if (ranking.nothingFeasibleShare >= LEAST_FEASIBLE) {
    parts.push(`In ${percent(ranking.nothingFeasibleShare)} of all futures nothing fits.`);
  }
  if (rival !== null && cost.rival !== null) {
    parts.push(
      `It costs about ${usd(cost.recommended)} a month; the best of another family, ${wordsOf(rival).clause}, about ${usd(cost.rival)}.`,
    );
  }
  if (cost.rival !== null && ahead !== null && cost.recommended > cost.rival) {
    parts.push(
      cost.onAverage === null
        ? `It is the dearer of the two; what speaks for it most is ${ahead}.`
        : dearerForCost(cost.onAverage.recommended, cost.onAverage.rival),
    );
  }
  if (cost.trailsIfLikely) {
    parts.push(
      'If everything turned out as is most likely, the other would score higher; over all futures this one comes first more often.',
    );
  }
  if (rival === null) {
    parts.push('Your requirements leave no other family.');
  }
  if (decidedBy !== null) {
    parts.push(`The choice that costs most to get wrong is ${STEP_WORDS[decidedBy]}.`);
  }
  if (kind === 'leaning' && share >= CLEAR_SHARE && decision.bestScoreElsewhere === null) {
    parts.push(
      `In the other futures it costs enough to keep this a leaning: on average ${usd(cost.regret)} a month.`,
    );
  }
  if (decision.bestScoreElsewhere !== null) {
    parts.push(
      `On average over all futures the best ${FAMILY_WORDS[decision.bestScoreElsewhere]} option scores higher, though it comes first less often: a leaning at most.`,
    );
  }
  return parts.join(' ');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
