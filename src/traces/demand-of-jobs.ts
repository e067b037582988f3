import type { Job } from './recording';

const SECONDS_IN_HOUR = 3600;
/** Two centuries of hours would be a mistake in a time; a hundred years are what times may span. */
const MOST_HOURS = 1_000_000;

type Span = { readonly start: number; readonly end: number };

export type HeldPerHour = { readonly start: number; readonly gpus: Float64Array };

/** The parts of jobs between two times. */
const partsOf = (jobs: readonly Job[], { start: first, end: last }: Span): readonly Job[] =>
  jobs
    .map((job) => ({ ...job, start: Math.max(job.start, first), end: Math.min(job.end, last) }))
    .filter(({ start, end }) => start < end);

/**
 * GPUs held by running jobs, averaged over each hour by the clock (F11 for whole GPUs) from one time to another. Full hours
 * are summed from whole numbers, so they are exact; `isOpen` says that jobs still ran at the last time seen, so
 * that the last hour is judged by the part of it that was seen.
 */
export function heldPerHour(
  jobs: readonly Job[],
  span: Span,
  isOpen: boolean,
): HeldPerHour | undefined {
  const origin = Math.floor(span.start / SECONDS_IN_HOUR);
  const hours = Math.ceil(span.end / SECONDS_IN_HOUR) - origin;
  if (!(hours >= 1 && hours <= MOST_HOURS)) {
    return undefined;
  }
  const changes = new Float64Array(hours + 1);
  const gpus = new Float64Array(hours);
  const add = (values: Float64Array, index: number, amount: number): void => {
    values[index] = (values[index] ?? 0) + amount;
  };
  for (const { start, end, gpus: held } of partsOf(jobs, span)) {
    const from = start / SECONDS_IN_HOUR - origin;
    const to = end / SECONDS_IN_HOUR - origin;
    const [firstFull, lastFull] = [Math.ceil(from), Math.floor(to)];
    if (firstFull > lastFull) {
      add(gpus, lastFull, held * (to - from));
    } else {
      add(changes, firstFull, held);
      add(changes, lastFull, -held);
      if (firstFull > from) {
        add(gpus, firstFull - 1, held * (firstFull - from));
      }
      if (to > lastFull) {
        add(gpus, lastFull, held * (to - lastFull));
      }
    }
  }
  let running = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    running += changes[hour] ?? 0;
    gpus[hour] = (gpus[hour] ?? 0) + running;
  }
  const seenOfLast = span.end / SECONDS_IN_HOUR - origin - (hours - 1);
  if (isOpen) {
    gpus[hours - 1] = (gpus[hours - 1] ?? 0) / seenOfLast;
  }
  return { start: origin * SECONDS_IN_HOUR, gpus };
}
