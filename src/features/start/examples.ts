import type { FamilyId } from '@/dataset/ids';
import type { Scenario } from '@/questions/scenario';

/** A published decision to begin from: only what its owner faced, nothing read off what they chose. */
export type Example = {
  readonly organisation: string;
  readonly summary: string;
  /** What they chose, in a few words. */
  readonly chose: string;
  /** Its family, where the publication leaves no doubt. */
  readonly family: FamilyId | undefined;
  readonly source: { readonly title: string; readonly address: string };
  readonly scenario: Scenario & { readonly name: string };
};

export const EXAMPLES: readonly Example[] = [
  {
    organisation: 'Imbue',
    summary: 'Imbue: one job on over a thousand GPUs, RDMA between all',
    chose: 'bare metal',
    family: 'bare-metal',
    source: {
      title: 'From bare metal to a 70B model: infrastructure set-up and scripts',
      address: 'https://imbue.com/research/70b-infrastructure/',
    },
    scenario: {
      version: 1,
      name: 'Pretraining, 4,088 GPUs',
      answers: {
        workloadKind: 'pretraining',
        peakGpus: 4088,
        gpusPerJob: { low: 1000, high: 4000 },
        interconnect: 'rdma',
        lowLevelControl: 'host',
        throughputPriority: 'max',
      },
    },
  },
  {
    organisation: 'Roblox',
    summary: 'Roblox: some 250 models behind nearly every action, daily peaks',
    chose: 'split',
    family: 'split',
    source: {
      title: 'Running AI inference at scale in the hybrid cloud',
      address:
        'https://corp.roblox.com/newsroom/2024/09/running-ai-inference-at-scale-in-the-hybrid-cloud',
    },
    scenario: {
      version: 1,
      name: 'Inference behind a game',
      answers: {
        workloadKind: 'inference-llm',
        stage: 'production',
        peakGpus: { low: 1000, high: 4000 },
        kubernetes: 'yes',
        throughputPriority: 'high',
        concurrentUsers: { low: 100_000, high: 400_000 },
        demandPattern: 'diurnal',
        availability: 'high',
        jitterTolerance: 'medium',
      },
    },
  },
  {
    organisation: 'University of Tokyo',
    summary: 'University of Tokyo: a quarter of a GPU each, many start at once',
    chose: 'MIG slices',
    family: 'virtual',
    source: {
      title: 'MIG on Miyabi-G',
      address: 'https://www.cc.u-tokyo.ac.jp/en/supercomputer/miyabi/service/mig.php',
    },
    scenario: {
      version: 1,
      name: 'Lectures and small jobs',
      answers: {
        workloadKind: 'teaching',
        gpusPerJob: 0.25,
        gpuMemoryGb: 24,
        tenancy: 'external-multi',
        jitterTolerance: 'medium',
      },
    },
  },
  {
    organisation: 'Los Alamos National Laboratory',
    summary: 'Los Alamos: a model for three laboratories on a classified network',
    chose: 'bare metal',
    family: 'bare-metal',
    source: {
      title: 'OpenAI partners with Los Alamos',
      address: 'https://gadgetreview.com/openai-partners-with-los-alamos',
    },
    scenario: {
      version: 1,
      name: 'Classified inference',
      answers: {
        workloadKind: 'inference-llm',
        compliance: ['classified'],
        dataResidency: 'region',
        tenancy: 'internal-multi',
        concurrentUsers: { low: 1000, high: 4000 },
      },
    },
  },
  {
    organisation: 'CERN',
    summary: 'CERN: bursts of interactive work, whole cards stood idle',
    chose: 'time slices',
    family: 'virtual',
    source: {
      title: 'Improving overall GPU sharing and usage efficiency with Kubernetes',
      address: 'https://www.blog-yifu.com/article-7.html',
    },
    scenario: {
      version: 1,
      name: 'Notebooks for a laboratory',
      answers: {
        workloadKind: 'notebooks',
        demandPattern: 'bursty',
        kubernetes: 'yes',
        tenancy: 'internal-multi',
        gpusPerJob: { low: 0.25, high: 1 },
        jitterTolerance: 'high',
      },
    },
  },
  {
    organisation: 'Andrej Karpathy',
    summary: 'Andrej Karpathy: eight GPUs for an evening, under 1,000 USD',
    chose: 'by the hour',
    family: undefined,
    source: { title: 'nanochat', address: 'https://github.com/karpathy/nanochat' },
    scenario: {
      version: 1,
      name: 'One evening of training',
      answers: {
        workloadKind: 'pretraining',
        stage: 'exploration',
        gpusPerJob: 8,
        gpuMemoryGb: 80,
        interconnect: 'nvlink',
        demandPattern: 'bursty',
        durationMonths: { low: 0.25, high: 1 },
        hoursPerWeek: { low: 2.5, high: 10 },
        budgetStyle: 'pay-as-you-go',
        monthlyBudgetUsd: { low: 250, high: 1000 },
      },
    },
  },
];
