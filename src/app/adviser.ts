import type { Advice } from '@/engine/advice';
import type { Scenario } from '@/questions/scenario';

/** Where advice comes from: a worker on the page, the engine itself in a test. */
export type Compute = (scenario: Scenario, draws: number | undefined) => Promise<Advice>;

export type Adviser = {
  /** Aborted by all who asked before its turn came, a question is never put to the engine. */
  readonly adviceFor: (scenario: Scenario, draws?: number, signal?: AbortSignal) => Promise<Advice>;
  /** The same, when it has been worked out already. */
  readonly known: (scenario: Scenario, draws?: number) => Advice | undefined;
};

/** Enough for a questionnaire, its results and four scenarios side by side. */
const REMEMBERED = 12;

const sorted = (record: object): readonly unknown[] =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Two scenarios with the same answers and figures get the same advice, whatever they are called. */
const keyOf = ({ answers, assumptions = {} }: Scenario, draws: number | undefined): string =>
  JSON.stringify([sorted(answers), sorted(assumptions), draws]);

type Request = {
  readonly key: string;
  readonly advice: Promise<Advice>;
  readonly put: () => Promise<unknown>;
  wanted: number;
};

function requestFor(key: string, compute: () => Promise<Advice>): Request {
  let put: Request['put'] = () => Promise.resolve();
  const advice = new Promise<Advice>((resolve, reject) => {
    put = () => compute().then(resolve, reject);
  });
  return { key, advice, put, wanted: 0 };
}

/**
 * Puts one question at a time to the engine, and each only once however many ask it. A visitor who
 * goes on faster than the engine leaves questions behind that nobody waits for: those are dropped.
 */
export function createAdviser(compute: Compute): Adviser {
  const told = new Map<string, Advice>();
  const open = new Map<string, Request>();
  let running: Request | undefined;

  const remember = (key: string, advice: Advice) => {
    told.set(key, advice);
    const [oldest] = told.keys();
    if (told.size > REMEMBERED && oldest !== undefined) {
      told.delete(oldest);
    }
  };

  const putNext = () => {
    const [next] = open.values();
    if (running !== undefined || next === undefined) {
      return;
    }
    running = next;
    const finish = () => {
      open.delete(next.key);
      running = undefined;
      putNext();
    };
    next.put().then(finish, finish);
  };

  const leave = (request: Request) => {
    request.wanted -= 1;
    if (request.wanted === 0 && running !== request && open.get(request.key) === request) {
      open.delete(request.key);
    }
  };

  const requested = (key: string, scenario: Scenario, draws: number | undefined): Request => {
    const request = requestFor(key, () =>
      compute(scenario, draws).then((advice) => {
        remember(key, advice);
        return advice;
      }),
    );
    open.set(key, request);
    return request;
  };

  return {
    known: (scenario, draws) => told.get(keyOf(scenario, draws)),
    adviceFor: (scenario, draws, signal) => {
      const key = keyOf(scenario, draws);
      const known = told.get(key);
      if (known !== undefined) {
        return Promise.resolve(known);
      }
      const request = open.get(key) ?? requested(key, scenario, draws);
      request.wanted += 1;
      signal?.addEventListener('abort', () => leave(request), { once: true });
      putNext();
      return request.advice;
    },
  };
}
