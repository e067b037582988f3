import type { Source } from '@/dataset/schema';

/** Running GPUs: drivers, profilers, schedulers, people. */
export const operationsSources = {
  'vgpu-compute-r7': {
    title: 'vGPU for Compute, release 7',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/ai-enterprise/release-7/latest/infra-software/vgpu.html',
    date: '2026',
  },
  'profiling-gist': {
    title: 'Profiling in hosted containers',
    publisher: 'Mark Saroufim',
    address: 'https://gist.github.com/msaroufim/9e56ce5d42a5e9ccd5e938c83181ea47',
    date: '2026-02',
  },
  'cupti-api': {
    title: 'CUPTI: profiler support by device mode',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/cupti/12.8/api/structCUpti__Profiler__DeviceSupported__Params.html',
    date: '2025',
  },
  'cupti-mig': {
    title: 'CUPTI: special configurations',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/cupti/special-configurations/special-configurations.html',
    date: '2025',
  },
  'k8s-dra': {
    title: 'Understanding dynamic resource allocation',
    publisher: 'CNCF',
    address:
      'https://www.cncf.io/blog/2026/07/01/understanding-dynamic-resource-allocation-in-kubernetes/',
    date: '2026-07-01',
  },
  kai: {
    title: 'KAI resource isolator',
    publisher: 'Project HAMi',
    address: 'https://github.com/Project-HAMi/kai-resource-isolator',
    date: '2026-08',
  },
  'nos-modes': {
    title: 'Partitioning modes compared',
    publisher: 'nebuly',
    address:
      'https://nebuly-ai.github.io/nos/dynamic-gpu-partitioning/partitioning-modes-comparison',
    date: '2024',
  },
  'gpu-staff': {
    title: 'AI infrastructure scale guide: pay and span of GPU engineers',
    publisher: 'aie-blog',
    address: 'https://aie-blog.pages.dev/ai-infrastructure-scale-guide',
    date: '2026-06',
  },
  'gpu-talent': {
    title: 'The GPU talent shortage',
    publisher: 'Massed Compute',
    address:
      'https://massedcompute.com/what-is-the-gpu-talent-shortage-how-enterprises-can-bypass-it/',
    date: '2026',
  },
  coredge: {
    title: 'Bare-metal service description',
    publisher: 'Coredge',
    address: 'https://docs.coredge.io/dflare-ai/services/bare-metal',
    date: '2026',
  },
  'iommu-recipe': {
    title: 'Disabling ACS for PCIe peer access',
    publisher: 'kubernetes.recipes',
    address: 'https://kubernetes.recipes/recipes/ai/disable-acs-pcie-gpu-direct-p2p/',
    date: '2026',
  },
  'vgpu-mmio': {
    title: 'vGPU C-series documentation, appendix',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/ai-enterprise/release-5/5.2/appendix/appendix-misc.html',
    date: '2024',
  },
  'vsphere9-timeslice': {
    title: 'NVIDIA GPUs in vSphere 9: time-slicing against MIG',
    publisher: 'Architect blog',
    address: 'no stable address was recorded',
    date: '2026-04-22',
  },
} as const satisfies Readonly<Record<string, Source>>;
