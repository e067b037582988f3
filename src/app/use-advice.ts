import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Account } from '@/engine/account/account';
import type { Advice } from '@/engine/advice';
import type { Inquiry } from '@/engine/explanation';
import type { Scenario } from '@/questions/scenario';
import type { Explained, Source } from './adviser';
import { useAdviser, useAdvisor } from './store-context';

type Current<Told> = {
  /** The last there was; undefined until the first. */
  readonly told: Told | undefined;
  /** It belongs to earlier answers; a newer one is being worked out. */
  readonly stale: boolean;
};

type CurrentAdvice = Omit<Current<Advice>, 'told'> & {
  readonly advice: Advice | undefined;
};

/** What takes a second to work out is not begun while somebody is typing. */
const SETTLE_MS = 150;
const AT_ONCE = 0;

/** No name of a question has a line end in it. */
const BETWEEN = '\n';

type Delivered<Told> = readonly { readonly key: string; readonly told: Told }[];

/**
 * What a source tells about several scenarios, in their order. Keeps the last while newer ones are
 * worked out; a reply to answers that have changed since is dropped. Drawn as a transition: what is
 * typed meanwhile goes first.
 */
function useTold<Told>(
  source: Source<Told>,
  scenarios: readonly Scenario[],
  draws: number | undefined,
  settleMs: number,
): readonly Current<Told>[] {
  const [last, setLast] = useState<Delivered<Told>>(() => knownTo(source, scenarios, draws));
  // The questions by name: another file makes another question of the same scenario.
  useAdvisor((state) => state.trace);
  const names = scenarios.map((scenario) => source.keyOf(scenario, draws));
  const keys = names.join(BETWEEN);

  useEffect(() => {
    let current = true;
    const given = new AbortController();
    const deliver = (next: () => Delivered<Told>) =>
      startTransition(() => {
        if (current) {
          setLast(next);
        }
      });
    const asked = keys.split(BETWEEN);
    const ask = () => {
      Promise.all(
        scenarios.map(async (scenario, index) => ({
          key: asked[index] ?? '',
          told: await source.ask(scenario, draws, given.signal),
        })),
      ).then(
        (delivered) => deliver(() => delivered),
        // Thrown while drawing, so that the error boundary gets it.
        (problem: unknown) =>
          deliver(() => {
            throw problem;
          }),
      );
    };
    const known = scenarios.every((scenario) => source.known(scenario, draws) !== undefined);
    const timer = settleMs === AT_ONCE || known ? undefined : setTimeout(ask, settleMs);
    if (timer === undefined) {
      ask();
    }
    return () => {
      current = false;
      clearTimeout(timer);
      given.abort();
    };
  }, [source, scenarios, keys, draws, settleMs]);

  return names.map((key, index) => {
    const now = last.find((delivered) => delivered.key === key);
    const shown = now ?? last[index];
    return { told: shown?.told, stale: now === undefined && shown !== undefined };
  });
}

/** All that is known already; nothing where anything is missing. */
function knownTo<Told>(
  source: Source<Told>,
  scenarios: readonly Scenario[],
  draws: number | undefined,
): Delivered<Told> {
  const known = scenarios.flatMap((scenario) => {
    const told = source.known(scenario, draws);
    return told === undefined ? [] : [{ key: source.keyOf(scenario, draws), told }];
  });
  return known.length === scenarios.length ? known : [];
}

function useToldOfOne<Told>(
  source: Source<Told>,
  scenario: Scenario,
  draws: number | undefined,
  settleMs: number,
): Current<Told> {
  const scenarios = useMemo(() => [scenario], [scenario]);
  const [current] = useTold(source, scenarios, draws, settleMs);
  return current ?? { told: undefined, stale: false };
}

/** The advice for several scenarios, in their order. The list must stay the same while they do. */
export const useAdvices = (
  scenarios: readonly Scenario[],
  draws?: number,
): readonly CurrentAdvice[] =>
  useTold(useAdviser().advice, scenarios, draws, AT_ONCE).map(({ told, stale }) => ({
    advice: told,
    stale,
  }));

/** Verdict, shares, options: asked for at once. */
export function useAdvice(scenario: Scenario, draws?: number): CurrentAdvice {
  const { told, stale } = useToldOfOne(useAdviser().advice, scenario, draws, AT_ONCE);
  return { advice: told, stale };
}

/** What to ask next, and whether it is settled: after the advice. */
export function useInquiry(scenario: Scenario, draws?: number) {
  const { told, stale } = useToldOfOne<Inquiry>(useAdviser().inquiry, scenario, draws, AT_ONCE);
  return { inquiry: told, stale };
}

/** Why, how sure, what would change it: once the answers have settled. */
export function useExplained(scenario: Scenario, draws?: number) {
  const { told, stale } = useToldOfOne<Explained>(
    useAdviser().explained,
    scenario,
    draws,
    SETTLE_MS,
  );
  return { explained: told, stale };
}

/** What it means for money and machines: after the explanation, which is asked for first. */
export function useAccount(scenario: Scenario, draws?: number) {
  const { told, stale } = useToldOfOne<Account>(useAdviser().account, scenario, draws, SETTLE_MS);
  return { account: told, stale };
}
