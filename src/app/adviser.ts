import type { Advice } from '@/engine/advice';
import type { Scenario } from '@/questions/scenario';

/** Where advice comes from: a worker on the page, the engine itself in a test. */
export type Compute = (scenario: Scenario, draws: number | undefined) => Promise<Advice>;

export type Adviser = {
  readonly adviceFor: (scenario: Scenario, draws?: number) => Promise<Advice>;
  /** The same, when it has been worked out already. */
  readonly known: (scenario: Scenario, draws?: number) => Advice | undefined;
};

/** Enough for a questionnaire, its results and four scenarios side by side. */
const REMEMBERED = 12;

/** Two scenarios with the same answers and figures get the same advice, whatever they are called. */
export const keyOf = ({ answers, assumptions = {} }: Scenario, draws: number | undefined): string =>
  JSON.stringify([sorted(answers), sorted(assumptions), draws]);

const sorted = (record: object): readonly unknown[] =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Remembers the last answers of the engine, and asks it once for what several places want. */
export function createAdviser(compute: Compute): Adviser {
  const asked = new Map<string, Promise<Advice>>();
  const told = new Map<string, Advice>();

  const forgetOldest = () => {
    for (const memory of [asked, told]) {
      const [oldest] = memory.keys();
      if (memory.size > REMEMBERED && oldest !== undefined) {
        memory.delete(oldest);
      }
    }
  };

  return {
    known: (scenario, draws) => told.get(keyOf(scenario, draws)),
    adviceFor: (scenario, draws) => {
      const key = keyOf(scenario, draws);
      const pending = asked.get(key);
      if (pending !== undefined) {
        return pending;
      }
      const advice = compute(scenario, draws);
      asked.set(key, advice);
      forgetOldest();
      advice.then(
        (value) => told.set(key, value),
        () => asked.delete(key),
      );
      return advice;
    },
  };
}
