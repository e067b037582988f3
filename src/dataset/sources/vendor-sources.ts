import type { Source } from '@/dataset/schema';

/** What the makers document about their cards and software. */
export const vendorSources = {
  'vgpu-types-list': {
    title: 'vgpu-device-manager: list of all vGPU types with their maxima',
    publisher: 'NVIDIA',
    address: 'https://github.com/NVIDIA/vgpu-device-manager/blob/main/examples/config-example.yaml',
    date: '2026-07-23',
  },
  'hopper-types': {
    title: 'Hopper architecture vGPU types',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-7/7.5/infra-software/vgpu/reference/hopper.html',
    date: '2026',
  },
  'rtx-pro-types': {
    title:
      'Virtual GPU types of RTX PRO 6000 Blackwell Server Edition, table of the user guide in a reproduced copy',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/vgpu/latest/grid-vgpu-user-guide/index.html',
    date: '2026',
  },
  'mig-parted': {
    title: 'mig-parted: default MIG configurations',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/mig-parted/blob/main/deployments/systemd/config-default.yaml',
    date: '2026',
  },
  'mig-profiles': {
    title: 'MIG user guide: supported profiles',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/supported-mig-profiles.html',
    date: '2025',
  },
  'blackwell-datasheet': {
    title: 'Blackwell datasheet table, reproduced in study notes',
    publisher: 'zdszero on NVIDIA',
    address: 'https://zdszero.github.io/Computer/Artificial_Intelligence/Hardware.html',
    date: '2025',
  },
  'lockwood-b200': {
    title: 'Notes on the B200',
    publisher: 'Glenn K. Lockwood',
    address: 'https://glennklockwood.com/garden/processors/B200',
    date: '2025',
  },
  'vultr-b200': {
    title: 'HGX B200 hardware overview',
    publisher: 'Vultr',
    address: 'https://docs.vultr.com/inference-cookbook/cuda/getting-started/hardware-overview',
    date: '2026-03-11',
  },
  'dgx-b200-wiki': {
    title: 'DGX B200, summary of the product page',
    publisher: 'brent-newsom-nvidia',
    address: 'https://brent-newsom-nvidia.github.io/AIPS-Boom/wiki/NVIDIA-DGX-B200',
    date: '2026-05-09',
  },
  'ubicloud-b200': {
    title: 'Virtualizing NVIDIA HGX B200 GPUs with open source',
    publisher: 'Ubicloud',
    address: 'https://www.ubicloud.com/blog/virtualizing-nvidia-hgx-b200-gpus-with-open-source',
    date: '2025-12-15',
  },
  'ubicloud-summary': {
    title: 'Summary of the Ubicloud article',
    publisher: 'fooqux',
    address: 'https://fooqux.com/article/1383',
    date: '2025-12',
  },
  'datacrunch-gb200': {
    title: 'GB200 NVL72 for training and inference',
    publisher: 'DataCrunch',
    address: 'https://datacrunch.io/blog/nvidia-gb200-nvl72-for-ai-training-and-inference',
    date: '2025',
  },
  'deploybase-b200': {
    title: 'B200 against H100',
    publisher: 'DeployBase',
    address: 'https://deploybase.ai/articles/b200-vs-h100',
    date: '2026',
  },
  'mig-deployment': {
    title: 'MIG user guide: deployment considerations',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/datacenter/tesla/mig-user-guide/deployment-considerations.html',
    date: '2026',
  },
  'mig-driver-output': {
    title: 'gpu-operator pull requests with B200 driver output',
    publisher: 'NVIDIA',
    address: 'https://github.com/NVIDIA/gpu-operator/pull/1351',
    date: '2025-03-20',
  },
  'mig-default-config': {
    title: 'gpu-operator: default MIG configuration',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/gpu-operator/blob/main/assets/state-mig-manager/0400_configmap.yaml',
    date: '2026-02-13',
  },
  'rapids-mig': {
    title: 'MIG in the deployment guide',
    publisher: 'RAPIDS',
    address: 'https://docs.rapids.ai/deployment/stable/guides/mig',
    date: '2026',
  },
  'vgpu-licensing': {
    title: 'vGPU for Compute: licensing',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/licensing.html',
    date: '2026',
  },
  'vgpu-wiki': {
    title: 'vGPU for Compute, summary of the documents',
    publisher: 'brent-newsom-nvidia',
    address: 'https://brent-newsom-nvidia.github.io/AIPS-Boom/wiki/NVIDIA-vGPU-for-Compute',
    date: '2026-04-29',
  },
  'vgpu-uvm': {
    title: 'vGPU for Compute: unified virtual memory',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/features/uvm.html',
    date: '2026',
  },
  'vgpu-multicast': {
    title: 'vGPU for Compute: NVLink multicast',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.0/infra-software/vgpu/features/nvlink-multicast.html',
    date: '2026',
  },
  'vgpu-reference': {
    title: 'vGPU types reference: modes, and vGPU against passthrough',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/reference/index.html',
    date: '2026',
  },
  'vgpu-overview': {
    title: 'vGPU for Compute: overview',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.1/infra-software/vgpu/overview.html',
    date: '2026',
  },
  'vgpu-multi': {
    title: 'vGPU for Compute: several vGPUs in one machine',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/8.1/infra-software/vgpu/features/multi-vgpu.html',
    date: '2026',
  },
  'vgpu-blackwell': {
    title: 'Blackwell architecture vGPU types',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/reference/blackwell.html',
    date: '2026',
  },
  'rtx-pro-server-news': {
    title: 'RTX PRO Server deep dive',
    publisher: 'Pika AI News',
    address:
      'https://www.pikaainews.com/news/2026-03-10-nvidia-virtualizes-game-development-with-rtx-pro-server-deep-dive',
    date: '2026-03-10',
  },
  'vgpu-nvswitch-r8': {
    title: 'vGPU for Compute: NVSwitch, release 8',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/features/nvswitch.html',
    date: '2026',
  },
  'gpu-operator-platforms': {
    title: 'GPU Operator: platform support',
    publisher: 'NVIDIA',
    address:
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/gpu-operator/platform-support.rst',
    date: '2026-08-21',
  },
  'vgpu-migration': {
    title: 'vGPU for Compute: live migration',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-8/latest/infra-software/vgpu/features/live-migration.html',
    date: '2026',
  },
  'vm-b300-limits': {
    title: 'VM configuration for Blackwell Ultra HGX: known limitations',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/planning-resource/optimizing-vm-configuration-ai-inference-blackwell-ultra-hgx/latest/known-limitations.html',
    date: '2026',
  },
  'vsphere-hgx': {
    title: 'Deployment notes on HGX under VMware',
    publisher: 'NVIDIA, deployment notes',
    address: 'https://docs.nvidia.com/ai-enterprise/deployment/vmware/latest/advance-gpu.html',
    date: '2026-05-20',
  },
  'vgpu-features': {
    title: 'vGPU for Compute: features, MIG-backed section',
    publisher: 'NVIDIA',
    address:
      'https://docs.nvidia.com/ai-enterprise/release-4/4.9/infra-software/vgpu/features.html',
    date: '2025',
  },
  'dgx-h100-guide': {
    title: 'Introduction to DGX H100 and H200 systems, user guide',
    publisher: 'NVIDIA',
    address: 'https://docs.nvidia.com/dgx/dgxh100-user-guide/introduction-to-dgxh100.html',
    date: '2025',
  },
} as const satisfies Readonly<Record<string, Source>>;
