/** What interruptions cost a job, and what spare nodes give back (F16). Times in hours. */

const TWO = 2;

/** M: mean hours between interruptions of a job that needs all its GPUs. */
export const hoursBetweenInterruptions = (gpuHoursPerInterruption: number, gpus: number): number =>
  gpuHoursPerInterruption / gpus;

/** Young's interval, √(2 d M): how far apart to write checkpoints that take d hours each. */
export const youngInterval = (checkpointHours: number, betweenInterruptions: number): number =>
  Math.sqrt(TWO * checkpointHours * betweenInterruptions);

/**
 * The share of time that moves a job forward, 1 − d/τ − (τ/2 + R)/M: less the writing of checkpoints
 * every τ hours, the work lost since the last one and the restart R. Never below 0.
 */
export const goodput = (
  checkpointHours: number,
  interval: number,
  restartHours: number,
  betweenInterruptions: number,
): number =>
  Math.max(
    0,
    1 - checkpointHours / interval - (interval / TWO + restartHours) / betweenInterruptions,
  );

/** The chance of at least one interruption within so many hours, 1 − e^(−t/M). */
export const interruptionProbability = (hours: number, betweenInterruptions: number): number =>
  -Math.expm1(-hours / betweenInterruptions);

/**
 * The chance that at least `needed` of `nodes` are up, each on its own with the same availability: the
 * upper tail of a binomial. Good to tens of thousands of nodes.
 */
export function enoughNodesProbability(
  nodes: number,
  needed: number,
  availability: number,
): number {
  if (availability <= 0) {
    return needed <= 0 ? 1 : 0;
  }
  const odds = (1 - availability) / availability;
  let exactly = availability ** nodes;
  let sum = 0;
  for (let down = 0; down <= nodes - needed; down += 1) {
    sum += exactly;
    exactly *= ((nodes - down) / (down + 1)) * odds;
  }
  return Math.min(1, sum);
}
