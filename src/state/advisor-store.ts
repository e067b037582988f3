import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FigureId } from '@/dataset/figure-units';
import type { AnswerId, Answers } from '@/questions/answers';
import type { Quote } from '@/questions/quote';
import type { Scenario } from '@/questions/scenario';
import type { ImportedTrace } from './imported-trace';
import { nextName } from './next-name';

/** What is kept: the scenario on screen and the ones set side by side. */
export type Kept = {
  readonly scenario: Scenario;
  /** Up to four. */
  readonly compared: readonly Scenario[];
  /** Names the enquiry on screen: opening another scenario begins another one. */
  readonly enquiry?: string | undefined;
};

/** What the visitor said, and the ways to say it. Advice is not here: it is computed from this. */
export type AdvisorState = Kept & {
  readonly enquiry: string;
  /** The file that demand was taken from last; it counts where the answers on demand are those it gave. */
  readonly trace: ImportedTrace | undefined;
  /** Undefined takes the answer back. */
  readonly answer: (id: AnswerId, value: Answers[AnswerId] | undefined) => void;
  /** With a name it goes on with that enquiry. */
  readonly open: (scenario: Scenario, enquiry?: string) => void;
  readonly rename: (name: string) => void;
  /** Undefined goes back to the figure of the dataset. */
  readonly assume: (figure: FigureId, value: number | undefined) => void;
  /** Undefined forgets the file. */
  readonly bringTrace: (trace: ImportedTrace | undefined) => void;
  /** Several figures of the visitor's own at once; those not named stay as they are. */
  readonly assumeAll: (own: Readonly<Record<string, number>>) => void;
  /** Every figure as the dataset has it. */
  readonly assumeNothing: () => void;
  /** Behind those there are, or from a place among them on: one that was taken back has its number again. */
  readonly addQuotes: (quotes: readonly Quote[], at?: number) => void;
  readonly changeQuote: (index: number, quote: Quote) => void;
  readonly removeQuote: (index: number) => void;
  readonly addToCompare: (scenario: Scenario) => void;
  readonly replaceCompared: (all: readonly Scenario[]) => void;
  readonly removeFromCompare: (index: number) => void;
};

export type AdvisorStore = StoreApi<AdvisorState>;

export const MOST_COMPARED = 4;

export const EMPTY_SCENARIO: Scenario = { version: 1, answers: {} };

export const hasAnswers = ({ answers }: Scenario): boolean => Object.keys(answers).length > 0;

export const NOTHING_KEPT: Kept = { scenario: EMPTY_SCENARIO, compared: [] };

/** A copy without one entry. */
function without<T extends object>(record: T, key: keyof T): Omit<T, typeof key> {
  const { [key]: _, ...others } = record;
  return others;
}

function answered(
  scenario: Scenario,
  id: AnswerId,
  value: Answers[AnswerId] | undefined,
): Scenario {
  const { answers } = scenario;
  return {
    ...scenario,
    answers:
      value === undefined ? without(answers, id) : Object.assign({}, answers, { [id]: value }),
  };
}

function assumed(scenario: Scenario, figure: FigureId, value: number | undefined): Scenario {
  const { assumptions = {}, ...rest } = scenario;
  const { [figure]: _, ...others } = assumptions;
  const all = value === undefined ? others : { ...others, [figure]: value };
  return Object.keys(all).length === 0 ? rest : { ...rest, assumptions: all };
}

function assumedAll(scenario: Scenario, own: Readonly<Record<string, number>>): Scenario {
  const all = { ...scenario.assumptions, ...own };
  return Object.keys(all).length === 0 ? scenario : { ...scenario, assumptions: all };
}

function withNothingAssumed(scenario: Scenario): Scenario {
  const { assumptions: _, ...rest } = scenario;
  return rest;
}

const quotesOf = ({ quotes = [] }: Scenario): readonly Quote[] => quotes;

function offered(scenario: Scenario, quotes: readonly Quote[]): Scenario {
  const { quotes: _, ...rest } = scenario;
  return quotes.length === 0 ? rest : { ...rest, quotes };
}

function renamed(scenario: Scenario, name: string): Scenario {
  const { name: _, ...rest } = scenario;
  return name.trim() === '' ? rest : { ...rest, name };
}

export const createAdvisorStore = (initial: Kept = NOTHING_KEPT): AdvisorStore =>
  createStore<AdvisorState>()((set) => ({
    ...initial,
    enquiry: initial.enquiry ?? nextName(),
    trace: undefined,
    answer: (id, value) => set(({ scenario }) => ({ scenario: answered(scenario, id, value) })),
    open: (scenario, enquiry = nextName()) => set({ scenario, enquiry }),
    rename: (name) => set(({ scenario }) => ({ scenario: renamed(scenario, name) })),
    assume: (figure, value) =>
      set(({ scenario }) => ({ scenario: assumed(scenario, figure, value) })),
    bringTrace: (brought) => set({ trace: brought }),
    assumeAll: (own) => set(({ scenario }) => ({ scenario: assumedAll(scenario, own) })),
    assumeNothing: () => set(({ scenario }) => ({ scenario: withNothingAssumed(scenario) })),
    addQuotes: (quotes, at) =>
      set(({ scenario }) => {
        const others = quotesOf(scenario);
        return { scenario: offered(scenario, others.toSpliced(at ?? others.length, 0, ...quotes)) };
      }),
    changeQuote: (index, quote) =>
      set(({ scenario }) => ({
        scenario: offered(
          scenario,
          quotesOf(scenario).map((other, at) => (at === index ? quote : other)),
        ),
      })),
    removeQuote: (index) =>
      set(({ scenario }) => ({
        scenario: offered(
          scenario,
          quotesOf(scenario).filter((_, at) => at !== index),
        ),
      })),
    addToCompare: (scenario) =>
      set(({ compared }) => ({ compared: [...compared, scenario].slice(-MOST_COMPARED) })),
    replaceCompared: (all) => set({ compared: all.slice(0, MOST_COMPARED) }),
    removeFromCompare: (index) =>
      set(({ compared }) => ({ compared: compared.filter((_, at) => at !== index) })),
  }));
