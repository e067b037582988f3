import type { Source } from '@/dataset/schema';

/** Benchmarks and tests of throughput and latency. */
export const performanceSources = {
  'mlperf-inference-1.1': {
    title: 'MLPerf Inference v1.1, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v1.1',
    date: '2021-09',
  },
  'mlperf-inference-3.0': {
    title: 'MLPerf Inference v3.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v3.0',
    date: '2023-04',
  },
  'mlperf-inference-4.0': {
    title: 'MLPerf Inference v4.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v4.0',
    date: '2024-03',
  },
  'mlperf-inference-5.1': {
    title: 'MLPerf Inference v5.1, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/inference_results_v5.1',
    date: '2025-09',
  },
  'mlperf-training-3.0': {
    title: 'MLPerf Training v3.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/training_results_v3.0',
    date: '2023-06',
  },
  'mlperf-training-5.0': {
    title: 'MLPerf Training v5.0, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/training_results_v5.0',
    date: '2025-06',
  },
  'mlperf-training-5.1': {
    title: 'MLPerf Training v5.1, raw results',
    publisher: 'MLCommons',
    address: 'https://github.com/mlcommons/training_results_v5.1',
    date: '2025-11',
  },
  'ibm-vela': {
    title: 'Vela: an AI supercomputer in the cloud',
    publisher: 'IBM Research',
    address: 'https://research.ibm.com/blog/AI-supercomputer-Vela-GPU-cluster',
    date: '2023-02',
  },
  'walters-2014': {
    title: 'GPU passthrough performance: a comparison of KVM, Xen, VMware and LXC',
    publisher: 'IEEE CLOUD',
    address: 'https://lammps.org/abstracts/abstract.5237.html',
    date: '2014',
  },
  'shea-2013': {
    title: 'On GPU pass-through performance for cloud gaming',
    publisher: 'Shea and Liu',
    address: 'https://docslib.org/doc/11938634/',
    date: '2013',
  },
  'dell-virtual-gpu': {
    title: 'Virtualizing GPUs for AI with VMware and NVIDIA, white paper',
    publisher: 'Dell',
    address:
      'https://infohub.delltechnologies.com/l/white-paper-virtualizing-gpus-for-ai-with-vmware-and-nvidia-based-on-dell-infrastructure-1/overview-2938',
    date: '2022',
  },
  'vmware-nvlink': {
    title: 'VMware demos bare-metal performance from virtualized GPUs',
    publisher: 'nhub.news',
    address:
      'http://nhub.news/de/2022/05/vmware-demos-bare-metal-performance-from-virtualized-gpus',
    date: '2022-05',
  },
  'nvidia-vm-tuning': {
    title: 'Optimizing VM configuration for AI inference, appendix',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/planning-resource/optimizing-vm-configuration-ai-inference/latest/appendix.html',
    date: '2026',
  },
  'club-3090': {
    title: 'Field reports of passthrough set-ups',
    publisher: 'noonghunna',
    address: 'https://github.com/noonghunna/club-3090/discussions/161',
    date: '2026',
  },
  'voice-mig-timeslice': {
    title: 'NVIDIA voice pipeline: partitions against time-slicing',
    publisher: 'aiphreaks',
    address:
      'https://aiphreaks.com/articles/maximize-ai-infrastructure-throughput-by-consolidating-under.html',
    date: '2026-03',
  },
  'aks-timeslice': {
    title: 'Time-slicing against MIG for bursty LLM traffic on AKS',
    publisher: 'damionas',
    address:
      'https://damionas.com/articles/time-slicing-vs-mig-for-bursty-llm-inference-traffic-on-aks-gpu-node-pools',
    date: '2026',
  },
  'mps-case': {
    title: 'MPS against dedicated GPUs for LLM inference',
    publisher: 'gopebble',
    address:
      'https://gopebble-com.pages.dev/case-studies/nvidia-mps-vs-dedicated-gpu-allocation-for-llm-inference/',
    date: '2026',
  },
  'mps-mig-study': {
    title: 'Concurrency by MPS and MIG, abstract',
    publisher: 'newx.sg',
    address: 'https://newx.sg/paper/detail/eb18a7a2-430e-11f1-b84c-00163e10baa7',
    date: '2026',
  },
  'cc-eth': {
    title: 'Confidential computing for large language models',
    publisher: 'ETH Zürich, SPCL',
    address: 'https://spcl.ethz.ch/Publications/index.php?pub=561',
    date: '2025-10',
  },
  'vgpu-p2p': {
    title: 'vGPU for Compute: peer-to-peer CUDA transfers',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-9/latest/infra-software/vgpu/features/p2p.html',
    date: '2026',
  },
  'vgpu-nvswitch': {
    title: 'vGPU for Compute: NVSwitch',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-9/latest/infra-software/vgpu/features/nvswitch.html',
    date: '2026',
  },
  'mig-supported-gpus': {
    title: 'MIG user guide: supported GPUs',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/supported-gpus.html',
    date: '2026',
  },
  'silicon-lottery': {
    title: 'Renting GPUs as a silicon lottery: study of 3,500 GPUs',
    publisher: 'xeber.world on William and Mary, Jefferson Lab, Silicon Data',
    address:
      'https://xeber.world/en/article/why-renting-gpus-for-ai-work-is-like-playing-the-silicon-lottery-21b0d7',
    date: '2026-05',
  },
  'virtualisation-tax': {
    title: 'Why bare metal for training (a figure without method)',
    publisher: 'gpu.ai',
    address: 'https://gpu.ai/blog/why-bare-metal-for-training',
    date: '2026',
  },
  'vgpu-user-guide': {
    title: 'Virtual GPU software user guide: scheduling and profilers',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/vgpu/latest/grid-vgpu-user-guide/changing-vgpu-scheduling-policy.html',
    date: '2024',
  },
  'vgpu-scheduling': {
    title: 'vGPU for Compute: scheduling policies',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.1/infra-software/vgpu/features/scheduling.html',
    date: '2026',
  },
  'vgpu-mode-guide': {
    title: 'Choosing a vGPU mode for inference',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-9/latest/infra-software/vgpu/features/inference-mode-decision.html',
    date: '2026',
  },
  'mig-power': {
    title: 'Power coupling between MIG slices, arXiv 2604.08451',
    publisher: 'arXiv',
    address: 'https://confer.prescheme.top/html/2604.08451v1',
    date: '2026-04',
  },
  'mig-pcie': {
    title: 'Placement aware of PCIe for MIG, arXiv 2508.20274',
    publisher: 'arXiv',
    address: 'https://arxiv.org/html/2508.20274v1',
    date: '2025-08',
  },
  'stac-a100': {
    title: 'STAC-ML inference on A100',
    publisher: 'STAC Research',
    address: 'https://www.stacresearch.com/news/NVDA221118',
    date: '2023-02',
  },
  'stac-gh200': {
    title: 'Single-digit microsecond inference for capital markets',
    publisher: 'NVIDIA',
    address:
      'https://developer.nvidia.com/blog/achieving-single-digit-microsecond-latency-inference-for-capital-markets',
    date: '2026-04',
  },
  'suse-rt': {
    title: 'Real-time guests under KVM',
    publisher: 'SUSE',
    address:
      'https://documentation.suse.com/sle-rt/15-SP5/html/SLE-RT-all/article-virtualization.html',
    date: '2024-07',
  },
  'intel-rt-vm': {
    title: 'Real-time virtual machines, reference design',
    publisher: 'Intel',
    address: 'https://docs.edgeplatform.intel.com/vri/reference/virtualization/enable-rt-vms.html',
    date: '2025',
  },
  modelstats: {
    title: 'LLM API latency spikes',
    publisher: 'modelstats',
    address: 'https://modelstats.ai/blog/llm-api-latency-spikes-what-average-ttft-doesnt-tell-you',
    date: '2026',
  },
  wrede: {
    title: 'Six LLM APIs over seven days',
    publisher: 'Jonathan Wrede',
    address: 'https://jonathanwrede.de/en/blog/i-monitored-6-llm-apis-for-7-days/',
    date: '2026',
  },
  'gpu-virt-bench': {
    title: 'GPU-Virt-Bench',
    publisher: 'Bud Ecosystem',
    address: 'https://github.hk.mmd.ink/BudEcosystem/GPU-Virt-Bench',
    date: '2025-12',
  },
  'resnet-mlperf': {
    title: 'MLPerf Training benchmark table',
    publisher: 'MLCommons',
    address: 'https://mlcommons.org/benchmarks/training',
    date: '2025',
  },
  'vllm-18725': {
    title: 'B200 performing like H200, issue 18725',
    publisher: 'vLLM',
    address: 'https://github.com/vllm-project/vllm/issues/18725',
    date: '2025',
  },
} as const satisfies Readonly<Record<string, Source>>;
