import type { AnswerId, Answers } from '@/questions/answers';
import { isStated } from './stated';
import type { Taken } from '@/questions/taken';
import type { Assumed } from './advice';
import { levelsOf, mutualInformation, worthOfKnowing } from './information';
import type { OpenAnswer } from './open-answers';
import type { Judgement } from './judge';
import { quantileInPlace } from '@/lib/quantile';

/** Ends of the range shown for an open number: its 10th and 90th percentile over the draws. */
const LOW_END = 0.1;
const HIGH_END = 0.9;

/** An open answer with its place in the order of what to ask next, in nats. */
type Weighed = { readonly assumed: Assumed; readonly information: number };

/** Every assumption made, the one worth most to know first; and the question to ask next. */
export type Assumptions = {
  readonly assumed: readonly Assumed[];
  readonly nextQuestion: AnswerId | null;
};

export function assumptionsMade(
  answers: Answers,
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
        taken: takenOf(one),
        worthUsdPerMonth: worthOfKnowing(scores, feasible, levels) * usdPerValue,
      },
    };
  });
  const asked = weighed.toSorted((a, b) => b.information - a.information)[0];
  return {
    assumed: [
      ...weighed
        .toSorted(
          (a, b) =>
            b.assumed.worthUsdPerMonth - a.assumed.worthUsdPerMonth ||
            b.information - a.information,
        )
        .map(({ assumed }) => assumed),
      ...noneStated(answers),
    ],
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

/** The 10th to the 90th percentile with the likely value, or the share of each choice. */
function takenOf({ levels, likely }: OpenAnswer): Taken {
  if (typeof likely === 'number') {
    const numbers = Float64Array.from(levels, Number);
    return {
      kind: 'range',
      low: Math.min(likely, quantileInPlace(numbers, LOW_END)),
      likely,
      high: Math.max(likely, quantileInPlace(numbers, HIGH_END)),
    };
  }
  const counts = new Map<string, number>();
  for (const level of levels) {
    const value = String(level);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {
    kind: 'shares',
    shares: [...counts]
      .map(([value, count]) => ({ value, share: count / levels.length }))
      .toSorted((a, b) => b.share - a.share),
  };
}

/** Law and isolation are never assumed: open means none stated, and that is said. */
const NEVER_ASSUMED: readonly AnswerId[] = ['compliance', 'dataResidency', 'isolation'];

const noneStated = (answers: Answers): readonly Assumed[] =>
  NEVER_ASSUMED.filter((answer) => !isStated(answers, answer)).map((answer) => ({
    answer,
    because: answers[answer] === undefined ? 'open' : 'not-sure',
    taken: { kind: 'none-stated' },
    worthUsdPerMonth: 0,
  }));
