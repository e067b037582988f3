/** A record with exactly these keys. Like `keysOf`, one of the casts of `lib`. */
export const recordOf = <K extends string, V>(
  keys: readonly K[],
  valueOf: (key: K) => V,
): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Readonly<Record<K, V>>;
