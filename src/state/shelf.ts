/** What went wrong with the storage of the browser, told once each. */
export type StorageProblem =
  /** Nothing can be kept: private window, or forbidden. */
  | { readonly kind: 'denied' }
  /** No room left: the last changes are only in this tab. */
  | { readonly kind: 'full' }
  /** Something kept could not be read; it is set aside. */
  | { readonly kind: 'damaged' };

/** Texts by key, in the browser's storage as long as it can, in memory from then on. Never throws. */
export type Shelf = {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
  /** Takes the text away from its key and keeps it among the ones set aside. */
  readonly setAside: (key: string) => void;
  readonly aside: () => readonly string[];
};

const ASIDE = 'metalwise.set-aside.';

/** Storage is asked for each time: where it is denied, naming it throws. */
export function createShelf(
  storage: () => Storage,
  onProblem: (problem: StorageProblem) => void,
): Shelf {
  const memory = new Map<string, string>();
  const told = new Set<StorageProblem['kind']>();

  const tell = (kind: StorageProblem['kind']) => {
    if (!told.has(kind)) {
      told.add(kind);
      onProblem({ kind });
    }
  };

  const attempt = <T>(act: (store: Storage) => T): T | undefined => {
    try {
      return act(storage());
    } catch (problem) {
      tell(
        problem instanceof DOMException && problem.name === 'QuotaExceededError'
          ? 'full'
          : 'denied',
      );
      return undefined;
    }
  };

  const stored = (key: string) => attempt((store) => store.getItem(key) ?? undefined);

  const write = (key: string, text: string): void => {
    const written = attempt((store) => {
      store.setItem(key, text);
      return true;
    });
    if (written) {
      memory.delete(key);
    } else {
      memory.set(key, text);
    }
  };

  const asideKeys = (): readonly string[] => {
    const keys = attempt((store) =>
      Array.from({ length: store.length }, (_, index) => store.key(index) ?? ''),
    );
    const all = new Set([...(keys ?? []), ...memory.keys()]);
    return [...all].filter((key) => key.startsWith(ASIDE)).toSorted();
  };

  const remove = (key: string): void => {
    memory.delete(key);
    attempt((store) => store.removeItem(key));
  };

  const read = (key: string) => memory.get(key) ?? stored(key);

  return {
    read,
    write,
    remove,
    setAside: (key) => {
      const text = read(key);
      if (text !== undefined) {
        write(`${ASIDE}${asideKeys().length + 1}`, text);
        remove(key);
        tell('damaged');
      }
    },
    aside: () => asideKeys().flatMap((key) => read(key) ?? []),
  };
}
