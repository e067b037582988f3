/** What a JSON file holds, looked at with care. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, or undefined where it is none. */
export const listIn = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

/** The own value of a key; undefined where there is none. */
export const valueIn = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Text as it stands, a number as text; undefined for everything else. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** A value as short text for people. */
export const shown = (value: unknown): string =>
  value === undefined ? '' : (textIn(value) ?? JSON.stringify(value));
