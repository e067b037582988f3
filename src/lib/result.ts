/** What a person or another program can get wrong comes back as a value, never thrown. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});

/** What each of some things is read as, in their order; or what is wrong with the first that cannot be read. */
export function allRead<From, To, E>(
  things: readonly From[],
  read: (thing: From, index: number) => Result<To, E>,
): Result<readonly To[], E> {
  const all: To[] = [];
  for (const [index, thing] of things.entries()) {
    const one = read(thing, index);
    if (!one.ok) {
      return one;
    }
    all.push(one.value);
  }
  return ok(all);
}
