import { useEffect, useState } from 'react';
import type { Advice } from '@/engine/advice';
import type { Scenario } from '@/questions/scenario';
import { useAdviser } from './store-context';

export type CurrentAdvice = {
  /** The last advice there was; undefined until the first. */
  readonly advice: Advice | undefined;
  /** It belongs to earlier answers; a newer one is being worked out. */
  readonly stale: boolean;
};

/** Somebody who types "12" does not ask about 1. */
const SETTLE_MS = 150;

type Delivered = readonly (Advice | undefined)[];

/**
 * Advice for several scenarios, in their order. Keeps the last while newer ones are worked out; a
 * reply to answers that have changed since is dropped.
 */
export function useAdvices(
  scenarios: readonly Scenario[],
  draws?: number,
): readonly CurrentAdvice[] {
  const adviser = useAdviser();
  const [last, setLast] = useState<Delivered>([]);
  const known = scenarios.map((scenario) => adviser.known(scenario, draws));

  // After every drawing: the adviser asks the engine once, however often it is asked.
  useEffect(() => {
    const missing = known.includes(undefined);
    if (!missing && known.every((advice, index) => advice === last[index])) {
      return undefined;
    }
    let current = true;
    const given = new AbortController();
    const deliver = (next: () => Delivered) => {
      if (current) {
        setLast(next);
      }
    };
    const ask = () => {
      Promise.all(
        scenarios.map((scenario) => adviser.adviceFor(scenario, draws, given.signal)),
      ).then(
        (advices) => deliver(() => advices),
        // Thrown while drawing, so that the error boundary gets it.
        (problem: unknown) =>
          deliver(() => {
            throw problem;
          }),
      );
    };
    const timer = setTimeout(ask, missing && last.length > 0 ? SETTLE_MS : 0);
    return () => {
      current = false;
      clearTimeout(timer);
      given.abort();
    };
  });

  return known.map((advice, index) => ({
    advice: advice ?? last[index],
    stale: advice === undefined && last[index] !== undefined,
  }));
}

const NOTHING_YET: CurrentAdvice = { advice: undefined, stale: false };

/** The advice for one scenario: see `useAdvices`. */
export const useAdvice = (scenario: Scenario, draws?: number): CurrentAdvice =>
  useAdvices([scenario], draws)[0] ?? NOTHING_YET;
