/**
 * Names of columns and series that count something else than GPUs in use, or utilisation: read as demand
 * they would look like an answer.
 */
const SOMETHING_ELSE =
  /(^|[^a-z])(price|cost|usd|eur|dollars?|[vg]?mem|memory|v?ram|fb|bytes|[mg]i?b|temp|temperature|power|watts?|energy|joules?|clock|mhz|fan|cpus?|disk|network|pcie|nvlink|framebuffer|encoder|decoder|latency)([^a-z]|$)/i;

/** A share of GPUs whose number is unknown. */
const A_SHARE =
  /(^|[^a-z])(util|utili[sz]ation|percent|pct|usage|load|duty|occupancy|fraction|share|ratio|auslastung|nutzung|prozent)([^a-z]|$)|%/i;

/** GPUs that are there, or that nobody uses, whether or not they are needed. */
const SUPPLY =
  /(^|[^a-z])(total|capacity|free|available|unused|idle|installed|allocatable|quota|limit)([^a-z]|$)/i;
const IN_USE =
  /(^|[^a-z])(used|busy|in[ _]use|running|held|allocated|requested|demand|active|queued)([^a-z]|$)/i;

/** One GPU among others, as a column of its own. */
const ONE_GPU = /^gpu[ _-]?\d+$/i;

/** Whether a name says that it is neither GPUs nor their utilisation: prices, memory, temperature, power. */
export const countsSomethingElse = (name: string): boolean => SOMETHING_ELSE.test(name);

/** Whether a name says that its numbers are shares. */
export const isShare = (name: string): boolean => A_SHARE.test(name);

/** Whether a name says how many GPUs there are, or are free, and not how many are in use. */
export const isSupply = (name: string): boolean => SUPPLY.test(name) && !IN_USE.test(name);

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

/** Beside a utilisation the number of a GPU, where each has its own rows. */
export const mayBeANumber = (name: string): boolean => /^gpu$/i.test(name);

/** Beside a utilisation all GPUs, of which that is the busy share. */
export const mayBeAll = (name: string): boolean => /^(gpus|num_gpus|gpu_count)$/i.test(name);

/** What else may be counted, so that somebody has to say how many GPUs each of it takes. */
const OTHER_UNIT =
  /(^|[^a-z])(nodes?|servers?|hosts?|machines?|instances?|requests?|rps|qps|queries|tokens?|sessions?|users?|jobs?|pods?)([^a-z]|$)/i;

/** What a name says that is counted, where it is not GPUs. */
export const otherUnit = (name: string): string | undefined =>
  OTHER_UNIT.test(name) && !/gpu/i.test(name) ? name.replaceAll('_', ' ') : undefined;
