/** Steps from one word to another: letters added, dropped or replaced (Levenshtein). */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** A slip of the keyboard: at most this share of the letters. */
const SHARE_OF_LETTERS = 1 / 3;
const LONGEST_KEY = 80;

const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The known key that somebody most likely meant; undefined where none is close. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > LONGEST_KEY) {
    return undefined;
  }
  const meant = plain(key);
  const nearest = known
    .map((candidate) => ({ candidate, steps: stepsBetween(meant, plain(candidate)) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return nearest !== undefined && nearest.steps <= meant.length * SHARE_OF_LETTERS
    ? nearest.candidate
    : undefined;
}
