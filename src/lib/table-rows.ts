import { cellsOf } from './cells';
import { err, ok, type Result } from './result';

/** The cells of one row of a table, and the line of the file on which it begins, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A cell of a spreadsheet may go on over so many lines; a quotation mark further open was never closed. */
const MOST_LINES = 50;

/** What may part the cells: spreadsheets of countries with decimal commas write semicolons. */
export const SEPARATORS = [',', ';', '\t'] as const;

/** How a spreadsheet is told which separator a file has. */
const SEPARATOR_LINE = /^(\uFEFF?)"?sep=."?[^\S\n]*(?=\r?\n)/i;

/** The text without such a line; the lines keep their numbers. */
export const withoutSeparatorLine = (text: string): string => text.replace(SEPARATOR_LINE, '$1');

const linesOf = (text: string): readonly string[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/**
 * The rows of a file with separators, as spreadsheets write them: with or without byte-order mark, any end
 * of line, cells in quotes that hold separators and lines. Blank rows are passed over. The error is the line
 * whose quotation mark is never closed.
 */
export function tableRows(text: string, separator: string): Result<readonly TableRow[], number> {
  const lines = linesOf(text);
  const rows: TableRow[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let row = lines[at] ?? '';
    let cells = cellsOf(row, separator);
    while (cells === undefined) {
      at += 1;
      if (at >= lines.length || at - line >= MOST_LINES) {
        return err(line);
      }
      row += `\n${lines[at] ?? ''}`;
      cells = cellsOf(row, separator);
    }
    if (cells.some((cell) => cell !== '')) {
      rows.push({ line, cells });
    }
  }
  return ok(rows);
}

/** A cell as a file holds it: in quotes where it has to be. */
const cellText = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as a file that spreadsheets open: commas, lines ended as RFC 4180 has it, a mark that it is UTF-8. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
