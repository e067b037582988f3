import type { FigureId } from '@/dataset/figure-units';
import type { Advice } from '@/engine/advice';
import type { Explanation, Trail } from '@/engine/explanation';
import { formulaOf } from '@/lib/formula';
import { amountsIn } from '@/lib/formula-amounts';
import { plainNumber } from '@/lib/format';
import { answerText } from '@/questions/answer-words';
import { type RecordWords, type Section, section } from './section';

type Step = Trail['criteria'][number];

/** "Cost: 0.52 × 0.63 = 0.3276, from $46.7k rent + $5.68k burst = $52.4k." */
function stepText(
  { criterion, weight, value, amount }: Step,
  { criteria }: Advice,
  { dataset }: RecordWords,
): string {
  const unit = criteria.find(({ id }) => id === criterion)?.unit ?? '';
  const write = amountsIn(
    amount,
    { unitOf: (id: FigureId) => dataset.figures[id].unit, answer: answerText },
    unit,
  );
  const lines = amount.kind === 'result' ? formulaOf(amount, write).lines : [];
  const formula = lines.length === 0 ? '' : `${lines.join(' ')} = `;
  const contribution = [weight, value].map(plainNumber).join(' × ');
  return `${dataset.criteria[criterion].name}: ${contribution} = ${plainNumber(weight * value)}, from ${formula}${write(amount)}.`;
}

/** Cost and the two heaviest of the others. */
const OTHERS = 2;

/** The first step of the way from the score of the recommended option to its sources. */
export function trail(advice: Advice, { trails }: Explanation, words: RecordWords): Section {
  const [first] = trails;
  if (first === undefined) {
    return section('How the score comes about', {});
  }
  const isCost = ({ criterion }: Step): boolean => criterion === 'cost';
  const others = first.criteria
    .filter((step) => !isCost(step))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, OTHERS);
  const sum = first.criteria.reduce((total, { weight, value }) => total + weight * value, 0);
  return section('How the score comes about', {
    sentences: [
      `${words.option(first.option)}, with everything likely: a score of ${plainNumber(sum)}, the sum of weight × value. Cost and the heaviest others:`,
    ],
    points: [...first.criteria.filter(isCost), ...others].map((step) =>
      stepText(step, advice, words),
    ),
  });
}
