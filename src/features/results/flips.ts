import type { FamilyId } from '@/dataset/ids';
import type { Advice } from '@/engine/advice';
import type { Explanation, FigureFlip, Flip, FlipPair, PairedChange } from '@/engine/explanation';
import { roundedOutward } from '@/lib/rounded-outward';
import { amountAlone } from '@/lib/unit-words';
import type { AnswerId } from '@/questions/answers';
import type { ChangeWords } from '@/questions/change-words';
import { evidenceLink } from './evidence-links';
import type { ResultsWords } from './results-words';
import {
  costWords,
  familyWords,
  NOTHING_WORDS,
  openWords,
  saidWords,
  sourcesWords,
  weTakeWords,
} from './words-flips';

/** Who would be recommended, and what that costs against the recommended option now. */
export type FlipWinner = {
  readonly name: string;
  readonly family: FamilyId;
  /** "virtual", or "still virtual". */
  readonly familyName: string;
  /** "$14.3k a month less"; undefined where nothing is recommended now. */
  readonly cost: string | undefined;
};

/** One answer, changed so. */
export type AnswerChange = {
  readonly answer: AnswerId;
  /** What was said, and the answer that the engine tried in its place. */
  readonly from: unknown;
  readonly to: unknown;
  readonly words: ChangeWords;
  /** "You said 11 GPUs" */
  readonly said: string;
};

/** In sight, behind "more, further away", or behind "to another option of the same family". */
export type FlipPlace = 'shown' | 'further' | 'within';

type FlipOf<Kind extends string> = {
  readonly kind: Kind;
  readonly key: string;
  readonly place: FlipPlace;
  readonly words: ChangeWords;
  readonly winner: FlipWinner;
  /** No longer so; kept while it is being tried. */
  readonly gone?: boolean;
};

export type AnswerFlipView = FlipOf<'answer'> & Omit<AnswerChange, 'words'>;

/** A figure of ours, or of the visitor's own. */
export type FigureFlipView = FlipOf<'figure'> & {
  /** "We take $4.99 per GPU-hour" */
  readonly taken: string;
  readonly sources: { readonly href: string; readonly text: string };
  /** Further than any of our sources says. */
  readonly beyond: boolean;
};

export type FlipView = AnswerFlipView | FigureFlipView;

export type PairView = {
  readonly changes: readonly AnswerChange[];
  readonly winner: FlipWinner;
};

/** On its way, or known. */
export type FlipsView = { readonly kind: 'coming' } | ({ readonly kind: 'known' } & KnownFlips);

export type KnownFlips = {
  /** Changes to another family first, the nearest answers before figures. */
  readonly flips: readonly FlipView[];
  /** Only where no single change does it. */
  readonly pairs: readonly PairView[];
  /** Said plainly where nothing would change the family, or anything at all. */
  readonly nothing: string | undefined;
};

/** So many are read; more are looked up. */
const MOST_ANSWERS = 4;
const MOST_FIGURES = 2;
const MOST_WITHIN = 2;
/** A number ten times as large or as small: no answer is that far off. */
const FAR = Math.LN10;

type Told = { readonly advice: Advice; readonly explanation: Explanation };

function winnerOf(
  { winner, family, changes, costDifferenceUsd }: Omit<Flip, keyof PairedChange>,
  { verdict }: Advice,
  words: ResultsWords,
): FlipWinner {
  return {
    name: words.option(winner),
    family,
    familyName: familyWords(family, changes),
    cost: verdict.option === null ? undefined : costWords(costDifferenceUsd),
  };
}

const isOpen = (said: unknown): boolean =>
  said === undefined || said === null || said === 'not-sure';

/** Of an open answer what was taken, so that a change of it has a side. */
function answerChange(
  { answer, from, to }: PairedChange,
  { assumed }: Explanation,
  words: ResultsWords,
): AnswerChange {
  if (!isOpen(from)) {
    const change = words.change(answer, to, from);
    return {
      answer,
      from,
      to,
      words: change,
      said: saidWords(words.answer(answer, from), change.isAmount),
    };
  }
  const taken = assumed.find((each) => each.answer === answer)?.taken;
  return {
    answer,
    from,
    to,
    words: words.change(answer, to, taken?.kind === 'range' ? taken.likely : undefined),
    said: openWords(from === 'not-sure', taken && words.taken(answer, taken)),
  };
}

function answerFlip(flip: Flip, { advice, explanation }: Told, words: ResultsWords) {
  const change = answerChange(flip, explanation, words);
  const far = words.distance(flip.answer, flip.from, flip.to, flip.distance);
  return {
    kind: 'answer',
    key: [flip.answer, flip.changes, change.words.lead, change.words.value].join(' '),
    ...change,
    said: far === undefined ? `${change.said}.` : `${change.said}; this is ${far}.`,
    winner: winnerOf(flip, advice, words),
  } as const;
}

function figureFlip(flip: FigureFlip, { advice }: Told, words: ResultsWords) {
  const figure = words.figure(flip.figure);
  if (figure === undefined) {
    return [];
  }
  const direction = flip.to < flip.from ? 'below' : 'above';
  const write = (value: number) => amountAlone(value, figure.unit);
  return {
    kind: 'figure',
    key: `${flip.figure} ${flip.changes}`,
    words: {
      lead: `${figure.name}: ${direction}`,
      value: write(roundedOutward(flip.to, direction)),
      isAmount: true,
    },
    taken: weTakeWords(write(flip.from), advice.scenario.assumptions?.[flip.figure] !== undefined),
    sources: { href: evidenceLink(flip.figure, words).href, text: sourcesWords(figure) },
    beyond: !flip.withinRange,
    winner: winnerOf(flip, advice, words),
  } as const;
}

function pairOf(pair: FlipPair, { advice, explanation }: Told, words: ResultsWords): PairView {
  return {
    changes: pair.answers.map((change) => answerChange(change, explanation, words)),
    winner: winnerOf(pair, advice, words),
  };
}

const nearestFirst = (a: { readonly distance: number }, b: { readonly distance: number }): number =>
  a.distance - b.distance;

const isFar = ({ distance }: { readonly distance: number }): boolean => distance > FAR;

/** Figures within what our sources say before those beyond; the nearest first in each. */
const likeliestFirst = (a: FigureFlip, b: FigureFlip): number =>
  Number(b.withinRange) - Number(a.withinRange) || nearestFirst(a, b);

/** The first few, and what is behind a disclosure: those too far off, and those beyond the first few. */
function divided<T extends { readonly distance: number }>(flips: readonly T[], most: number) {
  const near = flips.filter((flip) => !isFar(flip));
  return {
    shown: near.slice(0, most),
    further: [...near.slice(most), ...flips.filter(isFar)],
  };
}

/** Single answers and figures that would turn the recommendation, or pairs where none does alone. */
function knownFlips(told: Told, words: ResultsWords): KnownFlips {
  const { flips, figureFlips, flipPairs } = told.explanation;
  const changing = (changes: Flip['changes']) => ({
    answers: flips.filter((flip) => flip.changes === changes).toSorted(nearestFirst),
    figures: figureFlips.filter((flip) => flip.changes === changes).toSorted(likeliestFirst),
  });
  const family = changing('family');
  const option = changing('option');
  const answers = divided(family.answers, MOST_ANSWERS);
  const figures = divided(family.figures, MOST_FIGURES);
  const within = [...option.answers, ...option.figures];
  const fold = within.length > MOST_WITHIN || within.some(isFar) ? 'within' : 'shown';
  const placed = (place: FlipPlace, of: Pick<Told['explanation'], 'flips' | 'figureFlips'>) =>
    [
      ...of.flips.map((flip) => answerFlip(flip, told, words)),
      ...of.figureFlips.flatMap((flip) => figureFlip(flip, told, words)),
    ].map((flip) => ({ ...flip, place }));
  const single = family.answers.length + family.figures.length;
  return {
    flips: [
      ...placed('shown', { flips: answers.shown, figureFlips: figures.shown }),
      ...placed('further', { flips: answers.further, figureFlips: figures.further }),
      ...placed(fold, { flips: option.answers, figureFlips: option.figures }),
    ],
    pairs: flipPairs.toSorted(nearestFirst).map((pair) => pairOf(pair, told, words)),
    nothing: single > 0 ? undefined : NOTHING_WORDS[within.length > 0 ? 'family' : 'option'],
  };
}

/** What would change the recommendation. Undefined where nothing fits and no single answer mends it. */
export function flipsFrom(
  advice: Advice,
  explanation: Explanation | undefined,
  words: ResultsWords,
): FlipsView | undefined {
  const isNothing = advice.verdict.option === null;
  if (explanation === undefined) {
    return isNothing ? undefined : { kind: 'coming' };
  }
  const known = knownFlips({ advice, explanation }, words);
  return isNothing && known.flips.length === 0 ? undefined : { kind: 'known', ...known };
}
