import type { FigureId } from '@/dataset/figure-units';
import type { CriterionId, OptionId } from '@/dataset/ids';
import type { Explanation, Trail, TrailNode } from '@/engine/explanation';
import { date } from '@/lib/format';
import { formulaOf } from '@/lib/formula';
import { amountInFormula, amountsIn } from '@/lib/formula-amounts';
import type { AnswerId } from '@/questions/answers';
import { evidenceLink } from './evidence-links';
import type { ResultsWords } from './results-words';
import {
  assumedWords,
  contributionWords,
  linearWords,
  logarithmicWords,
  meanWords,
  replacedWords,
  resultLines,
  SAID,
  scoreWords,
  TRAIL,
  valueLine,
} from './words-trail';
import { BASIS_WORDS } from './words';

/** A number that was worked out: its line, and what in it can be opened further. */
export type TrailResult = {
  readonly kind: 'result';
  readonly key: string;
  /** "rent = 16 GPUs held × $4.00 × 730 = $46.7k", broken before a sign where it is long. */
  readonly lines: readonly string[];
  /** Worked out when opened: a whole tree is far more than anybody reads. Undefined where there is none. */
  readonly parts: (() => readonly TrailPart[]) | undefined;
};

export type TrailFigure = {
  readonly kind: 'figure';
  readonly key: string;
  readonly amount: string;
  readonly name: string;
  readonly href: string;
  /** Without an address where the source is no page of the web. */
  readonly source: { readonly title: string; readonly address: string | undefined } | undefined;
  /** "list price, August 2026"; undefined for a figure that nobody knows. */
  readonly standing: string | undefined;
  /** The visitor's own value in its place. */
  readonly replaced: string | undefined;
};

export type TrailAnswer = {
  readonly kind: 'answer';
  readonly key: string;
  readonly answer: AnswerId;
  readonly amount: string;
  readonly question: string;
  /** Whether it was said or assumed. */
  readonly standing: string;
  readonly isAssumed: boolean;
};

export type TrailPart = TrailResult | TrailFigure | TrailAnswer;

export type TrailCriterion = {
  readonly id: CriterionId;
  readonly name: string;
  /** "weight 0.52 × value 0.63 = 0.3276". */
  readonly contribution: string;
  /** "value = ($52.4k − $90.0k) ÷ ($30.0k − $90.0k) = 0.6267". */
  readonly value: string;
  readonly amount: TrailPart | undefined;
};

export type TrailOption = {
  readonly option: OptionId;
  readonly name: string;
  readonly score: string;
  readonly criteria: () => readonly TrailCriterion[];
};

export type TrailView =
  | { readonly kind: 'coming' }
  | {
      readonly kind: 'known';
      readonly options: readonly TrailOption[];
      /** Said where the likely case alone would put the other option first. */
      readonly otherAhead: string | undefined;
    };

type Context = {
  readonly assumed: Explanation['assumed'];
  readonly words: ResultsWords;
  readonly write: (node: TrailNode) => string;
};

/**
 * The way from the score of the recommended option, and of the best of another family, back to answers,
 * figures and sources. Undefined where there is no option to retrace.
 */
export function trailFrom(
  explanation: Explanation | undefined,
  words: ResultsWords,
): TrailView | undefined {
  if (explanation === undefined) {
    return { kind: 'coming' };
  }
  const { trails, assumed } = explanation;
  const [ours, theirs] = trails.map(scoreOf);
  return ours === undefined
    ? undefined
    : {
        kind: 'known',
        options: trails.map((trail) => optionOf(trail, assumed, words)),
        otherAhead: theirs !== undefined && theirs > ours ? TRAIL.otherAhead : undefined,
      };
}

const scoreOf = ({ criteria }: Trail): number =>
  criteria.reduce((sum, { weight, value }) => sum + weight * value, 0);

function optionOf(trail: Trail, assumed: Explanation['assumed'], words: ResultsWords): TrailOption {
  const { option, criteria } = trail;
  const contributions = criteria.map(({ weight, value }) => weight * value);
  return {
    option,
    name: words.option(option),
    score: scoreWords(scoreOf(trail), contributions),
    criteria: () => criteria.map((criterion) => criterionOf(criterion, assumed, words)),
  };
}

/** How the amount of a criterion is written; its unit stands with the criterion, not in the tree. */
const UNITS: Readonly<Record<CriterionId, string>> = {
  cost: 'usd',
  latency: 'ms',
  'time-to-capacity': 'hours',
  'lock-in': 'usd',
  isolation: 'level',
  operations: 'hours',
  resilience: 'hours',
};

/** How a value lies between its ends; `mean`: half of it is the next GPU, on a scale of its own. */
const SCALES: Readonly<Record<CriterionId, 'linear' | 'logarithmic' | 'mean'>> = {
  cost: 'linear',
  latency: 'linear',
  'time-to-capacity': 'mean',
  'lock-in': 'linear',
  isolation: 'linear',
  operations: 'linear',
  resilience: 'logarithmic',
};

function criterionOf(
  { criterion, weight, value, unbounded, worst, best, amount }: Trail['criteria'][number],
  assumed: Explanation['assumed'],
  words: ResultsWords,
): TrailCriterion {
  const unit = UNITS[criterion];
  const root =
    amount.kind === 'result' && amount.name === '' ? { ...amount, name: TRAIL.amount } : amount;
  const write = amountsIn(
    root,
    { unitOf: (figure: FigureId) => words.figure(figure)?.unit, answer: words.answer },
    unit,
  );
  return {
    id: criterion,
    name: words.criterion(criterion),
    contribution: contributionWords(weight, value),
    value: valueWords(criterion, { value: unbounded, worst, best, amount: amount.value }),
    amount: partOf(root, { assumed, words, write }, criterion),
  };
}

type Valued = {
  readonly value: number;
  readonly amount: number;
  readonly worst: number;
  readonly best: number;
};

/** How the value follows from the amount. */
function valueWords(criterion: CriterionId, { value, amount, worst, best }: Valued): string {
  const [a = '', b = '', c = ''] = [amount, worst, best].map((number) =>
    amountInFormula(number, UNITS[criterion]),
  );
  const ends = { amount: a, worst: b, best: c };
  const linear = (amount - worst) / (best - worst);
  const logarithmic = Math.log(amount / worst) / Math.log(best / worst);
  switch (SCALES[criterion]) {
    case 'linear':
      return valueLine(linearWords(ends), linear);
    case 'logarithmic':
      return valueLine(logarithmicWords(ends), logarithmic);
    case 'mean':
      return valueLine(meanWords(logarithmicWords(ends), 2 * value - logarithmic), value);
  }
}

/** Named by where it stands, not by its number: it stays open while its number changes. */
function partOf(node: TrailNode, context: Context, key: string): TrailPart | undefined {
  switch (node.kind) {
    case 'figure':
      return figurePart(node, context, key);
    case 'answer':
      return answerPart(node, context, key);
    case 'number':
      return undefined;
    case 'result':
      return resultPart(node, context, key);
  }
}

function resultPart(
  node: Extract<TrailNode, { kind: 'result' }>,
  context: Context,
  key: string,
): TrailResult {
  const { lines, parts } = formulaOf(node, context.write);
  const name = node.name === '' ? TRAIL.step : node.name;
  return {
    kind: 'result',
    key,
    lines: resultLines(name, lines, context.write(node)),
    parts:
      parts.length === 0
        ? undefined
        : () => parts.flatMap((part, index) => partOf(part, context, `${key}/${index}`) ?? []),
  };
}

function figurePart(
  node: Extract<TrailNode, { kind: 'figure' }>,
  { words, write }: Context,
  key: string,
): TrailFigure {
  const figure = words.figure(node.figure);
  const source = figure && words.source(figure.source);
  const { href, text } = evidenceLink(node.figure, words);
  return {
    kind: 'figure',
    key,
    amount: write(node),
    name: text,
    href,
    source: source && {
      title: source.title,
      address: /^https?:/.test(source.address) ? source.address : undefined,
    },
    standing: figure && `${BASIS_WORDS[figure.basis]}, ${date(figure.date)}`,
    replaced:
      figure === undefined || figure.likely === node.value
        ? undefined
        : replacedWords(amountInFormula(figure.likely, figure.unit)),
  };
}

function answerPart(
  node: Extract<TrailNode, { kind: 'answer' }>,
  { assumed, words, write }: Context,
  key: string,
): TrailAnswer {
  const left = assumed.find(({ answer }) => answer === node.answer);
  return {
    kind: 'answer',
    key,
    answer: node.answer,
    amount: write(node),
    question: words.question(node.answer),
    standing: left === undefined ? SAID : assumedWords(left.because),
    isAssumed: left !== undefined,
  };
}
