import { EDITION } from '@/dataset/edition';
import type { Result } from '@/lib/result';
import type { Scenario } from '@/questions/scenario';
import { decodeLink, type LinkError } from '@/share/decode-link';
import { encodeCompareLink, encodeScenarioLink } from '@/share/encode-link';
import { type AdvisorStore, hasAnswers } from '@/state/advisor-store';
import { fragmentOf, type Screen, screenAt } from './address';

/** Where the visitor is, and the ways to go elsewhere. */
export type Navigation = {
  readonly screen: () => Screen;
  readonly subscribe: (changed: () => void) => () => void;
  /** Shows another screen: a new entry in the history of the browser. */
  readonly go: (screen: Screen) => void;
  /** Where a link to that screen leads, with the scenarios it carries. */
  readonly hrefOf: (screen: Screen) => string;
  readonly stop: () => void;
};

export type LinkNews =
  | { readonly kind: 'not-opened'; readonly error: LinkError }
  | { readonly kind: 'left-out'; readonly notices: readonly string[] }
  | { readonly kind: 'other-edition'; readonly edition: string };

type Setting = {
  readonly window: Window;
  readonly store: AdvisorStore;
  readonly parseScenario: (raw: unknown) => Result<Scenario, unknown>;
  readonly onNews: (news: LinkNews) => void;
};

/** What an entry of the history remembers beside its address. */
type Entry = { readonly enquiry: string; readonly scenario: Scenario };

/** Browsers refuse more than a hundred changes of the address in half a minute. */
const SETTLE_MS = 300;

/** A link says of which edition it is: its own, or the one at hand. */
const dated = (scenario: Scenario): Scenario => ({
  ...scenario,
  edition: scenario.edition ?? EDITION,
});

const isOtherEdition = (edition: string | undefined): edition is string =>
  edition !== undefined && edition !== EDITION;

/**
 * Keeps store and address bar in step; the only file that touches history and fragment. Replaces
 * while answers change, pushes on a change of screen. Going back within one enquiry keeps the newest
 * answers; going back to another one brings its scenario back.
 */
export function syncAddress({ window, store, parseScenario, onNews }: Setting): Navigation {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  let screen: Screen = { kind: 'start' };
  let timer: number | undefined;

  const entry = (): Entry => {
    const { enquiry, scenario } = store.getState();
    return { enquiry, scenario };
  };

  const hrefOf = (to: Screen): string => {
    const { scenario, compared } = store.getState();
    if (to.kind === 'results') {
      return encodeScenarioLink(dated(scenario));
    }
    return to.kind === 'compare' && compared.length > 0
      ? encodeCompareLink(compared.map(dated))
      : fragmentOf(to);
  };

  /** A link of our own leads to what is on screen already: that opens nothing. */
  const isOnScreen = (scenario: Scenario): boolean =>
    encodeScenarioLink(dated(scenario)) === encodeScenarioLink(dated(store.getState().scenario));

  const show = (next: Screen) => {
    screen = next;
    for (const listener of listeners) {
      listener();
    }
  };

  let written = Number.NEGATIVE_INFINITY;

  const write = () => {
    window.clearTimeout(timer);
    timer = undefined;
    written = window.performance.now();
    history.replaceState(entry(), '', hrefOf(screen));
  };

  /** At once after a pause, so that a reload finds it; at the end of a burst otherwise. */
  const writeSoon = () => {
    window.clearTimeout(timer);
    const rest = written + SETTLE_MS - window.performance.now();
    if (rest <= 0) {
      write();
    } else {
      timer = window.setTimeout(write, rest);
    }
  };

  const writeNow = () => {
    if (timer !== undefined) {
      write();
    }
  };

  /** Brings back what an entry of ours remembers; false where the entry is not ours. */
  const restored = (): boolean => {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !('enquiry' in state)) {
      return false;
    }
    const { enquiry, open } = store.getState();
    if (state.enquiry !== enquiry && 'scenario' in state) {
      const scenario = parseScenario(state.scenario);
      if (scenario.ok) {
        open(scenario.value, String(state.enquiry));
      }
    }
    return true;
  };

  /** A fragment that came from outside: a link somebody sent, or typed by hand. */
  const opened = (fragment: string): Screen | undefined => {
    const named = screenAt(fragment);
    const carries = named?.kind === 'results' || named?.kind === 'compare';
    if (named !== undefined && !carries) {
      return named;
    }
    const ownAnswers = hasAnswers(store.getState().scenario);
    if (
      named !== undefined &&
      !fragment.includes('?') &&
      (named.kind === 'compare' || ownAnswers)
    ) {
      return named;
    }
    const link = decodeLink(fragment);
    if (!link.ok || named === undefined) {
      onNews({ kind: 'not-opened', error: link.ok ? { kind: 'no-state' } : link.error });
      return undefined;
    }
    const { scenarios, notices } = link.value;
    const [first] = scenarios;
    if (link.value.screen === 'compare') {
      store.getState().replaceCompared(scenarios);
    } else if (first !== undefined && !isOnScreen(first)) {
      store.getState().open(first);
    }
    if (notices.length > 0) {
      onNews({ kind: 'left-out', notices });
    }
    const edition = scenarios.map((scenario) => scenario.edition).find(isOtherEdition);
    if (edition !== undefined) {
      onNews({ kind: 'other-edition', edition });
    }
    return { kind: link.value.screen };
  };

  const read = () => {
    const fragment = location.hash;
    const next = restored() ? screenAt(fragment) : opened(fragment);
    // A link that cannot be opened leaves the visitor where they were, and the address to be mended.
    if (next !== undefined) {
      show(next);
      write();
    }
  };

  const go = (next: Screen) => {
    writeNow();
    history.pushState(entry(), '', hrefOf(next));
    show(next);
    window.scrollTo(0, 0);
  };

  if (location.hash === '') {
    restored();
    history.replaceState(entry(), '');
  } else {
    read();
  }
  const forget = store.subscribe(writeSoon);
  window.addEventListener('hashchange', read);
  window.addEventListener('pagehide', writeNow);

  return {
    screen: () => screen,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    go,
    hrefOf,
    stop: () => {
      window.clearTimeout(timer);
      forget();
      window.removeEventListener('hashchange', read);
      window.removeEventListener('pagehide', writeNow);
    },
  };
}
