import { assertNever } from '@/lib/assert-never';
import { parseScenario } from '@/questions/scenario-problems';
import { createAdvisorStore } from '@/state/advisor-store';
import { createSavedScenarios, type SavedScenarios } from '@/state/saved-scenarios';
import { createSavedTrace } from '@/state/saved-trace';
import { createShelf } from '@/state/shelf';
import { type AskedEngine, createAdviser } from './adviser';
import { keepDraft } from './keep-draft';
import { keepTrace } from './keep-trace';
import { measuredFor } from './measured-for';
import { type AppNotice, createNotices, dismiss, type Notices, notify } from './notices';
import type { StartTrace } from './open-trace';
import type { Ground } from './store-context';
import { type LinkNews, type Navigation, syncAddress } from './sync-address';
import { editionLine, linkErrorLines, STORAGE_WORDS, WORDS } from './words';

export type Booted = {
  readonly ground: Ground;
  readonly notices: Notices;
  readonly saved: SavedScenarios;
  /** Lets go of the page: for tests. */
  readonly stop: () => void;
};

/** Draft and address → store, navigation and notices. The address wins; the draft it replaces is kept. */
export function boot(
  window: Window,
  engine: AskedEngine,
  startTrace: StartTrace = startInWorker,
): Booted {
  const notices = createNotices();
  const shelf = createShelf(
    () => window.localStorage,
    ({ kind }) =>
      notify(notices, {
        kind: kind === 'damaged' ? 'set-aside' : 'storage',
        lines: [STORAGE_WORDS[kind]],
      }),
  );
  const saved = createSavedScenarios({ shelf, parse: parseScenario });
  const store = createAdvisorStore(saved.draft());
  const adviser = createAdviser(engine, (scenario) =>
    measuredFor(scenario, store.getState().trace),
  );
  const releaseTrace = keepTrace(store, createSavedTrace(shelf));
  const release = keepDraft({ window, store, saved, notices });
  const navigation: Navigation = syncAddress({
    window,
    store,
    parseScenario,
    onNews: (news) => notify(notices, noticeOf(news)),
  });
  // A link that could not be opened is old news on the next screen.
  const forget = navigation.subscribe(() => dismiss(notices, 'link'));
  return {
    ground: { store, navigation, adviser, startTrace },
    notices,
    saved,
    stop: () => {
      forget();
      navigation.stop();
      releaseTrace();
      release();
    },
  };
}

/** Fetched with the first file: nothing of it is in the first load. */
const startInWorker: StartTrace = async () => (await import('./open-trace')).openTrace();

/** What a link brought that the visitor should know. */
function noticeOf(news: LinkNews): AppNotice {
  switch (news.kind) {
    case 'not-opened':
      return { kind: 'link', lines: linkErrorLines(news.error) };
    case 'left-out':
      return { kind: 'left-out', lines: [WORDS.leftOut, ...news.notices] };
    case 'other-edition':
      return { kind: 'edition', lines: [editionLine(news.edition)] };
    default:
      return assertNever(news);
  }
}
