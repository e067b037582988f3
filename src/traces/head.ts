/** The beginning of a file, from which its format and its columns are known. */
import { cellsOf } from '@/lib/cells';

export type Row = { readonly number: number; readonly line: string };

/** Lines that begin with # say something about the file; the others are its rows. */
export type Head = { readonly comments: readonly string[]; readonly rows: readonly Row[] };

/** What is no row: a remark, or the line that tells Excel the separator. */
export const isComment = (line: string): boolean => line.startsWith('#') || /^sep=.$/i.test(line);

/** In this order: a comma may also be a decimal, so it comes last. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

const countsBy = (separator: string, rows: readonly Row[]): readonly number[] =>
  rows.map(({ line }) => cellsOf(line, separator)?.length ?? 0);

/** What stands between the cells: the first that splits every row alike, or at least the first row. */
export function separatorOf({ rows }: Head): string | undefined {
  const splits = SEPARATORS.map((separator) => ({ separator, counts: countsBy(separator, rows) }));
  const possible = splits.filter(({ counts }) => (counts[0] ?? 0) > 1);
  const alike = possible.find(({ counts }) => counts.every((count) => count === counts[0]));
  return (alike ?? possible[0])?.separator;
}
