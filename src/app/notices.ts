import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something the visitor should know, whatever the screen. */
export type AppNotice = {
  /** One of a kind: a newer one of the same kind takes its place. */
  readonly kind: 'link' | 'left-out' | 'edition' | 'storage' | 'set-aside' | 'other-tab';
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly act: () => void } | undefined;
};

export type Notices = StoreApi<{ readonly shown: readonly AppNotice[] }>;

export const createNotices = (): Notices => createStore(() => ({ shown: [] }));

export const dismiss = (notices: Notices, kind: AppNotice['kind']): void =>
  notices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.kind !== kind) }));

export const notify = (notices: Notices, notice: AppNotice): void =>
  notices.setState(({ shown }) => ({
    shown: [...shown.filter(({ kind }) => kind !== notice.kind), notice],
  }));
