import type { Fact } from '@/dataset/schema';

/** Facts about performance, by the row of the research that they come from. */
export const performanceFacts = {
  'FPERF-09': {
    statement: 'No public comparison of bare metal and vGPU on a B200 was found.',
    source: 'judgement',
    locator: 'search for this edition',
    date: '2026-11-21',
    standing: 'derived',
    subject: 'performance',
  },
  'FPERF-12': {
    statement:
      'No official ResNet-50 training result on a B200 was found; tables disagree on the last round that ran it.',
    source: 'resnet-mlperf',
    locator: 'benchmark table',
    date: '2025',
    standing: 'contested',
    subject: 'performance',
  },
  'FPERF-11': {
    statement: 'A user found a B200 no faster than an H200 for a single stream of an LLM.',
    source: 'vllm-18725',
    locator: 'opening report',
    date: '2025',
    standing: 'third-party',
    subject: 'performance',
  },
  'PERF-01': {
    statement:
      'Three A100 vGPUs under vSphere kept 98.9 to 100.1 % offline and 94.4 to 99.1 % in the server scenario.',
    source: 'mlperf-inference-1.1',
    locator: 'Dell R7525 with and without vSphere',
    date: '2021-09',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-02': {
    statement:
      'Two H100 PCIe vGPUs kept 95.2 to 97.1 % offline, with other host processors than the bare server.',
    source: 'mlperf-inference-3.0',
    locator: 'Dell R750xa',
    date: '2023-04',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-03': {
    statement: 'Four A100 SXM vGPUs kept 98.4 to 98.9 % offline.',
    source: 'mlperf-inference-3.0',
    locator: 'Dell XE8545',
    date: '2023-04',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-04': {
    statement:
      'Two L40S vGPUs served 89.5 % of the requests of the bare server, but were driven less hard: 38 against 81 ms.',
    source: 'mlperf-inference-4.0',
    locator: 'Dell R760, BERT server',
    date: '2024-03',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-05': {
    statement: 'Eight H200 vGPUs kept 97.1 to 97.7 % offline and 100.4 % in the server scenario.',
    source: 'mlperf-inference-5.1',
    locator: 'Dell XE9680, Llama-2-70B',
    date: '2025-09',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-06': {
    statement: 'Eight B200 by passthrough kept 97.9 to 100.8 % of bare metal.',
    source: 'mlperf-inference-5.1',
    locator: 'Broadcom and Supermicro',
    date: '2025-09',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-07': {
    statement:
      'Over 29 matched pairs a whole GPU in a VM keeps 98.6 % offline and 98.7 % in the server scenario (medians).',
    source: 'mlperf-inference-5.1',
    locator: 'rounds 1.1, 3.0, 4.0 and 5.1 pooled',
    date: '2025-09',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-08': {
    statement:
      'Bare servers with the same GPU differ among themselves by several per cent, more than the hypervisor takes.',
    source: 'mlperf-inference-5.1',
    locator: 'submissions against their median',
    date: '2025-09',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-09': {
    statement: 'Work on the processor alone keeps 92 to 98 % in a VM.',
    source: 'mlperf-inference-5.1',
    locator: 'Intel and VMware, CPU only',
    date: '2025-09',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-10': {
    statement: 'An Azure VM with four A100 kept 96.3 to 97.3 % offline of a bare server.',
    source: 'mlperf-inference-3.0',
    locator: 'NC96ads A100 v4',
    date: '2023-04',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-11': {
    statement:
      'Training on an Azure VM with eight H100 ran at 98.5 % of bare metal (geometric mean of five models).',
    source: 'mlperf-training-3.0',
    locator: 'ND H100 v5 against XE9680',
    date: '2023-06',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-12': {
    statement:
      'Pre-training of Llama 8B on eight B200 in a VM took 85.4 minutes, bare servers 84.8 to 85.3.',
    source: 'mlperf-training-5.1',
    locator: 'Llama-3.1-8B',
    date: '2025-11',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-13': {
    statement:
      'Fine-tuning on eight B200 in a VM fell inside the spread of bare servers, which is 16 % wide.',
    source: 'mlperf-training-5.1',
    locator: 'Llama-2-70B LoRA',
    date: '2025-11',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-14': {
    statement:
      'Stable Diffusion training on eight H200 in a cloud instance matched the best bare server.',
    source: 'mlperf-training-5.0',
    locator: 'Stable Diffusion',
    date: '2025-06',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-15': {
    statement:
      'IBM put the loss of whole nodes as VMs with RDMA below 5 % (from memory of the publication, not re-read).',
    source: 'ibm-vela',
    locator: 'overhead of the virtual node',
    date: '2023-02',
    standing: 'third-party',
    subject: 'performance',
  },
  'PERF-16': {
    statement:
      'Passthrough kept 98 to 100 % under KVM and 96 to 99 % under Xen and VMware in an early study.',
    source: 'walters-2014',
    locator: 'suites on two CPU generations',
    date: '2014',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-17': {
    statement:
      'A counter-example from about 2013: frame-by-frame graphics in a passthrough VM fell from 85 to 51 frames.',
    source: 'shea-2013',
    locator: 'frame rates',
    date: '2013',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-18': {
    statement: 'ResNet training under vSphere lost less than 5 %, and partitions were predictable.',
    source: 'dell-virtual-gpu',
    locator: 'overview',
    date: '2022',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'PERF-19': {
    statement:
      'In a VM with four A100, BERT trained 243 % faster with NVLink than without; losing it costs far more than a hypervisor.',
    source: 'vmware-nvlink',
    locator: 'NVLink on and off',
    date: '2022-05',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'PERF-20': {
    statement:
      'Two VM nodes trained Llama 8B in 51.8 minutes, two bare-metal clusters in about 61: configuration outweighs virtualisation.',
    source: 'mlperf-training-5.1',
    locator: 'two nodes of eight B200',
    date: '2025-11',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-21': {
    statement:
      'Inside VMs with InfiniBand, training scaled from 512 to 1,024 GPUs at 98.2 % efficiency.',
    source: 'mlperf-training-5.0',
    locator: 'Llama-3.1-405B',
    date: '2025-06',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-22': {
    statement:
      'Full RDMA speed in a VM needs address translation on the network card and matching settings on switches, and a restart.',
    source: 'nvidia-vm-tuning',
    locator: 'appendix, ATS and ACS',
    date: '2026',
    standing: 'documented',
    subject: 'performance',
  },
  'PERF-22b': {
    statement: 'Field reports put a wrongly configured passthrough at a third of the speed.',
    source: 'club-3090',
    locator: 'discussions 161 and 162',
    date: '2026',
    standing: 'third-party',
    subject: 'performance',
  },
  'PERF-30': {
    statement:
      'Confidential mode on Hopper costs 4 to 8 % of LLM inference, and up to 40 % where models are swapped often.',
    source: 'cc-eth',
    locator: 'Llama-2 inference',
    date: '2025-10',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-35': {
    statement:
      'Among 3,500 rented GPUs the same model differed by up to 34.5 % in compute and 38 % in memory bandwidth.',
    source: 'silicon-lottery',
    locator: 'H100 PCIe and H200 results',
    date: '2026-05',
    standing: 'measured',
    subject: 'performance',
  },
  'PERF-36': {
    statement:
      'Figures of 10 to 28 % for a tax of virtualisation come from bare-metal sellers, without method or data.',
    source: 'virtualisation-tax',
    locator: 'claim',
    date: '2026',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'LAT-03': {
    statement:
      'The vendor tells users with strict latency targets to avoid time-sliced vGPU on a busy card.',
    source: 'vgpu-mode-guide',
    locator: 'decision table',
    date: '2026',
    standing: 'documented',
    subject: 'performance',
  },
  'LAT-07': {
    statement:
      'Four-way time-slicing lengthened the first token by 27 % at the median and 32 % at the 95th percentile.',
    source: 'aks-timeslice',
    locator: 'A100, vLLM',
    date: '2026',
    standing: 'third-party',
    subject: 'performance',
  },
  'LAT-08': {
    statement: 'Sharing by MPS lengthened the time for each token by 19.5 %.',
    source: 'mps-case',
    locator: 'two clients',
    date: '2026',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'LAT-09': {
    statement:
      'Under light load a time slice can beat a MIG slice: 145 against 168 ms, as the whole GPU is free.',
    source: 'voice-mig-timeslice',
    locator: 'speech synthesis',
    date: '2026-03',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'LAT-10': {
    statement:
      'On a dedicated A100 the 99th percentile of a small trading model was 35.2 microseconds, the worst 81.3.',
    source: 'stac-a100',
    locator: 'smallest LSTM',
    date: '2023-02',
    standing: 'measured',
    subject: 'performance',
  },
  'LAT-11': {
    statement:
      'On GH200 the same audited suite shows single-digit microseconds for smaller models.',
    source: 'stac-gh200',
    locator: 'audited results',
    date: '2026-04',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'LAT-12': {
    statement:
      'At equal load a VM added 1.9 to 4.1 % to the 99th percentile of the first token, within the spread of bare servers.',
    source: 'mlperf-inference-5.1',
    locator: 'H200 and B200',
    date: '2025-09',
    standing: 'measured',
    subject: 'performance',
  },
  'LAT-13': {
    statement: 'A maker of real-time Linux guarantees no latency in KVM guests.',
    source: 'suse-rt',
    locator: 'support statement',
    date: '2024-07',
    standing: 'documented',
    subject: 'performance',
  },
  'LAT-14': {
    statement:
      'With pinned cores and cache, real-time control and AI inference can share a host in a reference design.',
    source: 'intel-rt-vm',
    locator: 'reference design',
    date: '2025',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'LAT-15': {
    statement:
      'Over 24 hours the 99th percentile of shared LLM endpoints was 1.7 to 9.9 times their median.',
    source: 'modelstats',
    locator: 'ten models',
    date: '2026',
    standing: 'measured',
    subject: 'performance',
  },
  'LAT-16': {
    statement:
      'Over a week the 95th percentile of six shared endpoints was 1.5 to 4.2 times the median.',
    source: 'wrede',
    locator: '60,480 probes',
    date: '2026',
    standing: 'measured',
    subject: 'performance',
  },
  'LAT-18': {
    statement:
      'No public controlled study was found of time-sliced vGPU tails on Hopper or Blackwell, nor of hypervisor jitter in microseconds.',
    source: 'judgement',
    locator: 'search for this edition',
    date: '2026-11-21',
    standing: 'derived',
    subject: 'performance',
  },
  'UTIL-01': {
    statement:
      'Across 23,000 Kubernetes clusters GPUs were busy 5 % of the time; the seller of an optimiser reports it.',
    source: 'castai',
    locator: '2025 data',
    date: '2026-04',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'UTIL-02': {
    statement: 'The best cluster of that data kept 136 H200 busy 49 % of the time.',
    source: 'castai-best',
    locator: 'best cluster',
    date: '2026-04',
    standing: 'vendor-claim',
    subject: 'performance',
  },
  'UTIL-03': {
    statement: 'On 6,742 GPUs of Alibaba the mean instance used 10.5 % and the median 1.5 %.',
    source: 'alibaba-2020',
    locator: 'per instance',
    date: '2020',
    standing: 'measured',
    subject: 'performance',
  },
  'UTIL-04': {
    statement:
      'Microsoft training jobs kept GPUs busy about half the time (from memory of the publication, not re-read).',
    source: 'philly',
    locator: '93,451 jobs',
    date: '2019',
    standing: 'third-party',
    subject: 'performance',
  },
  'UTIL-06': {
    statement:
      'Research clusters of Meta reached more than 80 % occupancy with a queue that can pre-empt.',
    source: 'meta-rsc',
    locator: '11 months',
    date: '2025',
    standing: 'measured',
    subject: 'performance',
  },
  'UTIL-07': {
    statement:
      'Training servers run 80 % of the time, and well-tuned models reach 35 to 45 % of the silicon.',
    source: 'uptime-util',
    locator: 'summary',
    date: '2025-05',
    standing: 'third-party',
    subject: 'performance',
  },
  'UTIL-10': {
    statement: 'In LLM serving 7 to 65 % of the energy goes into GPUs that are held and idle.',
    source: 'sharing-basics',
    locator: 'three environments',
    date: '2026',
    standing: 'third-party',
    subject: 'performance',
  },
  'LAT-02b': {
    statement:
      'Waiting for a turn lasts up to 14 ms among eight users and 15 ms among sixteen, 210 ms with the longest slice, and recurs.',
    source: 'vgpu-user-guide',
    locator: 'arithmetic on the time slice',
    date: '2024',
    standing: 'derived',
    subject: 'performance',
  },
} as const satisfies Readonly<Record<string, Fact>>;
