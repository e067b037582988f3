import type { FitWay } from '@/engine/account/fit';
import type { Account } from '@/engine/account/account';
import { count, percent } from '@/lib/format';
import { section, type Section } from './section';

const gb = (value: number | null): string => (value === null ? '–' : `${count(value)} GB`);

/** How the jobs fit on the card: each way with what it holds, leaves and loses. */
export function fitSection({ fit }: Account): Section {
  const memory = fit.job.memoryGb === null ? '' : ` and ${gb(fit.job.memoryGb)}`;
  return section('Memory and fit', {
    sentences: [
      `${count(fit.jobs)} jobs at once, each of ${count(fit.job.gpus)} GPUs${memory}. A GPU has ${gb(fit.gpuMemoryGb)}, a host ${count(fit.gpusPerHost)} GPUs. Counted at the busiest, before spares and lost throughput.`,
    ],
    table: {
      head: [
        'Way',
        'Profile',
        'Jobs per GPU',
        'Jobs per host',
        'GPUs',
        'Hosts',
        'Left beside a job',
        'Left on a full GPU',
        'Jobs gone with a GPU, a host',
      ],
      rows: fit.ways.map(rowOf),
    },
  });
}

/** Who takes turns has all of the compute in turn: only memory is left over. */
const leftOnGpu = ({ id, profile, leftPerGpuGb, leftCompute }: FitWay): string => {
  const compute = id === 'time-slice' ? '' : `, ${percent(leftCompute)} of the compute`;
  return profile === null ? '–' : `${gb(leftPerGpuGb)}${compute}`;
};

const rowOf = (way: FitWay): readonly string[] => [
  way.label,
  ...(way.refused === null
    ? [
        way.profile?.id ?? '–',
        count(way.jobsPerGpu),
        count(way.jobsPerHost),
        count(way.gpus),
        count(way.hosts),
        gb(way.leftPerJobGb),
        leftOnGpu(way),
        `${count(way.lost.gpu)}, ${count(way.lost.host)}`,
      ]
    : [way.refused, '–', '–', '–', '–', '–', '–', '–']),
];
