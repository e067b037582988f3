/**
 * Values that are worked out once, and again only when something they were read from has changed. Each value
 * notes its sources while it is made, those of the values it asks for included, so nothing is listed by hand.
 */
export type Incremental = {
  /** Goes on with changed sources: what was read from them is forgotten for good. */
  readonly advance: (changed: readonly string[]) => Session;
  /** Tries changed sources out: reads what is untouched by them, and leaves no trace. */
  readonly branch: (changed: readonly string[]) => Session;
};

export type Session = {
  /** The value being worked out was read from this source. */
  readonly note: (source: string) => void;
  /** The value of a key; of one type for one key. */
  readonly once: <T>(key: string, compute: () => T) => T;
};

/** Sources as bits, 32 to a word. */
type Sources = Uint32Array;
/** A value, and how to give back what it holds when it goes. */
type Made<T> = { readonly value: T; readonly giveBack: () => void };
type Entry = Made<unknown> & { readonly sources: Sources };

/** Works a value out. */
type Make = <T>(compute: () => T) => Made<T>;

const WORD_BITS = 32;
const WORD_SHIFT = 5;

const addAll = (into: Sources, sources: Sources): void => {
  for (let word = 0; word < into.length; word += 1) {
    into[word] = (into[word] ?? 0) | (sources[word] ?? 0);
  }
};

const overlap = (one: Sources, other: Sources): boolean => {
  for (let word = 0; word < one.length; word += 1) {
    if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) {
      return true;
    }
  }
  return false;
};

const holdingNothing: Make = (compute) => ({ value: compute(), giveBack: () => {} });

/**
 * Room for so many sources; a source beyond it throws, since it would be taken for none. `make` works out what is
 * kept. When a value goes, what it holds is given back: all that was made from it goes at the same time.
 */
export function createIncremental(mostSources: number, make: Make = holdingNothing): Incremental {
  const words = Math.ceil(mostSources / WORD_BITS);
  const places = new Map<string, number>();
  const kept = new Map<string, Entry>();

  const mark = (sources: Sources, source: string): void => {
    const place = places.get(source) ?? places.size;
    if (place >= mostSources) {
      throw new RangeError(`There is room for ${mostSources} sources only, not for ${source}.`);
    }
    places.set(source, place);
    const word = place >> WORD_SHIFT;
    sources[word] = (sources[word] ?? 0) | (1 << (place % WORD_BITS));
  };

  const marked = (list: readonly string[]): Sources => {
    const sources = new Uint32Array(words);
    for (const source of list) {
      mark(sources, source);
    }
    return sources;
  };

  const session = (
    find: (key: string) => Entry | undefined,
    store: Map<string, Entry>,
    madeBy: Make,
  ): Session => {
    const open: Sources[] = [];
    return {
      note: (source) => {
        const current = open.at(-1);
        if (current !== undefined) {
          mark(current, source);
        }
      },
      once: <T>(key: string, compute: () => T): T => {
        let entry = find(key);
        if (entry === undefined) {
          const sources = new Uint32Array(words);
          open.push(sources);
          try {
            entry = { ...madeBy(compute), sources };
          } finally {
            open.pop();
          }
          store.set(key, entry);
        }
        const current = open.at(-1);
        if (current !== undefined) {
          addAll(current, entry.sources);
        }
        return entry.value as T;
      },
    };
  };

  return {
    advance: (changed) => {
      const gone = marked(changed);
      for (const [key, { sources, giveBack }] of kept) {
        if (overlap(sources, gone)) {
          kept.delete(key);
          giveBack();
        }
      }
      return session((key) => kept.get(key), kept, make);
    },
    branch: (changed) => {
      const gone = marked(changed);
      const own = new Map<string, Entry>();
      const find = (key: string): Entry | undefined => {
        const made = own.get(key);
        if (made !== undefined) {
          return made;
        }
        const entry = kept.get(key);
        return entry === undefined || overlap(entry.sources, gone) ? undefined : entry;
      };
      return session(find, own, holdingNothing);
    },
  };
}
