import type { Fact } from '@/dataset/schema';

/** Facts about operations, by the row of the research that they come from. */
export const operationsFacts = {
  'VGPU-27': {
    statement:
      'Unified memory under vGPU is off by default and exists only for types that own a whole GPU or instance.',
    source: 'vgpu-uvm',
    locator: 'requirements',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'VGPU-28': {
    statement:
      'The tables for unified memory and multicast disagree on whether B200X-180C may use unified memory.',
    source: 'vgpu-uvm',
    locator: 'table of types',
    date: '2026',
    standing: 'contested',
    subject: 'operations',
  },
  'VGPU-29': {
    statement: 'Switching unified memory on takes live migration away from that machine.',
    source: 'vgpu-uvm',
    locator: 'limitations',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'VGPU-30': {
    statement:
      'Profilers under vGPU must be enabled for each machine, one at a time, and that machine cannot migrate.',
    source: 'vgpu-user-guide',
    locator: 'CUDA profilers',
    date: '2024',
    standing: 'documented',
    subject: 'operations',
  },
  'VGPU-36': {
    statement:
      'DCGM telemetry is not supported on vGPU hosts or guests, according to a summary of the documents.',
    source: 'vgpu-wiki',
    locator: 'limitations',
    date: '2026-04-29',
    standing: 'third-party',
    subject: 'operations',
  },
  'VGPU-47': {
    statement:
      'Debuggers under vGPU must be switched on for each vGPU, and the setting is lost at a restart of the host.',
    source: 'vgpu-user-guide',
    locator: 'CUDA debuggers',
    date: '2024',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-01': {
    statement: 'vGPU 19.0 of August 2025 is the first release with B200 types.',
    source: 'vgpu-types-list',
    locator: 'history of the list',
    date: '2025-08-07',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-04': {
    statement:
      'vGPU with NVSwitch is supported on Red Hat and Ubuntu KVM; for other KVM builds ask their vendor.',
    source: 'vgpu-nvswitch-r8',
    locator: 'hypervisor table',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-05': {
    statement:
      'vSphere with HGX B200 needs a Fabric Manager part that Infra 9.0 leaves out; the vendor says to use 8.2.',
    source: 'vgpu-nvswitch',
    locator: 'notes on vSphere',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-08': {
    statement: 'The list of vGPU devices for KubeVirt and OpenShift does not include HGX B200.',
    source: 'gpu-operator-platforms',
    locator: 'device list',
    date: '2026-08-21',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-09': {
    statement: 'The GPU Operator supports HGX and DGX B200 nodes on bare metal.',
    source: 'gpu-operator-platforms',
    locator: 'node list',
    date: '2026-08-21',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-11': {
    statement:
      'vGPU live migration fails between different GPU models and while unified memory or profilers are on.',
    source: 'vgpu-migration',
    locator: 'limitations',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-13': {
    statement: 'A passthrough machine can be neither migrated nor suspended.',
    source: 'vgpu-reference',
    locator: 'vGPU against passthrough',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'FREL-14': {
    statement: 'A vGPU without a licence runs at full speed for 20 minutes, then almost stops.',
    source: 'vgpu-licensing',
    locator: 'enforcement',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'PT-04': {
    statement: 'In that model the guest driver must match the Fabric Manager of the host.',
    source: 'ubicloud-summary',
    locator: 'version coupling',
    date: '2025-12',
    standing: 'third-party',
    subject: 'operations',
  },
  'PT-06': {
    statement:
      'Documents contradict each other on passthrough of NVSwitch systems under vSphere; ask the vendor.',
    source: 'vgpu-nvswitch-r8',
    locator: 'notes on vSphere',
    date: '2026',
    standing: 'contested',
    subject: 'operations',
  },
  'PT-08': {
    statement:
      'Whole-board passthrough on the sibling B300 has no migration, no suspend, and leaves the host a few cores.',
    source: 'vm-b300-limits',
    locator: 'known limitations',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'PROV-15': {
    statement: 'Changing a MIG layout needs the card idle.',
    source: 'mig-reconfigure',
    locator: 'procedure',
    date: '2024',
    standing: 'third-party',
    subject: 'operations',
  },
  'REL-01': {
    statement:
      'In 54 days 16,384 H100 saw 419 unplanned and 47 planned interruptions; three needed people.',
    source: 'llama3-failures',
    locator: 'report on Llama 3',
    date: '2024-07',
    standing: 'measured',
    subject: 'operations',
  },
  'REL-02': {
    statement:
      'The printed shares of that table do not add up: all GPU categories make 64 %, not 58.7 %.',
    source: 'llama3-failures',
    locator: 'arithmetic on the counts',
    date: '2024-07',
    standing: 'derived',
    subject: 'operations',
  },
  'REL-03': {
    statement: 'That is 0.173 interruptions a GPU-year, or 1.4 a year for a node of eight.',
    source: 'llama3-failures',
    locator: 'arithmetic on the counts',
    date: '2024-07',
    standing: 'derived',
    subject: 'operations',
  },
  'REL-04': {
    statement:
      'Older research clusters of Meta failed several times as often (from memory of the publication, not re-read).',
    source: 'meta-rsc',
    locator: 'mean time to failure',
    date: '2025',
    standing: 'third-party',
    subject: 'operations',
  },
  'REL-05': {
    statement:
      'Over 2.5 years H100 memory errors were 3.2 times as frequent as on A100, and 5 % of spare capacity was needed.',
    source: 'delta-sc25',
    locator: '1,056 GPUs',
    date: '2025',
    standing: 'measured',
    subject: 'operations',
  },
  'REL-06': {
    statement:
      'Google stops GPU machines for maintenance, typically every two weeks with an hour of notice; they cannot migrate.',
    source: 'gcp-maintenance',
    locator: 'GPU instances',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'REL-07': {
    statement:
      'Moving a vGPU machine freezes it for 12 s with 8 GB and 39 s with 32 GB, up to 99 s at worst.',
    source: 'vsphere-migration',
    locator: 'V100, 10 Gb/s',
    date: '2021',
    standing: 'vendor-claim',
    subject: 'operations',
  },
  'REL-08': {
    statement:
      'Bare metal and passthrough have no live migration: recovery means starting again from a checkpoint or replica.',
    source: 'vgpu-reference',
    locator: 'vGPU against passthrough',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'REL-09': {
    statement:
      'A failed GPU takes one workload with it on bare metal, up to seven under MIG; a failed host takes all, in every mode.',
    source: 'mig-supported-gpus',
    locator: 'follows from the counts',
    date: '2026',
    standing: 'derived',
    subject: 'operations',
  },
  'REL-10': {
    statement: 'A broken node needs repair or a spare; a provider with spares swaps it.',
    source: 'delta-sc25',
    locator: 'follows from spare capacity',
    date: '2025',
    standing: 'derived',
    subject: 'operations',
  },
  'OPS-01': {
    statement:
      'A passthrough guest installs its own driver; a vGPU guest must match the host and hold a licence.',
    source: 'vgpu-compute-r7',
    locator: 'drivers and licence',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-02': {
    statement: 'Profiling counters are closed to containers until the host opens them.',
    source: 'profiling-gist',
    locator: 'ERR_NVGPUCTRPERM',
    date: '2026-02',
    standing: 'third-party',
    subject: 'operations',
  },
  'OPS-03': {
    statement:
      "The profiling library needs the host's consent under vGPU and does not work in confidential mode.",
    source: 'cupti-api',
    locator: 'capability flags',
    date: '2025',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-04': {
    statement:
      'On MIG, profiling works for instances that own all their units; clocks cannot be locked.',
    source: 'cupti-mig',
    locator: 'special configurations',
    date: '2025',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-05': {
    statement: 'Unified memory under NVSwitch vGPU needs a type that owns the GPU.',
    source: 'vgpu-nvswitch',
    locator: 'limitations',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-06': {
    statement:
      'Under vSphere an HGX B200 is held to an older release for want of a Fabric Manager part.',
    source: 'vgpu-nvswitch',
    locator: 'notes on vSphere',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-07': {
    statement:
      'Device allocation of Kubernetes is stable since 1.34; divisible devices are still alpha or beta.',
    source: 'k8s-dra',
    locator: 'status',
    date: '2026-07-01',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-08': {
    statement:
      'KAI gives fractions by scheduling; a hard memory limit needs an add-on, whose first version enforced nothing.',
    source: 'kai',
    locator: 'readme',
    date: '2026-08',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-10': {
    statement:
      'GPU cluster engineers in the United States earn a median of 185,000 to 210,000 and look after 50 to 200 nodes.',
    source: 'gpu-staff',
    locator: 'pay and span',
    date: '2026-06',
    standing: 'third-party',
    subject: 'operations',
  },
  'OPS-11': {
    statement:
      'People who know fabric, heat, drivers and scheduling together are scarce, says a seller of hosting.',
    source: 'gpu-talent',
    locator: 'claim',
    date: '2026',
    standing: 'vendor-claim',
    subject: 'operations',
  },
  'OPS-12': {
    statement:
      'On managed bare metal the provider does hardware, firmware, images and fabric; the user keeps root.',
    source: 'coredge',
    locator: 'service description',
    date: '2026',
    standing: 'documented',
    subject: 'operations',
  },
  'OPS-13': {
    statement: 'Switching the IOMMU off is possible only without VMs.',
    source: 'iommu-recipe',
    locator: 'recipe',
    date: '2026',
    standing: 'third-party',
    subject: 'operations',
  },
  'OPS-14': {
    statement: 'VMs with large GPU memory need wider address space and EFI start on ESXi.',
    source: 'vgpu-mmio',
    locator: 'requirements',
    date: '2024',
    standing: 'documented',
    subject: 'operations',
  },
} as const satisfies Readonly<Record<string, Fact>>;
