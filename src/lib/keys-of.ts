/** Object.keys with the type of the keys. One of the two casts of `lib`. */
export const keysOf = <T extends object>(record: T): readonly (keyof T & string)[] =>
  Object.keys(record) as (keyof T & string)[];
