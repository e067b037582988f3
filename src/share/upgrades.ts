/** What a link says about one scenario, as written, before anything is known about it. */
export type Fields = Readonly<Record<string, string>>;

/** UPGRADES[n - 1] turns the fields of version n into those of version n + 1. Add; never edit. */
export const UPGRADES: readonly ((fields: Fields) => Fields)[] = [];

export const CURRENT_VERSION = UPGRADES.length + 1;
