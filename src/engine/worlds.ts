import type { CardQuantity, FigureId, OptionQuantity } from '@/dataset/figure-units';
import type { QuoteId, SingleOptionId } from '@/dataset/ids';
import type { Dataset, Profile } from '@/dataset/schema';
import type { Session } from '@/lib/incremental';
import type { Answers } from '@/questions/answers';
import type { PossibleAnswers } from '@/questions/possible-answers';
import type { Priors } from '@/questions/priors';
import type { Quote } from '@/questions/quote';
import type { MeasurementAdvice } from './advice';
import { agedRange, DRIFT } from './ageing';
import { byLevel } from './choice';
import { cardFigure, columnOf, type Figure, type Figures, optionFigure } from './figures';
import type { Luck } from './luck';
import type { Demand } from './models/demand';
import { contendersOf, type OptionShape } from './option-shape';
import type { Quantity } from './quantity';
import type { Traits } from './traits';
import { traitsFrom } from './traits-from';

/** What the engine is told: the facts, what open questions are taken to be, and what could be said instead. */
export type Knowledge = {
  readonly dataset: Dataset;
  readonly priors: Priors;
  readonly possible: PossibleAnswers;
  /** Demand as it was measured, in place of what mean, peak and pattern say; the same in all worlds. */
  readonly measured?: MeasuredDemand | undefined;
};

/** Demand that was measured, and what there is to tell of the measurement. */
export type MeasuredDemand = {
  readonly demand: Demand;
  readonly told: MeasurementAdvice;
  readonly series: MeasuredSeries;
};

/** Demand step by step: GPUs in each known step of equal length, and the number of each of those; gaps have neither. */
export type MeasuredSeries = {
  readonly gpus: Float64Array;
  readonly knownSteps: Int32Array;
  readonly stepSeconds: number;
};

/**
 * All ways things could be, side by side: the likely world first, then the draws. Every formula takes its
 * uncertain inputs from here and nowhere else.
 */
export type Worlds = {
  readonly draws: number;
  readonly priors: Priors;
  readonly traits: Traits;
  readonly figures: Figures;
  readonly read: (figure: Figure) => Quantity;
  /** A figure of the card of each world. */
  readonly onCard: (quantity: CardQuantity) => Quantity;
  readonly ofOption: (option: SingleOptionId, quantity: OptionQuantity) => Quantity;
  readonly profiles: readonly Profile[];
  /** What competes. */
  readonly contenders: readonly OptionShape[];
  /** Works a value out once, and again only when an answer or figure that it was read from has changed. */
  readonly once: <T>(key: string, compute: () => T) => T;
  /** The same of an option: of a quote, it also hangs on what the provider wrote. */
  readonly onceOf: <T>(shape: OptionShape, key: string, compute: () => T) => T;
};

/** Figures as the dataset has them, drawn once for all enquiries. */
export type DrawnFigures = (figure: Figure) => Quantity;

export function drawnFigures(luck: Luck): DrawnFigures {
  const known = new Map<FigureId, Quantity>();
  return (figure) => {
    const drawn = known.get(figure.id) ?? columnOf(figure, luck);
    known.set(figure.id, drawn);
    return drawn;
  };
}

/** The sources that a session notes. */
export const answerSource = (id: string): string => `answer ${id}`;
export const figureSource = (id: string): string => `figure ${id}`;
export const quoteSource = (id: QuoteId): string => id;

const isQuote = (id: OptionShape['id']): id is QuoteId => id.startsWith('quote.');

export function worldsOf(
  answers: Answers,
  assumptions: Readonly<Record<string, number>>,
  { dataset, priors, measured }: Pick<Knowledge, 'dataset' | 'priors' | 'measured'>,
  figures: Figures,
  luck: Luck,
  drawn: DrawnFigures,
  { note, once }: Session,
  quotes: readonly Quote[] = [],
): Worlds {
  /** As the dataset has it; an old rent is as wide as its age makes it. */
  const readFromDataset = (figure: Figure): Quantity => {
    if (figure.ageDays === undefined) {
      return drawn(figure);
    }
    note(figureSource(DRIFT));
    const moved = assumptions[DRIFT];
    const aged = agedRange(figure, figure.ageDays, moved ?? figures[DRIFT].likely);
    return moved === undefined || aged === figure ? drawn(aged) : columnOf(aged, luck);
  };
  const read = (figure: Figure): Quantity => {
    note(figureSource(figure.id));
    const own = assumptions[figure.id];
    return own === undefined
      ? readFromDataset(figure)
      : { values: own, origin: { kind: 'figure', figure } };
  };
  const traits = traitsFrom({
    answers,
    priors,
    luck,
    asked: (id) => note(answerSource(id)),
    readFigure: (id) => read(figures[id]),
    measured: measured?.demand,
    once,
  });
  return {
    draws: luck.draws,
    priors,
    traits,
    figures,
    read,
    onCard: (quantity) =>
      once(`card ${quantity}`, () =>
        byLevel(traits.card, (card) => read(figures[cardFigure(quantity, card)])),
      ),
    ofOption: (option, quantity) => read(figures[optionFigure(option, quantity)]),
    profiles: dataset.profiles,
    contenders: contendersOf(quotes),
    once,
    onceOf: ({ id }, key, compute) =>
      once(
        `${key} of ${id}`,
        isQuote(id)
          ? () => {
              note(quoteSource(id));
              return compute();
            }
          : compute,
      ),
  };
}
