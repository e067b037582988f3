import { useEffect, useState } from 'react';
import type { Advice } from '@/engine/advice';
import type { Scenario } from '@/questions/scenario';
import { keyOf } from './adviser';
import { useAdviser } from './store-context';

export type CurrentAdvice = {
  /** The last advice there was; undefined until the first. */
  readonly advice: Advice | undefined;
  /** It belongs to earlier answers; a newer one is being worked out. */
  readonly stale: boolean;
};

/** Somebody who types "12" does not ask about 1. */
const SETTLE_MS = 150;

/** Advice for several scenarios, in their order. Keeps the last while newer ones are worked out. */
export function useAdvices(
  scenarios: readonly Scenario[],
  draws?: number,
): readonly CurrentAdvice[] {
  const adviser = useAdviser();
  const [last, setLast] = useState<readonly (Advice | undefined)[]>([]);
  const key = scenarios.map((scenario) => keyOf(scenario, draws)).join('\n');

  // The key says all that matters of the scenarios.
  useEffect(() => {
    let current = true;
    const ask = () =>
      Promise.all(scenarios.map((scenario) => adviser.adviceFor(scenario, draws))).then(
        (advices) => current && setLast(advices),
        (problem: unknown) => {
          if (current) {
            // Thrown while drawing, so that the error boundary gets it.
            setLast(() => {
              throw problem;
            });
          }
        },
      );
    const timer = setTimeout(ask, last.length === 0 ? 0 : SETTLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, adviser]);

  return scenarios.map((scenario, index) => {
    const known = adviser.known(scenario, draws);
    const advice = known ?? last[index];
    return { advice, stale: known === undefined && advice !== undefined };
  });
}

const NOTHING_YET: CurrentAdvice = { advice: undefined, stale: false };

/** The advice for one scenario: see `useAdvices`. */
export const useAdvice = (scenario: Scenario, draws?: number): CurrentAdvice =>
  useAdvices([scenario], draws)[0] ?? NOTHING_YET;
