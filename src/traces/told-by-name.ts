/** What the name of a series tells of its numbers. */
import { countsSomethingElse } from './demand-names';
import { nameGpu } from './gpu-labels';
import { fullOf, isMonitored, type NamedSeries } from './metrics';

/**
 * `one-gpu`: the utilisation of one GPU. `several`: put together from several, so it may be a sum, an average or a
 * count. `something-else`: no utilisation at all. `nothing`: the name does not say.
 */
export type Told = 'one-gpu' | 'several' | 'something-else' | 'nothing';

const COUNT = /^count\b[^(]*\(/i;
const PUT_TOGETHER = /^(sum|avg|max|min|quantile|median|stddev|topk|bottomk)\b[^(]*\(/i;
/** A function of something that has a name: `SUM(METRICS())`, `SUM([m1,m2])`; `GPU(0)` is none. */
const FUNCTION = /[a-z_]\w*\(\s*[a-z_{([]/i;
/** `DCGM_FI_DEV_GPU_UTIL / 100` is on another scale than its metric. */
const ARITHMETIC = /\b(DCGM_|nvidia_)\w*\s*[*/+]\s*\d/i;
const A_STATISTIC =
  /(^|[^a-z])(sum|total|all|avg|average|mean|median|max|maximum|min|minimum|overall|aggregate|p\d\d)([^a-z]|$)/i;
/** What has several GPUs. */
const HAS_GPUS =
  /(^|[^a-z])(gpus|hosts?|nodes?|servers?|clusters?|fleet|pool|racks?|teams?|namespaces?|queue)([^a-z]|$)/i;

/** `GPU 0`, but not `GPU 0-7`, `GPU 95th percentile` or `GPU 5m`, and not the hosts `gpu01` and `gpu1:9400`. */
const A_GPU_BY_NUMBER =
  /gpu[\s_#:-]*(?:0|[1-9]\d{0,2})(?!\d|\s*[-–]\s*\d|[.:]\w|\.\.|(?:th|[smhd])(?![a-z]))/i;
/** Nothing but the number, which Grafana writes for the legend `{{gpu}}`. */
const A_NUMBER = /^\d{1,3}$/;
const A_UUID = /\b(GPU|MIG)-[0-9a-f]{8}/i;

/** Whether a free text names one GPU. */
export const namesOneGpu = (text: string): boolean =>
  A_GPU_BY_NUMBER.test(text) || A_NUMBER.test(text) || A_UUID.test(text);

/** Whether a name says that its numbers were worked out from several. */
export const namesAStatistic = (name: string): boolean => A_STATISTIC.test(name);

/** Whether a name speaks of something that has several GPUs. */
export const namesSeveral = ({ legend }: NamedSeries): boolean => HAS_GPUS.test(legend);

const isWorkedOut = ({ legend }: NamedSeries): boolean =>
  [COUNT, PUT_TOGETHER, FUNCTION, ARITHMETIC].some((form) => form.test(legend));

function isSomethingElse({ metric, legend }: NamedSeries): boolean {
  if (COUNT.test(legend) || fullOf(metric) !== undefined) {
    return false;
  }
  return isMonitored(metric) || [metric ?? '', legend].some(countsSomethingElse);
}

/** What the name and the labels of a series tell. */
export function toldBy(series: NamedSeries): Told {
  if (isSomethingElse(series)) {
    return 'something-else';
  }
  if (isWorkedOut(series)) {
    return 'several';
  }
  const { labels, legend, metric } = series;
  if (nameGpu(labels) || namesOneGpu(legend)) {
    return 'one-gpu';
  }
  if (A_STATISTIC.test(legend)) {
    return 'several';
  }
  return fullOf(metric) === undefined ? 'nothing' : 'one-gpu';
}

/** Whether only the metric tells that a series is of one GPU: a host's average may be called the same. */
export const isToldByMetric = (series: NamedSeries): boolean =>
  toldBy(series) === 'one-gpu' && !nameGpu(series.labels) && !namesOneGpu(series.legend);

/** What a GPU in full use has by the name of its metric, where its values are as the monitor wrote them. */
export const scaleOf = (series: NamedSeries): number | undefined =>
  isWorkedOut(series) ? undefined : fullOf(series.metric);
