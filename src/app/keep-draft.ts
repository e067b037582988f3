import { type AdvisorStore, hasAnswers } from '@/state/advisor-store';
import type { SavedScenarios } from '@/state/saved-scenarios';
import { dismiss, type Notices, notify } from './notices';
import { WORDS } from './words';

type Setting = {
  readonly window: Window;
  readonly store: AdvisorStore;
  readonly saved: SavedScenarios;
  readonly notices: Notices;
};

const SETTLE_MS = 250;

/**
 * Saves what is on screen shortly after it changes, and before the page goes. A scenario that another
 * one replaces is kept among the earlier ones. Tells when another tab kept something else.
 */
export function keepDraft({ window, store, saved, notices }: Setting): () => void {
  let timer: number | undefined;
  const saveNow = () => {
    if (timer !== undefined) {
      window.clearTimeout(timer);
      timer = undefined;
      saved.keepDraft(store.getState());
    }
  };

  const forget = store.subscribe((now, before) => {
    const replaced = before.scenario;
    if (now.enquiry !== before.enquiry && hasAnswers(replaced)) {
      saved.keepEarlier(replaced);
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(saveNow, SETTLE_MS);
  });

  const unwatch = saved.watchOtherTabs(window, ({ scenario, compared, enquiry }) => {
    if (JSON.stringify(scenario) === JSON.stringify(store.getState().scenario)) {
      return;
    }
    notify(notices, {
      kind: 'other-tab',
      lines: [WORDS.otherTab],
      action: {
        label: WORDS.takeOver,
        act: () => {
          store.getState().open(scenario, enquiry);
          store.getState().replaceCompared(compared);
          dismiss(notices, 'other-tab');
        },
      },
    });
  });

  window.addEventListener('pagehide', saveNow);
  return () => {
    saveNow();
    forget();
    unwatch();
    window.removeEventListener('pagehide', saveNow);
  };
}
