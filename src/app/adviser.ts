import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { Explanation, Inquiry } from '@/engine/explanation';
import type { Scenario } from '@/questions/scenario';
import type { ImportedTrace } from '@/state/imported-trace';
import { createLane, type Lane, type Request } from './lane';

type Compute<Told> = (
  scenario: Scenario,
  draws: number | undefined,
  measured: ImportedTrace | undefined,
) => Promise<Told>;

/** All that explains an advice, beside the advice itself with every option, those that are ruled out too. */
export type Explained = { readonly advice: Advice; readonly explanation: Explanation };

/** Where answers come from: two workers on the page, the engine itself in a test. */
export type AskedEngine = {
  readonly decide: Compute<Advice>;
  readonly inquire: Compute<Inquiry>;
  readonly explain: Compute<Explained>;
  readonly account: Compute<Account>;
};

/** One kind of answer about scenarios. */
export type Source<Told> = {
  /** Aborted by all who asked before its turn came, a question is never put to the engine. */
  readonly ask: (scenario: Scenario, draws?: number, signal?: AbortSignal) => Promise<Told>;
  /** The same, when it has been worked out already. */
  readonly known: (scenario: Scenario, draws?: number) => Told | undefined;
  /** Names the question: the same answers, figures, offers and file are told the same, whatever the scenario is called. */
  readonly keyOf: (scenario: Scenario, draws?: number) => string;
};

export type Adviser = {
  /** Of the options that are possible: what is ruled out comes with the explanation. */
  readonly advice: Source<Advice>;
  readonly inquiry: Source<Inquiry>;
  readonly explained: Source<Explained>;
  readonly account: Source<Account>;
};

/** Enough for a questionnaire, its results and four scenarios side by side. */
const REMEMBERED = 12;

/** In one worker the quick question goes first, also before those about older answers. */
const FIRST = 0;
const SECOND = 1;

const sorted = (record: object): readonly unknown[] =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The file that stands for the demand of a scenario, if one does. */
export type MeasuredFor = (scenario: Scenario) => ImportedTrace | undefined;

type Open<Told> = { readonly told: Promise<Told>; readonly request: Request; wanted: number };

function requestFor<Told>(compute: () => Promise<Told>, urgency: number): Open<Told> {
  let put: Request['put'] = () => Promise.resolve();
  const told = new Promise<Told>((resolve, reject) => {
    put = () => compute().then(resolve, reject);
  });
  return { told, request: { urgency, put }, wanted: 0 };
}

function sourceOf<Told>(
  compute: Compute<Told>,
  measuredFor: MeasuredFor,
  lane: Lane,
  urgency: number,
): Source<Told> {
  const told = new Map<string, Told>();
  const open = new Map<string, Open<Told>>();

  const keyOf = (scenario: Scenario, draws?: number): string => {
    const { answers, assumptions = {}, quotes = [] } = scenario;
    return JSON.stringify([
      sorted(answers),
      sorted(assumptions),
      quotes.map(sorted),
      draws,
      measuredFor(scenario)?.id,
    ]);
  };

  const remember = (key: string, value: Told) => {
    told.set(key, value);
    const [oldest] = told.keys();
    if (told.size > REMEMBERED && oldest !== undefined) {
      told.delete(oldest);
    }
  };

  const begun = (key: string, scenario: Scenario, draws: number | undefined): Open<Told> => {
    const measured = measuredFor(scenario);
    const asked = requestFor(async () => {
      try {
        const value = await compute(scenario, draws, measured);
        remember(key, value);
        return value;
      } finally {
        open.delete(key);
      }
    }, urgency);
    open.set(key, asked);
    lane.add(asked.request);
    return asked;
  };

  const leave = (key: string, left: Open<Told>) => {
    left.wanted -= 1;
    if (left.wanted === 0 && lane.withdraw(left.request)) {
      open.delete(key);
    }
  };

  return {
    keyOf,
    known: (scenario, draws) => told.get(keyOf(scenario, draws)),
    ask: (scenario, draws, signal) => {
      const key = keyOf(scenario, draws);
      const known = told.get(key);
      if (known !== undefined) {
        return Promise.resolve(known);
      }
      const asked = open.get(key) ?? begun(key, scenario, draws);
      asked.wanted += 1;
      signal?.addEventListener('abort', () => leave(key, asked), { once: true });
      return asked.told;
    },
  };
}

/**
 * Puts each question once, however many ask it, and one at a time to each worker. A visitor who goes on
 * faster than the engine leaves questions behind that nobody waits for: those are dropped. The long
 * explanation has a lane of its own, so that no verdict waits for it.
 */
export function createAdviser(
  { decide, inquire, explain, account }: AskedEngine,
  measuredFor: MeasuredFor = () => undefined,
): Adviser {
  const quick = createLane();
  const thorough = createLane();
  return {
    advice: sourceOf(decide, measuredFor, quick, FIRST),
    inquiry: sourceOf(inquire, measuredFor, quick, SECOND),
    explained: sourceOf(explain, measuredFor, thorough, FIRST),
    account: sourceOf(account, measuredFor, thorough, SECOND),
  };
}
