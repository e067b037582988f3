/**
 * Names of columns and series that count something else than GPUs in use, or utilisation: read as demand
 * they would look like an answer.
 */
const SOMETHING_ELSE =
  /(^|[^a-z])(price|cost|kosten|usd|eur|dollars?|[vg]?mem|memory|v?ram|fb|bytes|[mg]i?b|temp|temperature|power|watts?|energy|joules?|clock|mhz|fan|v?cpus?|cores?|disk|network|pcie|nvlink|framebuffer|encoder|decoder|latency)([^a-z]|$)/i;

/** A share of GPUs whose number is unknown. */
const A_SHARE =
  /(^|[^a-z])(util|utili[sz]ation|percent|percentage|pct|usage|load|duty|occupancy|fraction|share|ratio|auslastung|nutzung|prozent)([^a-z]|$)|%/i;

/** GPUs that are there, or that nobody uses, whether or not they are needed. */
const SUPPLY =
  /(^|[^a-z])(total|capacity|free|available|unused|idle|installed|allocatable|quota|limit)([^a-z]|$)/i;
const IN_USE =
  /(^|[^a-z])(used|busy|in[ _]use|running|held|allocated|requested|demand|active|queued)([^a-z]|$)/i;

/** GPUs times how long: as many GPUs only where a step is as long as that. */
const GPU_TIME = /gpus?[ _-]*(h|hours?|hrs?|stunden|minutes?|mins?|seconds?|secs?)([^a-z]|$)/i;

/** A size in the name of a model says nothing of what is counted: `H100 80GB HBM3`. */
const A_SIZE = /\d+\s?[gm]i?b(?![a-z])/gi;

/** `gpuUtilization`, `CPUUtilization` in words. */
const inWords = (name: string): string =>
  name.replaceAll(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4');

/** One GPU among others, as a column of its own. */
const ONE_GPU = /^gpu[ _-]?\d+$/i;

/** Whether a name says that it is neither GPUs nor their utilisation: prices, memory, temperature, power. */
export function countsSomethingElse(name: string): boolean {
  const words = inWords(name).replaceAll(A_SIZE, '');
  return SOMETHING_ELSE.test(words) || GPU_TIME.test(words);
}

/** Whether a name says that its numbers are shares. */
export const isShare = (name: string): boolean => A_SHARE.test(inWords(name));

/** Whether a name says how many GPUs there are, or are free, and not how many are in use. */
export function isSupply(name: string): boolean {
  const words = inWords(name);
  return SUPPLY.test(words) && !IN_USE.test(words);
}

/** Whether a name is that of one GPU, whose numbers cannot count several. */
export const isOneGpu = (name: string): boolean => ONE_GPU.test(name);

/** A panel that counts GPUs: `gpus in use`, `sum(busy_gpus)`. */
const COUNTS_GPUS = /(^|[^a-z])gpus([^a-z]|$)/i;

/** Whether a name speaks of GPUs, many of them, and not of the utilisation of one. */
export const countsGpus = (name: string): boolean => COUNTS_GPUS.test(name) && !isShare(name);

/** Names that mean demand, where several columns hold numbers. */
const MEANS_DEMAND =
  /^(value|values|demand|busy|used|gpus?|num_gpus|gpu_count|gpus?_(busy|used|in_use|held|demand)|(busy|used|held)_gpus?)$/i;

/** Whether a name means a number of GPUs. */
export const meansDemand = (name: string): boolean => MEANS_DEMAND.test(name);

/** Beside what is measured of a GPU its number, where each has its own rows. */
export const mayBeANumber = (name: string): boolean => /^gpu$/i.test(name);

/** The number of a GPU, and never how many. */
export const isANumber = (name: string): boolean =>
  /^(gpu[ _-]?(id|index|idx|no|nr|number)|index|idx|device([ _-]?id)?|minor([ _-]?number)?|(local[ _-]?)?rank)$/i.test(
    name,
  );

/** Beside a utilisation all GPUs, of which that is the busy share. */
export const mayBeAll = (name: string): boolean => /^(gpus|num_gpus|gpu_count)$/i.test(name);

/** What else may be counted, so that somebody has to say how many GPUs each of it takes. */
const OTHER_UNIT =
  /(^|[^a-z])(nodes?|servers?|hosts?|machines?|instances?|requests?|rps|qps|queries|tokens?|sessions?|users?|jobs?|pods?)([^a-z]|$)/i;

/** What a name says that is counted, where it is not GPUs. */
export const otherUnit = (name: string): string | undefined =>
  OTHER_UNIT.test(name) && !/gpu/i.test(name) ? name.replaceAll('_', ' ') : undefined;
