import type { AnswerId, Answers } from '@/questions/answers';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { Assumed } from './advice';
import { type AnswerColumn, type Levels, levelsOf } from './answer-levels';
import { answersByLevel, answersToTry, everyAnswer, type Tryable } from './answers-to-try';
import { noneStated, takenOf } from './assumed-answers';
import type { Inquiry, OpenQuestion } from './explanation';
import { type Recommended, turned } from './leader';
import { byInformation, turningPairs } from './pairs';
import { outcomesOf } from './question-outcomes';
import { isStated } from './stated';
import {
  type DrawnOption,
  type Ground,
  groundFrom,
  likelyLevels,
  type Weighed,
  weighed,
} from './weighed-answer';

/** An answer that may turn out one way or another, draw by draw. */
export type OpenColumn = {
  readonly answer: AnswerId;
  /** Never given, said to be unsure, or given as a range. */
  readonly because: 'open' | 'not-sure' | 'range';
  readonly likely: number | string;
  readonly levels: AnswerColumn;
};

export type Inquired = {
  readonly answers: Answers;
  readonly open: readonly OpenColumn[];
  readonly options: readonly DrawnOption[];
  /** What one unit of value is worth, USD a month. */
  readonly usdPerValue: number;
  /** What could be answered, and which questions apply. */
  readonly possible: Pick<PossibleAnswers, 'choices' | 'examples' | 'agree' | 'asked'>;
  /** What would be recommended with other answers, by the whole method; fewer draws will do. */
  readonly tried: (answers: Answers) => Recommended | null;
};

/**
 * Law and contracts. They are never guessed, so no draw knows what they would do, and being wrong about
 * them costs what no column here holds: they are asked whatever else is known.
 */
const ALWAYS_ASKED: readonly AnswerId[] = ['compliance', 'dataResidency', 'isolation'];
/** The same with who shares, which decides whether isolation is asked at all. */
const NEVER_LEFT_OUT: readonly AnswerId[] = ['compliance', 'dataResidency', 'tenancy', 'isolation'];

/** An open answer with its levels and what knowing it could do. */
type Weight = {
  readonly column: OpenColumn;
  readonly levels: Levels;
  readonly weighed: Weighed;
};

/**
 * What is open, what to ask next, and whether anything that could still be asked matters.
 *
 * *Settled* says: every question of law and contract that applies was put; and with any one other question that
 * applies and was never put answered, in every way listed in `answers-to-try.ts`, the whole method recommends
 * the same family and the same option of it, or another within two hundredths of its value; and so it is with any
 * two of the most telling few that would turn it together in the draws. *Does not say:* anything about answers that
 * were left "not sure" or given as a range, and about those that are not asked for this work: they may still
 * turn it, and their outcomes say so; about ways that hold less than one draw in forty, numbers beyond what is
 * drawn and what is typical, three answers together, or another order of priorities.
 *
 * The next question is the most telling one (F23) of those that would turn the recommendation by themselves; else
 * the first of two that do so together; else law and contract; else whatever tells most.
 */
export function inquiryFrom(inquired: Inquired): Inquiry {
  const { answers, open, options, usdPerValue, possible } = inquired;
  const ground = groundFrom(options);
  const weights = byInformation(open.map((column) => weightOf(ground, column)));
  const asked = possible.asked(answers);
  const unasked = asked.filter((id) => answers[id] === undefined);
  const never = weights.filter(({ column }) => unasked.includes(column.answer));
  const turns = turnsFrom(inquired);
  const undrawn = unasked.filter(
    (id) => !NEVER_LEFT_OUT.includes(id) && never.every(({ column }) => column.answer !== id),
  );
  const turning = turningQuestion(turns, ground, { never, undrawn }, possible);
  const nextPair = turning === null ? turningPair(turns, ground, never) : null;
  const mustAsk = NEVER_LEFT_OUT.find((id) => unasked.includes(id));
  const mostTelling = never.find((one) => one.weighed.information > 0)?.column.answer;
  return {
    open: [
      ...weights.map((one) => questionOf(ground, one, usdPerValue)),
      ...ALWAYS_ASKED.filter((id) => asked.includes(id) && !isStated(answers, id)).map(alwaysAsked),
    ],
    nextQuestion: turning ?? nextPair?.[0] ?? mustAsk ?? mostTelling ?? null,
    nextPair,
    settled: turning === null && nextPair === null && mustAsk === undefined,
    assumed: [
      ...weights
        .toSorted((a, b) => b.weighed.worth - a.weighed.worth)
        .map((one) => assumedOf(one, usdPerValue)),
      ...noneStated(ALWAYS_ASKED, answers),
    ],
  };
}

function weightOf(ground: Ground, column: OpenColumn): Weight {
  const levels = levelsOf(column.levels);
  return { column, levels, weighed: weighed(ground, levels) };
}

/** Questions that apply and were never put: those that are drawn, the most telling first, and the others. */
type Unasked = { readonly never: readonly Weight[]; readonly undrawn: readonly AnswerId[] };

/** Whether other answers turn the recommendation, by the same method that tries them. */
type Turns = (changes: Readonly<Partial<Record<AnswerId, Tryable>>>) => boolean;

function turnsFrom({ answers, possible, tried }: Inquired): Turns {
  const now = tried(answers);
  return (changes) => {
    const changed = Object.assign({}, answers, changes);
    return now !== null && possible.agree(changed) && turned(now, tried(changed));
  };
}

/** The first question that turns the recommendation by itself: the most telling first, then those never drawn. */
function turningQuestion(
  turns: Turns,
  { draws }: Ground,
  { never, undrawn }: Unasked,
  possible: Inquired['possible'],
): AnswerId | null {
  const turnsAny = (id: AnswerId, values: readonly Tryable[]): boolean =>
    values.some((value) => turns({ [id]: value }));
  const drawn = never.find(({ column: { answer, levels }, weighed: { seen } }) =>
    turnsAny(answer, answersToTry(answer, levels, likelyLevels(seen, draws), possible)),
  );
  return (
    drawn?.column.answer ?? undrawn.find((id) => turnsAny(id, everyAnswer(id, possible))) ?? null
  );
}

/** Two questions that turn the recommendation together, in the draws and when they are tried. */
function turningPair(
  turns: Turns,
  ground: Ground,
  never: readonly Weight[],
): readonly [AnswerId, AnswerId] | null {
  const found = turningPairs(ground, never).find(
    ({ pair: [{ column: one }, { column: other }], at }) => {
      const [first, second] = [answersByLevel(one.levels), answersByLevel(other.levels)];
      return at.some(([a, b]) => {
        const [value, beside] = [first[a], second[b]];
        return (
          value !== undefined &&
          beside !== undefined &&
          turns({ [one.answer]: value, [other.answer]: beside })
        );
      });
    },
  );
  return found === undefined ? null : [found.pair[0].column.answer, found.pair[1].column.answer];
}

const questionOf = (
  ground: Ground,
  { column: { answer, levels: column }, levels, weighed: found }: Weight,
  usdPerValue: number,
): OpenQuestion => ({
  answer,
  information: found.information,
  worthUsdPerMonth: found.worth * usdPerValue,
  always: ALWAYS_ASKED.includes(answer),
  outcomes: outcomesOf(ground, column, levels, found),
});

const alwaysAsked = (answer: AnswerId): OpenQuestion => ({
  answer,
  information: 0,
  worthUsdPerMonth: 0,
  always: true,
  outcomes: [],
});

const assumedOf = ({ column, weighed: { worth } }: Weight, usdPerValue: number): Assumed => ({
  answer: column.answer,
  because: column.because,
  taken: takenOf(column.levels, column.likely),
  worthUsdPerMonth: worth * usdPerValue,
});
