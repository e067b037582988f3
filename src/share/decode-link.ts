import { err, ok, type Result } from '@/lib/result';
import type { Scenario } from '@/questions/scenario';
import { readFields } from './read-fields';
import { numberedParts, type Pair, type Parts, singlePart } from './split-fields';
import { CURRENT_VERSION, UPGRADES } from './upgrades';
import { WORDS } from './words';

export type LinkError =
  | { readonly kind: 'no-state' }
  | { readonly kind: 'newer-than-this-page'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly problems: readonly string[] };

/** What a link carries: what to show, of which scenarios, and what had to be left out of it. */
export type Shared = {
  readonly screen: 'results' | 'compare';
  readonly scenarios: readonly Scenario[];
  readonly notices: readonly string[];
};

const COMPARE = '/compare';
const MOST_COMPARED = 4;

const unreadable = (problems: readonly string[]): Result<never, LinkError> =>
  err({ kind: 'unreadable', problems });

/** The key that is said twice, each time differently: which of them was meant nobody can tell. */
function contradictionIn(pairs: readonly Pair[]): string | undefined {
  const lastSaid = new Map(pairs);
  return pairs.find(([key, value]) => lastSaid.get(key) !== value)?.[0];
}

function readParts(
  screen: Shared['screen'],
  version: number,
  { parts, strangers }: Parts,
): Result<Shared, LinkError> {
  const read = parts.slice(0, MOST_COMPARED).map(({ prefix, number, fields }) => {
    const current = UPGRADES.slice(version - 1).reduce((older, upgrade) => upgrade(older), fields);
    return { prefix, number, ...readFields(current) };
  });
  const problems = read.flatMap(({ number, scenario }) =>
    scenario.ok
      ? []
      : scenario.error.map((problem) =>
          screen === 'compare' ? WORDS.ofScenario(number, problem) : problem,
        ),
  );
  const unknown = read.flatMap(({ prefix, unknown: keys }) => keys.map((key) => prefix + key));
  return problems.length > 0
    ? unreadable(problems)
    : ok({
        screen,
        scenarios: read.flatMap(({ scenario }) => (scenario.ok ? [scenario.value] : [])),
        notices: [
          ...(parts.length > MOST_COMPARED ? [WORDS.tooMany(MOST_COMPARED)] : []),
          ...[...strangers, ...unknown].map(WORDS.leftOut),
        ],
      });
}

/**
 * Reads an address, or what follows its '#'. Never throws: an address is something that people edit,
 * and that mails and chats cut short. A fragment without `v` is no link of ours.
 */
export function decodeLink(fragment: string): Result<Shared, LinkError> {
  const [path = '', ...query] = fragment.slice(fragment.indexOf('#') + 1).split('?');
  const pairs = [...new URLSearchParams(query.join('?'))];
  const written = pairs.find(([key]) => key === 'v')?.[1];
  if (written === undefined) {
    return err({ kind: 'no-state' });
  }
  const contradiction = contradictionIn(pairs);
  if (contradiction !== undefined) {
    return unreadable([WORDS.saidTwice(contradiction)]);
  }
  if (!/^[1-9]\d*$/.test(written)) {
    return unreadable([WORDS.versionUnreadable(written)]);
  }
  const version = Number(written);
  if (version > CURRENT_VERSION) {
    return err({ kind: 'newer-than-this-page', version });
  }
  const fields = pairs.filter(([key]) => key !== 'v');
  return path === COMPARE
    ? readParts('compare', version, numberedParts(fields))
    : readParts('results', version, singlePart(fields));
}
