import type { AnswerId } from '@/questions/answers';
import type { Assumed } from './advice';
import { numberText } from './gates/answer-text';
import { levelsOf, mutualInformation, worthOfKnowing } from './information';
import type { OpenAnswer } from './open-answers';
import type { Judgement } from './judge';
import { quantileInPlace } from '@/lib/quantile';

/** Ends of the range shown for an open number: its 10th and 90th percentile over the draws. */
const LOW_END = 0.1;
const HIGH_END = 0.9;
/** A share below this is not worth a word in "what it was taken to be". */
const LEAST_SHARE_SHOWN = 0.05;
const HUNDRED = 100;

/** An open answer with its place in the order of what to ask next, in nats. */
type Weighed = { readonly assumed: Assumed; readonly information: number };

/** Every assumption made, the one worth most to know first; and the question to ask next. */
export type Assumptions = {
  readonly assumed: readonly Assumed[];
  readonly nextQuestion: AnswerId | null;
};

export function assumptionsMade(
  open: readonly OpenAnswer[],
  judgement: Judgement,
  usdPerValue: number,
): Assumptions {
  const best = bestByDraw(judgement);
  const scores = judgement.options.map((option) => option.scores);
  const feasible = judgement.options.map((option) => option.feasible);
  const weighed = open.map((one): Weighed => {
    const levels = levelsOf(one.levels);
    return {
      information: mutualInformation(best, levels, scores.length),
      assumed: {
        answer: one.answer,
        because: one.because,
        taken: takenText(one),
        worthUsdPerMonth: worthOfKnowing(scores, feasible, levels) * usdPerValue,
      },
    };
  });
  const asked = weighed.toSorted((a, b) => b.information - a.information)[0];
  return {
    assumed: weighed
      .toSorted(
        (a, b) =>
          b.assumed.worthUsdPerMonth - a.assumed.worthUsdPerMonth || b.information - a.information,
      )
      .map(({ assumed }) => assumed),
    nextQuestion: asked !== undefined && asked.information > 0 ? asked.assumed.answer : null,
  };
}

/** The best feasible option of each draw, or −1. */
function bestByDraw({ options }: Judgement): Int8Array {
  const draws = options[0]?.scores.length ?? 0;
  const best = new Int8Array(draws).fill(-1);
  for (let draw = 0; draw < draws; draw += 1) {
    let most = -Infinity;
    for (let option = 0; option < options.length; option += 1) {
      const { scores, feasible } = options[option] ?? { scores: best, feasible: best };
      const score = scores[draw] ?? 0;
      if (feasible[draw] === 1 && score > most) {
        most = score;
        best[draw] = option;
      }
    }
  }
  return best;
}

/** "8 to 64, most likely 16", or "diurnal 45 %, bursty 40 %". */
function takenText({ levels, likely }: OpenAnswer): string {
  if (typeof likely === 'number') {
    const numbers = Float64Array.from(levels, Number);
    const low = quantileInPlace(numbers, LOW_END);
    const high = quantileInPlace(numbers, HIGH_END);
    return `${numberText(low)} to ${numberText(high)}, most likely ${numberText(likely)}`;
  }
  const counts = new Map<string, number>();
  for (const level of levels) {
    const word = String(level);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .filter(([, count]) => count / levels.length >= LEAST_SHARE_SHOWN)
    .map(([word, count]) => `${word} ${Math.round((HUNDRED * count) / levels.length)} %`)
    .join(', ');
}
