/**
 * Names of columns and series that count something else than GPUs in use, or utilisation: read as demand
 * they would look like an answer.
 */
const SOMETHING_ELSE =
  /(^|[^a-z])(price|cost|usd|eur|dollars?|mem|memory|vram|framebuffer|bytes|[mg]i?b|temp|temperature|power|watts?|energy|clock|mhz|fan|cpu|network|disk|pcie|nvlink|encoder|decoder)([^a-z]|$)/i;

/** A share of GPUs whose number is unknown. */
const A_SHARE = /(^|[^a-z])(util|utili[sz]ation|percent|pct)([^a-z]|$)|%/i;

/** Whether a name says that it is neither GPUs nor their utilisation: prices, memory, temperature, power. */
export const countsSomethingElse = (name: string): boolean => SOMETHING_ELSE.test(name);

/** Whether a name says that its numbers are shares. */
export const isShare = (name: string): boolean => A_SHARE.test(name);

/** A panel that counts GPUs: `gpus in use`, `sum(busy_gpus)`. */
const COUNTS_GPUS = /(^|[^a-z])gpus([^a-z]|$)/i;

/** Whether a name speaks of GPUs, many of them, and not of the utilisation of one. */
export const countsGpus = (name: string): boolean => COUNTS_GPUS.test(name) && !isShare(name);

/** Names that mean demand, where several columns hold numbers. */
const MEANS_DEMAND =
  /^(value|values|demand|busy|used|gpus?|num_gpus|gpu_count|gpus?_(busy|used|in_use|held|demand)|(busy|used|held)_gpus?)$/i;

/** Whether a name means a number of GPUs. */
export const meansDemand = (name: string): boolean => MEANS_DEMAND.test(name);
