/** A file of lines: its head shows the format, whose reader then takes every line. */
import { err, type Result } from '@/lib/result';
import type { Asked } from './demand-series';
import { isExposition } from './exposition';
import { grafana, isGrafana, isGrafanaInRows } from './grafana';
import { type Head, isComment, type Row } from './head';
import { isNvidiaSmi, nvidiaSmi } from './nvidia-smi';
import { plainCsv } from './plain-csv';
import type { TraceProblem } from './problems';
import type { LineReader, Recording } from './recording';
import { isSacct, sacct } from './sacct';
import { FOUND } from './words';

/** So many rows show the separator, the columns and the format. */
const ROWS_OF_HEAD = 30;

/** The reader of the format that a file begins with: the plain one where it is no other. */
function readerFor(head: Head, asked: Asked): Result<LineReader, TraceProblem> {
  const place = head.rows[0]?.number;
  if (isExposition(head)) {
    return err({ place, found: FOUND.oneScrape, expected: 'values-over-time' });
  }
  if (isGrafanaInRows(head)) {
    return err({ place, found: FOUND.rowsOfSeries, expected: 'series-joined-by-time' });
  }
  if (isGrafana(head, asked)) {
    return grafana(head, asked);
  }
  if (asked.values !== undefined) {
    const found = FOUND.saidOfValues(asked.values);
    return err({ place: undefined, found, expected: 'a-format-without-meaning' });
  }
  if (isNvidiaSmi(head)) {
    return nvidiaSmi(head, asked);
  }
  return isSacct(head) ? sacct(head, asked) : plainCsv(head, asked);
}

/** Takes lines until the format is known, hands them to its reader, and then each line as it comes. */
export function lineTrace(asked: Asked): LineReader {
  const comments: string[] = [];
  const rows: Row[] = [];
  let reader: Result<LineReader, TraceProblem> | undefined;

  function open(): TraceProblem | undefined {
    reader = readerFor({ comments, rows }, asked);
    if (!reader.ok) {
      return reader.error;
    }
    for (const { line, number } of rows) {
      const problem = reader.value.take(line, number);
      if (problem !== undefined) {
        return problem;
      }
    }
    return undefined;
  }

  function take(line: string, number: number): TraceProblem | undefined {
    if (line.trim() === '') {
      return undefined;
    }
    if (isComment(line)) {
      comments.push(...(reader === undefined ? [line] : []));
      return undefined;
    }
    if (reader === undefined) {
      rows.push({ line, number });
      return rows.length < ROWS_OF_HEAD ? undefined : open();
    }
    return reader.ok ? reader.value.take(line, number) : reader.error;
  }

  function finish(): Result<Recording, TraceProblem> {
    if (reader === undefined && rows.length === 0) {
      return err({ place: undefined, found: FOUND.nothing, expected: 'a-known-format' });
    }
    const problem = reader === undefined ? open() : undefined;
    if (problem !== undefined) {
      return err(problem);
    }
    return reader?.ok === true
      ? reader.value.finish()
      : err({ place: undefined, found: FOUND.nothing, expected: 'a-known-format' });
  }

  return { take, finish };
}
