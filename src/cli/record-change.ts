import type {
  Explanation,
  FigureFlip,
  Flip,
  FlipPair,
  OpenQuestion,
  PairedChange,
  QuestionOutcome,
} from '@/engine/explanation';
import { beyondWords } from '@/lib/beyond';
import { percent, usd } from '@/lib/format';
import { twoDigits } from '@/lib/two-digits';
import { answerText } from '@/questions/answer-words';
import type { AnswerId } from '@/questions/answers';
import { questionById } from '@/questions/catalogue';
import { changeWords } from '@/questions/change-words';
import { type RecordWords, type Section, section } from './section';

/** What would change the decision, and what to find out next. */

const costText = (differenceUsd: number): string => {
  const size = usd(Math.abs(differenceUsd));
  return size === '$0'
    ? 'at the same cost'
    : `for ${size} a month ${differenceUsd < 0 ? 'less' : 'more'}`;
};

/** "Average load below 6.2 GPUs". An open answer is seen from what was assumed. */
function changeText({ answer, from, to }: PairedChange, { assumed }: Explanation): string {
  const taken = assumed.find((each) => each.answer === answer)?.taken;
  const isOpen = from === undefined || from === null || from === 'not-sure';
  const seenFrom = isOpen && taken?.kind === 'range' ? taken.likely : from;
  const { lead, value } = changeWords(answer, to, seenFrom);
  return `${lead} ${value}`;
}

const towards = (
  { winner, costDifferenceUsd }: Pick<Flip, 'winner' | 'costDifferenceUsd'>,
  words: RecordWords,
): string => `${words.option(winner)}, ${costText(costDifferenceUsd)}.`;

const figureText = (flip: FigureFlip, words: RecordWords): string => {
  const { name, unit } = words.dataset.figures[flip.figure];
  const beyond = flip.withinRange ? '' : ' (beyond what our sources say)';
  return `${name} ${beyondWords(flip.to, flip.from, unit)}${beyond}: ${towards(flip, words)}`;
};

const pairText = (pair: FlipPair, explanation: Explanation, words: RecordWords): string =>
  `${pair.answers.map((change) => changeText(change, explanation)).join(' and ')}: ${towards(pair, words)}`;

/** Changes to another family before those to another option, each kind nearest first. */
const inOrder = <F extends Pick<Flip, 'changes' | 'distance'>>(flips: readonly F[]): readonly F[] =>
  flips.toSorted(
    (one, other) =>
      Number(one.changes === 'option') - Number(other.changes === 'option') ||
      one.distance - other.distance,
  );

/** At most so many answers and so many figures. */
export function changes(explanation: Explanation, words: RecordWords, most: number): Section {
  const points = [
    ...inOrder(explanation.flips)
      .slice(0, most)
      .map((flip) => `${changeText(flip, explanation)}: ${towards(flip, words)}`),
    ...inOrder(explanation.figureFlips)
      .slice(0, most)
      .map((flip) => figureText(flip, words)),
    ...inOrder(explanation.flipPairs)
      .slice(0, most)
      .map((pair) => pairText(pair, explanation, words)),
  ];
  return section('What would change it', {
    sentences:
      points.length === 0 ? ['Nothing that we tried: no answer, no figure, no two answers.'] : [],
    points,
  });
}

const label = (id: AnswerId): string => `“${questionById(id).label}”`;

const levelText = (id: AnswerId, level: QuestionOutcome['level']): string =>
  typeof level === 'string'
    ? answerText(id, level)
    : answerText(id, { low: twoDigits(level.low), high: twoDigits(level.high) });

const outcomeText = (
  id: AnswerId,
  { level, share, option, familyShare }: QuestionOutcome,
  words: RecordWords,
): string =>
  `${levelText(id, level)} (${percent(share)} of futures): ${words.option(option)}; its family comes first in ${percent(familyShare)} of them.`;

const worthText = ({ answer, worthUsdPerMonth }: OpenQuestion): string =>
  worthUsdPerMonth > 0
    ? `Answer ${label(answer)} next: knowing it is worth about ${usd(worthUsdPerMonth)} a month.`
    : `Answer ${label(answer)} next: it tells most about which option is best.`;

function nextTexts({ open, nextQuestion, nextPair, settled }: Explanation): readonly string[] {
  const next = open.find(({ answer }) => answer === nextQuestion);
  return [
    ...(settled ? ['Settled: nothing you could still answer would change this.'] : []),
    ...(!settled && nextPair === null && next?.always === false ? [worthText(next)] : []),
    ...(nextPair === null
      ? []
      : [`${nextPair.map(label).join(' and ')} tell something only together.`]),
  ];
}

/** The next question with so many of its outcomes; law and contract whatever they tell. */
export function toFindOut(explanation: Explanation, words: RecordWords, most: number): Section {
  const { open, nextQuestion, settled } = explanation;
  const asked = settled ? undefined : open.find(({ answer }) => answer === nextQuestion);
  const always = open.filter((question) => question.always);
  return section('What to find out next', {
    // What comes last is what the points below speak of.
    sentences: [
      ...(always.length === 0
        ? []
        : [
            `Ask in any case, for law and contracts: ${always.map(({ answer }) => label(answer)).join(', ')}.`,
          ]),
      ...nextTexts(explanation),
    ],
    points:
      asked?.outcomes.slice(0, most).map((outcome) => outcomeText(asked.answer, outcome, words)) ??
      [],
  });
}
