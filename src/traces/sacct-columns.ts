/** Which columns of sacct -P hold what is read of a job. */
import { err, ok, type Result } from '@/lib/result';
import type { Row } from './head';
import type { TraceProblem } from './problems';
import { quoted } from './words';

const BAR = '|';
const IDS = ['JobIDRaw', 'JobID'];
export const RESOURCES = 'AllocTRES';

export type Layout = {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly tres: number;
  /** When the job was handed in: a time seen, where the column is there. */
  readonly submit: number;
  /** Its state, where the column is there. */
  readonly state: number;
  /** How many seconds it ran, where the column is there. */
  readonly elapsed: number;
  readonly width: number;
};

export const cellsIn = (line: string): readonly string[] => line.split(BAR);

/** Whether a line names the columns: files put together have several that do. */
export const isHeader = (line: string): boolean =>
  line.includes(BAR) && cellsIn(line).some((name) => IDS.includes(name));

export function layoutOf({ line, number }: Row): Result<Layout, TraceProblem> {
  const names = cellsIn(line);
  const id = names.findIndex((name) => IDS.includes(name));
  const [start = -1, end = -1, tres = -1] = ['Start', 'End', RESOURCES].map((name) =>
    names.indexOf(name),
  );
  return [id, start, end, tres].some((index) => index < 0)
    ? err({ place: number, found: quoted(line), expected: 'job-columns' })
    : ok({
        id,
        start,
        end,
        tres,
        submit: names.indexOf('Submit'),
        state: names.indexOf('State'),
        elapsed: names.indexOf('ElapsedRaw'),
        width: names.length,
      });
}
