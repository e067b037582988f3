/** Mean hours in a month: 8,760 ÷ 12. */
export const HOURS_IN_MONTH = 730;

export const MONTHS_IN_YEAR = 12;

/** Weeks in a month: 52 ÷ 12. */
export const WEEKS_IN_MONTH = 52 / 12;

/** GPU-hours of useful work a month: mean GPUs × hours of use. */
export const usefulGpuHours = (traits: {
  readonly meanGpus: number;
  readonly useHours: number;
}): number => traits.meanGpus * traits.useHours;
