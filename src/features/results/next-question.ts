import type { FamilyId } from '@/dataset/ids';
import type { Advice, Assumed } from '@/engine/advice';
import type { Explanation, Inquiry, OpenQuestion, QuestionOutcome } from '@/engine/explanation';
import { percent } from '@/lib/format';
import { roundedToSum } from '@/lib/rounded-to-sum';
import { twoDigits } from '@/lib/two-digits';
import type { AnswerId } from '@/questions/answers';
import type { ResultsWords } from './results-words';
import { FAMILY_NAMES, worthWords } from './words';
import { likelyWords, meansWords, NEXT, overWords, underWords } from './words-next';

/** What one way that a question may turn out would mean. */
export type OutcomeView = {
  /** "under 14 months". */
  readonly level: string;
  readonly likely: string;
  readonly family: FamilyId;
  /** "virtual, in 66% of those futures". */
  readonly means: string;
  readonly option: string;
  /** Another family than the one recommended now. */
  readonly turns: boolean;
};

export type OpenQuestionView = {
  readonly answer: AnswerId;
  readonly question: string;
  readonly asks: string;
  readonly remark: string;
  readonly outcomes: readonly OutcomeView[];
};

export type NextQuestionView = {
  readonly lede: string | undefined;
  /** The question to answer next, or two that tell something only together; empty where settled. */
  readonly first: readonly OpenQuestionView[];
  /** The next few, then contract and law. */
  readonly others: readonly OpenQuestionView[];
  /** All that are open, shown or not. */
  readonly open: readonly AnswerId[];
};

/** So many more are worth a look. */
const MOST_OTHERS = 4;

type Level = QuestionOutcome['level'];

/** A third of the numbers drawn: open below in the first, above in the last. */
function levelWords(
  answer: AnswerId,
  level: Level,
  [first, last]: readonly [Level | undefined, Level | undefined],
  words: ResultsWords,
): string {
  if (typeof level === 'string') {
    return words.answer(answer, level);
  }
  const [low, high] = [twoDigits(level.low), twoDigits(level.high)];
  if (level === first && level !== last) {
    return underWords(words.answer(answer, high));
  }
  return level === last && level !== first
    ? overWords(words.answer(answer, low))
    : words.answer(answer, { low, high });
}

/** What knowing it is worth; what is asked first could turn it, so it never reads as if it could not. */
const remarkOn = (
  { always, outcomes, worthUsdPerMonth }: Omit<OpenQuestion, 'answer' | 'information'>,
  isFirst: boolean,
): string => {
  if (worthUsdPerMonth > 0) {
    return worthWords(worthUsdPerMonth);
  }
  if (always && outcomes.length === 0) {
    return isFirst ? NEXT.mayRuleOut : NEXT.always;
  }
  return isFirst ? NEXT.little : worthWords(worthUsdPerMonth);
};

const HUNDREDTH = 0.01;

function questionView(
  question: OpenQuestion,
  isFirst: boolean,
  { verdict }: Advice,
  words: ResultsWords,
): OpenQuestionView {
  const { answer, outcomes } = question;
  const ends = [outcomes[0]?.level, outcomes.at(-1)?.level] as const;
  const shares = roundedToSum(
    outcomes.map(({ share }) => share),
    HUNDREDTH,
  );
  return {
    answer,
    question: words.question(answer),
    asks: words.asks(answer),
    remark: remarkOn(question, isFirst),
    outcomes: outcomes.map(({ level, family, familyShare, option }, place) => ({
      level: levelWords(answer, level, ends, words),
      likely: likelyWords(percent(shares[place] ?? 0)),
      family,
      means: meansWords(FAMILY_NAMES[family], percent(familyShare)),
      option: words.option(option),
      turns: family !== verdict.family,
    })),
  };
}

const isHeld = ({ because }: Assumed): boolean => because !== 'open';

/** Law and contract, asked where no answer turns it by itself: then none of the ways it may turn out does. */
const isLawAlone = (
  { always, information, outcomes }: OpenQuestion,
  { verdict }: Advice,
): boolean =>
  (always || (outcomes.length > 0 && information === 0)) &&
  outcomes.every(({ option }) => option === verdict.option);

function ledeOf(
  { settled, assumed }: Inquiry,
  asked: readonly OpenQuestion[],
  advice: Advice,
): string {
  if (settled) {
    return `${NEXT.settled} ${assumed.some(isHeld) ? NEXT.leftInAnswers : NEXT.leftInFigures}`;
  }
  const [first] = asked;
  if (first === undefined) {
    return NEXT.none;
  }
  if (asked.length > 1) {
    return NEXT.pair;
  }
  return isLawAlone(first, advice) ? NEXT.law : first.outcomes.length > 0 ? NEXT.ask : NEXT.open;
}

/** A question that turns the recommendation though nothing about it is drawn. */
const undrawn = (answer: AnswerId): OpenQuestion => ({
  answer,
  information: 0,
  worthUsdPerMonth: 0,
  always: false,
  outcomes: [],
});

/** The question to ask next, or the pair that tells something only together. */
function askedIn({ open, nextQuestion, nextPair, settled }: Inquiry): readonly OpenQuestion[] {
  const ids = nextPair ?? (nextQuestion === null ? [] : [nextQuestion]);
  return settled ? [] : ids.map((id) => open.find(({ answer }) => answer === id) ?? undrawn(id));
}

/** The open answers that would turn the recommendation: one, or two together; none where only law is left to ask. */
export const tellingIn = (inquiry: Inquiry): readonly AnswerId[] =>
  askedIn(inquiry)
    .filter(({ always, outcomes }) => !always || outcomes.length > 0)
    .map(({ answer }) => answer);

/** What to find out next. Undefined where nothing fits: then something must be given up first. */
export function nextQuestionFrom(
  advice: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): NextQuestionView | undefined {
  if (advice.verdict.kind === 'nothing-fits') {
    return undefined;
  }
  if (explanation === undefined) {
    return { lede: undefined, first: [], others: [], open: [] };
  }
  const asked = askedIn(explanation);
  const view = (isFirst: boolean) => (question: OpenQuestion) =>
    questionView(question, isFirst, advice, words);
  const others = explanation.open.filter((question) => !asked.includes(question));
  const telling = others.filter(({ always, information }) => !always && information > 0);
  return {
    lede: ledeOf(explanation, asked, advice),
    first: asked.map(view(true)),
    others: [...telling.slice(0, MOST_OTHERS), ...others.filter(({ always }) => always)].map(
      view(false),
    ),
    open: [...explanation.open, ...asked].map(({ answer }) => answer),
  };
}
