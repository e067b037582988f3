import { keysOf } from '@/lib/keys-of';
import type { Measure, TraceFormat, Values } from '@/traces/demand-series';

/** Every word of the screen that takes demand from a utilisation file. */

export const WORDS = {
  title: 'Demand from a utilisation file',
  lede: 'Bring what you measured, and it takes the place of the answers on demand: average, peak and pattern. The file is read on this page and never leaves your browser.',
  choose: 'Choose a file',
  drop: 'or drop one here',
  formats:
    'Prometheus query_range JSON, DCGM series, Grafana CSV, nvidia-smi --query-gpu CSV, CloudWatch get-metric-data JSON, sacct -P, or a CSV of time and GPUs.',
  paste: 'Paste text instead',
  pasteLabel: 'Text of a utilisation file',
  pasteName: 'Pasted text',
  readPaste: 'Read this text',
  examples: 'No file at hand? Try a published series',
  tryExample: 'Read this series',
  cancel: 'Cancel',
  refused: 'This file was not read',
  refusedWay: 'Nothing was taken over. Mend the file, or choose another one.',
  whichSeries: 'Which one is it?',
  understood: 'What was understood',
  ways: 'Which counts for this work?',
  meaning: 'What do its values count?',
  again: 'Reading it again…',
  mind: 'To mind',
  use: 'Use as my demand',
  used: 'Your demand comes from this file now.',
  seeAnswer: 'See the answer',
  goOn: 'Go on with the questions',
  another: 'Read another file',
  forget: 'Stop using it',
  forgetNote: 'The answers that it gave stay; change them where you like.',
  links:
    'A link carries the average, the peak and the hours that the file gave, not the file: whoever opens it sees an estimate from these, and the answer itself may differ. Send the file too.',
  kept: 'The file is kept in this browser until you stop using it.',
  notKept: 'The file has too many steps to be kept: it lasts until you close this tab.',
} as const;

export const FORMAT_NAMES: Readonly<Record<TraceFormat, string>> = {
  prometheus: 'Prometheus query_range',
  grafana: 'Grafana CSV',
  'nvidia-smi': 'nvidia-smi CSV',
  cloudwatch: 'CloudWatch get-metric-data',
  sacct: 'Slurm sacct',
  csv: 'CSV of time and amount',
};

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  busy: 'Busy GPUs',
  held: 'Held GPUs',
  given: 'As the file counts',
};

/** For which work each way of counting is right. */
export const MEASURE_HELP: Readonly<Record<Measure, string>> = {
  busy: 'Utilisation added up. For work that can share or slice a GPU.',
  held: 'GPUs in use at all, above 1 %, within the last five minutes. For work that takes whole GPUs.',
  given: 'The column as it stands.',
};

/** What the values of a monitor's series may count, and how it shows. */
const VALUES_WORDS: Readonly<Record<Values, { readonly label: string; readonly detail: string }>> =
  {
    percent: {
      label: 'Utilisation of one GPU, 0 to 100',
      detail: 'Each series is one GPU; 100 is a GPU that never rests.',
    },
    share: {
      label: 'Utilisation of one GPU, 0 to 1',
      detail: 'Each series is one GPU; 1 is a GPU that never rests.',
    },
    gpus: {
      label: 'A number of GPUs',
      detail: 'Such as the GPUs in use on each host, or sum(DCGM_FI_DEV_GPU_UTIL) / 100.',
    },
    'mean-percent': {
      label: 'An average over several GPUs, 0 to 100',
      detail: 'Such as the utilisation of a host. Say then how many GPUs are behind each series.',
    },
    'mean-share': {
      label: 'An average over several GPUs, 0 to 1',
      detail: 'The same in shares.',
    },
  };

/** What the values of a file may be said to count. */
export const MEANINGS = keysOf(VALUES_WORDS).map((value) => ({ value, ...VALUES_WORDS[value] }));

export const readingWords = (name: string, percent: string): string =>
  `Reading ${name}: ${percent}`;

export const currentWords = (name: string): string => `Your demand comes from ${name}.`;

export const perUnitLabel = (unit: string): string =>
  unit === 'nodes' ? 'GPUs in each node' : `How many GPUs 1 of these takes: ${unit}`;

export const perUnitMissing = (unit: string): string =>
  `This file counts ${unit}, no GPUs. Say first how many GPUs 1 of them takes.`;

export type ExampleWords = {
  readonly file: string;
  readonly name: string;
  readonly about: string;
  /** Who published it, and under which licence: must stand wherever the series is offered. */
  readonly licence: string;
};

/** Published series that ship with the page, in `public/traces`; their headers name source and licence in full. */
export const EXAMPLES: readonly ExampleWords[] = [
  {
    file: 'helios2020_vchbv_demand_gpus.csv',
    name: 'A research team’s queue',
    about: 'GPUs running and queued, hourly, one month; bursts beyond a quota of 64.',
    licence:
      'SenseTime Helios trace, cluster Earth, May 2020 (Hu et al., SC 2021). Data CC BY 4.0, artifact MIT; hourly means.',
  },
  {
    file: 'servegen2025_m_large_rps.csv',
    name: 'A large chat model',
    about: 'Requests a second in steps of 10 minutes; strong days and nights.',
    licence:
      'Alibaba ServeGen client pools (Xiang et al., arXiv 2505.09999). Apache-2.0; summed over the published clients.',
  },
  {
    file: 'deepseek2025_h800_nodes.csv',
    name: 'A day of DeepSeek',
    about:
      'Nodes of 8 H800 GPUs serving, in steps of 15 minutes; scaled by day and night on purpose.',
    licence: 'Read off the chart published in deepseek-ai/open-infra-index, day 6. CC0-1.0.',
  },
  {
    file: 'azure2023_llm_conv_req10s.csv',
    name: 'An hour of conversations',
    about: 'Requests in 10 seconds; too short to commit on, and it says so.',
    licence:
      'Azure LLM inference trace 2023 (Patel et al., ISCA 2024), Azure/AzurePublicDataset. CC BY 4.0; counted per 10 s.',
  },
];
