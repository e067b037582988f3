import type { AdvisorStore } from '@/state/advisor-store';
import type { SavedTrace } from '@/state/saved-trace';

async function bringBack(text: string, store: AdvisorStore, saved: SavedTrace): Promise<void> {
  const { restoredTrace } = await import('./restored-trace');
  const trace = restoredTrace(text);
  if (trace === undefined) {
    saved.setAside();
  } else if (store.getState().trace === undefined) {
    // A file that was brought meanwhile is the newer one.
    store.getState().bringTrace(trace);
  }
}

/** Brings back the file that an earlier visit used, and keeps the one that is used now. */
export function keepTrace(store: AdvisorStore, saved: SavedTrace): () => void {
  const text = saved.text();
  if (text !== undefined) {
    void bringBack(text, store, saved);
  }
  return store.subscribe((now, before) => {
    if (now.trace !== before.trace) {
      saved.keep(now.trace);
    }
  });
}
