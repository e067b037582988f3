/**
 * The cells of one line of a delimited file. A cell in quotes may hold the separator, and a quotation mark
 * written twice. Undefined where a quotation mark is never closed: no cell goes on into the next line.
 */
export function cellsOf(line: string, separator: string): readonly string[] | undefined {
  if (!line.includes('"')) {
    return line.split(separator).map((cell) => cell.trim());
  }
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const cell = quotedCellAt(line, at, separator) ?? openCellAt(line, at, separator);
    if (cell === 'open') {
      return undefined;
    }
    cells.push(cell.text);
    at = cell.next;
  }
  return cells;
}

type Cell = { readonly text: string; readonly next: number };

/** Up to the next separator, as it stands. */
function openCellAt(line: string, start: number, separator: string): Cell {
  const found = line.indexOf(separator, start);
  const end = found < 0 ? line.length : found;
  return { text: line.slice(start, end).trim(), next: end + separator.length };
}

/** A cell that begins with a quotation mark; undefined where it begins with anything else. */
function quotedCellAt(line: string, start: number, separator: string): Cell | 'open' | undefined {
  let at = start;
  while (line[at] === ' ') {
    at += 1;
  }
  if (line[at] !== '"') {
    return undefined;
  }
  let text = '';
  let from = at + 1;
  for (;;) {
    const mark = line.indexOf('"', from);
    if (mark < 0) {
      return 'open';
    }
    text += line.slice(from, mark);
    if (line[mark + 1] !== '"') {
      // What stands between the closing mark and the separator belongs to the cell too: nothing is lost.
      const rest = openCellAt(line, mark + 1, separator);
      return { text: (text + rest.text).trim(), next: rest.next };
    }
    text += '"';
    from = mark + 2;
  }
}
